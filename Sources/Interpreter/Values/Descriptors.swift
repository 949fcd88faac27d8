/// `property(...)`: an attribute that is computed.
public final class Property: Object {
  let name: String
  let getter: Value
  let setter: Value
  let deleter: Value
  let documentation: Value
  /// Native accessors, for properties of built-in types.
  let nativeGet: ((Value) throws(Raised) -> Value)?
  let nativeSet: ((Value, Value) throws(Raised) -> Void)?

  init(getter: Value, setter: Value, deleter: Value, documentation: Value) {
    name = ""
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.documentation = documentation
    nativeGet = nil
    nativeSet = nil
  }

  init(
    name: String, summary: String, get: @escaping (Value) throws(Raised) -> Value,
    set: ((Value, Value) throws(Raised) -> Void)?
  ) {
    self.name = name
    getter = .none
    setter = .none
    deleter = .none
    documentation = .string(summary)
    nativeGet = get
    nativeSet = set
  }

  public override var type: Class { BuiltinTypes.property }
}

/// `staticmethod(f)`.
public final class StaticMethod: Object {
  public let function: Value

  public init(_ function: Value) { self.function = function }
  public override var type: Class { BuiltinTypes.staticMethod }
  public override func call(_ arguments: CallArguments) throws(Raised) -> Value? {
    try Interpreter.call(function, with: arguments)
  }
}

/// `classmethod(f)`.
public final class ClassMethod: Object {
  public let function: Value

  public init(_ function: Value) { self.function = function }
  public override var type: Class { BuiltinTypes.classMethod }
}
