import Tensors

/// The graph as it is drawn and walked through.
extension Node {
  /// The operator's name, a program's own function's name, or what kind of value it is.
  public var name: String {
    details?.function?.name ?? op?.name ?? (kind == .leaf ? "leaf" : "constant")
  }
  /// `MulBackward`.
  public var backwardName: String { name + "Backward" }
  /// True when a gradient will reach it.
  public var isTracked: Bool { kind != .constant }

  /// The backward operators that follow this one: `grad_pending_ops` in the book.
  public var pendingOps: [Node] {
    var seen = Set<ObjectIdentifier>()
    return inputs.filter { $0.kind == .operation && seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The gradient of the last backward pass; of a leaf, the sum over passes.
  public var gradientValue: Tensor? { details?.gradient?.value ?? gradient }

  /// All nodes that these depend on and themselves, each after its inputs.
  ///
  /// Linear time, no recursion.
  public static func topologicalOrder(of roots: [Node]) -> [Node] {
    var order: [Node] = []
    var seen = Set<ObjectIdentifier>()
    for root in roots where seen.insert(ObjectIdentifier(root)).inserted {
      var path: [(node: Node, turn: Int)] = [(root, 0)]
      while let (node, turn) = path.last {
        guard turn < node.inputCount else {
          order.append(node)
          path.removeLast()
          continue
        }
        path[path.count - 1].turn = turn + 1
        let input = node.input(turn)
        if seen.insert(ObjectIdentifier(input)).inserted { path.append((input, 0)) }
      }
    }
    return order
  }
}
