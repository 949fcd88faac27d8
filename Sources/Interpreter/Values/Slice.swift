/// `slice(start, stop, step)`: bounds as the program wrote them.
public final class Slice: Object {
  public let start: Value
  public let stop: Value
  public let step: Value

  public init(_ start: Value, _ stop: Value, _ step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }

  public override var type: Class { BuiltinTypes.slice }
  public override func repr() throws(Raised) -> String {
    "slice(\(try start.repr()), \(try stop.repr()), \(try step.repr()))"
  }
  public override func hash() throws(Raised) -> Int { throw unhashable(self) }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard case .object(let object) = other, let other = object as? Slice else { return nil }
    guard try start.equals(other.start), try stop.equals(other.stop) else { return false }
    return try step.equals(other.step)
  }

  /// The slice of a sequence of `length` items, as a range of indices.
  public func indices(_ length: Int) throws(Raised) -> Range {
    let step = try bound(self.step) ?? 1
    guard step != 0 else { throw Raised(.valueError, "slice step cannot be zero") }
    let (low, high) = step > 0 ? (0, length) : (-1, length - 1)
    func clamp(_ index: Int) -> Int {
      let index = index < 0 ? index + length : index
      return Swift.min(Swift.max(index, low), high)
    }
    let start = try bound(self.start).map(clamp) ?? (step > 0 ? low : high)
    let stop = try bound(self.stop).map(clamp) ?? (step > 0 ? high : low)
    return Range(start: start, stop: stop, step: step)
  }

  private func bound(_ value: Value) throws(Raised) -> Int? {
    guard !value.isNone else { return nil }
    guard let index = try value.clampedIndex() else {
      throw Raised(
        .typeError, "slice indices must be integers or None or have an __index__ method")
    }
    return index
  }
}
