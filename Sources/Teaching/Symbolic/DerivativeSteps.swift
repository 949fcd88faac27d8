import Autograd
import Symbolic

/// The rules that led to a derivative, one operator at a time, as the backward pass met them.
public enum DerivativeSteps {
  /// Numbered steps: each operator, the gradient that arrives, and what its rule passes on.
  public static func styled(_ derivative: Derivative, result: String, width: Int) -> Styled {
    var lines = [
      Styled(template: "Start", [], .heading).padded(to: 10) + Styled("grad = ", .name)
        + Styled("1", .number)
        + "  " + Styled(template: "for {} itself", [Styled(result)], .comment)
    ]
    for (index, step) in derivative.steps.enumerated() {
      lines += shown(step, index + 1)
    }
    return lines.map { $0.wrapped(to: width, hanging: 8) }.joined("\n")
  }

  private static func shown(_ step: Derivative.Step, _ number: Int) -> [Styled] {
    guard let op = step.operation.op else { return [] }
    let label = String(number)
    let head =
      Styled(String(repeating: " ", count: max(3 - label.count, 0)) + label, .dim) + "  "
      + Styled(op.name, .heading) + "  " + Styled(step.operation.term.description)
      + Styled("   grad = ", .dim) + Styled(step.gradient.description)
    return [head]
      + step.operation.operands.indices.compactMap { index in
        step.contributions[index].map { contribution in
          Styled("       ") + Styled(step.operation.operands[index].term.description, .name)
            + " " + Styled(joint: "receives", [], .dim) + " " + rule(op, index)
            + Styled(contribution.description)
        }
      }
  }

  /// `grad * cos(x) = ` with the names of the operator's own operands.
  private static func rule(_ op: Operator, _ index: Int) -> Styled {
    guard case .formulas(let formulas) = op.rule, index < formulas.count,
      let formula = formulas[index]
    else { return "" }
    let writer = FormulaText(
      gradient: Styled("grad", .name), inputs: op.operands.map { Styled($0, .name) },
      output: Styled("out", .name), attributes: op.parameters.map { Styled($0.name) })
    return writer.styled(formula) + Styled(" = ", .operator)
  }
}
