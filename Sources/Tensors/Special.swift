import Glibc

/// Functions of mathematical physics, on float64 numbers.
public enum Special {
  public static func sinc(_ x: Double) -> Double { x == 0 ? 1 : sin(.pi * x) / (.pi * x) }

  public static func hypot(_ x: Double, _ y: Double) -> Double { Glibc.hypot(x, y) }

  /// The logarithm of |gamma(x)|.
  public static func logGamma(_ x: Double) -> Double {
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }

  /// The derivative of `logGamma`: recurrence up to 10, then the asymptotic series.
  ///
  /// Abramowitz and Stegun, 6.3.5, 6.3.7, 6.3.18.
  public static func digamma(_ x: Double) -> Double {
    if x == 0 { return -.infinity * (x.sign == .minus ? -1 : 1) }
    if x == -.infinity || (x < 0 && x == x.rounded(.down)) { return .nan }
    if x < 0 { return digamma(1 - x) - .pi / tan(.pi * x.truncatingRemainder(dividingBy: 1)) }
    var (x, sum) = (x, 0.0)
    while x < 10 {
      sum -= 1 / x
      x += 1
    }
    let square = 1 / (x * x)
    var tail = 0.0
    for coefficient in digammaSeries { tail = (tail + coefficient) * square }
    return sum + log(x) - 0.5 / x - tail
  }

  // B(2k) / 2k, from k = 7 down to 1.
  private static let digammaSeries = [
    1.0 / 12, -691.0 / 32760, 1.0 / 132, -1.0 / 240, 1.0 / 252, -1.0 / 120, 1.0 / 12,
  ]

  /// The n-th derivative of `digamma`, for x above 0.
  public static func polygamma(_ n: Int, _ x: Double) -> Double {
    if n == 0 { return digamma(x) }
    let sign = n % 2 == 0 ? -1.0 : 1.0
    return sign * exp(logGamma(Double(n) + 1)) * zeta(Double(n) + 1, x)
  }

  /// Hurwitz's zeta function, the sum of (k + q) to the power -s over k from 0, by the
  /// Euler-Maclaurin formula.
  static func zeta(_ s: Double, _ q: Double) -> Double {
    if q <= 0 { return q == q.rounded(.down) ? .infinity : .nan }
    var sum = 0.0
    for k in 0..<12 { sum += pow(q + Double(k), -s) }
    let end = q + 12
    sum += pow(end, 1 - s) / (s - 1) + 0.5 * pow(end, -s)
    var (factor, power) = (s, pow(end, -s - 1))
    for (index, coefficient) in zetaSeries.enumerated() {
      sum += coefficient * factor * power
      let k = 2 * Double(index) + 1
      factor *= (s + k) * (s + k + 1)
      power /= end * end
    }
    return sum
  }

  // B(2k) / (2k)!, from k = 1.
  private static let zetaSeries = [
    1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1_209_600, 1.0 / 47_900_160,
    -691.0 / 1_307_674_368_000, 1.0 / 74_724_249_600,
  ]

  /// The x for which erf(x) is y: a rough start, made exact by Newton's and Halley's steps.
  public static func inverseErf(_ y: Double) -> Double {
    if y.isNaN || abs(y) > 1 { return .nan }
    if abs(y) == 1 { return y * .infinity }
    // S. Winitzki, "A handy approximation for the error function and its inverse", 2008.
    let (a, l) = (0.147, log1p(-y * y))
    let b = 2 / (.pi * a) + l / 2
    var x = (sqrt(b * b - l / a) - b).squareRoot()
    let size = abs(y)
    for _ in 0..<4 where x.isFinite && x > 0 {
      // Near 1 the complement keeps the digits.
      let error = size < 0.5 ? erf(x) - size : (1 - size) - erfc(x)
      let slope = 2 / Double.pi.squareRoot() * exp(-x * x)
      let step = error / slope
      x -= step / (1 + x * step)
    }
    return y < 0 ? -x : x
  }

  /// The modified Bessel function of the first kind of order 0 or 1, times exp(-|x|) if `scaled`.
  public static func bessel(order: Int, _ x: Double, scaled: Bool) -> Double {
    let size = abs(x)
    if x.isNaN { return x }
    let sign = order == 1 && x < 0 ? -1.0 : 1.0
    if size < 25 {
      // The power series: all terms have one sign.
      var (term, sum, k) = (order == 0 ? 1 : size / 2, 0.0, 0.0)
      while term > sum * 1e-18 {
        sum += term
        k += 1
        term *= size * size / 4 / (k * (k + Double(order)))
      }
      return sign * sum * (scaled ? exp(-size) : 1)
    }
    // The asymptotic series, Abramowitz and Stegun 9.7.1.
    var (term, sum, k) = (1.0, 1.0, 1.0)
    let mu = Double(4 * order * order)
    while k < 40, abs(term) > 1e-17 * sum {
      let odd = 2 * k - 1
      let next = -term * (mu - odd * odd) / (k * 8 * size)
      if abs(next) >= abs(term) { break }
      term = next
      sum += term
      k += 1
    }
    let tail = sum / (2 * .pi * size).squareRoot()
    return sign * tail * (scaled ? 1 : exp(size))
  }

  /// The regularised incomplete gamma functions P(a, x) and Q(a, x), by series below a + 1 and by
  /// Lentz's continued fraction above.
  public static func incompleteGamma(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if a.isNaN || x.isNaN || a < 0 || x < 0 { return (.nan, .nan) }
    if x == 0 { return a == 0 ? (.nan, .nan) : (0, 1) }
    if a == 0 || x == .infinity { return (1, 0) }
    let scale = exp(a * log(x) - x - logGamma(a))
    if x < a + 1 {
      var (term, sum, k) = (1 / a, 1 / a, a)
      while term > sum * 1e-17, k < a + 100_000 {
        k += 1
        term *= x / k
        sum += term
      }
      let lower = min(sum * scale, 1)
      return (lower, 1 - lower)
    }
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var product = d
    for k in 1..<100_000 {
      let numerator = -Double(k) * (Double(k) - a)
      b += 2
      d = 1 / max(abs(numerator * d + b), tiny) * (numerator * d + b < 0 ? -1 : 1)
      c = b + numerator / c
      if abs(c) < tiny { c = tiny }
      let change = d * c
      product *= change
      if abs(change - 1) < 1e-16 { break }
    }
    let upper = min(product * scale, 1)
    return (1 - upper, upper)
  }
}
