import Glibc

/// Numeric integration, by the tanh-sinh rule: it bears infinite ends and integrable poles at them.
enum Quadrature {
  /// The integral of a function; nil where the rule does not settle, or the function has no value.
  static func integral(
    from low: Double, to high: Double, _ function: (Double) -> Double?
  ) throws -> Double? {
    if low > high { return try integral(from: high, to: low, function).map { -$0 } }
    if low == high { return 0 }
    var previous: Double?
    for level in 5...9 {
      let step = 1 / Double(1 << (level - 2))
      var sum = 0.0
      try Budget.spend(1 << level)
      for index in -(6 << (level - 2))...(6 << (level - 2)) {
        let (x, weight) = place(Double(index) * step, low, high)
        guard weight > 1e-300, x.isFinite else { continue }
        guard let value = function(x) else {
          if weight < 1e-12 { continue }
          return nil
        }
        if value.isFinite { sum += value * weight }
      }
      let result = sum * step
      if let previous, abs(result - previous) <= 1e-8 * max(1, abs(result)) { return result }
      previous = result
    }
    return nil
  }

  /// Where the rule looks, and how much it counts.
  private static func place(
    _ t: Double, _ low: Double, _ high: Double
  ) -> (x: Double, weight: Double) {
    let (inner, slope) = (Double.pi / 2 * sinh(t), Double.pi / 2 * cosh(t))
    switch (low.isFinite, high.isFinite) {
    case (true, true):
      let half = (high - low) / 2
      let below = 1 / (exp(inner) * cosh(inner))
      let x = t < 0 ? low + half * (1 + tanh(inner)) : high - half * below
      return (x, half * slope / (cosh(inner) * cosh(inner)))
    case (true, false): return (low + exp(inner), slope * exp(inner))
    case (false, true): return (high - exp(inner), slope * exp(inner))
    case (false, false): return (sinh(inner), slope * cosh(inner))
    }
  }
}
