import Autograd
import Tensors

/// An operator applied to small operands, forward and backward, when the card is shown.
struct OperatorExample {
  private let op: Operator
  private let operands: [Variable]
  private let result: Variable
  private let gradients: [Tensor?]

  /// Nil for an operator that cannot be tried on plain numbers.
  init?(_ op: Operator) {
    guard let sample = op.samples.first, let values = try? sample.tensors(.float32) else {
      return nil
    }
    let operands = values.compactMap { Self.operand($0) }
    guard operands.count == values.count,
      let result = try? apply(op, inputs: operands, attributes: sample.attributes)
    else { return nil }
    self.op = op
    self.operands = operands
    self.result = result
    let trace = result.stopGradient ? nil : try? Gradients.trace(of: result)
    gradients = operands.map { operand in
      trace?.steps.first { $0.node === operand.node }?.gradient
    }
  }

  /// The value with one decimal, tracked where it can be.
  private static func operand(_ value: Tensor) -> Variable? {
    guard value.dtype.isFloating else { return Variable(value) }
    let rounded = value.doubles.map { ($0 * 10).rounded() / 10 }
    guard let tensor = try? Tensor(doubles: rounded, shape: value.shape).cast(to: value.dtype)
    else {
      return nil
    }
    return try? Variable(tensor, stopGradient: false)
  }

  /// The operands, the result, and the gradients of the sum of its elements.
  var rows: [[Styled]] {
    let values = zip(op.operands, operands).map { line($0, $1.value) } + [line("out", result.value)]
    let passed = zip(op.operands, gradients).compactMap { name, gradient in
      gradient.map { line(name + "_grad", $0) }
    }
    return titled("example", values) + titled("grad = 1", passed)
  }

  private func titled(_ title: String, _ lines: [Styled]) -> [[Styled]] {
    lines.enumerated().map { [$0 == 0 ? Styled(template: title, [], .dim) : "", $1] }
  }

  private func line(_ name: String, _ value: Tensor) -> Styled {
    Styled(name, .name) + " = " + Styled(value.brief, .number)
  }
}
