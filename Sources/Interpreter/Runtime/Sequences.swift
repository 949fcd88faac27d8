import Syntax

/// The largest sequence or integer (in items or bits) that an operator makes.
let sizeLimit = 1 << 28

/// `+` and `*` of strings, lists and tuples, `%` of strings, `|` of dicts.
enum Sequences {
  static func apply(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch op {
    case .add: return try add(a, b)
    case .multiply:
      if let result = try multiply(a, b) { return result }
      return try multiply(b, a)
    case .modulo:
      guard case .str(let template) = a else { return nil }
      return .string(try percentFormatted(template, b))
    case .or:
      guard case .dict(let a) = a, case .dict(let b) = b else { return nil }
      let result = a.copy()
      try result.update(b)
      return .dict(result)
    default: return nil
    }
  }

  private static func add(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch (a, b) {
    case (.str(let a), .str(let b)):
      try checkAllocation(a.text.utf8.count + b.text.utf8.count, of: 1)
      return .string(a.text + b.text)
    case (.list(let a), .list(let b)): return .list(of: try joined(a.items, b.items))
    case (.tuple(let a), .tuple(let b)): return .tuple(of: try joined(a.items, b.items))
    default: return nil
    }
  }

  private static func joined(_ a: [Value], _ b: [Value]) throws(Raised) -> [Value] {
    try checkAllocation(a.count + b.count, of: MemoryLayout<Value>.stride)
    return a + b
  }

  private static func multiply(_ a: Value, _ b: Value) throws(Raised) -> Value? {
    switch a {
    case .str(let string):
      guard let count = try b.repeatCount() else { return nil }
      if string.text.isEmpty { return a }
      try check(string.text.utf8.count, count, of: 1)
      return .string(String(repeating: string.text, count: count))
    case .list(let list):
      guard let count = try b.repeatCount() else { return nil }
      return .list(of: try repeated(list.items, count))
    case .tuple(let tuple):
      guard let count = try b.repeatCount() else { return nil }
      return .tuple(of: try repeated(tuple.items, count))
    default: return nil
    }
  }

  fileprivate static func check(_ length: Int, _ count: Int, of size: Int) throws(Raised) {
    let (total, overflow) = length.multipliedReportingOverflow(by: count)
    try checkAllocation(overflow ? .max : total, of: size)
  }
}

/// `items * count`.
func repeated(_ items: [Value], _ count: Int) throws(Raised) -> [Value] {
  try Sequences.check(items.count, count, of: MemoryLayout<Value>.stride)
  if items.isEmpty { return [] }
  if items.count == 1 { return Array(repeating: items[0], count: count) }
  var result: [Value] = []
  result.reserveCapacity(items.count * count)
  for _ in 0..<count { result += items }
  return result
}

extension Value {
  /// The value as a count of repetitions, not negative; nil when it is no integer.
  func repeatCount() throws(Raised) -> Int? {
    switch self {
    case .int(let value): return Swift.max(0, value)
    case .bool(let value): return value ? 1 : 0
    case .double, .str, .list, .tuple, .dict, .none, .tensor: return nil
    case .object:
      // An array is no count, but multiplies the items itself.
      return (try? indexValue()).flatMap { $0.map { Swift.max(0, Int(clamping: $0)) } }
    default: return try indexValue().map { Swift.max(0, Int(clamping: $0)) }
    }
  }
}
