import Glibc

extension Tensor {
  /// The sums of the elements up to each place along an axis.
  ///
  /// Integers wrap around, bools count.
  public static func cumsum(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    let x = x.dtype.isFloating ? x : try x.cast(to: .int64)
    switch x.dtype {
    // Added up in float64, so that long sums stay exact.
    case .float32: return try scan(FloatSum.self, x, axis)
    case .float64: return try scan(Sum<Double>.self, x, axis)
    default: return try scan(Sum<Int64>.self, x, axis)
    }
  }

  /// The products of the elements up to each place along an axis.
  ///
  /// Throws `RuntimeError` for bools.
  public static func cumprod(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    switch x.dtype {
    case .float32: return try scan(Product<Float>.self, x, axis)
    case .float64: return try scan(Product<Double>.self, x, axis)
    case .int32: return try scan(Product<Int32>.self, x, axis)
    case .int64: return try scan(Product<Int64>.self, x, axis)
    case .bool:
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "cumprod", "bool")
    }
  }

  /// The logarithms of the sums of exponentials up to each place along an axis.
  public static func logcumsumexp(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    let x = try x.cast(to: x.dtype.floating)
    return x.dtype == .float64
      ? try scan(ExponentialSum<Double>.self, x, axis)
      : try scan(ExponentialSum<Float>.self, x, axis)
  }

  private static func scan<F: Folding>(
    _ folding: F.Type, _ x: Tensor, _ axis: Int
  ) throws(TensorError) -> Tensor {
    if x.rank == 0 { return try scan(folding, x.shaped([1]), 0).shaped([]) }
    let axis = try Shape.axis(axis, rank: x.rank)
    let inner = try Shape.count(Array(x.shape[(axis + 1)...]))
    let length = x.shape[axis]
    let source = try x.block()
    let out = try Storage.allocate(x.shape, F.Result.dtype)
    let (from, to) = (source.pointer(F.Item.self), out.pointer(F.Result.self))
    let lines = length == 0 ? 0 : x.count / length
    try Chunks.forEach(lines, nanoseconds: Double(max(length, 1))) { range in
      for line in range {
        var index = line / inner &* inner &* length &+ line % inner
        var sum = F.start
        for _ in 0..<length {
          sum = F.combine(sum, from[index])
          to[index] = F.finish(sum, length)
          index &+= inner
        }
      }
    }
    return Tensor(x.shape, out, F.Result.dtype)
  }
}

/// The largest so far and the sum of exponentials relative to it: exact far from 0.
private enum ExponentialSum<Item: Number>: Folding {
  typealias State = (top: Double, sum: Double)
  static var start: State { (-.infinity, 0) }
  static func combine(_ state: State, _ item: Item) -> State {
    let value = item.double
    if value == -.infinity { return state }
    if value <= state.top { return (state.top, state.sum + exp(value - state.top)) }
    return (value, 1 + state.sum * exp(state.top - value))
  }
  static func finish(_ state: State, _ count: Int) -> Item {
    Item(clamping: state.top + log(state.sum))
  }
}
