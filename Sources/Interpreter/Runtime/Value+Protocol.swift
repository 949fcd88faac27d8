// What every value can be asked. Natives use these; nodes have fast paths before them.
extension Value {
  /// `repr(self)`.
  public func repr() throws(Raised) -> String {
    switch self {
    case .none: return "None"
    case .unbound: return "<unbound>"
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return String(value)
    case .double(let value): return reprOf(value)
    case .tensor(let variable): return try TensorHooks.current.repr(variable)
    default:
      guard let object else { return "" }
      return try Depth.nested { () throws(Raised) in try object.repr() }
    }
  }

  /// `str(self)`.
  public func str() throws(Raised) -> String {
    switch self {
    case .str(let string): return string.text
    case .tensor(let variable): return try TensorHooks.current.str(variable)
    default:
      guard let object else { return try repr() }
      return try Depth.nested { () throws(Raised) in try object.str() }
    }
  }

  /// `bool(self)`.
  public func isTrue() throws(Raised) -> Bool {
    switch self {
    case .bool(let value): return value
    case .none, .unbound: return false
    case .int(let value): return value != 0
    case .double(let value): return value != 0
    case .str(let string): return !string.text.isEmpty
    case .list(let list): return !list.items.isEmpty
    case .tuple(let tuple): return !tuple.items.isEmpty
    case .dict(let dict): return dict.count != 0
    case .tensor(let variable): return try TensorHooks.current.isTrue(variable)
    case .function, .native, .method, .type: return true
    case .instance(let instance): return try instance.isTrue()
    case .object(let object): return try object.isTrue()
    }
  }

  /// `len(self)`.
  public func length() throws(Raised) -> Int {
    if case .tensor(let variable) = self { return try TensorHooks.current.length(variable) }
    guard let length = try object?.length() else {
      throw Raised(.typeError, "object of type '{}' has no len()", type.name)
    }
    return length
  }

  /// `hash(self)`.
  public func hash() throws(Raised) -> Int {
    switch self {
    case .none, .unbound: return 271_740_000
    case .bool(let value): return value ? 1 : 0
    case .int(let value): return Dict.hash(of: value)
    case .double(let value): return hashOf(value)
    case .str(let string): return string.textHash
    case .tensor(let variable): return ObjectIdentifier(variable).hashValue >> 4
    default:
      guard let object else { return 0 }
      return try Depth.nested { () throws(Raised) in try object.hash() }
    }
  }

  /// `id(self)`; equal scalars have equal identities.
  public var identity: Int {
    switch self {
    case .none, .unbound: 1
    case .bool(let value): value ? 3 : 2
    case .int(let value): value &* 32 &+ 5
    case .double(let value): Int(bitPattern: UInt(value.bitPattern))
    case .tensor(let variable): Int(bitPattern: Unmanaged.passUnretained(variable).toOpaque())
    default:
      object.map { Int(bitPattern: Unmanaged.passUnretained($0).toOpaque()) } ?? 0
    }
  }

  /// `iter(self)`.
  public func iterator() throws(Raised) -> Iterator {
    if case .object(let object) = self, let iterator = try object.iterator() { return iterator }
    if case .tensor(let variable) = self { return try TensorHooks.current.iterator(variable) }
    guard let iterator = try object?.iterator() else {
      throw Raised(.typeError, "'{}' object is not iterable", type.name)
    }
    return iterator
  }

  /// All values that iteration gives; interruptible.
  public func items() throws(Raised) -> [Value] {
    switch self {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    default: break
    }
    let iterator = try iterator()
    var result: [Value] = []
    while let value = try iterator.next() {
      result.append(value)
      if result.count & 1023 == 0 {
        try Runtime.poll()
        try checkAllocation(result.count, of: 2 * MemoryLayout<Value>.stride)
      }
    }
    return result
  }
}

/// Counts nesting in `repr`, `==`, `hash` and the like, whose depth programs decide.
enum Depth {
  @inline(__always)
  static func nested<R>(_ body: () throws(Raised) -> R) throws(Raised) -> R {
    guard Runtime.depth < Runtime.recursionLimit else { throw recursionError() }
    Runtime.depth += 1
    defer { Runtime.depth -= 1 }
    return try body()
  }
}

/// The RecursionError of Python.
@inline(never) func recursionError() -> Raised {
  Raised(.recursionError, "maximum recursion depth exceeded")
}
