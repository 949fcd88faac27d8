/// A list.
public final class List: Object {
  @exclusivity(unchecked) public var items: [Value]

  public init(_ items: [Value]) {
    self.items = items
    super.init()
  }
  deinit { Reclaim.release(&items) }

  /// Adds an item at the end.
  @inline(__always) final func add(_ item: Value) throws(Raised) {
    if items.count == items.capacity { try grow() }
    items.append(item)
  }
  /// Adds items at the end.
  final func add(contentsOf other: [Value]) throws(Raised) {
    try checkAllocation(items.count + other.count, of: MemoryLayout<Value>.stride)
    items.append(contentsOf: other)
  }
  @inline(never) private final func grow() throws(Raised) {
    try checkAllocation(2 * items.count, of: MemoryLayout<Value>.stride)
  }

  public override var type: Class { BuiltinTypes.list }
  public override func length() throws(Raised) -> Int? { items.count }
  public override func hash() throws(Raised) -> Int { throw unhashable(self) }
  public override func iterator() throws(Raised) -> Iterator? { ListIterator(self) }
  public override func repr() throws(Raised) -> String {
    try containerText(self, "[", "]") { items }
  }
}

/// The items of a list that may change meanwhile.
final class ListIterator: Iterator {
  @exclusivity(unchecked) private var list: List?
  @exclusivity(unchecked) private var index = 0

  init(_ list: List) { self.list = list }
  override var type: Class { BuiltinTypes.listIterator }
  override func next() throws(Raised) -> Value? {
    guard let list, index < list.items.count else {
      list = nil
      return nil
    }
    index += 1
    return list.items[index - 1]
  }
}

/// The TypeError for a key that cannot be hashed.
func unhashable(_ object: Object) -> Raised {
  Raised(.typeError, "unhashable type: '{}'", object.type.name)
}
