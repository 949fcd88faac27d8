import Autograd
import Syntax
import Tensors

/// What the values of a graph are called where they are shown: by the program's variables, else
/// t1, t2 … for results and k1, k2 … for constants; single numbers stand for themselves.
public struct GraphNames {
  private var names: [ObjectIdentifier: String] = [:]
  private var invented: Set<ObjectIdentifier> = []
  /// The results of a program's own functions that have one result: the two nodes are shown as one.
  private var functions: [ObjectIdentifier: Node] = [:]
  private var results: [ObjectIdentifier: Node] = [:]
  /// Operators that several nodes of the graph apply, so that their names alone do not tell which.
  private var ambiguous: Set<String> = []

  /// Names for the nodes in `order`; of several variables with one value the first counts.
  public init(_ variables: [(name: String, variable: Variable)], for order: [Node]) {
    var taken = Set<String>()
    for (name, variable) in variables {
      taken.insert(name)
      guard let node = variable.node else { continue }
      if names[ObjectIdentifier(node)] == nil { names[ObjectIdentifier(node)] = name }
    }
    merge(order)
    var counters = ["t": 0, "k": 0]
    var seen = Set<String>()
    for node in order {
      if node.kind == .operation, !seen.insert(node.name).inserted { ambiguous.insert(node.name) }
      guard names[ObjectIdentifier(node)] == nil, !node.isNumber, !isMergedFunction(node) else {
        continue
      }
      let letter = node.kind == .constant ? "k" : "t"
      repeat {
        counters[letter, default: 0] += 1
      } while taken.contains(letter + "\(counters[letter, default: 0])")
      names[ObjectIdentifier(node)] = letter + "\(counters[letter, default: 0])"
      invented.insert(ObjectIdentifier(node))
    }
  }

  private mutating func merge(_ order: [Node]) {
    var users: [ObjectIdentifier: [Node]] = [:]
    for node in order where node.op?.name == "Result" && node.inputCount == 1 {
      users[ObjectIdentifier(node.input(0)), default: []].append(node)
    }
    for nodes in users.values where nodes.count == 1 {
      results[ObjectIdentifier(nodes[0].input(0))] = nodes[0]
      functions[ObjectIdentifier(nodes[0])] = nodes[0].input(0)
    }
  }

  /// True for the node of a function that is shown together with its result.
  public func isMergedFunction(_ node: Node) -> Bool { results[ObjectIdentifier(node)] != nil }
  /// True for a result that is shown together with its function.
  public func isMergedResult(_ node: Node) -> Bool { functions[ObjectIdentifier(node)] != nil }
  /// The node whose operator made a value.
  public func maker(_ node: Node) -> Node { functions[ObjectIdentifier(node)] ?? node }
  /// The node whose value an operator made.
  public func result(_ node: Node) -> Node { results[ObjectIdentifier(node)] ?? node }

  /// The name, or the number that an unnamed constant is.
  public func plain(_ node: Node) -> String {
    names[ObjectIdentifier(result(node))] ?? node.kept?.brief ?? "?"
  }
  public func name(_ node: Node) -> Styled {
    isNumber(node) ? Styled(plain(node), .number) : Styled(plain(node), .name)
  }
  /// `a_grad`; None for a constant.
  public func gradient(_ node: Node) -> Styled {
    node.isTracked ? Styled(plain(node) + "_grad", .name) : .none
  }
  /// `MulBackward`, with the result that it belongs to where that is needed.
  public func backward(_ node: Node) -> Styled {
    let node = maker(node)
    guard ambiguous.contains(node.name) else { return Styled(node.backwardName, .keyword) }
    return Styled(joint: "{} of {}", [Styled(node.backwardName, .keyword), name(node)])
  }
  /// True for a constant that is shown as the number it is.
  public func isNumber(_ node: Node) -> Bool { names[ObjectIdentifier(result(node))] == nil }

  /// The text that made a value which no variable names.
  public func source(_ node: Node) -> String? {
    guard invented.contains(ObjectIdentifier(result(node))), node.kind != .constant else {
      return nil
    }
    return sourceText(of: SourceRange(packed: node.site))
  }
}

extension Node {
  fileprivate var isNumber: Bool { kind == .constant && kept?.count == 1 }
}

extension SourceRange {
  /// A range as `Recorder.site` packs it.
  init(packed site: UInt64) {
    self.init(start: UInt32(truncatingIfNeeded: site), end: UInt32(site >> 32))
  }
}
