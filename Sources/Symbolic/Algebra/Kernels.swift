import BigInt

/// The terms in which others are rational functions: symbols, roots, exponentials, calls.
struct Kernels {
  private(set) var generators: [Term] = []
  /// For each exponent without its number, the smallest part of it that all exponentials share.
  private var exponents: [Term: Rational] = [:]

  /// The kernels of terms.
  init(of terms: [Term]) {
    for term in terms { collectExponents(term) }
    for term in terms { collect(term) }
    generators.sort()
  }

  private mutating func collectExponents(_ term: Term) {
    if case .power(let base, let exponent) = term.kind, base == .constant(.e) {
      for part in exponent.addends {
        let (coefficient, rest) = part.coefficientAndRest
        guard let value = coefficient.rational else { continue }
        let known = exponents[rest]
        exponents[rest] = known.map { $0.commonDivisor(with: value) } ?? value.magnitude
      }
      return
    }
    if case .call = term.kind { return }
    for part in term.kind.parts { collectExponents(part) }
  }

  private mutating func collect(_ term: Term) {
    switch term.kind {
    case .number: break
    case .sum(let parts), .product(let parts): for part in parts { collect(part) }
    case .power(let base, let exponent):
      if base == .constant(.e) {
        for factor in powersOfE(exponent) { add(factor.base) }
      } else if exponent.rational?.isInteger ?? false {
        collect(base)
      } else {
        add(root(base, exponent).base)
      }
    case .constant, .symbol, .call: add(term)
    }
  }

  private mutating func add(_ generator: Term) {
    if generator.number == nil, !generators.contains(generator) { generators.append(generator) }
  }

  /// exp of a sum as powers of the kernels that it is made of.
  private func powersOfE(_ exponent: Term) -> [(base: Term, exponent: Int)] {
    exponent.addends.map { part in
      let (coefficient, rest) = part.coefficientAndRest
      guard let value = coefficient.rational, let unit = exponents[rest],
        let times = (value / unit).int
      else { return (.exp(part), 1) }
      return (.exp(.number(unit) * rest), times)
    }
  }

  /// A fractional power as a whole power of a root.
  private func root(_ base: Term, _ exponent: Term) -> (base: Term, exponent: Int) {
    guard let value = exponent.rational, let times = Int(exactly: value.numerator) else {
      return (.power(base, exponent), 1)
    }
    return (.power(base, .number(Rational(1, value.denominator))), times)
  }

  /// The term as a quotient of polynomials in the kernels; nil for decimals.
  func fraction(_ term: Term) throws -> Fraction? {
    try Budget.spend()
    switch term.kind {
    case .number(let value):
      return value.rational.map { Fraction($0, in: generators) }
    case .constant, .symbol, .call: return try generator(term, 1)
    case .sum(let parts):
      return try fold(parts, Fraction(.zero, in: generators)) { try $0 + $1 }
    case .product(let parts):
      return try fold(parts, Fraction(.one, in: generators)) { try $0 * $1 }
    case .power(let base, let exponent):
      if base == .constant(.e) {
        var result = Fraction(.one, in: generators)
        for factor in powersOfE(exponent) {
          guard let next = try generator(factor.base, factor.exponent) else { return nil }
          result = try result * next
        }
        return result
      }
      if exponent.rational?.isInteger ?? false {
        guard let times = exponent.int, times.magnitude <= Budget.largestPower else { return nil }
        return try fraction(base)?.power(times)
      }
      let (root, times) = root(base, exponent)
      return try generator(root, times)
    }
  }

  private func generator(_ term: Term, _ exponent: Int) throws -> Fraction? {
    if let value = term.rational { return try Fraction(value, in: generators).power(exponent) }
    guard let place = generators.firstIndex(of: term), exponent.magnitude <= Budget.largestPower
    else { return nil }
    let powers = generators.indices.map { $0 == place ? Int(exponent.magnitude) : 0 }
    let polynomial = Polynomial([powers: .one], in: generators)
    let one = Polynomial([generators.map { _ in 0 }: .one], in: generators)
    return exponent > 0
      ? try Fraction(polynomial, one) : try Fraction(one, polynomial)
  }

  private func fold(
    _ parts: [Term], _ start: Fraction, _ join: (Fraction, Fraction) throws -> Fraction
  ) throws -> Fraction? {
    var result = start
    for part in parts {
      guard let next = try fraction(part) else { return nil }
      result = try join(result, next)
    }
    return result
  }

  /// The fraction without square roots in its denominator; nil when it has none.
  ///
  /// Of C + D s, s being the root of b, the product with C - D s is C * C - D * D * b.
  func rationalized(_ fraction: Fraction) throws -> Fraction? {
    var (result, hasChanged) = (fraction, false)
    for (place, generator) in generators.enumerated() {
      guard case .power(let base, let exponent) = generator.kind, exponent == .half,
        let square = try Polynomial(base, in: generators)
      else { continue }
      hasChanged = true
      let below = try result.denominator.reduced(place, square)
      let above = try result.numerator.reduced(place, square)
      let conjugate = below.conjugate(place)
      result = try Fraction(
        (above * conjugate).reduced(place, square), (below * conjugate).reduced(place, square))
    }
    return hasChanged ? result : nil
  }
}

extension Polynomial {
  /// Even powers of a generator replaced by those of its square.
  fileprivate func reduced(_ place: Int, _ square: Polynomial) throws -> Polynomial {
    var result = Polynomial([:], in: generators)
    for (exponents, coefficient) in coefficients {
      var rest = exponents
      rest[place] %= 2
      let term = Polynomial([rest: coefficient], in: generators)
      let times = exponents[place] / 2
      result = result + (times == 0 ? term : try term * square.power(times))
    }
    return result
  }

  /// The generator's odd powers with the opposite sign.
  fileprivate func conjugate(_ place: Int) -> Polynomial {
    let signed = coefficients.map { ($0, $0[place] % 2 == 0 ? $1 : -$1) }
    return Polynomial(Dictionary(uniqueKeysWithValues: signed), in: generators)
  }
}
