import BigInt

/// A `range` whose bounds do not fit 64 bits.
final class LongRange: Object {
  let start: BigInt
  let stop: BigInt
  let step: BigInt
  let count: BigInt

  init(start: BigInt, stop: BigInt, step: BigInt) {
    self.start = start
    self.stop = stop
    self.step = step
    let distance = step.sign == .plus ? stop - start : start - stop
    let size = BigInt(step.magnitude)
    count = distance.sign == .minus ? 0 : (distance + size - 1) / size
  }

  override var type: Class { BuiltinTypes.range }
  override func length() throws(Raised) -> Int? {
    guard let small = Int(exactly: count) else {
      throw Raised(.overflowError, "Python int too large to convert to C ssize_t")
    }
    return small
  }
  override func isTrue() throws(Raised) -> Bool { !count.isZero }
  override func repr() throws(Raised) -> String {
    let bounds = "range(\(start), \(stop)"
    return step == 1 ? bounds + ")" : bounds + ", \(step))"
  }
  override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard let other = other.object as? LongRange else { return nil }
    return count == other.count
      && (count.isZero || start == other.start && (count == 1 || step == other.step))
  }
  override func hash() throws(Raised) -> Int {
    let parts = [count, start, step].map { Value.integer($0) }
    return try Tuple(count.isZero ? [.int(0), .none, .none] : parts).hash()
  }
  override func iterator() throws(Raised) -> Iterator? { LongRangeIterator(self) }
  override func contains(_ value: Value) throws(Raised) -> Bool? {
    guard let number = value.bigInteger else { return nil }
    let offset = number - start
    let isInside = step.sign == .plus ? number < stop : number > stop
    return (offset.sign == step.sign || offset.isZero) && isInside && (offset % step).isZero
  }
  override func item(_ key: Value) throws(Raised) -> Value? {
    guard let index = try key.indexValue() else {
      throw Raised(
        .typeError, "range indices must be integers or slices, not {}", key.type.name)
    }
    let position = index.sign == .minus ? index + count : index
    guard position.sign == .plus, position < count else {
      throw Raised(.indexError, "range object index out of range")
    }
    return .integer(start + position * step)
  }
}

/// The integers of a long range.
private final class LongRangeIterator: Iterator {
  private let range: LongRange
  private var index = BigInt(0)

  init(_ range: LongRange) { self.range = range }
  override var type: Class { BuiltinTypes.rangeIterator }
  override func next() throws(Raised) -> Value? {
    guard index < range.count else { return nil }
    defer { index += 1 }
    return .integer(range.start + index * range.step)
  }
}
