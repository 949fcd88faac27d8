import Tensors

/// Holds the gradients that a program computes against central differences, in float64 and with a
/// random upstream gradient: `:check`.
public struct OperatorCheck {
  /// What was found for one input.
  struct Finding {
    let input: CheckedFunction.Input
    let given: Tensor?
    let slopes: [Double]
    var mistake: Mistake?
    /// Elements without a slope, and what was taken there.
    var kinks: [(index: Int, right: Double, left: Double, taken: Double)] = []
    var error = 0.0
  }
  let function: CheckedFunction
  private(set) var findings: [Finding] = []
  /// Inputs that forward or backward changed.
  private(set) var changed: [String] = []
  private let output: Tensor
  private let upstream: Tensor

  public init(_ function: CheckedFunction) throws {
    self.function = function
    output = try function.forward(function.values)
    upstream =
      function.takesUpstream
      ? try Self.upstream(output, 5)
      : try Tensor(doubles: output.doubles.map { _ in 1 }, shape: output.shape)
    findings = try check(function)
    if findings.allSatisfy({ $0.given == nil }) {
      for index in findings.indices
      where findings[index].slopes.contains(where: { abs($0) > tolerance }) {
        findings[index].mistake = .missing
      }
    }
    changed = try inputsThatChange()
    guard isRight, !function.isAtOnePoint else { return }
    for seed in [2, 11] {
      guard let moved = try? function.moved(seed), let result = try? function.forward(moved.values),
        result.doubles.allSatisfy(\.isFinite), let others = try? check(moved)
      else { continue }
      for (index, other) in others.enumerated()
      where other.mistake != nil && other.kinks.isEmpty && other.slopes.allSatisfy(\.isFinite) {
        findings[index].mistake = .onlyHere
      }
    }
  }

  /// Whether nothing is wrong.
  public var isRight: Bool { findings.allSatisfy { $0.mistake == nil } && changed.isEmpty }

  private static func upstream(_ output: Tensor, _ seed: Int) throws -> Tensor {
    try Tensor(
      doubles: JacobianComparison.spread(output.count, seed).map { $0 + ($0 < 0 ? -0.2 : 0.2) },
      shape: output.shape)
  }

  /// Coarse where the program itself works in float32.
  private var step: Double { output.dtype == .float64 ? 1e-5 : 1e-2 }
  private var tolerance: Double { output.dtype == .float64 ? 1e-5 : 2e-2 }

  private func check(_ function: CheckedFunction) throws -> [Finding] {
    let gradients = try function.backward(function.values, upstream)
    return try function.inputs.enumerated().map { index, input in
      let slopes = try Slopes(of: function, by: index, upstream: upstream, step: step)
      let given = index < gradients.count ? gradients[index] : nil
      var finding = Finding(input: input, given: given, slopes: slopes.central)
      compare(&finding, slopes)
      if finding.mistake != nil { finding.mistake = try diagnose(function, index, finding) }
      return finding
    }
  }

  private func compare(_ finding: inout Finding, _ slopes: Slopes) {
    guard let given = finding.given else { return }
    guard given.shape == finding.input.value.shape else {
      finding.mistake = .shape(given.shape)
      return
    }
    for (index, value) in given.doubles.enumerated() {
      if slopes.isKink(index) {
        finding.kinks.append((index, slopes.right[index], slopes.left[index], value))
        continue
      }
      let slope = slopes.central[index]
      let error = abs(value - slope) / max(1, abs(slope))
      finding.error = max(finding.error, error.isFinite ? error : .infinity)
    }
    if finding.error > tolerance { finding.mistake = .unknown }
  }

  /// The names of the inputs that a run leaves with other values than before.
  private func inputsThatChange() throws -> [String] {
    guard let changed = try function.changed?(function.values) else { return [] }
    return zip(function.inputs, changed).filter { $1 }.map { $0.0.name }
  }
}

// Naming mistakes.
extension OperatorCheck {
  private func diagnose(
    _ function: CheckedFunction, _ index: Int, _ finding: Finding
  ) throws -> Mistake {
    guard let given = finding.given else { return .missing }
    guard function.takesUpstream else {
      return try mistakeOfNumbers(function, index, finding, given)
    }
    let ones = try Tensor(doubles: upstream.doubles.map { _ in 1 }, shape: upstream.shape)
    let other = try Self.upstream(output, 23)
    let answers = try [ones, other].map {
      try function.backward(function.values, $0)[index]?.doubles
    }
    if answers[0] == given.doubles && answers[1] == given.doubles { return .ignoresUpstream }
    return try mistakeOfNumbers(function, index, finding, given)
  }

