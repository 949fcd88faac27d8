import BigInt

/// A quotient of polynomials without a common factor.
struct Fraction {
  let numerator: Polynomial
  let denominator: Polynomial

  init(_ value: Rational, in generators: [Term]) {
    let constant = generators.map { _ in 0 }
    numerator = Polynomial([constant: value], in: generators)
    denominator = Polynomial([constant: .one], in: generators)
  }

  /// Cancels what both have in common; throws when the denominator is 0.
  init(_ numerator: Polynomial, _ denominator: Polynomial) throws {
    guard !denominator.isZero else { throw SymbolicError("that divides by 0") }
    if denominator.isConstant || numerator.isZero || !Polynomial.canFactor {
      self.numerator = numerator
      self.denominator = denominator
      return
    }
    let divisor = try numerator.commonDivisor(denominator)
    let below = try denominator.quotient(divisor) ?? denominator
    let scale = Rational.one / below.content
    self.numerator = try (numerator.quotient(divisor) ?? numerator).scaled(by: scale)
    self.denominator = below.scaled(by: scale)
  }

  static func + (a: Fraction, b: Fraction) throws -> Fraction {
    if a.denominator == b.denominator {
      return try Fraction(a.numerator + b.numerator, a.denominator)
    }
    return try Fraction(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  static func * (a: Fraction, b: Fraction) throws -> Fraction {
    try Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  func power(_ exponent: Int) throws -> Fraction {
    if exponent == 0 { return Fraction(.one, in: numerator.generators) }
    let times = Int(exponent.magnitude)
    let (above, below) = (try numerator.power(times), try denominator.power(times))
    return exponent > 0 ? try Fraction(above, below) : try Fraction(below, above)
  }

  /// The quotient as a term.
  var term: Term { numerator.term / denominator.term }

  /// The quotient with numerator and denominator as products of irreducible factors.
  func factoredTerm() throws -> Term { try numerator.factoredTerm() / denominator.factoredTerm() }
}

extension Polynomial {
  /// The product of its irreducible factors as a term.
  func factoredTerm() throws -> Term {
    let (constant, powers) = try factored()
    return .product([.number(constant)] + powers.map { .power($0.base.term, .number($0.exponent)) })
  }
}
