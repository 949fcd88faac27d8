import Autograd
import Tensors

/// What automatic differentiation does for one expression, step by step: `:grad`.
///
/// All of it is read from the graph that the program recorded and from the trace of the engine's own
/// run over it; nothing is computed a second time.
public struct Walkthrough {
  let root: Node
  let trace: Trace
  let names: GraphNames
  /// Inputs before users.
  let order: [Node]
  let options: GraphOptions
  /// The backward operators that run, in the order in which they do.
  let steps: [Trace.Step]
  /// The contributions to values that are used more than once.
  let shares: [ObjectIdentifier: [Tensor]]
  /// What each leaf and each result got.
  let gradients: [ObjectIdentifier: Tensor]

  /// Runs the backward pass from `output` without touching any `.grad`, and writes down what happens.
  ///
  /// `variables` give values their names. Throws what the program's own backward functions throw.
  public init(
    of output: Variable, root: Node, variables: [(name: String, variable: Variable)],
    options: GraphOptions = GraphOptions()
  ) throws(TensorError) {
    self.root = root
    self.options = options
    order = Node.topologicalOrder(of: [root])
    let names = GraphNames(variables, for: order)
    self.names = names
    trace = try Gradients.trace(of: output)
    steps = trace.steps.filter { $0.node.kind == .operation && !names.isMergedResult($0.node) }
    shares = Self.shares(trace)
    gradients = Dictionary(
      trace.steps.compactMap { step in step.gradient.map { (ObjectIdentifier(step.node), $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The walkthrough of `output` as text, or why there is none to show.
  public static func styled(
    of output: Variable, variables: [(name: String, variable: Variable)],
    options: GraphOptions = GraphOptions()
  ) throws(TensorError) -> Styled {
    if let obstacle = GraphObstacle(output, variables) {
      return obstacle.styled(width: options.width)
    }
    guard let root = output.node else { return "" }
    return try Walkthrough(of: output, root: root, variables: variables, options: options).styled
  }

  /// What `view` makes of the walkthrough of `output`, or why there is none.
  public static func explored(
    of output: Variable, variables: [(name: String, variable: Variable)], options: GraphOptions,
    _ view: (Walkthrough) throws -> Styled
  ) throws -> Styled {
    if let obstacle = GraphObstacle(output, variables) {
      return obstacle.styled(width: options.width)
    }
    guard let root = output.node else { return "" }
    return try view(Walkthrough(of: output, root: root, variables: variables, options: options))
  }

  private static func shares(_ trace: Trace) -> [ObjectIdentifier: [Tensor]] {
    var shares: [ObjectIdentifier: [Tensor]] = [:]
    for (node, missing) in trace.counts where missing > 1 { shares[ObjectIdentifier(node)] = [] }
    if shares.isEmpty { return shares }
    for step in trace.steps {
      for contribution in step.contributions {
        guard let delivered = contribution.delivered else { continue }
        shares[ObjectIdentifier(contribution.target)]?.append(delivered)
      }
    }
    return shares
  }

  /// The whole text.
  public var styled: Styled {
    if options.isBrief { return page.section("Backward", backwardRows).text }
    return
      page
      .section("Forward", forwardRows).section("", tensorRows)
      .section("Before", beforeRows).section("Backward", backwardRows).section("After", afterRows)
      .text + "\n\n" + remark.paragraphs(to: options.width)
  }

  /// An empty page of the right measures.
  var page: SectionPage {
    SectionPage(width: options.width, numberWidth: String(steps.count + 1).count)
  }

  private var remark: Styled {
    Styled(
      line: "No .grad was changed: that is what {} does.",
      [Styled(names.plain(root) + ".backward()", .name)], .dim)
  }

  /// How many of a list are shown at most.
  var limit: Int { options.showsAll ? .max : 14 }

  /// A list cut short when it is over the limit.
  func folded<Element>(_ list: [Element]) -> Folded<Element> {
    Folded(list, limit: list.count > limit ? 9 : list.count)
  }
}
