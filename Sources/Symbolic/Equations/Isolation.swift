import Autograd

/// Brings a symbol to stand alone on one side, by undoing what stands around it.
struct Isolation {
  private let symbol: String
  private var x: Term { .symbol(symbol) }

  init(_ symbol: String) { self.symbol = symbol }

  /// The solutions of `term == 0`; nil when no method applies.
  func solve(_ term: Term, depth: Int) throws -> Equation.Solutions? {
    guard depth < 8 else { return nil }
    try Budget.spend(100)
    if case .product(let factors) = term.kind { return try ofFactors(factors, depth) }
    if let polynomial = try inOneKernel(term, depth) { return polynomial }
    let (with, without) = split(term)
    if let alone = with.first, with.count == 1 {
      return try undo(alone, equals: -.sum(without), depth)
    }
    if let joined = joiningLogarithms(with, -.sum(without)) {
      return try solve(joined.expanded(), depth: depth + 1)
    }
    return try afterSquaring(term, depth)
  }

  /// log(u) - log(v) == c as u/v == exp(c); nil unless all that holds the symbol are logarithms.
  private func joiningLogarithms(_ terms: [Term], _ value: Term) -> Term? {
    var product: [Term] = []
    for term in terms {
      let (coefficient, rest) = term.coefficientAndRest
      guard case .call(let head, let operands) = rest.kind, head.op === Operator.log else {
        return nil
      }
      product.append(.power(operands[0], .number(coefficient)))
    }
    let (above, below) = (product.filter { !$0.isReciprocal }, product.filter(\.isReciprocal))
    return .product(above) - .exp(value) / .product(below)
  }

  private func split(_ term: Term) -> (with: [Term], without: [Term]) {
    (
      term.addends.filter { $0.contains(symbol: symbol) },
      term.addends.filter { !$0.contains(symbol: symbol) }
    )
  }

  /// A product is 0 where a factor is.
  private func ofFactors(_ factors: [Term], _ depth: Int) throws -> Equation.Solutions? {
    var result = Equation.Solutions(values: [])
    for factor in factors where factor.contains(symbol: symbol) {
      let (base, exponent) = factor.baseAndExponent
      if base == .constant(.e) { continue }
      if exponent.number?.isNegative ?? false { continue }
      guard let found = try solve(base, depth: depth + 1) else { return nil }
      result.values += found.values
      result.isPeriodic = result.isPeriodic || found.isPeriodic
    }
    return result
  }

  /// A polynomial in the symbol, or in one term such as exp(x) that holds it.
  private func inOneKernel(_ term: Term, _ depth: Int) throws -> Equation.Solutions? {
    if let roots = try symbolicPolynomial(term, in: x) {
      return Equation.Solutions(values: roots)
    }
    let kernels = Kernels(of: [term, x])
    guard Polynomial.canFactor, let fraction = try kernels.fraction(term) else { return nil }
    let numerator = fraction.numerator
    let used = kernels.generators.filter { generator in
      generator.contains(symbol: symbol)
        && numerator.coefficients.keys.contains {
          $0[kernels.generators.firstIndex(of: generator) ?? 0] > 0
        }
    }
    guard used.count == 1, let kernel = used.first else { return nil }
    let inner = Term.symbol(symbol + "'")
    let equation = numerator.term.replacing([kernel: inner])
    if kernel == x {
      return try symbolicPolynomial(numerator.term, in: x).map { .init(values: $0) }
    }
    guard !equation.contains(symbol: symbol),
      let roots = try Isolation(symbol + "'").symbolicPolynomial(equation, in: inner)
    else { return nil }
    var result = Equation.Solutions(values: [])
    for root in roots {
      guard let found = try undo(kernel, equals: root, depth + 1) else { return nil }
      result.values += found.values
      result.isPeriodic = result.isPeriodic || found.isPeriodic
    }
    return result
  }

  /// The roots of a polynomial whose coefficients may hold other symbols; nil where it is none.
  private func symbolicPolynomial(_ term: Term, in x: Term) throws -> [Term]? {
    let expanded = try term.expanded()
    var coefficients: [Int: [Term]] = [:]
    for part in expanded.addends {
      let power = part.factors.filter { $0.contains(symbol: symbol) }
      let degree: Int
      switch power.count {
      case 0: degree = 0
      case 1 where power[0] == x: degree = 1
      case 1 where power[0].baseAndExponent.base == x:
        guard let times = power[0].baseAndExponent.exponent.int, times > 0, times <= 200 else {
          return nil
        }
        degree = times
      default: return nil
      }
      coefficients[degree, default: []].append(
        .product(part.factors.filter { !power.contains($0) }))
    }
    let top = coefficients.keys.max() ?? 0
    return try PolynomialRoots.roots((0...top).map { .sum(coefficients[$0] ?? []) })
  }

