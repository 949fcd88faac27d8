import Autograd
import Tensors

/// What the backward pass would give in other orders than the engine's: `:order`.
///
/// Said of graphs of single numbers: the factor that each operator hands on is taken from the trace.
public struct PassOrders {
  /// One arrow of the backward graph.
  struct Edge {
    let from: Int
    let to: Int
    let factor: Double
  }
  private let walkthrough: Walkthrough
  private let nodes: [Node]
  private let edges: [[Edge]]
  private let start: Double
  /// Plain recursion may take exponentially many visits; it is stopped here.
  private static let mostVisits = 100_000

  /// Nil for a graph with a tensor of several elements in it, or one too large to compare.
  public init?(_ walkthrough: Walkthrough) {
    let steps = walkthrough.trace.steps
    guard !steps.isEmpty, steps.count <= 1000, steps.allSatisfy({ $0.gradient?.count == 1 }) else {
      return nil
    }
    self.walkthrough = walkthrough
    nodes = steps.map(\.node)
    let index = Dictionary(
      nodes.enumerated().map { (ObjectIdentifier($1), $0) }, uniquingKeysWith: { first, _ in first }
    )
    edges = steps.enumerated().map { from, step in
      step.contributions.compactMap { contribution in
        guard let to = index[ObjectIdentifier(contribution.target)],
          let given = contribution.delivered?.doubles.first,
          let gradient = step.gradient?.doubles.first
        else { return nil }
        return Edge(from: from, to: to, factor: gradient == 0 ? 0 : given / gradient)
      }
    }
    start = steps.first?.gradient?.doubles.first ?? 1
  }

  /// The four orders side by side, for each leaf.
  public var styled: Styled {
    let leaves = nodes.indices.filter { nodes[$0].kind == .leaf }.prefix(4)
    let results: [(String, (values: [Double], visits: Int)?)] = [
      ("when all its gradients have arrived (the engine)", inOrder),
      ("at each arrival, with the sum so far (plain recursion)", recursion),
      ("at the first arrival only (visit once, pre-order)", visitOnce),
      ("after its inputs (visit once, post-order)", postOrder),
    ]
    var rows: [[Styled]] = [
      [Styled(template: "an operator runs …", [], .dim)]
        + leaves.map { walkthrough.names.gradient(nodes[$0]) } + [
          Styled(template: "visits", [], .dim)
        ]
    ]
    for (index, (title, result)) in results.enumerated() {
      let role: Role = index == 0 ? .good : .plain
      let numbers = leaves.map { leaf in
        Styled(result?.values[leaf].brief ?? "–", isRight(result, leaf) ? .good : .bad)
      }
      let visits = result.map { String($0.visits) } ?? "> \(Self.mostVisits)"
      let titles = Styled(template: title, [], role).versions
      rows.append([titles[0]] + numbers + [Styled(visits, .number)])
      rows += titles.dropFirst().map { ["  " + $0, ""] }
    }
    return columns(rows, gap: 2).map(\.trimmingEnd).joined("\n")
  }

  private func isRight(_ result: (values: [Double], visits: Int)?, _ leaf: Int) -> Bool {
    guard let value = result?.values[leaf] else { return false }
    let truth = inOrder.values[leaf]
    return value == truth || (value - truth).magnitude <= 1e-9 * truth.magnitude
  }

  /// The engine's own order: that of the trace.
  var inOrder: (values: [Double], visits: Int) {
    var sums = empty
    for step in nodes.indices { push(step, &sums) }
    return (sums, nodes.count)
  }

  /// Each arrival is handed on at once, with all that has arrived so far; nil if it takes too long.
  var recursion: (values: [Double], visits: Int)? {
    var sums = empty
    var visits = 1
    var path: [(node: Int, turn: Int)] = [(0, 0)]
    while let (node, turn) = path.last {
      guard turn < edges[node].count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].turn += 1
      let edge = edges[node][turn]
      sums[edge.to] += sums[node] * edge.factor
      visits += 1
      if visits > Self.mostVisits { return nil }
      path.append((edge.to, 0))
    }
    return (sums, visits)
  }

  /// Depth first; what was visited hands on nothing more.
  var visitOnce: (values: [Double], visits: Int) {
    var sums = empty
    var seen: Set = [0]
    var path: [(node: Int, turn: Int)] = [(0, 0)]
    while let (node, turn) = path.last {
      guard turn < edges[node].count else {
        path.removeLast()
        continue
      }
      path[path.count - 1].turn += 1
      let edge = edges[node][turn]
      sums[edge.to] += sums[node] * edge.factor
      if seen.insert(edge.to).inserted { path.append((edge.to, 0)) }
    }
    return (sums, seen.count)
  }

  /// Depth first; each hands on when all below it have been visited, which is too early.
  var postOrder: (values: [Double], visits: Int) {
    var sums = empty
    var seen: Set = [0]
    var path: [(node: Int, turn: Int)] = [(0, 0)]
    while let (node, turn) = path.last {
      guard turn < edges[node].count else {
        push(node, &sums)
        path.removeLast()
        continue
      }
      path[path.count - 1].turn += 1
      let edge = edges[node][turn]
      if seen.insert(edge.to).inserted { path.append((edge.to, 0)) }
    }
    return (sums, seen.count)
  }

  private var empty: [Double] {
    var sums = [Double](repeating: 0, count: nodes.count)
    sums[0] = start
    return sums
  }

  private func push(_ node: Int, _ sums: inout [Double]) {
    for edge in edges[node] { sums[edge.to] += sums[node] * edge.factor }
  }
}
