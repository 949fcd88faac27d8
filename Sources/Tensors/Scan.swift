extension Tensor {
  /// The sums of the elements up to each place along an axis.
  ///
  /// Integers wrap around, bools count.
  public static func cumsum(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    let x = x.dtype.isFloating ? x : try x.cast(to: .int64)
    switch x.dtype {
    // Added up in float64, so that long sums stay exact.
    case .float32: return try scan(x, axis, 0.0, { $0 + Double($1 as Float) }, { Float($0) })
    case .float64: return try scan(x, axis, 0.0, { $0 + ($1 as Double) }, { $0 })
    default: return try scan(x, axis, Int64(0), { $0 &+ ($1 as Int64) }, { $0 })
    }
  }

  /// The products of the elements up to each place along an axis.
  ///
  /// Throws `RuntimeError` for bools.
  public static func cumprod(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    switch x.dtype {
    case .float32: return try scan(x, axis, Float(1), { $0 * ($1 as Float) }, { $0 })
    case .float64: return try scan(x, axis, 1.0, { $0 * ($1 as Double) }, { $0 })
    case .int32: return try scan(x, axis, Int32(1), { $0 &* ($1 as Int32) }, { $0 })
    case .int64: return try scan(x, axis, Int64(1), { $0 &* ($1 as Int64) }, { $0 })
    case .bool:
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "cumprod", "bool")
    }
  }

  @inline(__always)
  private static func scan<T: Element, A, R: Element>(
    _ x: Tensor, _ axis: Int, _ initial: A, _ combine: (A, T) -> A, _ finish: (A) -> R
  ) throws(TensorError) -> Tensor {
    if x.rank == 0 { return try scan(x.shaped([1]), 0, initial, combine, finish).shaped([]) }
    let axis = try Shape.axis(axis, rank: x.rank)
    let inner = try Shape.count(Array(x.shape[(axis + 1)...]))
    let length = x.shape[axis]
    let source = try x.block()
    let out = try Storage.allocate(x.shape, R.dtype)
    let (from, to) = (source.pointer(T.self), out.pointer(R.self))
    let lines = length == 0 ? 0 : x.count / length
    for line in 0..<lines {
      if line & 1023 == 0 { try Interrupt.check() }
      var index = line / inner &* inner &* length &+ line % inner
      var total = initial
      for _ in 0..<length {
        total = combine(total, from[index])
        to[index] = finish(total)
        index &+= inner
      }
    }
    return Tensor(x.shape, out, R.dtype)
  }
}