  /// Solves `term == value`, where the symbol stands in one place.
  private func undo(_ term: Term, equals value: Term, _ depth: Int) throws -> Equation.Solutions? {
    guard depth < 8 else { return nil }
    switch term.kind {
    case .symbol: return Equation.Solutions(values: [value])
    case .sum: return try solve(term - value, depth: depth + 1)
    case .product(let factors):
      let with = factors.filter { $0.contains(symbol: symbol) }
      guard with.count == 1 else { return try solve(term - value, depth: depth + 1) }
      let rest = Term.product(factors.filter { $0 != with[0] })
      return try undo(with[0], equals: value / rest, depth + 1)
    case .power(let base, let exponent): return try undoPower(base, exponent, value, depth)
    case .call(let head, let operands):
      guard operands.count == 1, let op = head.op else { return nil }
      return try undoCall(op, operands[0], value, depth)
    default: return nil
    }
  }

  private func undoPower(
    _ base: Term, _ exponent: Term, _ value: Term, _ depth: Int
  ) throws -> Equation.Solutions? {
    if !base.contains(symbol: symbol) {
      // Only positive numbers are powers of a positive one.
      if value.isZero || (-value).isPositive { return Equation.Solutions(values: []) }
      let logarithm = Term.call(Head(.log), [value])
      let rate = base == .constant(.e) ? Term.one : .call(Head(.log), [base])
      return try follow(exponent, [logarithm / rate], depth)
    }
    guard let power = exponent.rational else { return nil }
    let root = Term.power(value, .number(Rational.one / power))
    let isEven = power.isInteger && exponent.isEven
    return try follow(base, isEven ? [root, -root] : [root], depth)
  }

  private func undoCall(
    _ op: Operator, _ operand: Term, _ value: Term, _ depth: Int
  ) throws -> Equation.Solutions? {
    func call(_ op: Operator) -> Term { .call(Head(op), [value]) }
    let turn = Term.number(2) * .constant(.pi) * .symbol("n")
    let candidates: [Term]
    switch ObjectIdentifier(op) {
    case ObjectIdentifier(Operator.log): candidates = [.exp(value)]
    case ObjectIdentifier(Operator.abs): candidates = [value, -value]
    case ObjectIdentifier(Operator.sigmoid):
      candidates = [.call(Head(.log), [value / (.one - value)])]
    case ObjectIdentifier(Operator.atan): candidates = [call(.tan)]
    case ObjectIdentifier(Operator.asin): candidates = [call(.sin)]
    case ObjectIdentifier(Operator.acos): candidates = [call(.cos)]
    case ObjectIdentifier(Operator.tanh): candidates = [call(.atanh)]
    case ObjectIdentifier(Operator.sinh): candidates = [call(.asinh)]
    case ObjectIdentifier(Operator.cosh): candidates = [call(.acosh), -call(.acosh)]
    case ObjectIdentifier(Operator.sin):
      candidates = [call(.asin) + turn, .constant(.pi) - call(.asin) + turn]
    case ObjectIdentifier(Operator.cos): candidates = [call(.acos) + turn, -call(.acos) + turn]
    case ObjectIdentifier(Operator.tan): candidates = [call(.atan) + turn / .number(2)]
    default: return nil
    }
    if [Operator.sin, .cos].contains(where: { $0 === op }), let size = value.number?.double,
      abs(size) > 1
    {
      return Equation.Solutions(values: [])
    }
    var result = try follow(operand, candidates, depth)
    result?.isPeriodic = candidates.contains { $0.contains(symbol: "n") }
    return result
  }

  private func follow(_ term: Term, _ values: [Term], _ depth: Int) throws -> Equation.Solutions? {
    var result = Equation.Solutions(values: [])
    for value in values {
      guard let found = try undo(term, equals: value, depth + 1) else { return nil }
      result.values += found.values
      result.isPeriodic = result.isPeriodic || found.isPeriodic
    }
    return result
  }

  /// One square root alone on its side, and both sides squared.
  private func afterSquaring(_ term: Term, _ depth: Int) throws -> Equation.Solutions? {
    guard
      let root = term.addends.first(where: { part in
        part.contains(symbol: symbol)
          && part.factors.contains {
            $0.baseAndExponent.exponent == .half && $0.contains(symbol: symbol)
          }
      })
    else { return nil }
    let others = -(term - root)
    let squared = Term.power(root, .number(2)) - .power(others, .number(2))
    return try solve(squared.expanded(), depth: depth + 1)
  }
}

extension Term {
  fileprivate var isReciprocal: Bool { baseAndExponent.exponent.number?.isNegative ?? false }
}
