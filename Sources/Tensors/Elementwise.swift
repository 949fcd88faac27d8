/// Functions of elements that are given as closures: for those that cost more than the call.
///
/// Closures may be called from several threads.
extension Tensor {
  private static let nanoseconds = 20.0

  /// A function of each element, computed in float64; whole numbers become float32.
  public static func mapDoubles(
    _ x: Tensor, _ function: (Double) -> Double
  ) throws(TensorError) -> Tensor {
    let source = try x.cast(to: .float64).block()
    let out = try Storage.allocate(x.shape, .float64)
    let (from, to) = (source.pointer(Double.self), out.pointer(Double.self))
    try Chunks.forEach(out.count, nanoseconds: nanoseconds) { range in
      for index in range { to[index] = function(from[index]) }
    }
    return try Tensor(x.shape, out, .float64).cast(to: x.dtype.floating)
  }

  /// A function of two elements that broadcast, computed in float64; whole numbers become float32.
  public static func zipDoubles(
    _ a: Tensor, _ b: Tensor, _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    let dtype = DType.promote(a.dtype, b.dtype).floating
    return try zip(a.cast(to: .float64), b.cast(to: .float64), function).cast(to: dtype)
  }

  /// A function of two whole numbers that broadcast.
  ///
  /// Throws `RuntimeError` for other element types.
  public static func zipInts(
    _ a: Tensor, _ b: Tensor, _ function: (Int, Int) -> Int
  ) throws(TensorError) -> Tensor {
    let dtype = DType.promote(a.dtype, b.dtype)
    guard dtype.isInteger else {
      throw TensorError(
        .runtime, "a function of whole numbers is not defined for elements of type {}", dtype.name)
    }
    return try zip(a.cast(to: .int64), b.cast(to: .int64)) { (a: Int64, b: Int64) in
      Int64(function(Int(a), Int(b)))
    }.cast(to: dtype)
  }

  /// A function of two elements that broadcast; both have the type `T`.
  private static func zip<T: Element>(
    _ a: Tensor, _ b: Tensor, _ function: (T, T) -> T
  ) throws(TensorError) -> Tensor {
    let shape = try broadcastShape(a.shape, b.shape)
    let (first, second) = (try a.broadcast(to: shape).block(), try b.broadcast(to: shape).block())
    let out = try Storage.allocate(shape, T.dtype)
    let (x, y, to) = (first.pointer(T.self), second.pointer(T.self), out.pointer(T.self))
    try Chunks.forEach(out.count, nanoseconds: nanoseconds) { range in
      for index in range { to[index] = function(x[index], y[index]) }
    }
    return Tensor(shape, out, T.dtype)
  }
}
