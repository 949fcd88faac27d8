public import Syntax

// Equality and order of values.
extension Value {
  /// `self == other` as a truth.
  public func equals(_ other: Value) throws(Raised) -> Bool {
    switch (self, other) {
    case (.int(let a), .int(let b)): return a == b
    case (.str(let a), .str(let b)): return a.isEqual(b)
    case (.none, .none): return true
    case (.none, .int), (.int, .none), (.str, .int), (.int, .str): return false
    case (.str, .none), (.none, .str): return false
    default: break
    }
    if let order = Value.numericOrder(self, other) { return order == .same }
    return try Value.compare(.equal, self, other).isTrue()
  }

  /// `self is other or self == other`: how containers compare.
  public func matches(_ other: Value) throws(Raised) -> Bool {
    if isSame(other) { return true }
    return try equals(other)
  }

  /// `a op b` for `==`, `!=`, `<`, `<=`, `>`, `>=`.
  public static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised)
    -> Value
  {
    if let order = numericOrder(a, b) { return .bool(order.satisfies(op)) }
    if let result = try compareBuiltins(op, a, b) { return result }
    if case .tensor = a, let result = try TensorHooks.current.compare(op, a, b) { return result }
    if case .tensor = b, let result = try TensorHooks.current.compare(op, a, b) { return result }
    if let result = try compareObjects(op, a, b) { return result }
    switch op {
    case .equal: return .bool(a.isSame(b))
    case .notEqual: return .bool(!a.isSame(b))
    default:
      throw Raised(
        .typeError, "'{}' not supported between instances of '{}' and '{}'", op.rawValue,
        a.type.name, b.type.name)
    }
  }

  /// `self < other`, for sorting.
  public func isLess(than other: Value) throws(Raised) -> Bool {
    switch (self, other) {
    case (.int(let a), .int(let b)): return a < b
    case (.double(let a), .double(let b)): return a < b
    case (.str(let a), .str(let b)): return a.precedes(b)
    default: return try Value.compare(.less, self, other).isTrue()
    }
  }
}

/// How two values stand to each other.
enum Order {
  case before, same, after, unordered

  init<T: Comparable>(_ a: T, _ b: T) {
    self = a < b ? .before : a > b ? .after : a == b ? .same : .unordered
  }

  /// The order of exchanged values.
  var mirrored: Order { self == .before ? .after : self == .after ? .before : self }

  func satisfies(_ op: ComparisonOperator) -> Bool {
    switch op {
    case .less: self == .before
    case .lessEqual: self == .before || self == .same
    case .greater: self == .after
    case .greaterEqual: self == .after || self == .same
    case .equal: self == .same
    default: self != .same
    }
  }
}

extension Value {
  /// The order of two numbers, exact for integers against floats; nil when one is no number.
  fileprivate static func numericOrder(_ a: Value, _ b: Value) -> Order? {
    switch (a, b) {
    case (.int(let a), .int(let b)): return Order(a, b)
    case (.double(let a), .double(let b)): return Order(a, b)
    case (.int(let a), .double(let b)): return order(a, b)
    case (.double(let a), .int(let b)):
      return order(b, a).mirrored
    case (.bool(let a), _): return numericOrder(.int(a ? 1 : 0), b)
    case (_, .bool(let b)): return numericOrder(a, .int(b ? 1 : 0))
    case (.object(let object), _):
      guard let long = object as? LongInteger else { return nil }
      if case .double(let b) = b { return order(long, b) }
      return b.bigInteger.map { Order(long.value, $0) }
    case (.int, .object(let object)):
      return (object as? LongInteger).map { $0.isNegative ? .after : .before }
    case (.double(let a), .object(let object)):
      return (object as? LongInteger).map { order($0, a).mirrored }
    default: return nil
    }
  }

  private static func order(_ a: LongInteger, _ b: Double) -> Order {
    if b.isNaN { return .unordered }
    if b.isInfinite { return b > 0 ? .before : .after }
    return a.order(b)
  }

  private static func order(_ a: Int, _ b: Double) -> Order {
    if b.isNaN { return .unordered }
    if b >= 0x1p63 { return .before }
    if b < -0x1p63 { return .after }
    let truncated = Int(b)
    if a != truncated { return Order(a, truncated) }
    return Order(Double(truncated), b)
  }

  /// Strings, lists, tuples and dicts.
  private static func compareBuiltins(_ op: ComparisonOperator, _ a: Value, _ b: Value)
    throws(Raised) -> Value?
  {
    switch (a, b) {
    case (.str(let a), .str(let b)):
      if op == .equal || op == .notEqual { return .bool(a.isEqual(b) == (op == .equal)) }
      return .bool(
        (a.isEqual(b) ? Order.same : a.precedes(b) ? .before : .after).satisfies(op))
    case (.list(let a), .list(let b)): return try compareItems(op, a.items, b.items)
    case (.tuple(let a), .tuple(let b)): return try compareItems(op, a.items, b.items)
    case (.dict(let a), .dict(let b)):
      guard op == .equal || op == .notEqual else { return nil }
      return .bool(try a.isEqual(b) == (op == .equal))
    default: return nil
    }
  }

  private static func compareItems(_ op: ComparisonOperator, _ a: [Value], _ b: [Value])
    throws(Raised) -> Value
  {
    if a.count != b.count, op == .equal || op == .notEqual { return .bool(op == .notEqual) }
    return try Depth.nested { () throws(Raised) -> Value in
      for index in 0..<Swift.min(a.count, b.count) {
        if try a[index].matches(b[index]) { continue }
        if op == .equal || op == .notEqual { return .bool(op == .notEqual) }
        return try compare(op, a[index], b[index])
      }
      return .bool(Order(a.count, b.count).satisfies(op))
    }
  }

  /// By the methods of the objects: the right one first when its class derives from the left's.
  private static func compareObjects(_ op: ComparisonOperator, _ a: Value, _ b: Value)
    throws(Raised) -> Value?
  {
    func ask(_ receiver: Value, _ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
      guard let object = receiver.object else { return nil }
      return try Depth.nested { () throws(Raised) in try object.answer(op, other) }
    }
    let type = a.type
    let rightFirst = b.type !== type && b.type.isSubclass(of: type)
    if rightFirst, let result = try ask(b, op.mirrored, a) { return result }
    if let result = try ask(a, op, b) { return result }
    return rightFirst ? nil : try ask(b, op.mirrored, a)
  }
}

extension ComparisonOperator {
  /// The operator for exchanged operands.
  var mirrored: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    default: self
    }
  }
}

extension Str {
  /// Whether the text comes before `other`, by code points.
  func precedes(_ other: Str) -> Bool {
    text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }
}

extension Dict {
  /// Whether both have equal values for the same keys.
  func isEqual(_ other: Dict) throws(Raised) -> Bool {
    if self === other { return true }
    guard count == other.count else { return false }
    return try Depth.nested { () throws(Raised) -> Bool in
      var position = 0
      while let found = next(from: position) {
        let value = value(at: found)
        guard let match = try other.get(key(at: found)) else { return false }
        if try !value.matches(match) { return false }
        position = found + 1
      }
      return true
    }
  }
}
