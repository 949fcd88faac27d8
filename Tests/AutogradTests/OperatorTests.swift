import Autograd
import Tensors
import TestSupport
import Testing

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
}

@Suite(.alone) struct OperatorTests {
  @Test("every rule agrees with central differences", arguments: SampleCase.differentiable, [1, 2])
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
}
