import KernelTable

extension Tensor {
  /// Reduces along axes (nil or none for all), which vanish or, with `keepDims`, keep length 1.
  ///
  /// Integer sums are int64 and wrap around. Throws `ValueError` for an axis that does not exist or
  /// the maximum of nothing, `RuntimeError` for a type without the kernel.
  public static func reduce(
    _ kernel: ReduceKernel, _ x: Tensor, axes: [Int]? = nil, keepDims: Bool = false
  ) throws(TensorError) -> Tensor {
    let axes = try Shape.axes(axes, rank: x.rank)
    let types = try kernel.types(x.dtype)
    let shape = x.shape.enumerated().map { axes.contains($0.offset) ? 1 : $0.element }
    let kept = keepDims ? shape : shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
    if x.storage == nil {
      return try x.cast(to: types.working).cast(to: types.result).shaped(kept)
    }
    if x.count == 0, kernel == .max || kernel == .min, try Shape.count(kept) > 0 {
      throw TensorError(
        .value, "{} of no elements: the shape is {}", "\(kernel)", Shape.text(x.shape))
    }
    let (operand, fold) = try x.cast(to: types.working).folded(along: axes)
    return try run(kernel, operand, fold, kept).cast(to: types.result)
  }

  /// The elements arranged so that `axes` are neighbours, and where those then lie.
  func folded(along axes: [Int]) throws(TensorError) -> (Tensor, Fold) {
    let long = axes.filter { shape[$0] != 1 }.sorted()
    let others = shape.indices.filter { shape[$0] != 1 && !long.contains($0) }
    let between = others.contains { $0 > (long.first ?? 0) && $0 < (long.last ?? 0) }
    if between {
      let moved = try transposed(shape.indices.filter { !long.contains($0) } + long)
      return try moved.folded(along: Array((rank - long.count)..<rank))
    }
    let length = try Shape.count(long.map { shape[$0] })
    let outer = try Shape.count(others.filter { $0 < (long.first ?? 0) }.map { shape[$0] })
    let inner = try Shape.count(others.filter { $0 > (long.first ?? -1) }.map { shape[$0] })
    return (self, Fold(outer: outer, length: length, inner: inner))
  }

  private static func run(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    switch x.dtype {
    case .bool: return try reduceBools(kernel, x, fold, shape)
    case .int32: return try reduceIntegers(kernel, x, fold, shape, Int32.self)
    case .int64: return try reduceIntegers(kernel, x, fold, shape, Int64.self)
    case .float32: return try reduceFloats(kernel, x, fold, shape)
    case .float64: return try reduceDoubles(kernel, x, fold, shape)
    }
  }

  private static func reduceBools(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    kernel == .all
      ? try fold.run(x, shape, UInt8(1)) { (a: UInt8, b: UInt8) in
        a & b
      } finish: {
        $0
      }
      : try fold.run(x, shape, UInt8(0)) { (a: UInt8, b: UInt8) in
        a | b
      } finish: {
        $0
      }
  }

  @inline(__always)
  private static func reduceIntegers<T: Number & FixedWidthInteger>(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int], _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .prod:
      try fold.run(x, shape, T.one) { (a: T, b: T) in
        a &* b
      } finish: {
        $0
      }
    case .max:
      try fold.run(x, shape, T.min) { (a: T, b: T) in
        a < b ? b : a
      } finish: {
        $0
      }
    case .min:
      try fold.run(x, shape, T.max) { (a: T, b: T) in
        b < a ? b : a
      } finish: {
        $0
      }
    case .mean:
      try fold.run(x, shape, T.zero) { (a: T, b: T) in
        a &+ b
      } finish: {
        fold.length == 0
          ? 0 : $0.dividedReportingOverflow(by: T(truncatingIfNeeded: fold.length)).partialValue
      }
    default:
      try fold.run(x, shape, T.zero) { (a: T, b: T) in
        a &+ b
      } finish: {
        $0
      }
    }
  }

  private static func reduceFloats(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let table = Vectorised.table
    let count = Double(fold.length)
    switch kernel {
    case .sum where fold.inner == 1: return try fold.rows(x, shape) { Float(table.sum($0, $1)) }
    case .mean where fold.inner == 1:
      return try fold.rows(x, shape) { Float(table.sum($0, $1) / count) }
    case .max where fold.inner == 1: return try fold.rows(x, shape) { table.max($0, $1) }
    case .max:
      return try fold.run(x, shape, -Float.infinity) { (a: Float, b: Float) in
        .larger(a, b)
      } finish: {
        $0
      }
    case .min:
      return try fold.run(x, shape, Float.infinity) { (a: Float, b: Float) in
        .smaller(a, b)
      } finish: {
        $0
      }
    case .prod:
      return try fold.run(x, shape, Float(1)) { (a: Float, b: Float) in
        a * b
      } finish: {
        $0
      }
    case .mean:
      return try fold.run(x, shape, 0.0) { (a: Double, b: Float) in
        a + Double(b)
      } finish: {
        Float($0 / count)
      }
    default:
      return try fold.run(x, shape, 0.0) { (a: Double, b: Float) in
        a + Double(b)
      } finish: {
        Float($0)
      }
    }
  }

  private static func reduceDoubles(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let count = Double(fold.length)
    switch kernel {
    case .max:
      return try fold.run(x, shape, -Double.infinity) { (a: Double, b: Double) in
        .larger(a, b)
      } finish: {
        $0
      }
    case .min:
      return try fold.run(x, shape, Double.infinity) { (a: Double, b: Double) in
        .smaller(a, b)
      } finish: {
        $0
      }
    case .prod:
      return try fold.run(x, shape, 1.0) { (a: Double, b: Double) in
        a * b
      } finish: {
        $0
      }
    case .mean:
      return try fold.run(x, shape, 0.0) { (a: Double, b: Double) in
        a + b
      } finish: {
        $0 / count
      }
    default:
      return try fold.run(x, shape, 0.0) { (a: Double, b: Double) in
        a + b
      } finish: {
        $0
      }
    }
  }
}
