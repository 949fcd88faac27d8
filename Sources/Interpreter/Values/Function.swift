/// A function of a program: code, defaults, and the variables it has captured.
public final class Function: Object {
  let code: Code
  /// Default values, one for each parameter, `unbound` for none; empty when there are none at all.
  let defaults: [Value]
  let cells: [Cell]
  public var name: String
  public var qualifiedName: String
  public var documentation: Value
  /// Attributes that the program has set, `__wrapped__` and the like.
  var attributes: Dict?

  init(_ code: Code, defaults: [Value], cells: [Cell]) {
    self.code = code
    self.defaults = defaults
    self.cells = cells
    name = code.name
    qualifiedName = code.qualifiedName
    documentation = code.documentation.map { .str($0) } ?? .none
  }

  public override var type: Class { BuiltinTypes.function }
  public override func repr() throws(Raised) -> String { "<function \(qualifiedName)>" }
}

/// A variable that a nested function has captured.
final class Cell: Object {
  @exclusivity(unchecked) var value: Value

  init(_ value: Value) { self.value = value }
  deinit {
    guard value.holdsContainer else { return }
    var values = [value]
    value = .unbound
    Reclaim.release(&values)
  }
}

/// A function with its `self`.
public final class Method: Object {
  public let receiver: Value
  public let function: Value

  public init(_ receiver: Value, _ function: Value) {
    self.receiver = receiver
    self.function = function
  }

  public override var type: Class { BuiltinTypes.method }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard case .method(let other) = other else { return nil }
    return receiver.isSame(other.receiver) && function.isSame(other.function)
  }
  public override func hash() throws(Raised) -> Int {
    receiver.identity ^ function.identity
  }
  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "__self__": receiver
    case "__func__": function
    default: try function.attributeIfPresent(Str.intern(name))
    }
  }
}
