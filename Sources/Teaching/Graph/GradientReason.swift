import Autograd
import Tensors

/// Why a tensor's gradient is what it is: `:why x.grad`.
public struct GradientReason {
  private let name: String
  private let variable: Variable
  private let variables: [(name: String, variable: Variable)]
  private let width: Int

  /// `variables` are the session's, the newest last: among them are the results to go back from.
  public init(
    _ name: String, _ variable: Variable, variables: [(name: String, variable: Variable)],
    width: Int = 80
  ) {
    self.name = name
    self.variable = variable
    self.variables = variables
    self.width = width
  }

  /// The explanation.
  ///
  /// Throws what the program's own backward functions throw.
  public func styled() throws(TensorError) -> Styled {
    let title = Styled(name + ".grad", .name) + " = " + current
    guard !variable.stopGradient, let node = variable.node else {
      return title + "\n" + (GraphObstacle(variable, [])?.styled(width: width) ?? "")
    }
    guard let root = results(using: node).last else { return title + "\n" + unused(node) }
    let walkthrough = try Walkthrough(
      of: root.variable, root: root.node, variables: variables, options: options)
    let total = walkthrough.gradients[ObjectIdentifier(node)]
    var parts = [title, passes(total, root.name, hasRun: root.node.gradientValue != nil)]
    if let total { parts += strange(total, walkthrough) }
    parts.append(paths(to: node, walkthrough))
    return parts.filter { !$0.isEmpty }.joined("\n")
  }

  private var current: Styled {
    variable.node?.gradientValue.map { Styled($0.brief, .number) } ?? .none
  }

  private var options: GraphOptions {
    var options = GraphOptions()
    options.width = width
    return options
  }

  // MARK: Where it could come from

  /// The tensors that are computed from this one by graphs that are still there, and no others' parts.
  private func results(using node: Node) -> [(name: String, variable: Variable, node: Node)] {
    let roots = variables.compactMap {
      name, variable -> (name: String, variable: Variable, node: Node)? in
      guard let root = variable.node, root.kind == .operation, !variable.stopGradient, root !== node
      else { return nil }
      return (name, variable, root)
    }
    var depends: Set = [ObjectIdentifier(node)]
    var isInner = Set<ObjectIdentifier>()
    var released = Set<ObjectIdentifier>()
    for next in Node.topologicalOrder(of: roots.map(\.node)) {
      let inputs = next.inputs.map(ObjectIdentifier.init)
      if next.isReleased || !released.isDisjoint(with: inputs) {
        released.insert(ObjectIdentifier(next))
      }
      guard !depends.isDisjoint(with: inputs) else { continue }
      depends.insert(ObjectIdentifier(next))
      isInner.formUnion(inputs)
    }
    return roots.filter { root in
      let key = ObjectIdentifier(root.node)
      return depends.contains(key) && !isInner.contains(key) && !released.contains(key)
    }
  }

  /// No result leads here, or none any more.
  private func unused(_ node: Node) -> Styled {
    if let released = variables.last(where: { $0.variable.node?.isReleased == true }),
      let obstacle = GraphObstacle(released.variable, [])
    {
      let gone = Styled(joint: "Of {}:", [Styled(released.name, .name)])
      return gone + " " + obstacle.styled(width: width)
    }
    return Styled(template: "No tensor that has a name is computed from {}.", [Styled(name, .name)])
  }

  /// How the gradient that is there compares with what one pass gives.
  private func passes(_ total: Tensor?, _ root: String, hasRun: Bool) -> Styled {
    let call = Styled(root + ".backward()", .name)
    guard let total else { return Styled(template: "{} does not lead here.", [call]) }
    let value = Styled(total.brief, .number)
    guard hasRun, let known = variable.node?.gradientValue else {
      return Styled(
        template: "{} has not run yet, or the gradient was cleared. It would give {}:",
        [call, value])
    }
    if known.doubles == total.doubles {
      return Styled(template: "It comes from {}:", [Styled(root, .name)])
    }
    return Styled(
      template: "One pass from {} gives {}; gradients add up over passes until clear_grad().",
      [Styled(root, .name), value])
  }

  // MARK: What it is made of

  private func paths(to node: Node, _ walkthrough: Walkthrough) -> Styled {
    guard let paths = GradientPaths(to: node, in: walkthrough.trace), !paths.shown.isEmpty else {
      return shares(of: node, walkthrough)
    }
    let names = walkthrough.names
    let rows = paths.shown.map { path -> [Styled] in
      let way = walkthrough.arrows(path.nodes.map(names.name))
      let product = walkthrough.list(path.factors.map { Styled($0.brief, .number) }, " * ")
      return [way, product, "= " + Styled(path.product.brief, .number)]
    }
    var lines = columns(rows, gap: 2).map { $0.indented(by: 2) }
    if paths.count > Double(rows.count) {
      let more = Styled((paths.count - Double(rows.count)).brief, .number)
      lines.append("  " + Styled(template: "… {} more paths", [more], .dim))
    }
    if paths.count > 1, let total = walkthrough.gradients[ObjectIdentifier(node)] {
      lines.append("  " + Styled(template: "the sum: {}", [Styled(total.brief, .number)]))
    }
    return lines.joined("\n")
  }

  /// The shares of the operators that use the tensor directly.
  private func shares(of node: Node, _ walkthrough: Walkthrough) -> Styled {
    let users = walkthrough.steps.filter { step in
      step.contributions.contains { $0.target === node }
    }
    let folded = walkthrough.folded(users)
    let rows = (folded.head + folded.tail).flatMap { walkthrough.rowsOf($0, number: nil) }
    return SectionPage(width: width, hasTitles: false).section("", rows).text
  }

  // MARK: Nan, infinity, zero

  /// Where a gradient that is no proper number, or zero, became so.
  private func strange(_ total: Tensor, _ walkthrough: Walkthrough) -> [Styled] {
    guard let kind = Self.oddity(total) else { return [] }
    let culprit = walkthrough.steps.first { step in
      guard let gradient = step.gradient, Self.oddity(gradient) != kind else { return false }
      return step.contributions.contains { $0.delivered.map { Self.oddity($0) == kind } ?? false }
    }
    guard let culprit else { return [] }
    let name = Styled(kind, .bad)
    let place = sourceText(of: .init(packed: culprit.node.site)).map { Styled($0, .name) }
    let made = Styled(
      template: "It turns {} in {}:", [name, place ?? walkthrough.names.backward(culprit.node)])
    let rows = walkthrough.rowsOf(culprit, number: nil)
    return [made, SectionPage(width: width, hasTitles: false).section("", rows).text]
  }

  private static func oddity(_ value: Tensor) -> String? {
    let numbers = value.doubles
    if numbers.contains(where: \.isNaN) { return "nan" }
    if numbers.contains(where: \.isInfinite) { return "inf" }
    return !numbers.isEmpty && numbers.allSatisfy { $0 == 0 } ? "0" : nil
  }
}
