import Autograd
import Tensors

/// The ways by which a gradient comes from a result to one tensor: what each brings, and their sum.
struct GradientPaths {
  struct Path {
    /// From the result to the tensor.
    let nodes: [Node]
    /// What each operator on the way multiplies by.
    let factors: [Double]
    // Adding 0 makes 0.0 of -0.0.
    var product: Double { factors.reduce(1, *) + 0 }
  }
  /// The first paths found.
  private(set) var shown: [Path] = []
  /// How many there are; exact to 2^53.
  let count: Double

  /// Nil when some value on the way has several elements: then a path has no single factor.
  init?(to target: Node, in trace: Trace, limit: Int = 8) {
    var users: [ObjectIdentifier: [(step: Trace.Step, factor: Double)]] = [:]
    var counts: [ObjectIdentifier: Double] = [:]
    for start in trace.starts { counts[ObjectIdentifier(start.node)] = 1 }
    for step in trace.steps {
      guard let gradient = step.gradient, gradient.count == 1 else { return nil }
      let incoming = gradient.doubles.first ?? 0
      for contribution in step.contributions {
        guard let share = contribution.delivered, share.count == 1 else { continue }
        let key = ObjectIdentifier(contribution.target)
        let factor = incoming == 0 ? 0 : (share.doubles.first ?? 0) / incoming + 0
        users[key, default: []].append((step, factor))
        counts[key, default: 0] += counts[ObjectIdentifier(step.node)] ?? 0
      }
    }
    count = counts[ObjectIdentifier(target)] ?? 0
    collect(target, users, limit)
  }

  /// Walks up from the target, one way after the other, until enough are found.
  private mutating func collect(
    _ target: Node, _ users: [ObjectIdentifier: [(step: Trace.Step, factor: Double)]], _ limit: Int
  ) {
    var path: [(node: Node, factor: Double, turn: Int)] = [(target, 1, 0)]
    while let (node, _, turn) = path.last, shown.count < limit {
      let above = users[ObjectIdentifier(node)] ?? []
      guard turn < above.count else {
        if above.isEmpty && path.count > 1 {
          let way = path.reversed()
          shown.append(Path(nodes: way.map(\.node), factors: way.dropLast().map(\.factor)))
        }
        path.removeLast()
        continue
      }
      path[path.count - 1].turn += 1
      path.append((above[turn].step.node, above[turn].factor, 0))
    }
  }
}
