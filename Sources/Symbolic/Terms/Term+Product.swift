extension Term {
  /// The product of factors: nested products are opened, powers of one base joined, numbers
  /// multiplied; a number times a sum is the sum of the products.
  public static func product(_ factors: [Term]) -> Term {
    var gathering = Gathering()
    for factor in factors { gathering.multiply(by: factor) }
    return gathering.product
  }

  /// The factors of a product; a single one otherwise.
  public var factors: [Term] {
    if case .product(let factors) = kind { factors } else { [self] }
  }

  /// What a factor is a power of, and which power.
  var baseAndExponent: (base: Term, exponent: Term) {
    if case .power(let base, let exponent) = kind { (base, exponent) } else { (self, .one) }
  }

  public static func * (a: Term, b: Term) -> Term { .product([a, b]) }
  public static func / (a: Term, b: Term) -> Term { .product([a, .power(b, .minusOne)]) }
}

/// The factors of a product while it is made.
private struct Gathering {
  private var number = Number.one
  private var exponents: [Term: Term] = [:]
  private var order: [Term] = []
  private var isUndefined = false

  mutating func multiply(by factor: Term) {
    switch factor.kind {
    case .number(let value): number = number * value
    case .constant(.undefined): isUndefined = true
    case .product(let inner): for part in inner { multiply(by: part) }
    default:
      let (base, exponent) = factor.baseAndExponent
      if let known = exponents[base] {
        exponents[base] = .sum([known, exponent])
      } else {
        order.append(base)
        exponents[base] = exponent
      }
    }
  }

  var product: Term {
    if isUndefined { return .undefined }
    var number = number
    var factors: [Term] = []
    for base in order {
      // Joined exponents may give a number, another base, or a product: sqrt(2) * sqrt(2) is 2.
      for factor in Term.power(base, exponents[base] ?? .one).factors {
        if factor.isUndefined { return .undefined }
        if let value = factor.number { number = number * value } else { factors.append(factor) }
      }
    }
    if number.isZero { return .zero }
    factors = joiningRoots(factors)
    if hasRepeatedBase(factors) || factors.contains(where: { $0.number != nil }) {
      return .product([.number(number)] + factors)
    }
    guard !factors.isEmpty else { return .number(number) }
    if number.isOne { return factors.count == 1 ? factors[0] : Term(.product(factors.sorted())) }
    if factors.count == 1, case .sum(let terms) = factors[0].kind {
      return .sum(terms.map { .product([.number(number), $0]) })
    }
    return Term(.product([.number(number)] + factors.sorted()))
  }

  /// Roots of numbers as one root: sqrt(2) * sqrt(3) is sqrt(6).
  private func joiningRoots(_ factors: [Term]) -> [Term] {
    var radicands: [Term: [Term]] = [:]
    for factor in factors {
      let (base, exponent) = factor.baseAndExponent
      if base.number != nil { radicands[exponent, default: []].append(base) }
    }
    guard radicands.contains(where: { $0.value.count > 1 }) else { return factors }
    let others = factors.filter { $0.baseAndExponent.base.number == nil }
    return others
      + radicands.sorted { $0.key < $1.key }
      .flatMap { Term.power(.product($0.value), $0.key).factors }
  }

  private func hasRepeatedBase(_ factors: [Term]) -> Bool {
    Set(factors.map { $0.baseAndExponent.base }).count < factors.count
  }
}
