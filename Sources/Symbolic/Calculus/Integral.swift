import Autograd

/// Antiderivatives in closed form, each checked by differentiating it.
///
/// The methods: linearity, a table with linear substitution, partial fractions, integration by parts
/// for polynomials times the usual functions, sums of angles, and substitution of an inner term.
public struct Integral {
  let symbol: String
  private var simplification = Simplification()
  private var open: Set<Term> = []
  var depth = 0

  init(by symbol: String) { self.symbol = symbol }

  /// An antiderivative of a term.
  ///
  /// Throws a `SymbolicError` when the methods find none.
  public static func antiderivative(of term: Term, by symbol: String) throws -> Term {
    var integral = Integral(by: symbol)
    let integrand = try integral.simplification.shortest(term)
    guard let raw = try integral.find(integrand) ?? integral.find(try term.expanded()) else {
      throw SymbolicError("no antiderivative was found by the methods that are known here")
    }
    let result = try integral.simplification.shortest(raw)
    for candidate in [result, raw] where try isDerivative(term, of: candidate, by: symbol) {
      return candidate
    }
    throw SymbolicError("no antiderivative was found that differentiating would confirm")
  }

  /// True when the derivative of `candidate` has the values of `term`, at points where both have some.
  static func isDerivative(_ term: Term, of candidate: Term, by symbol: String) throws -> Bool {
    let derivative = try Derivative(of: .computing(candidate), wrt: [symbol]).derivative(by: symbol)
    return Sampling.agree(derivative, term)
  }

  var x: Term { .symbol(symbol) }

  func isConstant(_ term: Term) -> Bool { !term.contains(symbol: symbol) }

  /// An antiderivative; nil when no method finds one.
  mutating func find(_ term: Term) throws -> Term? {
    try Budget.spend(50)
    if isConstant(term) { return term * x }
    guard depth < 12, open.insert(term).inserted else { return nil }
    depth += 1
    defer {
      depth -= 1
      open.remove(term)
    }
    let constants = term.factors.filter(isConstant)
    if !constants.isEmpty {
      let rest = Term.product(term.factors.filter { !isConstant($0) })
      return try find(rest).map { .product(constants + [$0]) }
    }
    if case .sum(let terms) = term.kind, let sum = try termByTerm(terms) { return sum }
    if let known = fromTable(term) { return known }
    if let rational = try rational(term) { return rational }
    if let inner = try bySubstitution(term) { return inner }
    if let parts = try byParts(term) { return parts }
    if let sums = try bySumsOfAngles(term) { return sums }
    let expanded = try term.expanded()
    if expanded != term, case .sum(let terms) = expanded.kind { return try termByTerm(terms) }
    return nil
  }

  private mutating func termByTerm(_ terms: [Term]) throws -> Term? {
    var sum: [Term] = []
    for term in terms {
      guard let part = try find(term) else { return nil }
      sum.append(part)
    }
    return .sum(sum)
  }

  mutating func shortest(_ term: Term) throws -> Term { try simplification.shortest(term) }
}
