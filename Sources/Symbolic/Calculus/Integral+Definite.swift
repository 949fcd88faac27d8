import Autograd

extension Integral {
  /// The integral over an interval, whose ends may be infinite.
  ///
  /// The antiderivative's difference must agree with a numeric integration where all is numbers, so
  /// that no pole or jump inside goes unnoticed. Throws a `SymbolicError` otherwise.
  public static func definite(
    of term: Term, by symbol: String, from low: Term, to high: Term
  ) throws -> Term {
    let antiderivative = try antiderivative(of: term, by: symbol)
    let ends = [high, low].map { limit(of: antiderivative, symbol, $0) }
    var simplification = Simplification()
    let result = try simplification.shortest(ends[0] - ends[1])
    guard !result.isUndefined, !result.contains({ $0 == .constant(.infinity) }) else {
      throw SymbolicError("the integral has no finite value that could be worked out here")
    }
    let limits = [low, high].map { Evaluation.value(of: $0) }
    guard let from = limits[0], let to = limits[1], term.symbols.allSatisfy({ $0 == symbol }) else {
      return result
    }
    func integrand(_ x: Double) -> Double? { Evaluation.value(of: term, at: [symbol: x]) }
    let numeric = try Quadrature.integral(from: from, to: to, integrand)
    // Poles on whose sides the areas cancel are found by the area without sign.
    let size = try Quadrature.integral(from: from, to: to) { integrand($0).map { abs($0) } }
    guard size != nil, let numeric, let value = Evaluation.value(of: result),
      abs(numeric - value) <= 1e-5 * max(1, abs(value))
    else {
      throw SymbolicError("a pole or a jump in the interval, or an integral that does not converge")
    }
    return result
  }

  /// The value at an end; at infinity, what the parts tend to.
  private static func limit(of term: Term, _ symbol: String, _ end: Term) -> Term {
    let isInfinite = end == .constant(.infinity) || end == -.constant(.infinity)
    guard isInfinite else { return term.replacing([.symbol(symbol): end]) }
    return Limits.atInfinity(term, symbol, isPositive: end == .constant(.infinity))
  }
}

/// What terms tend to as a symbol grows without bound.
enum Limits {
  /// The limit where one is found; a term with `inf` or `nan` in it otherwise.
  static func atInfinity(_ term: Term, _ symbol: String, isPositive: Bool) -> Term {
    let turned =
      isPositive
      ? term : term.replacing([.symbol(symbol): -.symbol(symbol)])
    guard let expanded = try? turned.expanded() else { return .undefined }
    return .sum(expanded.addends.map { part($0, symbol) })
  }

  private static let infinity = Term.constant(.infinity)

  /// The limit of a product: exponentials beat powers, powers beat logarithms.
  private static func part(_ term: Term, _ symbol: String) -> Term {
    guard term.contains(symbol: symbol) else { return term }
    let growths = term.factors.map { growth(of: $0, symbol) }
    guard growths.allSatisfy({ $0 != nil }) else { return .undefined }
    let known = growths.compactMap(\.self)
    let order = known.map(\.order).reduce(Order()) { $0 + $1 }
    if order.isNegative { return .zero }
    if order.isZero { return .product(known.map(\.front)) }
    return infinity
  }

  /// How fast something grows: exp(rate * x**power), then x**degree, then log(x)**logs.
  private struct Order {
    var exponential: [Double: Double] = [:]
    var degree = 0.0
    var logs = 0.0

    static func + (a: Order, b: Order) -> Order {
      Order(
        exponential: a.exponential.merging(b.exponential, uniquingKeysWith: +),
        degree: a.degree + b.degree, logs: a.logs + b.logs)
    }
    private var leading: Double {
      let fastest = exponential.filter { $0.value != 0 }.max { $0.key < $1.key }?.value
      return fastest ?? (degree != 0 ? degree : logs)
    }
    var isNegative: Bool { leading < 0 }
    var isZero: Bool { leading == 0 }
  }

  private static func growth(of factor: Term, _ symbol: String) -> (order: Order, front: Term)? {
    guard factor.contains(symbol: symbol) else { return (Order(), factor) }
    let (base, exponent) = factor.baseAndExponent
    if base == .constant(.e) {
      guard let polynomial = try? Polynomial(exponent, in: [.symbol(symbol)]) else { return nil }
      let (power, rate) = (polynomial.degree(), polynomial.dense.last ?? .zero)
      return (Order(exponential: [Double(power): rate.double]), .one)
    }
    guard let times = exponent.number?.double else { return nil }
    if let polynomial = try? Polynomial(base, in: [.symbol(symbol)]) {
      let degree = Double(polynomial.degree())
      return (
        Order(degree: degree * times), .power(.number(polynomial.dense.last ?? .one), exponent)
      )
    }
    guard case .call(let head, let operands) = base.kind, let op = head.op else { return nil }
    let inner = part(operands[0], symbol)
    if op === Operator.log || op === Operator.abs, inner == infinity {
      return op === Operator.log ? (Order(logs: times), .one) : nil
    }
    let isLarge = inner == infinity
    guard isLarge || operands[0].addends.count == 1 else { return nil }
    let sign: Term = isNegative(operands[0], symbol) ? .minusOne : .one
    switch ObjectIdentifier(op) {
    case ObjectIdentifier(Operator.atan):
      return (Order(), .power(sign * .constant(.pi) * .half, exponent))
    case ObjectIdentifier(Operator.erf), ObjectIdentifier(Operator.tanh):
      return (Order(), .power(sign, exponent))
    default: return nil
    }
  }

  private static func isNegative(_ term: Term, _ symbol: String) -> Bool {
    (Evaluation.value(of: term, at: [symbol: 1e6]) ?? 0) < 0
  }
}
