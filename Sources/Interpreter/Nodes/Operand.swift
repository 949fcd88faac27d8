/// A child expression; a local variable is read without a virtual call.
struct Operand {
  /// The slot of a local variable, or 0.
  let slot: Int
  let node: ExpressionNode

  init(_ node: ExpressionNode) {
    self.node = node
    slot = (node as? LocalName)?.slot ?? 0
  }

  @inline(__always) func eval(_ f: Frame) throws(Raised) -> Value {
    if slot != 0 {
      let place = f + slot
      if case .int(let value) = place.pointee { return .int(value) }
      if case .double(let value) = place.pointee { return .double(value) }
    }
    return try node.eval(f)
  }
}

/// An expression that can be looked at where it is: a local or global variable.
///
/// A place is read late, so use it only when what is evaluated in between cannot rebind it.
struct Place {
  private let local: Int
  private let global: Slot?
  let node: ExpressionNode

  init(_ node: ExpressionNode) {
    self.node = node
    local = (node as? LocalName)?.slot ?? 0
    global = (node as? GlobalName)?.slot
  }

  /// The slot of the variable; nil when the expression is none.
  @inline(__always) func slot(_ f: Frame) -> Slot? { local != 0 ? f + local : global }
}

extension ExpressionNode {
  /// Whether evaluating it can run code of the program other than through operators of objects:
  /// false for names, constants and arithmetic on them.
  var isQuiet: Bool {
    if let node = self as? BinaryNode { return node.left.node.isQuiet && node.right.node.isQuiet }
    return isName || self is Constant
  }

  /// Whether it is a variable that only this frame or its module can rebind.
  var isName: Bool { self is LocalName || self is GlobalName }
}
