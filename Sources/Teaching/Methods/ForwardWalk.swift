import Autograd
import Tensors

/// Forward mode step by step: each value with its tangent, as a dual number: `:forward`.
public struct ForwardWalk {
  private let walkthrough: Walkthrough
  private let steps: [ForwardMode.Step]
  private let seed: (name: String, value: Tensor, tangent: Tensor)

  public init(
    _ walkthrough: Walkthrough, _ steps: [ForwardMode.Step],
    seed: (name: String, value: Tensor, tangent: Tensor)
  ) {
    self.walkthrough = walkthrough
    self.steps = steps
    self.seed = seed
  }

  /// The seed, then one row for each operator that a tangent passes.
  public var styled: Styled {
    let start = [
      Styled(seed.name, .name), dual(seed.value, seed.tangent),
      Styled(template: "the seed: d{}", [Styled(seed.name)], .comment),
    ]
    let folded = walkthrough.folded(steps.filter { !walkthrough.names.isMergedFunction($0.node) })
    let rows = (folded.head + folded.tail).map(row)
    var lines = columns([start] + rows, gap: 2).map(\.trimmingEnd)
    if folded.hidden > 0 {
      let gap = Styled(template: "… {} more operators", [Styled(String(folded.hidden))], .dim)
      lines.insert(gap, at: 1 + folded.head.count)
    }
    return lines.map { $0.wrapped(to: walkthrough.options.width, hanging: 4) }.joined("\n")
  }

  private func row(_ step: ForwardMode.Step) -> [Styled] {
    [
      walkthrough.application(walkthrough.names.maker(step.node)),
      dual(step.node.kept, step.tangent), rule(step),
    ]
  }

  /// `6.0 + 3.0 ε`.
  private func dual(_ value: Tensor?, _ tangent: Tensor) -> Styled {
    Styled(value?.brief ?? "?", .number) + Styled(" + ", .operator)
      + Styled(tangent.brief, .number) + Styled(" ε", .operator)
  }

  /// The backward rule with a tangent in the place of the gradient, where that is the same: for
  /// operators that work element by element.
  private func rule(_ step: ForwardMode.Step) -> Styled {
    guard let op = step.node.op, case .formulas(let formulas) = op.rule, op.worksByElement else {
      return ""
    }
    let names = walkthrough.names
    let parts = formulas.enumerated().compactMap { index, formula -> Styled? in
      guard let formula, index < step.inputs.count, step.inputs[index].tangent != nil else {
        return nil
      }
      return FormulaText(
        gradient: Styled("d" + names.plain(step.inputs[index].node), .name),
        inputs: step.inputs.map { names.name($0.node) }, output: names.name(step.node),
        attributes: step.node.attributes.map { Styled($0.written, .number) }
      ).styled(formula)
    }
    if parts.isEmpty { return "" }
    return Styled("d" + names.plain(step.node), .name) + " = "
      + parts.joined(Styled(" + ", .operator))
  }
}