  private func mistakeOfNumbers(
    _ function: CheckedFunction, _ index: Int, _ finding: Finding, _ given: Tensor
  ) throws -> Mistake {
    if given.shape != finding.input.value.shape { return wrongShape(given, finding) }
    if let factor = Self.factor(given.doubles, finding.slopes, tolerance) {
      let batch = output.shape.first ?? 0
      if finding.input.isParameter, batch > 1, abs(factor * Double(batch) - 1) < 1e-6 {
        return .dividedByBatch(batch)
      }
      return .factor(factor)
    }
    if Self.isTransposed(given, finding.slopes, tolerance) { return .transposed }
    return try oneSample(function, index, given) ?? .unknown
  }

  private func wrongShape(_ given: Tensor, _ finding: Finding) -> Mistake {
    let shape = finding.input.value.shape
    if shape.count == 2, given.shape == shape.reversed(),
      Self.isTransposed(given, finding.slopes, tolerance)
    {
      return .transposed
    }
    guard let axes = Self.stretched(from: shape, to: given.shape) else {
      return .shape(given.shape)
    }
    let summed = Self.summed(given, over: axes)
    guard Self.agree(summed, finding.slopes, tolerance) else { return .shape(given.shape) }
    let isBatch = finding.input.isParameter && axes == [0]
    return .missingSum(axes: axes, isBatch: isBatch)
  }

  /// The gradient that one sample of the batch alone would give.
  private func oneSample(
    _ function: CheckedFunction, _ index: Int, _ given: Tensor
  ) throws -> Mistake? {
    guard let batch = output.shape.first, (2...16).contains(batch) else { return nil }
    let row = output.count / batch
    for sample in 0..<batch {
      let part = try Tensor(
        doubles: upstream.doubles.enumerated().map { $0 / row == sample ? $1 : 0 },
        shape: upstream.shape)
      let slopes = try Slopes(of: function, by: index, upstream: part, step: step).central
      if Self.agree(given.doubles, slopes, tolerance) { return .onlyOneSample(sample) }
    }
    return nil
  }

  private static func agree(_ a: [Double], _ b: [Double], _ tolerance: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
  }

  /// The number by which all elements differ from what they should be.
  private static func factor(_ given: [Double], _ right: [Double], _ tolerance: Double) -> Double? {
    let largest = right.indices.max { abs(right[$0]) < abs(right[$1]) }
    guard let largest, abs(right[largest]) > 1e-3 else { return nil }
    let factor = given[largest] / right[largest]
    guard agree(given, right.map { $0 * factor }, 10 * tolerance) else { return nil }
    let rounded = (factor * 1e4).rounded() / 1e4
    return abs(rounded - factor) < 1e-6 ? rounded : factor
  }

  private static func isTransposed(
    _ given: Tensor, _ right: [Double], _ tolerance: Double
  ) -> Bool {
    guard given.shape.count == 2 else { return false }
    let (rows, columns) = (given.shape[0], given.shape[1])
    let values = given.doubles
    let turned = (0..<columns).flatMap { column in
      (0..<rows).map { values[$0 * columns + column] }
    }
    return agree(turned, right, tolerance)
  }

  /// The axes along which a shape was stretched to give another; nil when it was not.
  private static func stretched(from shape: [Int], to given: [Int]) -> [Int]? {
    guard given.count >= shape.count else { return nil }
    let added = given.count - shape.count
    var axes = Array(0..<added)
    for (axis, size) in shape.enumerated() where given[added + axis] != size {
      guard size == 1 else { return nil }
      axes.append(added + axis)
    }
    return axes.isEmpty ? nil : axes
  }

  /// The sums over axes, row by row.
  private static func summed(_ tensor: Tensor, over axes: [Int]) -> [Double] {
    var sums: [[Int]: Double] = [:]
    var order: [[Int]] = []
    for (offset, value) in tensor.doubles.enumerated() {
      var rest = offset
      var place = [Int](repeating: 0, count: tensor.shape.count)
      for axis in tensor.shape.indices.reversed() {
        place[axis] = axes.contains(axis) ? 0 : rest % tensor.shape[axis]
        rest /= tensor.shape[axis]
      }
      if sums[place] == nil { order.append(place) }
      sums[place, default: 0] += value
    }
    return order.map { sums[$0] ?? 0 }
  }
}
