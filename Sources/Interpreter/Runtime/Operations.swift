import BigInt
public import Syntax

extension Value {
  /// `a op b`.
  public static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    if let result = try arithmetic(op, a, b) { return result }
    throw unsupported(op.rawValue, a, b)
  }

  /// `a op= b`: what the target is bound to afterwards.
  public static func inPlace(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
    switch a {
    case .list(let list):
      if op == .add {
        guard let items = try b.extensionItems() else { break }
        try list.add(contentsOf: items)
        return a
      }
      if op == .multiply, let count = try b.repeatCount() {
        list.items = try repeated(list.items, count)
        return a
      }
    case .tensor(let variable):
      if let result = try TensorHooks.current.inPlace(op, variable, b) { return result }
    case .object(let object):
      if let result = try object.inPlace(op, b) { return result }
    case .instance(let instance):
      if let result = try instance.inPlace(op, b) { return result }
    case .dict(let dict):
      if op == .or, case .dict(let other) = b {
        try dict.update(other)
        return a
      }
    default: break
    }
    if let result = try arithmetic(op, a, b) { return result }
    throw unsupported(op.rawValue + "=", a, b)
  }

  /// `-a`, `+a`, `~a` (never `not`).
  public static func unary(_ op: UnaryOperator, _ a: Value) throws(Raised) -> Value {
    switch a {
    case .double(let value):
      if op == .minus { return .double(-value) }
      if op == .plus { return a }
    case .tensor(let variable):
      if let result = try TensorHooks.current.unary(op, variable) { return result }
    default:
      if case .instance(let instance) = a {
        if let result = try instance.unary(op) { return result }
      }
      if let integer = a.bigInteger {
        return .integer(op == .minus ? -integer : op == .invert ? -integer - 1 : integer)
      }
      if let result = try a.object?.unary(op) { return result }
    }
    throw Raised(.typeError, "bad operand type for unary {}: '{}'", op.rawValue, a.type.name)
  }

  private static func unsupported(_ op: String, _ a: Value, _ b: Value) -> Raised {
    if op == "+" || op == "+=" {
      switch a {
      case .str:
        return Raised(
          .typeError, "can only concatenate str (not \"{}\") to str", b.type.name)
      case .list:
        return Raised(
          .typeError, "can only concatenate list (not \"{}\") to list", b.type.name)
      case .tuple:
        return Raised(
          .typeError, "can only concatenate tuple (not \"{}\") to tuple", b.type.name)
      default: break
      }
    }
    if op == "*", a.isSequence || b.isSequence {
      let other = a.isSequence ? b : a
      return Raised(
        .typeError, "can't multiply sequence by non-int of type '{}'", other.type.name)
    }
    let name = op == "**" ? "** or pow()" : op
    return Raised(
      .typeError, "unsupported operand type(s) for {}: '{}' and '{}'", name, a.type.name,
      b.type.name)
  }

  private var isSequence: Bool {
    switch self {
    case .str, .list, .tuple: true
    default: false
    }
  }

  /// `a op b`; nil when neither knows how.
  private static func arithmetic(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised)
    -> Value?
  {
    switch (a, b) {
    case (.int(let a), .int(let b)): return try Integers.apply(op, a, b)
    case (.double(let a), .double(let b)): return try Floats.apply(op, a, b)
    case (.double(let a), .int(let b)): return try Floats.apply(op, a, Double(b))
    case (.int(let a), .double(let b)): return try Floats.apply(op, Double(a), b)
    case (.bool(let x), .bool(let y)):
      switch op {
      case .and: return .bool(x && y)
      case .or: return .bool(x || y)
      case .xor: return .bool(x != y)
      default: return try Integers.apply(op, x ? 1 : 0, y ? 1 : 0)
      }
    case (.bool(let x), .int), (.bool(let x), .double):
      return try arithmetic(op, .int(x ? 1 : 0), b)
    case (.int, .bool(let y)), (.double, .bool(let y)):
      return try arithmetic(op, a, .int(y ? 1 : 0))
    case (.tensor, _), (_, .tensor):
      if let result = try TensorHooks.current.binary(op, a, b) { return result }
    default: break
    }
    if let result = try Sequences.apply(op, a, b) { return result }
    if let result = try objects(op, a, b) { return result }
    return try longNumbers(op, a, b)
  }

  /// Numbers one of which is a long integer, or inside an instance.
  private static func longNumbers(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised)
    -> Value?
  {
    if case .instance(let instance) = a, let payload = instance.payload {
      return try arithmetic(op, payload, b)
    }
    if case .instance(let instance) = b, let payload = instance.payload {
      return try arithmetic(op, a, payload)
    }
    if let x = a.bigInteger {
      if let y = b.bigInteger { return try Integers.apply(op, x, y) }
      if case .double(let y) = b { return try Floats.apply(op, doubleOf(x), y) }
    } else if case .double(let x) = a, let y = b.bigInteger {
      return try Floats.apply(op, x, doubleOf(y))
    }
    return nil
  }

  /// By the methods of the objects: the right one first when its class derives from the left's.
  private static func objects(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value?
  {
    let type = a.type
    let rightType = b.type
    let rightFirst = rightType !== type && rightType.isSubclass(of: type)
    if rightFirst, let result = try b.object?.binary(op, a, reflected: true) { return result }
    if let result = try a.object?.binary(op, b, reflected: false) { return result }
    if rightFirst || rightType === type { return nil }
    return try b.object?.binary(op, a, reflected: true)
  }

  fileprivate func extensionItems() throws(Raised) -> [Value]? {
    switch self {
    case .int, .double, .bool, .none:
      throw Raised(.typeError, "'{}' object is not iterable", type.name)
    default: return try items()
    }
  }
}

extension Dict {
  /// Sets all entries of `other`.
  public func update(_ other: Dict) throws(Raised) {
    var position = 0
    while let found = other.next(from: position) {
      try set(other.key(at: found), other.value(at: found))
      position = found + 1
    }
  }
}
