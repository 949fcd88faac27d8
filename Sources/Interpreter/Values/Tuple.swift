/// A tuple.
public final class Tuple: Object {
  @exclusivity(unchecked) public private(set) var items: [Value]

  public init(_ items: [Value]) {
    self.items = items
    super.init()
  }
  deinit { Reclaim.release(&items) }

  public nonisolated(unsafe) static let empty = Tuple([])

  public override var type: Class { BuiltinTypes.tuple }
  public override func length() throws(Raised) -> Int? { items.count }
  public override func iterator() throws(Raised) -> Iterator? { ArrayIterator(items) }
  public override func repr() throws(Raised) -> String {
    try containerText(self, "(", items.count == 1 ? ",)" : ")") { items }
  }
  public override func hash() throws(Raised) -> Int {
    var hash: UInt = 2_870_177_450_012_600_261
    for item in items {
      hash &+= UInt(bitPattern: try item.hash()) &* 14_029_467_366_897_019_727
      hash = (hash << 31 | hash >> 33) &* 11_400_714_785_074_694_791
    }
    hash &+= UInt(items.count) ^ (2_870_177_450_012_600_261 ^ 3_527_539)
    return hash == .max ? 1_546_275_796 : Int(bitPattern: hash)
  }
}

/// The values of an array that nobody changes.
public final class ArrayIterator: Iterator {
  private let values: [Value]
  @exclusivity(unchecked) private var index = 0

  public init(_ values: [Value]) { self.values = values }
  public override var type: Class { BuiltinTypes.tupleIterator }
  public override func next() throws(Raised) -> Value? {
    guard index < values.count else { return nil }
    index += 1
    return values[index - 1]
  }
}
