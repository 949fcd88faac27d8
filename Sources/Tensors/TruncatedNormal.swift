import Glibc

extension Generator {
  /// Normal numbers between `low` and `high` alone, by the inverse of the distribution function.
  ///
  /// Throws `ValueError` for a type that is not floating.
  public mutating func truncatedNormal(
    _ shape: [Int], mean: Double, deviation: Double, from low: Double, to high: Double,
    _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let bottom = normalDistribution((low - mean) / deviation)
    let top = normalDistribution((high - mean) / deviation)
    let drawn = try uniform(shape, Double(Float.leastNormalMagnitude), 1, dtype)
    let numbers = drawn.doubles.map { u in
      mean + deviation * normalQuantile(bottom + (top - bottom) * u)
    }
    return try Tensor(doubles: numbers, shape: shape).cast(to: dtype)
  }
}

/// The probability that a standard normal number is below `x`.
private func normalDistribution(_ x: Double) -> Double { 0.5 * erfc(-x * 0.5.squareRoot()) }

/// The number that a standard normal number is below with probability `p`: the inverse of
/// `normalDistribution`, by Halley's method from an approximation of Winitzki's.
private func normalQuantile(_ p: Double) -> Double {
  guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
  let y = 2 * p - 1
  let a = 0.147
  let logarithm = log(1 - y * y)
  let half = 2 / (.pi * a) + logarithm / 2
  var x = ((half * half - logarithm / a).squareRoot() - half).squareRoot() * 2.0.squareRoot()
  if y < 0 { x = -x }
  for _ in 0..<3 {
    let density = exp(-x * x / 2) / (2 * .pi).squareRoot()
    guard density > 0 else { break }
    let step = (normalDistribution(x) - p) / density
    x -= step / (1 + x * step / 2)
  }
  return x
}
