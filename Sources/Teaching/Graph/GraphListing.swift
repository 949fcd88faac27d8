import Autograd

/// The graph of a tensor as numbered lists, forward and backward: `:graph`.
///
/// Each line names its neighbours by name and number, so it can be read at any width and aloud. Linear
/// in the number of nodes.
public struct GraphListing {
  private let order: [Node]
  private let numbers: [ObjectIdentifier: Int]
  private let names: GraphNames
  private let options: GraphOptions

  /// The graph behind a node; `variables` give values their names.
  public init(
    of root: Node, variables: [(name: String, variable: Variable)], options: GraphOptions
  ) {
    self.options = options
    order = Node.topologicalOrder(of: [root])
    let names = GraphNames(variables, for: order)
    self.names = names
    let shown = order.filter { !names.isNumber($0) && !names.isMergedFunction($0) }
    numbers = Dictionary(
      uniqueKeysWithValues: shown.enumerated().map { (ObjectIdentifier($1), $0 + 1) })
  }

  /// The graph of a tensor as text, drawn when it is small, or why there is none.
  public static func styled(
    of output: Variable, variables: [(name: String, variable: Variable)],
    options: GraphOptions = GraphOptions()
  ) -> Styled {
    if let obstacle = GraphObstacle(output, variables) {
      return obstacle.styled(width: options.width)
    }
    guard let root = output.node else { return "" }
    return GraphListing(of: root, variables: variables, options: options).styled
  }

  /// A drawing where the graph is small enough for one, and both lists.
  public var styled: Styled {
    let forward = order.filter { numbers[ObjectIdentifier($0)] != nil }
    let drawing =
      options.draws
      ? GraphDrawing(forward, names, label: label)?.lines(width: options.width) : nil
    return (drawing.map { $0.joined("\n") + "\n\n" } ?? "") + lists(forward)
  }

  /// `c = Mul`, with the numbers among the operands: `y = Mul 3.0`.
  private func label(_ node: Node) -> Styled {
    guard node.kind == .operation else { return names.name(node) }
    let node = names.maker(node)
    let numbers = node.inputs.filter(names.isNumber).map { " " + names.name($0) }
    return names.name(node) + " = " + Styled(node.name, .keyword) + numbers.prefix(2).joined()
  }

  private func lists(_ forward: [Node]) -> Styled {
    let backward = order.reversed().filter { $0.kind == .operation && !names.isMergedResult($0) }
    let count = Styled(String(backward.count), .number)
    return [
      Styled(template: "Forward", [], .heading), list(forward, forwardRow), "",
      Styled(template: "Backward", [], .heading)
        + "   " + Styled(template: "operators: {}", [count], .dim), list(backward, backwardRow),
    ].joined("\n")
  }

  private func list(_ nodes: [Node], _ row: (Node) -> [Styled]) -> Styled {
    let from = min(max(0, options.from - 1), max(0, nodes.count - 1))
    let folded = Folded(Array(nodes[from...]), limit: options.showsAll ? .max : 30)
    let rows = columns((folded.head + folded.tail).map(row), gap: 2)
    var lines = rows.map {
      $0.trimmingEnd.wrapped(to: options.width - 2, hanging: 10).indented(by: 2)
    }
    if folded.hidden > 0 {
      let next = Styled(String(from + folded.head.count + 1), .number)
      let gap = Styled(
        template: "… {} more   ({} --from {}, or --all)",
        [Styled(String(folded.hidden), .number), Styled(options.command, .name), next], .dim)
      lines.insert("  " + gap, at: folded.head.count)
    }
    return lines.joined("\n")
  }

  /// `#3  c  = Mul(a #1, b #2)   10.0`.
  private func forwardRow(_ node: Node) -> [Styled] {
    let value = Styled(node.kept?.brief(limit: 4) ?? "[…] shape=\(node.shape)", .number)
    let made: Styled
    switch node.kind {
    case .operation:
      let maker = names.maker(node)
      let parts = maker.inputs.map(reference) + maker.writtenSettings.map { Styled($0) }
      made = "= " + Styled(maker.name, .keyword) + "(" + folded(parts) + ")"
    case .leaf: made = Styled(template: "leaf", [], .dim)
    case .constant: made = Styled(template: "constant, stop_gradient=True", [], .dim)
    }
    return [number(node), names.name(node), made, value]
  }

  /// `#3  MulBackward  c_grad → a_grad #1, None`.
  private func backwardRow(_ node: Node) -> [Styled] {
    let outs = node.inputs.map { input in
      input.isTracked ? names.gradient(input) + " " + number(input) : .none
    }
    return [
      number(node), Styled(node.backwardName, .keyword),
      names.gradient(node) + Styled(" → ", .operator) + folded(outs),
    ]
  }

  private func folded(_ parts: [Styled]) -> Styled {
    let folded = Folded(parts, limit: 8)
    let gap = folded.hidden > 0 ? [Styled("… (\(folded.hidden))", .dim)] : []
    return (folded.head + gap + folded.tail).joined(", ")
  }

  private func reference(_ node: Node) -> Styled {
    names.isNumber(node) ? names.name(node) : names.name(node) + " " + number(node)
  }

  private func number(_ node: Node) -> Styled {
    numbers[ObjectIdentifier(names.result(node))].map { Styled("#\($0)", .dim) } ?? ""
  }
}
