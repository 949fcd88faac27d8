import Autograd
import Tensors

/// Why a tensor has no backward graph that could be shown.
struct GraphObstacle {
  private let reason: Styled
  private let cure: Styled
  private let gradients: [[Styled]]

  /// Nil when there is nothing in the way.
  init?(_ output: Variable, _ variables: [(name: String, variable: Variable)]) {
    if output.stopGradient || output.node == nil {
      (reason, cure) = Self.untracked(output.origin)
      gradients = []
      return
    }
    guard let node = output.node,
      let released = Node.topologicalOrder(of: [node]).first(where: \.isReleased)
    else { return nil }
    let place =
      sourceText(of: .init(packed: released.releaseSite)).map { Styled($0, .name) } ?? "backward()"
    reason = Styled(line: "The graph is gone: {} released it when it had run.", [place])
    cure = Styled(
      template: "Compute the expression again, or call {} to keep the graph.",
      [Styled("backward(retain_graph=True)", .name)])
    gradients = variables.compactMap { name, variable in
      guard !variable.stopGradient, let gradient = variable.node?.gradientValue else { return nil }
      return [Styled(name + ".grad", .name), "= " + Styled(gradient.brief, .number)]
    }
  }

  func styled(width: Int) -> Styled {
    var parts = [reason.paragraphs(to: width)]
    if !gradients.isEmpty {
      let folded = Folded(columns(gradients, gap: 1), limit: 8)
      let gap = folded.hidden > 0 ? [Styled("… \(folded.hidden)", .dim)] : []
      parts.append(Styled(line: "The gradients that are there now:"))
      parts.append((folded.head + gap + folded.tail).joined("\n").indented(by: 2))
    }
    return (parts + [cure.paragraphs(to: width)]).joined("\n")
  }

  private static func untracked(_ origin: Variable.Origin) -> (reason: Styled, cure: Styled) {
    switch origin {
    case .noGrad:
      (
        Styled(line: "It was computed under no_grad, so no backward operators were recorded."),
        Styled(line: "Compute it outside of no_grad.")
      )
    case .detached:
      (
        Styled(line: "It was taken out of its graph by detach() or by stop_gradient=True."),
        Styled(line: "Ask for the tensor that it was taken from.")
      )
    case .notDifferentiable:
      (
        Styled(line: "The operator that made it has no gradient: its result moves in jumps."),
        Styled(line: "Ask for one of its operands.")
      )
    case .constants:
      (
        Styled(line: "All tensors that it was computed from have stop_gradient=True."),
        Styled(line: "Make one with to_tensor(…, stop_gradient=False) and compute it again.")
      )
    case .data, .operation:
      (
        Styled(line: "It has stop_gradient=True, so nothing is recorded for it."),
        Styled(line: "Make it with to_tensor(…, stop_gradient=False).")
      )
    }
  }
}
