import Autograd
import Tensors

/// The graph before and after, with the fields of the book's figures.
extension Walkthrough {
  /// `c = Mul(a, b)`, one row for each operator that was applied.
  var forwardRows: [SectionPage.Row] {
    let folded = self.folded(order.filter { $0.kind == .operation && !names.isMergedResult($0) })
    var cells: [[Styled]] = []
    for node in folded.head + folded.tail {
      let source = names.source(node).map { Styled($0, .comment) } ?? ""
      cells.append([application(node), source.truncated(to: 40)])
    }
    let rows = columns(cells).map { SectionPage.Row($0.trimmingEnd) }
    return fold(rows, folded.head.count, folded.hidden, "operators")
  }

  /// `c = Mul(a, b, axis=0)`.
  func application(_ node: Node) -> Styled {
    names.name(node) + Styled(" = ") + Styled(node.name, .keyword) + "(" + call(node) + ")"
  }

  private func call(_ node: Node) -> Styled {
    let operands = list(node.inputs.map(names.name))
    let settings = node.writtenSettings.map { Styled($0) }
    return ([operands] + settings).joined(", ")
  }

  /// `data`, `grad_var` and `stop_gradient` of each tensor.
  var tensorRows: [SectionPage.Row] {
    let folded = self.folded(order.filter { !names.isNumber($0) && !names.isMergedFunction($0) })
    let cells = (folded.head + folded.tail).map { node in
      [
        names.name(node), field("data", data(node)).unbroken,
        field("grad_var", names.gradient(node)),
        field("stop_gradient", Styled(node.isTracked ? "False" : "True", .keyword)),
      ]
    }
    return fold(table(cells), folded.head.count, folded.hidden, "tensors")
  }

  private func data(_ node: Node) -> Styled {
    Styled(node.kept?.brief ?? "[…] shape=\(node.shape)", .number)
  }

  /// A table whose second column goes last when long values would break its rows.
  private func table(_ cells: [[Styled]]) -> [SectionPage.Row] {
    if cells.contains(where: { $0[1].width > 30 }) {
      return page.table(cells.map { [$0[0]] + $0[2...] + [$0[1]] })
    }
    let fits = columns(cells).allSatisfy { $0.width <= page.room }
    return page.table(cells, gap: fits ? 3 : 2)
  }

  /// The values that get gradients, in the order in which they do.
  private var reached: [Node] {
    trace.steps.map(\.node).filter { !names.isMergedFunction($0) }
  }

  /// Backward tensors and backward operators in the order in which the pass comes to them.
  var beforeRows: [SectionPage.Row] {
    let folded = self.folded(reached)
    let cells = { (nodes: ArraySlice<Node>) in
      nodes.flatMap { node -> [[Styled]] in
        let tensor = [self.names.gradient(node), self.field("data", .none), self.gradOp(node)]
        return node.kind == .operation
          ? [tensor, self.backwardOperator(self.names.maker(node))] : [tensor]
      }
    }
    let head = cells(folded.head)
    return fold(
      page.table(head + cells(folded.tail)), head.count, folded.hidden, "backward tensors")
  }

  var afterRows: [SectionPage.Row] {
    let folded = self.folded(reached)
    let cells = (folded.head + folded.tail).map { node in
      let gradient = gradients[ObjectIdentifier(node)].map { Styled($0.brief, .number) }
      return [names.gradient(node), field("data", gradient ?? .none).unbroken, gradOp(node)]
    }
    return fold(table(cells), folded.head.count, folded.hidden, "backward tensors")
  }

  private func gradOp(_ node: Node) -> Styled {
    field("grad_op", node.kind == .operation ? names.backward(node).unbroken : .none)
  }

  /// `MulBackward   input=a, b, c_grad   outs=a_grad, None   grad_pending_ops=None`.
  private func backwardOperator(_ node: Node) -> [Styled] {
    let inputs = node.inputs
    let pending = node.pendingOps.map(names.backward)
    let fields = [
      field("input", list(inputs.map(names.name)) + ", " + names.gradient(node)),
      field("outs", list(inputs.map(names.gradient))),
      field("grad_pending_ops", pending.isEmpty ? .none : list(pending)),
    ]
    return [names.backward(node).unbroken, fields.joined("   ")]
  }

  /// `name=value`.
  func field(_ name: String, _ value: Styled) -> Styled { Styled(name + "=", .dim) + value }

  /// The items with commas, the middle of a long list left out.
  func list(_ items: [Styled], _ separator: Styled = ", ") -> Styled {
    let folded = Folded(items, limit: 8)
    let gap = folded.hidden > 0 ? [Styled("… (\(folded.hidden))", .dim)] : []
    return (folded.head + gap + folded.tail).map(\.unbroken).joined(separator)
  }

  /// `z → y → x`.
  func arrows(_ items: [Styled]) -> Styled { list(items, Styled(" → ", .operator)) }

  /// Rows with a word on those that were left out.
  private func fold(
    _ rows: [SectionPage.Row], _ head: Int, _ hidden: Int, _ what: String
  ) -> [SectionPage.Row] {
    guard hidden > 0 else { return rows }
    let gap = Styled(
      template: "… {} more {}   ({} --all)",
      [
        Styled(String(hidden), .number), Styled(template: what, [], .dim),
        Styled(options.command, .name),
      ], .dim)
    return rows.prefix(head) + [SectionPage.Row(gap)] + rows.dropFirst(head)
  }
}

extension Node {
  /// The settings of the application that are not the operator's defaults: `axis=0`.
  var writtenSettings: [String] {
    zip(op?.parameters ?? [], attributes).compactMap { parameter, value in
      let written = value.written
      return parameter.defaultValue?.written == written ? nil : "\(parameter.name)=\(written)"
    }
  }
}

extension Styled {
  /// The absence of a value.
  static let none = Styled("None", .dim)
}
