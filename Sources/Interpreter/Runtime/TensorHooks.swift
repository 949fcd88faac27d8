public import Autograd
public import Syntax

/// What tensors do in expressions; the library fills it in.
public struct TensorHooks {
  public nonisolated(unsafe) static var current = TensorHooks()

  /// `a op b`, one of them a tensor; the other may be anything.
  ///
  /// Nil is NotImplemented.
  public var binary: (BinaryOperator, Value, Value) throws(Raised) -> Value? = { _, _, _ in nil }
  /// `a op= b`; nil to compute `a op b` and rebind.
  public var inPlace: (BinaryOperator, Variable, Value) throws(Raised) -> Value? = { _, _, _ in nil
  }
  public var unary: (UnaryOperator, Variable) throws(Raised) -> Value? = { _, _ in nil }
  /// `a < b` and its kin, `==` and `!=` too; one of them is a tensor.
  ///
  /// Nil is NotImplemented.
  public var compare: (ComparisonOperator, Value, Value) throws(Raised) -> Value? = { _, _, _ in
    nil
  }
  public var item: (Variable, Value) throws(Raised) -> Value = { _, _ in .none }
  public var setItem: (Variable, Value, Value) throws(Raised) -> Void = { _, _, _ in }
  public var contains: (Variable, Value) throws(Raised) -> Bool = { _, _ in false }
  public var length: (Variable) throws(Raised) -> Int = { _ in 0 }
  public var iterator: (Variable) throws(Raised) -> Iterator = { _ in ArrayIterator([]) }
  public var isTrue: (Variable) throws(Raised) -> Bool = { _ in true }
  public var repr: (Variable) throws(Raised) -> String = { _ in "<tensor>" }
  public var str: (Variable) throws(Raised) -> String = { _ in "<tensor>" }
  public var format: (Variable, String) throws(Raised) -> String = { _, _ in "<tensor>" }
  /// The tensor as an index, `float(tensor)`.
  public var index: (Variable) throws(Raised) -> Int? = { _ in nil }
  public var double: (Variable) throws(Raised) -> Double = { _ in 0 }
}
