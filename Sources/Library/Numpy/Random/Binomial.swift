import Glibc

/// The binomial distribution, drawn as NumPy draws it.
///
/// Source: V. Kachitvichyanukul and B. W. Schmeiser, "Binomial random variate generation", 1988.
enum Binomial {
  /// How many of `p[0]` trials succeed, each with probability `p[1]`.
  static func draw(_ bits: some RandomBits, _ p: [Double]) -> Double {
    let (count, chance) = (p[0], p[1])
    if count == 0 || chance == 0 { return 0 }
    if chance > 0.5 { return count - drawSmall(bits, count, 1 - chance) }
    return drawSmall(bits, count, chance)
  }

  private static func drawSmall(
    _ bits: some RandomBits, _ count: Double, _ chance: Double
  ) -> Double {
    count * chance <= 30
      ? inverted(bits, count, chance) : BinomialRejection(count, chance).draw(bits)
  }

  /// By going up the cumulated probabilities.
  private static func inverted(
    _ bits: some RandomBits, _ count: Double, _ chance: Double
  ) -> Double {
    let fail = 1 - chance
    let start = exp(count * log(fail))
    let mean = count * chance
    let bound = min(count, floor(mean + 10 * (mean * fail + 1).squareRoot()))
    var (k, probability, u) = (0.0, start, bits.double())
    while u > probability {
      k += 1
      if k > bound {
        (k, probability, u) = (0, start, bits.double())
      } else {
        u -= probability
        probability = (count - k + 1) * chance * probability / (k * fail)
      }
    }
    return k
  }
}

/// Acceptance and rejection under a triangle, a parallelogram and two exponential tails.
private struct BinomialRejection {
  private let n, r, q, npq: Double
  private let mode, p1, p2, p3, p4: Double
  private let xm, xl, xr, c, laml, lamr: Double

  init(_ count: Double, _ chance: Double) {
    n = count
    r = min(chance, 1 - chance)
    q = 1 - r
    let fm = n * r + r
    mode = floor(fm)
    npq = n * r * q
    p1 = floor(2.195 * npq.squareRoot() - 4.6 * q) + 0.5
    xm = mode + 0.5
    xl = xm - p1
    xr = xm + p1
    c = 0.134 + 20.5 / (15.3 + mode)
    let a = (fm - xl) / (fm - xl * r)
    laml = a * (1 + a / 2)
    let b = (xr - fm) / (xr * q)
    lamr = b * (1 + b / 2)
    p2 = p1 * (1 + 2 * c)
    p3 = p2 + c / laml
    p4 = p3 + c / lamr
  }

  func draw(_ bits: some RandomBits) -> Double {
    while true {
      let u = bits.double() * p4
      var v = bits.double()
      if u <= p1 { return floor(xm - p1 * v + u) }
      let y: Double
      if u <= p2 {
        let x = xl + (u - p1) / c
        v = v * c + 1 - abs(mode - x + 0.5) / p1
        if v > 1 { continue }
        y = floor(x)
      } else if u <= p3 {
        y = floor(xl + log(v) / laml)
        if y < 0 || v == 0 { continue }
        v = v * (u - p2) * laml
      } else {
        y = floor(xr - log(v) / lamr)
        if y > n || v == 0 { continue }
        v = v * (u - p3) * lamr
      }
      if accepts(y, v) { return y }
    }
  }

  private func accepts(_ y: Double, _ v: Double) -> Bool {
    let k = abs(y - mode)
    guard k > 20, k < npq / 2 - 1 else { return v <= ratio(y) }
    let rho = k / npq * ((k * (k / 3 + 0.625) + 0.16666666666666666) / npq + 0.5)
    let t = -k * k / (2 * npq)
    let logarithm = log(v)
    if logarithm < t - rho { return true }
    if logarithm > t + rho { return false }
    return logarithm <= exactBound(y)
  }

  /// The probability of `y`, relative to that of the mode.
  private func ratio(_ y: Double) -> Double {
    let s = r / q
    let a = s * (n + 1)
    var f = 1.0
    var i = min(mode, y) + 1
    while i <= max(mode, y) {
      if mode < y { f *= a / i - s } else { f /= a / i - s }
      i += 1
    }
    return f
  }

  private func exactBound(_ y: Double) -> Double {
    let (x1, f1, z, w) = (y + 1, mode + 1, n + 1 - mode, n - y + 1)
    func stirling(_ x: Double) -> Double {
      let x2 = x * x
      return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320
    }
    return xm * log(f1 / x1) + (n - mode + 0.5) * log(z / w) + (y - mode) * log(w * r / (x1 * q))
      + stirling(f1) + stirling(z) + stirling(x1) + stirling(w)
  }
}
