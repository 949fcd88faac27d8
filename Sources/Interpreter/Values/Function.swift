public import Syntax

/// A function of a program: code, defaults, and the variables it has captured.
public final class Function: Object {
  let code: Code
  /// Default values, one for each parameter, `unbound` for none; empty when there are none at all.
  let defaults: [Value]
  let cells: [Cell]
  public var name: String
  public var qualifiedName: String
  public var documentation: Value
  /// Whether `abstractmethod` marked it.
  public var isAbstract = false
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
  public override func repr() throws(Raised) -> String {
    let address = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
    return "<function \(qualifiedName) at 0x\(String(address, radix: 16))>"
  }

  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "__name__": return .string(self.name)
    case "__qualname__": return .string(qualifiedName)
    case "__doc__": return documentation
    case "__module__": return .string(code.module.name)
    case "__defaults__":
      let values = defaults.filter { !$0.isUnbound }
      return values.isEmpty ? Value.none : .tuple(of: values)
    case "__isabstractmethod__" where isAbstract: return .bool(true)
    case "__dict__": return .dict(ownAttributes())
    default: return attributes?.get(Str.intern(name))
    }
  }

  public override func setAttribute(_ name: String, _ value: Value) throws(Raised) -> Bool {
    switch name {
    case "__name__": self.name = try value.text(name)
    case "__qualname__": qualifiedName = try value.text(name)
    case "__doc__": documentation = value
    case "__isabstractmethod__": isAbstract = try value.isTrue()
    default: ownAttributes().set(Str.intern(name), value)
    }
    return true
  }

  public override func deleteAttribute(_ name: String) throws(Raised) -> Bool {
    try attributes?.remove(.str(Str.intern(name))) != nil
  }

  public override var ownAttributeNames: [String] {
    ["__name__", "__qualname__", "__doc__", "__module__", "__defaults__"]
      + (attributes?.keys.compactMap(\.stringText) ?? [])
  }

  private func ownAttributes() -> Dict {
    let known = attributes ?? Dict()
    attributes = known
    return known
  }

  /// The names of the parameters, for completion, `help` and the like.
  public var signature: Signature { code.signature }

  /// The place of its definition.
  public var range: SourceRange { code.range }
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
  public override func repr() throws(Raised) -> String {
    let owner = try receiver.repr()
    if case .function(let function) = function {
      return "<bound method \(function.qualifiedName) of \(owner)>"
    }
    if case .native(let native) = function {
      return "<built-in method \(native.name) of \(receiver.type.name) object>"
    }
    return "<bound method of \(owner)>"
  }
  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "__self__": receiver
    case "__func__": function
    default: try function.attributeIfPresent(Str.intern(name))
    }
  }
}
