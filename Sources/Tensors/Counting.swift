/// How often elements appear.
extension Tensor {
  /// How often each of 0, 1, 2 … appears in a vector of whole numbers, int64; or, with weights, the
  /// sum of the weights where it does.
  ///
  /// Throws `TypeError` for floats, `ValueError` for more axes, negative elements or another number
  /// of weights.
  public func bincount(weights: Tensor?, minimumLength: Int) throws(TensorError) -> Tensor {
    guard dtype.isInteger else {
      throw TensorError(.type, "bincount counts whole numbers, and got {}", dtype.name)
    }
    guard rank == 1, weights?.shape ?? shape == shape, minimumLength >= 0 else {
      throw TensorError(
        .value, "bincount takes a vector, as many weights and a length of 0 or more, and got {}",
        Shape.text(shape))
    }
    let values = ints
    guard values.allSatisfy({ $0 >= 0 }) else {
      throw TensorError(.value, "bincount takes no negative numbers")
    }
    let length = Swift.max(minimumLength, values.max().map { $0 == .max ? $0 : $0 + 1 } ?? 0)
    let result = try Tensor.zeros([length], weights == nil ? .int64 : .float64)
    guard let weights else {
      var counts = result.ints
      for value in values { counts[value] += 1 }
      return try Tensor(ints: counts, shape: [length])
    }
    var sums = result.doubles
    for (value, weight) in Swift.zip(values, weights.doubles) { sums[value] += weight }
    return try Tensor(doubles: sums, shape: [length])
      .cast(to: weights.dtype == .float32 ? .float32 : .float64)
  }

  /// The bounds of `bins` equal bins from `low` to `high`, or over the elements when both are equal.
  ///
  /// Throws `ValueError` for no bins, `low` above `high`, or bounds that are not finite.
  public func histogramEdges(
    bins: Int, from low: Double, to high: Double
  ) throws(TensorError) -> Tensor {
    let (low, high) = try histogramRange(bins, low, high)
    return try .linspace(low, high, bins + 1)
  }

  /// How many elements, or which sum of weights, each of `bins` equal bins holds; float64.
  ///
  /// Throws as `histogramEdges`, and `ValueError` when weights do not fit.
  public func histogram(
    bins: Int, from low: Double, to high: Double, weights: Tensor?
  ) throws(TensorError) -> Tensor {
    let (low, high) = try histogramRange(bins, low, high)
    guard weights?.shape ?? shape == shape else {
      throw TensorError(
        .value, "histogram needs a weight for each element: {} do not fit {}",
        Shape.text(weights?.shape ?? []), Shape.text(shape))
    }
    var sums = try Tensor.zeros([bins], .float64).doubles
    let masses = weights?.doubles
    for (index, value) in doubles.enumerated() where value >= low && value <= high {
      let bin = Swift.min(Int((value - low) / (high - low) * Double(bins)), bins - 1)
      sums[bin] += masses?[index] ?? 1
    }
    return try Tensor(doubles: sums, shape: [bins])
  }

  private func histogramRange(
    _ bins: Int, _ low: Double, _ high: Double
  ) throws(TensorError) -> (Double, Double) {
    guard bins >= 1 else {
      throw TensorError(.value, "a histogram has at least one bin, and got {}", String(bins))
    }
    guard low <= high else {
      throw TensorError(.value, "a histogram from {} to {} is empty", "\(low)", "\(high)")
    }
    var (low, high) = (low, high)
    if low == high {
      let values = doubles
      (low, high) = (values.min() ?? 0, values.max() ?? 0)
      if values.contains(where: \.isNaN) { low = .nan }
    }
    if low == high { (low, high) = (low - 1, high + 1) }
    guard low.isFinite, high.isFinite, (high - low).isFinite else {
      throw TensorError(.value, "a histogram needs finite bounds")
    }
    return (low, high)
  }
}
