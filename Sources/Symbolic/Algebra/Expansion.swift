extension Term {
  /// The term multiplied out: no product of sums, no whole power of one.
  public func expanded() throws -> Term {
    try Budget.spend()
    let inner = try map { try $0.expanded() }
    switch inner.kind {
    case .product(let factors): return try Term.distributed(factors)
    case .power(let base, let exponent):
      guard case .sum = base.kind, let times = exponent.int, times.magnitude > 1,
        times.magnitude <= Budget.largestPower
      else { return try inner.splitExponent() }
      let generators = Array(Set(base.addends.flatMap { $0.coefficientAndRest.rest.factors }))
        .filter { $0.number == nil }.sorted().map(\.baseAndExponent.base)
      let unique = generators.reduce(into: [Term]()) { if !$0.contains($1) { $0.append($1) } }
      let power =
        try Polynomial(base, in: unique)?.power(Int(times.magnitude)).term
        ?? Term.repeatedly(base, Int(times.magnitude))
      return times > 0 ? power : .power(power, .minusOne)
    default: return inner
    }
  }

  private static func repeatedly(_ base: Term, _ times: Int) throws -> Term {
    var result = base
    for _ in 1..<times { result = try distributed([result, base]) }
    return result
  }

  /// exp(a + b) as exp(a) * exp(b).
  private func splitExponent() throws -> Term {
    guard case .power(let base, let exponent) = kind, base == .constant(.e),
      case .sum(let terms) = exponent.kind
    else { return self }
    let parts = terms.map { Term.exp($0) }
    let joined = Term.product(parts)
    return joined == self ? self : joined
  }

  private static func distributed(_ factors: [Term]) throws -> Term {
    var terms: [Term] = [.one]
    for factor in factors {
      guard case .sum(let addends) = factor.kind else {
        terms = terms.map { .product([$0, factor]) }
        continue
      }
      try Budget.spend(terms.count * addends.count)
      terms = terms.flatMap { term in addends.map { .product([term, $0]) } }
    }
    return .sum(terms)
  }
}
