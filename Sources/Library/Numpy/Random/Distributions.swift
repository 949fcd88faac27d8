import Glibc

/// Continuous and discrete distributions, drawn as NumPy draws them.
///
/// Sources: L. Devroye, "Non-Uniform Random Variate Generation", 1986; W. Hörmann, "The transformed
/// rejection method for generating Poisson random variables", 1993; G. Marsaglia and W. W. Tsang, "A
/// simple method for generating gamma variables", 2000.
enum Distributions {
  static func laplace(_ bits: some RandomBits, _ p: [Double]) -> Double {
    while true {
      let u = bits.double()
      if u >= 0.5 { return p[0] - p[1] * log(2 - u - u) }
      if u > 0 { return p[0] + p[1] * log(u + u) }
    }
  }

  static func logistic(_ bits: some RandomBits, _ p: [Double]) -> Double {
    while true {
      let u = bits.double()
      if u > 0 { return p[0] + p[1] * log(u / (1 - u)) }
    }
  }

  static func gumbel(_ bits: some RandomBits, _ p: [Double]) -> Double {
    while true {
      let u = 1 - bits.double()
      if u < 1 { return p[0] - p[1] * log(-log(u)) }
    }
  }

  static func triangular(_ bits: some RandomBits, _ p: [Double]) -> Double {
    let (left, mode, right) = (p[0], p[1], p[2])
    let base = right - left
    let u = bits.double()
    if u <= (mode - left) / base { return left + (u * (mode - left) * base).squareRoot() }
    return right - ((1 - u) * (right - mode) * base).squareRoot()
  }

  /// The gamma distribution of a shape, with scale 1.
  static func gamma(_ bits: some RandomBits, _ shape: Double) -> Double {
    if shape == 1 { return bits.exponential() }
    if shape == 0 { return 0 }
    return shape < 1 ? smallGamma(bits, shape) : largeGamma(bits, shape)
  }

  private static func smallGamma(_ bits: some RandomBits, _ shape: Double) -> Double {
    while true {
      let u = bits.double()
      let v = bits.exponential()
      if u <= 1 - shape {
        let x = pow(u, 1 / shape)
        if x <= v { return x }
      } else {
        let y = -log((1 - u) / shape)
        let x = pow(1 - shape + shape * y, 1 / shape)
        if x <= v + y { return x }
      }
    }
  }

  private static func largeGamma(_ bits: some RandomBits, _ shape: Double) -> Double {
    let b = shape - 1.0 / 3
    let c = 1 / (9 * b).squareRoot()
    while true {
      var (x, v) = (0.0, 0.0)
      repeat {
        x = bits.normal()
        v = 1 + c * x
      } while v <= 0
      v = v * v * v
      let u = bits.double()
      if u < 1 - 0.0331 * (x * x) * (x * x) { return b * v }
      if log(u) < 0.5 * x * x + b * (1 - v + log(v)) { return b * v }
    }
  }

  static func beta(_ bits: some RandomBits, _ p: [Double]) -> Double {
    guard p[0] <= 1, p[1] <= 1 else {
      let first = gamma(bits, p[0])
      return first / (first + gamma(bits, p[1]))
    }
    while true {
      let (u, v) = (bits.double(), bits.double())
      let (x, y) = (pow(u, 1 / p[0]), pow(v, 1 / p[1]))
      guard x + y <= 1, u + v > 0 else { continue }
      if x + y > 0 { return x / (x + y) }
      let (a, b) = (log(u) / p[0], log(v) / p[1])
      let largest = max(a, b)
      return exp(a - largest - log(exp(a - largest) + exp(b - largest)))
    }
  }

  /// Counts of a mean: by products of uniform numbers where it is small, else by rejection.
  static func poisson(
    _ bits: some RandomBits, _ mean: Double, smallBelow bound: Double = 10
  ) -> Double {
    if mean >= bound { return transformedPoisson(bits, mean) }
    if mean == 0 { return 0 }
    let limit = exp(-mean)
    var (count, product) = (0.0, 1.0)
    while true {
      product *= bits.double()
      guard product > limit else { return count }
      count += 1
    }
  }

  private static func transformedPoisson(_ bits: some RandomBits, _ mean: Double) -> Double {
    let root = mean.squareRoot()
    let b = 0.931 + 2.53 * root
    let a = -0.059 + 0.02483 * b
    let inverse = 1.1239 + 1.1328 / (b - 3.4)
    let v0 = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = bits.double() - 0.5
      let v = bits.double()
      let us = 0.5 - abs(u)
      let k = floor((2 * a / us + b) * u + mean + 0.43)
      if us >= 0.07, v <= v0 { return k }
      if k < 0 || us < 0.013 && v > us { continue }
      let left = log(v) + log(inverse) - log(a / (us * us) + b)
      if left <= -mean + k * log(mean) - lgamma(k + 1) { return k }
    }
  }

  static func geometric(_ bits: some RandomBits, _ p: [Double]) -> Double {
    guard p[0] >= 1.0 / 3 else { return ceil(-bits.exponential() / log1p(-p[0])) }
    var (count, sum, part) = (1.0, p[0], p[0])
    let u = bits.double()
    while u > sum {
      part *= 1 - p[0]
      sum += part
      count += 1
    }
    return count
  }
}
