/// `range(start, stop, step)`; the step is not 0.
public final class Range: Object {
  public let start: Int
  public let stop: Int
  public let step: Int
  /// The number of values.
  public let count: Int

  public init(start: Int, stop: Int, step: Int) {
    self.start = start
    self.stop = stop
    self.step = step
    count = Range.count(start, stop, step)
  }

  /// How many values there are from `start` up or down to `stop`; saturates at `Int.max`.
  static func count(_ start: Int, _ stop: Int, _ step: Int) -> Int {
    guard step != 0, step > 0 ? start < stop : start > stop else { return 0 }
    let low = UInt(bitPattern: Swift.min(start, stop))
    let distance = UInt(bitPattern: Swift.max(start, stop)) &- low
    return Int(clamping: (distance - 1) / step.magnitude + 1)
  }

  /// The value at `index`, which must be in `0..<count`.
  public func value(at index: Int) -> Int { start &+ index &* step }

  public override var type: Class { BuiltinTypes.range }
  public override func length() throws(Raised) -> Int? { count }
  public override func repr() throws(Raised) -> String {
    step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))"
  }
  public override func hash() throws(Raised) -> Int {
    try Tuple(
      count == 0 ? [.int(0), .none, .none] : [.int(count), .int(start), .int(step)]
    ).hash()
  }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard case .object(let object) = other, let other = object as? Range else { return nil }
    return count == other.count
      && (count == 0 || (start == other.start && (count == 1 || step == other.step)))
  }
  public override func iterator() throws(Raised) -> Iterator? { RangeIterator(self) }
  public override func item(_ key: Value) throws(Raised) -> Value? {
    if case .object(let object) = key, let slice = object as? Slice {
      let inner = try slice.indices(count)
      let (step, overflow) = self.step.multipliedReportingOverflow(by: inner.step)
      guard !overflow else { throw Raised(.overflowError, "range step too large") }
      return .object(
        Range(start: value(at: inner.start), stop: value(at: inner.stop), step: step))
    }
    return try key.position(in: count, "range object").map { .int(value(at: $0)) }
  }
  public override func contains(_ value: Value) throws(Raised) -> Bool? {
    guard case .int(let number) = value else { return nil }
    guard step > 0 ? number >= start && number < stop : number <= start && number > stop else {
      return false
    }
    return number.subtractingReportingOverflow(start).partialValue % step == 0
  }
}

/// The values of a range.
final class RangeIterator: Iterator {
  private let range: Range
  @exclusivity(unchecked) private var index = 0

  init(_ range: Range) { self.range = range }
  override var type: Class { BuiltinTypes.rangeIterator }
  override func next() throws(Raised) -> Value? {
    guard index < range.count else { return nil }
    index += 1
    return .int(range.value(at: index - 1))
  }
}
