import Autograd
import Tensors

/// The rule of one backward step as text: with names, then with the numbers that went into it.
struct RuleText {
  let step: Trace.Step
  let names: GraphNames

  /// `c_grad * b` and `1.0 * 5.0`; the numbers are left out where they are none or too many.
  func parts(_ input: Int) -> [Styled] {
    guard case .formulas(let formulas)? = step.node.op?.rule, formulas.indices.contains(input),
      let formula = formulas[input]
    else { return [] }
    let attributes = step.attributes.map { Styled($0.written, .number) }
    let symbols = FormulaText(
      gradient: names.gradient(step.node), inputs: step.inputs.map(names.name),
      output: names.name(step.node), attributes: attributes
    ).styled(formula)
    let values = FormulaText(
      gradient: number(step.gradient), inputs: step.values.map(number), output: number(step.result),
      attributes: attributes
    ).styled(formula)
    let isTelling = !values.plain.contains("?") && !values.plain.contains("…") && values != symbols
    return isTelling && values.width <= 60 ? [symbols, values] : [symbols]
  }

  /// What a rule that is no formula does.
  var remark: Styled? {
    guard case .procedure(let text, _, _)? = step.node.op?.rule else { return nil }
    return Styled(template: "rule: {}", [Styled(template: text, [], .comment)], .comment)
  }

  private func number(_ value: Tensor?) -> Styled { Styled(value?.brief ?? "?", .number) }
}

extension Trace.Step {
  /// Whether a value lies where the operator has no derivative: at 0, at a bound, at a tie.
  var isAtKink: Bool {
    guard node.op?.convention != nil, let x = values.first??.doubles else { return false }
    let special = Set([0, 3, -3] + attributes.compactMap(\.number))
    if x.contains(where: special.contains) { return true }
    if values.count == 2, let y = values[1]?.doubles {
      let isStretched = x.count == 1 || y.count == 1
      return isStretched
        ? x.contains { y.contains($0) } : x.count == y.count && zip(x, y).contains { $0 == $1 }
    }
    guard let out = result?.doubles, out.count < x.count else { return false }
    let extremes = Set(out)
    return x.count(where: extremes.contains) > out.count
  }
}
