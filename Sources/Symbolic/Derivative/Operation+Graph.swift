import Autograd
import Tensors

extension Operation {
  private static let largestGraph = 2000

  /// The computation behind a value, as the graph has recorded it, with symbols for what has a name.
  ///
  /// Throws a `SymbolicError` when operators have no symbolic form, or the graph was released.
  public static func recorded(_ root: Node, name: (Node) -> String?) throws -> Operation {
    let order = Node.topologicalOrder(of: [root])
    guard order.count <= largestGraph else {
      throw SymbolicError("a graph of \(order.count) nodes is too large for a formula")
    }
    var steps: [ObjectIdentifier: Operation] = [:]
    for node in order {
      let operands = node.inputs.compactMap { steps[ObjectIdentifier($0)] }
      steps[ObjectIdentifier(node)] = try step(node, operands, name)
    }
    guard let result = steps[ObjectIdentifier(root)] else {
      throw SymbolicError("there is no graph behind this value")
    }
    return result
  }

  private static func step(
    _ node: Node, _ operands: [Operation], _ name: (Node) -> String?
  ) throws -> Operation {
    if let op = node.op, !operands.isEmpty {
      if op === Operator.assign || op === Operator.cast { return operands[0] }
      return try apply(op, operands, node.attributes)
    }
    let shape = node.shape.allSatisfy { $0 == 1 } ? [] : node.shape
    if let name = name(node) { return Operation(.symbol(name), Extent(shape)) }
    guard node.kind != .operation else {
      throw SymbolicError("backward() has released the graph behind this value: compute it again")
    }
    guard let value = node.kept, value.count == 1, let number = exact(value) else {
      throw SymbolicError("a tensor without a name has no symbolic form: give it one")
    }
    return Operation(.number(number))
  }

  /// A number as it would be written: the float32 nearest to 0.1 is 1/10.
  private static func exact(_ value: Tensor) -> Rational? {
    let number = value.doubles[0]
    guard value.dtype == .float32 else { return Rational(decimal: number) }
    return Double(Float(number).description).flatMap(Rational.init(decimal:))
  }
}
