extension Term {
  /// The sum of terms: nested sums are opened, like terms collected, numbers added up.
  public static func sum(_ terms: [Term]) -> Term {
    var number = Number.zero
    var coefficients: [Term: Number] = [:]
    var order: [Term] = []
    func add(_ term: Term, times factor: Number) {
      switch term.kind {
      case .number(let value): number = number + value * factor
      case .sum(let inner): for part in inner { add(part, times: factor) }
      default:
        let (coefficient, rest) = term.coefficientAndRest
        if case .sum(let inner) = rest.kind, !coefficient.isOne {
          for part in inner { add(part, times: factor * coefficient) }
          return
        }
        if coefficients[rest] == nil { order.append(rest) }
        coefficients[rest] = (coefficients[rest] ?? .zero) + coefficient * factor
      }
    }
    for term in terms { add(term, times: .one) }
    var result = order.compactMap { rest -> Term? in
      let coefficient = coefficients[rest] ?? .zero
      return coefficient.isZero ? nil : rest.scaled(by: coefficient)
    }
    if result.contains(where: \.isUndefined) { return .undefined }
    if !number.isZero || result.isEmpty { result.append(.number(number)) }
    return result.count == 1 ? result[0] : Term(.sum(result.sorted()))
  }

  /// The number in front of a product, and what it multiplies.
  var coefficientAndRest: (coefficient: Number, rest: Term) {
    switch kind {
    case .number(let value): return (value, .one)
    case .product(let factors):
      guard let coefficient = factors[0].number else { return (.one, self) }
      let rest = Array(factors.dropFirst())
      return (coefficient, rest.count == 1 ? rest[0] : Term(.product(rest)))
    default: return (.one, self)
    }
  }

  /// A term without a number in front, multiplied by one.
  private func scaled(by coefficient: Number) -> Term {
    if coefficient.isOne { return self }
    if isOne { return .number(coefficient) }
    if case .product(let factors) = kind { return Term(.product([.number(coefficient)] + factors)) }
    return Term(.product([.number(coefficient), self]))
  }

  /// The terms of a sum; a single one otherwise.
  public var addends: [Term] {
    if case .sum(let terms) = kind { terms } else { [self] }
  }

  public static func + (a: Term, b: Term) -> Term { .sum([a, b]) }
  public static func - (a: Term, b: Term) -> Term { .sum([a, -b]) }
  public static prefix func - (a: Term) -> Term { .product([.minusOne, a]) }
}
