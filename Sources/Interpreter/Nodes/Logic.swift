import Syntax

/// `not x`.
final class NotNode: ExpressionNode {
  private let operand: ExpressionNode

  init(_ operand: ExpressionNode) { self.operand = operand }
  override func eval(_ f: Frame) throws(Raised) -> Value { .bool(try !operand.test(f)) }
  override func test(_ f: Frame) throws(Raised) -> Bool { try !operand.test(f) }
}

/// `a and b`.
final class AndNode: ExpressionNode {
  private let left: ExpressionNode
  private let right: ExpressionNode

  init(_ left: ExpressionNode, _ right: ExpressionNode) {
    self.left = left
    self.right = right
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = try left.eval(f)
    return try truth(value) ? right.eval(f) : value
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    guard try left.test(f) else { return false }
    return try right.test(f)
  }
}

/// `a or b`.
final class OrNode: ExpressionNode {
  private let left: ExpressionNode
  private let right: ExpressionNode

  init(_ left: ExpressionNode, _ right: ExpressionNode) {
    self.left = left
    self.right = right
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = try left.eval(f)
    return try truth(value) ? value : right.eval(f)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    if try left.test(f) { return true }
    return try right.test(f)
  }
}

/// `a if test else b`.
final class ConditionalNode: ExpressionNode {
  private let condition: ExpressionNode
  private let then: ExpressionNode
  private let otherwise: ExpressionNode

  init(_ condition: ExpressionNode, _ then: ExpressionNode, _ otherwise: ExpressionNode) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    try condition.test(f) ? then.eval(f) : otherwise.eval(f)
  }
}

/// `bool(value)`, the common kinds first.
@inline(__always) func truth(_ value: Value) throws(Raised) -> Bool {
  if case .bool(let truth) = value { return truth }
  return try value.isTrue()
}
