import Tensors
import TestSupport
import Testing

@testable import Autograd

/// An operator and one of its samples, as a test case.
struct SampleCase: CustomTestStringConvertible, Sendable {
  let op: Operator
  let index: Int
  var sample: Sample { op.samples[index] }
  var testDescription: String { "\(op.name) \(index)" }

  static let all: [SampleCase] = Operator.table.flatMap { op in
    op.samples.indices.map { SampleCase(op: op, index: $0) }
  }
  static let differentiable = all.filter(\.op.isDifferentiable)

  /// The result on leaves of a type, and the leaves.
  func run(_ dtype: DType) throws -> (output: Variable, leaves: [Variable]) {
    let leaves = try sample.tensors(dtype).map {
      try Variable($0, stopGradient: !$0.dtype.isFloating)
    }
    return (try apply(op, inputs: leaves, attributes: sample.attributes), leaves)
  }
}

/// Numbers without a pattern, the same at each call.
func upstream(_ output: Variable) throws -> Variable {
  var dice = Dice(seed: 11)
  let values = (0..<output.shape.reduce(1, *)).map { _ in Double(dice.below(2001) - 1000) / 1000 }
  return Variable(try Tensor(doubles: values, shape: output.shape).cast(to: output.value.dtype))
}

/// The largest difference, relative where the numbers are large.
func distance(_ a: Tensor?, _ b: Tensor?) -> Double {
  guard let a, let b else { return a == nil && b == nil ? 0 : .infinity }
  guard a.shape == b.shape else { return .infinity }
  let differences = zip(a.doubles, b.doubles).map { x, y in
    x == y || x.isNaN && y.isNaN ? 0 : abs(x - y) / max(1, abs(x), abs(y))
  }
  return differences.contains(where: \.isNaN) ? .infinity : differences.max() ?? 0
}

@Suite(.alone) struct OperatorTests {
  @Test("A rule agrees with central differences", arguments: SampleCase.differentiable, [1, 2])
  func ruleAgrees(_ test: SampleCase, order: Int) throws {
    let inputs = try test.sample.tensors()
    for comparison in try NumericalCheck.compare(
      test.op, inputs, test.sample.attributes, order: order)
    {
      #expect(
        comparison.error < 1e-6,
        "input \(comparison.input): rule \(comparison.rule), numeric \(comparison.numeric)")
    }
  }

  @Test("backward() gives what paddle.grad gives", arguments: SampleCase.differentiable)
  func passesAgree(_ test: SampleCase) throws {
    let (output, leaves) = try test.run(.float64)
    guard !output.stopGradient else { return }
    let start = try upstream(output)
    let asked = try Gradients.of(
      [output], withRespectTo: leaves.filter { !$0.stopGradient }, [start], allowUnused: true)
    try output.backward(gradient: start)
    for (leaf, gradient) in zip(leaves.filter { !$0.stopGradient }, asked) {
      let zeros = try Tensor(doubles: leaf.value.doubles.map { _ in 0 }, shape: leaf.shape)
      #expect(distance(leaf.grad?.value ?? zeros, gradient?.value ?? zeros) < 1e-13)
    }
  }

  @Test("float32 gives what float64 gives, to its precision", arguments: SampleCase.all)
  func precisionsAgree(_ test: SampleCase) throws {
    let double = try test.run(.float64)
    let single = try test.run(.float32)
    #expect(distance(single.output.value, double.output.value) < 2e-5)
    guard !double.output.stopGradient else { return }
    for (output, _) in [double, single] { try output.backward(gradient: try upstream(output)) }
    for (a, b) in zip(single.leaves, double.leaves) where !a.stopGradient {
      #expect(a.grad?.value.dtype == b.grad.map { _ in .float32 })
      #expect(distance(a.grad?.value, b.grad?.value) < 2e-4)
    }
  }

  /// Operators of numbers have a road of their own, past tensors.
  @Test("A single number goes the way of a tensor", arguments: SampleCase.all.filter(\.isLoop))
  func numbersAgree(_ test: SampleCase) throws {
    let values = try test.sample.tensors(.float32).map { $0.doubles.first ?? 1 }
    func filled(_ shape: [Int], _ value: Double) throws -> Tensor {
      let count = shape.reduce(1, *)
      return try Tensor(doubles: Array(repeating: value, count: count), shape: shape)
        .cast(to: .float32)
    }
    let results = try ([[], [1], [3]] as [[Int]]).map { shape -> [Double] in
      let leaves = try values.map { value in
        try Variable(filled(shape, value), stopGradient: false)
      }
      let output = try apply(test.op, inputs: leaves, attributes: test.sample.attributes)
      if !output.stopGradient {
        try output.backward(gradient: Variable(filled(shape, 0.75)))
      }
      return ([output] + leaves.compactMap(\.grad)).map { $0.value.doubles[0] }
    }
    #expect(results[0].map { "\($0)" } == results[1].map { "\($0)" })
    #expect(zip(results[0], results[2]).allSatisfy { abs($0 - $1) <= 1e-6 * max(1, abs($0)) })
  }

  @Test("Operators that broadcast are tried with each operand stretched")
  func broadcastingIsTried() {
    for op in Operator.table {
      guard case .zip = op.kernel, op.isDifferentiable else { continue }
      let stretched = Set(
        op.samples.flatMap { sample -> [Int] in
          let counts = sample.inputs.map { $0.shape.reduce(1, *) }
          return counts.indices.filter { counts[$0] < counts.max() ?? 0 }
        })
      #expect(stretched == [0, 1], "\(op.name)")
    }
  }
}

extension SampleCase {
  /// Whether the operator is one loop over floating point numbers.
  fileprivate var isLoop: Bool {
    let isFloating = (try? sample.tensors().allSatisfy(\.dtype.isFloating)) ?? false
    guard isFloating else { return false }
    return switch op.kernel {
    case .map, .zip: true
    default: false
    }
  }
}
