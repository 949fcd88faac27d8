public import Autograd

/// A value of the language: 16 bytes, scalars inline, one case for each common kind of object.
///
/// Cases where code must be fast have their own; every other object is `object`, and is reached
/// through the methods of `Object`.
public enum Value {
  case none
  /// An empty slot. Programs never see it.
  case unbound
  case bool(Bool)
  case int(Int)
  case double(Double)
  case str(Str)
  case list(List)
  case tuple(Tuple)
  case dict(Dict)
  case function(Function)
  case method(Method)
  case native(Native)
  case type(Class)
  case instance(Instance)
  case tensor(Variable)
  case object(Object)
}

/// Where a frame, a cell or a module keeps a value.
public typealias Slot = UnsafeMutablePointer<Value>

extension Value {
  /// A new string value.
  public static func string(_ text: String) -> Value { .str(Str(text)) }

  /// A new list value.
  public static func list(of items: [Value]) -> Value { .list(List(items)) }

  /// A new tuple value.
  public static func tuple(of items: [Value]) -> Value { .tuple(Tuple(items)) }

  /// The object behind the value; nil for scalars and tensors.
  public var object: Object? {
    switch self {
    case .none, .unbound, .bool, .int, .double, .tensor: nil
    case .str(let object): object
    case .list(let object): object
    case .tuple(let object): object
    case .dict(let object): object
    case .function(let object): object
    case .method(let object): object
    case .native(let object): object
    case .type(let object): object
    case .instance(let object): object
    case .object(let object): object
    }
  }

  /// The value's class, as `type(x)` gives it.
  public var type: Class {
    switch self {
    case .none, .unbound: BuiltinTypes.none
    case .bool: BuiltinTypes.bool
    case .int: BuiltinTypes.int
    case .double: BuiltinTypes.float
    case .str: BuiltinTypes.str
    case .list: BuiltinTypes.list
    case .tuple: BuiltinTypes.tuple
    case .dict: BuiltinTypes.dict
    case .function: BuiltinTypes.function
    case .method: BuiltinTypes.method
    case .native: BuiltinTypes.native
    case .type(let type): type.type
    case .instance(let instance): instance.shape.owner
    case .tensor(let variable):
      variable.isParameter ? BuiltinTypes.parameter : BuiltinTypes.tensor
    case .object(let object): object.type
    }
  }

  /// Whether the value is `None`.
  public var isNone: Bool {
    if case .none = self { true } else { false }
  }

  /// Whether the slot that holds the value is empty.
  public var isUnbound: Bool {
    if case .unbound = self { true } else { false }
  }

  /// `self is other`: the same object, or equal scalars of the same type.
  public func isSame(_ other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none), (.unbound, .unbound): true
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a.bitPattern == b.bitPattern
    case (.tensor(let a), .tensor(let b)): a === b
    case (.method(let a), .method(let b)): a === b
    default:
      if let a = object, let b = other.object { a === b } else { false }
    }
  }
}
