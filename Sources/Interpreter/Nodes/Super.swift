import Syntax

/// `super(type, receiver)`: reads attributes of what follows `type` in the receiver's order.
public final class Super: Object {
  let start: Class
  let receiver: Value

  init(_ start: Class, _ receiver: Value) {
    self.start = start
    self.receiver = receiver
  }

  public override var type: Class { BuiltinTypes.superType }
  public override func repr() throws(Raised) -> String {
    "<super: <class '\(start.name)'>, <\(receiver.type.name) object>>"
  }

  /// The class whose order is searched: the receiver's, or the receiver itself in class methods.
  private var owner: Class {
    if case .type(let type) = receiver, type.isSubclass(of: start) { return type }
    return receiver.type
  }

  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    let text = Str.intern(name)
    if text === Names.classCell { return nil }
    guard let found = owner.lookup(text, after: start) else { return nil }
    if case .type(let type) = receiver, type.isSubclass(of: start) {
      if case .object(let object) = found, let method = object as? ClassMethod {
        return .method(Method(receiver, method.function))
      }
      return try bind(found, nil, type)
    }
    return try bind(found, receiver, owner)
  }

  public override var ownAttributeNames: [String] { receiver.attributeNames() }

  /// Checks that `receiver` is an instance or subclass of `type`.
  static func make(_ type: Value, _ receiver: Value) throws(Raised) -> Value {
    guard case .type(let start) = type else {
      throw Raised(.typeError, "super() argument 1 must be a type, not {}", type.type.name)
    }
    if case .type(let derived) = receiver, derived.isSubclass(of: start) {
      return .object(Super(start, receiver))
    }
    guard receiver.type.isSubclass(of: start) else {
      throw Raised(.typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(Super(start, receiver))
  }
}

/// `super()`.
final class SuperNode: ExpressionNode {
  private let callee: ExpressionNode
  private let type: ExpressionNode
  private let receiver: ExpressionNode
  private let range: SourceRange

  init(
    _ callee: ExpressionNode, type: ExpressionNode, receiver: ExpressionNode,
    _ range: SourceRange
  ) {
    self.callee = callee
    self.type = type
    self.receiver = receiver
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let callee = try callee.eval(f)
    let type = try type.eval(f)
    let receiver = try receiver.eval(f)
    do throws(Raised) {
      guard case .type(BuiltinTypes.superType) = callee else { return try call(callee) }
      return try Super.make(type, receiver)
    } catch { throw error.at(range) }
  }
}

/// Classes match by identity.
func ~= (pattern: Class, value: Class) -> Bool { pattern === value }
