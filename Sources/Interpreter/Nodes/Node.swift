import Syntax

/// The slots of a running function: result, parameters, locals, temporaries.
typealias Frame = UnsafeMutablePointer<Value>

/// How a statement ended.
enum Flow: UInt8 {
  case next, `break`, `continue`, `return`, yielded
}

/// An expression of compiled code.
class ExpressionNode {
  /// The value.
  func eval(_ f: Frame) throws(Raised) -> Value { .none }
  /// The truth of the value.
  func test(_ f: Frame) throws(Raised) -> Bool { try truth(eval(f)) }
}

/// A statement of compiled code.
class StatementNode {
  func run(_ f: Frame) throws(Raised) -> Flow { .next }
}
