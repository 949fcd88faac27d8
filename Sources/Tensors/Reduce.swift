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
    case .bool:
      kernel == .all ? try fold.run(AllTrue.self, x, shape) : try fold.run(AnyTrue.self, x, shape)
    case .int32: try reduceIntegers(kernel, x, fold, shape, Int32.self)
    case .int64: try reduceIntegers(kernel, x, fold, shape, Int64.self)
    case .float32:
      fold.inner == 1
        ? try reduceRows(kernel, x, fold, shape) : try reduceFloats(kernel, x, fold, shape)
    case .float64: try reduceDoubles(kernel, x, fold, shape)
    }
  }

  private static func reduceIntegers<T: Number & FixedWidthInteger>(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int], _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .prod: try fold.run(Product<T>.self, x, shape)
    case .max: try fold.run(Largest<T>.self, x, shape)
    case .min: try fold.run(Smallest<T>.self, x, shape)
    case .mean: try fold.run(IntegerMean<T>.self, x, shape)
    default: try fold.run(Sum<T>.self, x, shape)
    }
  }

  /// float32 along the last axis.
  private static func reduceRows(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let table = Vectorised.table
    let count = Double(fold.length)
    switch kernel {
    case .sum: return try fold.sums(x, shape) { Float($0) }
    case .mean: return try fold.sums(x, shape) { Float($0 / count) }
    case .max: return try fold.rows(x, shape) { table.max($0, $1) }
    default: return try reduceFloats(kernel, x, fold, shape)
    }
  }

  private static func reduceFloats(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .prod: try fold.run(Product<Float>.self, x, shape)
    case .max: try fold.run(Largest<Float>.self, x, shape)
    case .min: try fold.run(Smallest<Float>.self, x, shape)
    case .mean: try fold.run(FloatMean.self, x, shape)
    default: try fold.run(FloatSum.self, x, shape)
    }
  }

  private static func reduceDoubles(
    _ kernel: ReduceKernel, _ x: Tensor, _ fold: Fold, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .prod: try fold.run(Product<Double>.self, x, shape)
    case .max: try fold.run(Largest<Double>.self, x, shape)
    case .min: try fold.run(Smallest<Double>.self, x, shape)
    case .mean: try fold.run(DoubleMean.self, x, shape)
    default: try fold.run(Sum<Double>.self, x, shape)
    }
  }
}
