import Autograd

extension Integral {
  /// Quotients of polynomials, by partial fractions; nil for other terms.
  mutating func rational(_ term: Term) throws -> Term? {
    guard Polynomial.canFactor,
      let fraction = try Kernels(of: [term, x]).fraction(term),
      fraction.numerator.generators == [x], !fraction.denominator.isConstant
    else { return nil }
    let (quotient, rest) = fraction.numerator.divided(by: fraction.denominator)
    var parts: [Term] = quotient.dense.enumerated().map { power, coefficient in
      .number(coefficient) * .power(x, .number(power + 1)) / .number(power + 1)
    }
    for part in try PartialFractions.of(rest, over: fraction.denominator) {
      guard let integral = integral(of: part) else { return nil }
      parts.append(integral)
    }
    return .sum(parts)
  }

  private func integral(of part: PartialFractions.Part) -> Term? {
    let base = part.base.dense
    let above = part.numerator.dense.map(Term.number)
    let power = part.exponent
    if base.count == 2 {
      let below = part.base.term
      if power == 1 { return above[0] * .logarithm(of: below) / .number(base[1]) }
      return above[0] * .power(below, .number(1 - power))
        / .number(base[1] * Rational(1 - power))
    }
    guard base.count == 3 else { return nil }
    // Of B*x + C, the part that is a multiple of the derivative 2*a*x + b gives a logarithm or a power.
    let (a, b) = (Term.number(base[2]), Term.number(base[1]))
    let slope = above.count > 1 ? above[1] / (.number(2) * a) : .zero
    let rest = above[0] - slope * b
    let below = part.base.term
    let first =
      power == 1
      ? slope * .logarithm(of: below)
      : slope * .power(below, .number(1 - power)) / .number(1 - power)
    return first + rest * inverse(of: base, power)
  }

  /// The antiderivative of 1/(a*x**2 + b*x + c)**n for a quadratic without real roots, by reduction of n.
  private func inverse(of base: [Rational], _ power: Int) -> Term {
    let (a, b, c) = (base[2], base[1], base[0])
    let gap = Rational(4) * a * c - b * b
    let line = Term.number(Rational(2) * a) * x + .number(b)
    if gap.isNegative {
      let root = Term.sqrt(.number(-gap))
      return .logarithm(of: (line - root) / (line + root)) / root
    }
    if power == 1 {
      let root = Term.sqrt(.number(gap))
      return .number(2) * .call(Head(.atan), [line / root]) / root
    }
    let below = Term.number(a) * x * x + .number(b) * x + .number(c)
    let scale = Term.number(Rational(power - 1) * gap)
    let factor = Term.number(Rational(2 * (2 * power - 3)) * a) / scale
    return line / (scale * .power(below, .number(power - 1))) + factor
      * inverse(of: base, power - 1)
  }
}

/// A proper fraction as a sum of fractions over powers of irreducible factors.
enum PartialFractions {
  struct Part {
    let numerator: Polynomial
    let base: Polynomial
    let exponent: Int
  }

  static func of(_ numerator: Polynomial, over denominator: Polynomial) throws -> [Part] {
    let (constant, powers) = try denominator.factored()
    let generators = numerator.generators
    var parts: [(base: Polynomial, exponent: Int, column: Int)] = []
    var columns: [[Rational]] = []
    let size = denominator.degree()
    for (base, exponent) in powers {
      for power in 1...exponent {
        var cofactor = denominator
        for _ in 0..<power { cofactor = try cofactor.quotient(base) ?? cofactor }
        for shift in 0..<base.degree() {
          parts.append((base, power, shift))
          columns.append(
            [Rational](repeating: .zero, count: shift) + cofactor.dense)
        }
      }
    }
    _ = constant
    let unknowns = try LinearSystem.solve(
      rows: (0..<size).map { row in columns.map { row < $0.count ? $0[row] : .zero } },
      right: (0..<size).map { row in row < numerator.dense.count ? numerator.dense[row] : .zero })
    guard let unknowns else { throw SymbolicError("partial fractions were not found") }
    var result: [Part] = []
    for (base, power) in powers.flatMap({ entry in (1...entry.exponent).map { (entry.base, $0) } })
    {
      var coefficients: [[Int]: Rational] = [:]
      for (part, value) in zip(parts, unknowns) where part.base == base && part.exponent == power {
        coefficients[[part.column]] = value
      }
      let above = Polynomial(coefficients, in: generators)
      if !above.isZero { result.append(Part(numerator: above, base: base, exponent: power)) }
    }
    return result
  }
}

extension Polynomial {
  /// Quotient and rest of a division of polynomials in one generator.
  func divided(by divisor: Polynomial) -> (quotient: Polynomial, rest: Polynomial) {
    var rest = dense
    let below = divisor.dense
    var quotient: [[Int]: Rational] = [:]
    while rest.count >= below.count, let lead = rest.last {
      let shift = rest.count - below.count
      let factor = lead / below[below.count - 1]
      if !factor.isZero { quotient[[shift]] = factor }
      for (place, value) in below.enumerated() {
        rest[place + shift] = rest[place + shift] - factor * value
      }
      rest.removeLast()
    }
    let left = Dictionary(uniqueKeysWithValues: rest.enumerated().map { ([$0.offset], $0.element) })
    return (Polynomial(quotient, in: generators), Polynomial(left, in: generators))
  }
}
