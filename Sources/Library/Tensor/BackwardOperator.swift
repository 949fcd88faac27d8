import Autograd
import Interpreter

/// A backward operator as programs see it: `c.grad_op`, whose text is `MulBackward`.
final class BackwardOperator: Object {
  let node: Node

  private init(_ node: Node) { self.node = node }

  private nonisolated(unsafe) static let operatorType = Class(
    builtin: "BackwardOperator", module: "paddle")

  /// The backward operator that takes the gradient of `variable`; None for leaves and constants.
  static func of(_ variable: Variable) -> Value {
    guard let node = variable.node, !variable.isLeaf else { return .none }
    return .object(BackwardOperator(node))
  }

  override var type: Class { BackwardOperator.operatorType }
  override func repr() throws(Raised) -> String { node.backwardName }
  override func equals(_ other: Value) throws(Raised) -> Bool? {
    switch other {
    case .str(let text): text.text == node.backwardName
    case .object(let object): (object as? BackwardOperator).map { $0.node === node }
    default: nil
    }
  }
  override func hash() throws(Raised) -> Int { ObjectIdentifier(node).hashValue }
  override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "name", "__name__": .string(node.backwardName)
    case "grad_pending_ops":
      .list(List(node.pendingOps.map { .object(BackwardOperator($0)) }))
    default: nil
    }
  }
}
