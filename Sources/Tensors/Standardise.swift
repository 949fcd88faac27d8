extension Tensor {
  /// Shifted and scaled to mean 0 and variance 1 over axes: (x - mean) / sqrt(variance + epsilon).
  ///
  /// Throws `ValueError` for a missing axis, `RuntimeError` for a type that is not floating.
  public static func standardise(
    _ x: Tensor, axes: [Int]?, epsilon: Double
  ) throws(TensorError) -> Tensor {
    guard x.dtype.isFloating else {
      throw TensorError(
        .runtime, "{} is not defined for elements of type {}", "standardise", x.dtype.name)
    }
    let centred = try zip(.subtract, x, reduce(.mean, x, axes: axes, keepDims: true))
    let variance = try reduce(.mean, map(.square, centred), axes: axes, keepDims: true)
    let shift = try Tensor(epsilon).cast(to: x.dtype)
    return try zip(.multiply, centred, map(.rsqrt, zip(.add, variance, shift)))
  }
}
