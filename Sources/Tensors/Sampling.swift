import Glibc

/// Draws by weights and by waiting times, as Paddle makes them of uniform numbers.
extension Generator {
  /// Exponentially distributed numbers of a rate, float32 or float64.
  public mutating func exponential(
    _ shape: [Int], rate: Double, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let uniform = try uniform(shape, 0, 1, dtype)
    let numbers =
      dtype == .float32
      ? uniform.doubles.map { Double(-logf(1 - Float($0)) / Float(rate)) }
      : uniform.doubles.map { -log(1 - $0) / rate }
    return try Tensor(doubles: numbers, shape: shape).cast(to: dtype)
  }

  /// Positions in the last axis of `weights`, drawn with probabilities in their proportion.
  ///
  /// Without replacement what was drawn leaves. Throws `ValueError` for a negative weight, and when
  /// there is too little to draw from.
  public mutating func multinomial(
    _ weights: Tensor, count: Int, replacement: Bool
  ) throws(TensorError) -> Tensor {
    guard let width = weights.shape.last, weights.rank <= 2, weights.dtype.isFloating else {
      throw TensorError(.value, "multinomial takes a vector or a matrix of weights in floats")
    }
    guard count > 0 else { throw TensorError(.value, "multinomial needs at least one sample") }
    let all = weights.doubles
    var drawn: [Int] = []
    for start in stride(from: 0, to: all.count, by: max(width, 1)) {
      var row = Array(all[start..<start + width])
      guard row.allSatisfy({ $0 >= 0 && $0.isFinite }), row.contains(where: { $0 > 0 }) else {
        throw TensorError(.value, "weights are at least 0, and one of them is above it")
      }
      guard replacement || row.count(where: { $0 > 0 }) >= count else {
        throw TensorError(
          .value, "{} samples without replacement need as many weights above 0", String(count))
      }
      for _ in 0..<count {
        let position = position(in: row, weights.dtype)
        if !replacement { row[position] = 0 }
        drawn.append(position)
      }
    }
    return try Tensor(ints: drawn, shape: weights.shape.dropLast() + [count])
  }

  /// The position at which the running sum of the weights reaches a random part of the whole.
  private mutating func position(in weights: [Double], _ dtype: DType) -> Int {
    let target = dtype == .float32 ? Double(unitFloat()) : unitDouble()
    let total = weights.reduce(0, +)
    var (sum, last) = (0.0, 0)
    for (index, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      last = index
      if sum / total >= target { break }
    }
    return last
  }
}
