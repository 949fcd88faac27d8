import Autograd

extension Integral {
  /// Polynomials times exp, sin, cos …, and logarithms and inverse functions times powers.
  mutating func byParts(_ term: Term) throws -> Term? {
    let factors = term.factors
    if let oscillation = try exponentialOscillation(factors) { return oscillation }
    if let place = factors.firstIndex(where: isInverseFunction) {
      return try parts(differentiating: factors[place], integrating: others(factors, place))
    }
    let polynomial = factors.filter { isPolynomial($0) }
    guard !polynomial.isEmpty, polynomial.count < factors.count else { return nil }
    let rest = Term.product(factors.filter { !isPolynomial($0) })
    guard fromTable(rest) != nil || rest.factors.count > 1 else { return nil }
    return try parts(differentiating: .product(polynomial), integrating: rest)
  }

  private func others(_ factors: [Term], _ place: Int) -> Term {
    .product(factors.indices.filter { $0 != place }.map { factors[$0] })
  }

  /// log(u), atan(u) and their powers, which become simpler by differentiation.
  private func isInverseFunction(_ factor: Term) -> Bool {
    let (base, exponent) = factor.baseAndExponent
    guard case .call(let head, _) = base.kind, let times = exponent.int, times > 0 else {
      return false
    }
    return [Operator.log, .atan, .asin, .acos, .asinh, .atanh].contains { $0 === head.op }
  }

  private func isPolynomial(_ factor: Term) -> Bool {
    (try? Polynomial(factor, in: [x])).flatMap { $0 } != nil && !isConstant(factor)
  }

  /// u*v' is u*v less the antiderivative of u'*v.
  private mutating func parts(differentiating u: Term, integrating rest: Term) throws -> Term? {
    guard let v = try find(rest) else { return nil }
    let slope = try Derivative(of: .computing(u), wrt: [symbol]).derivative(by: symbol)
    let left = try shortest(slope * v)
    guard let integral = try find(left) ?? find(try left.expanded()) else { return nil }
    return u * v - integral
  }

  /// exp(a*x) * sin(b*x + c), which by parts twice leads back to itself.
  private func exponentialOscillation(_ factors: [Term]) throws -> Term? {
    guard factors.count == 2,
      let power = factors.first(where: { $0.baseAndExponent.base == .constant(.e) }),
      let wave = factors.first(where: { $0 != power }),
      case .call(let head, let operands) = wave.kind,
      let a = slope(of: power.baseAndExponent.exponent), let b = slope(of: operands[0])
    else { return nil }
    let (sine, cosine) = (Term.call(Head(.sin), operands), Term.call(Head(.cos), operands))
    let below = a * a + b * b
    if head.op === Operator.sin { return power * (a * sine - b * cosine) / below }
    if head.op === Operator.cos { return power * (a * cosine + b * sine) / below }
    return nil
  }

  /// Products and whole powers of sines and cosines as sums of sines and cosines of other angles.
  mutating func bySumsOfAngles(_ term: Term) throws -> Term? {
    guard let sums = try Angles.linearised(term), sums != term else { return nil }
    return try find(sums)
  }

  /// f(u) * u' by u, for terms u that occur inside.
  mutating func bySubstitution(_ term: Term) throws -> Term? {
    let inner = Term.symbol(symbol + "'")
    for candidate in candidates(in: term) {
      let slope = try Derivative(of: .computing(candidate), wrt: [symbol]).derivative(by: symbol)
      guard !slope.isZero else { continue }
      let rest = try shortest(term / slope)
      let replaced = rest.replacing([candidate: inner])
      let inPowers = Integral.inPowers(of: candidate, rest, inner)
      for form in [replaced, inPowers].compactMap(\.self) where !form.contains(symbol: symbol) {
        var other = Integral(by: symbol + "'")
        other.depth = depth
        if let result = try other.find(form) { return result.replacing([inner: candidate]) }
      }
    }
    return nil
  }

  /// The term with exp(2*u) read as the square of exp(u), x**4 as that of x**2, and so on.
  private static func inPowers(of candidate: Term, _ term: Term, _ inner: Term) -> Term? {
    let (base, unit) = candidate.baseAndExponent
    guard candidate != base else { return nil }
    func change(_ term: Term) -> Term {
      let (other, exponent) = term.baseAndExponent
      if other == base, case let times = exponent / unit, times.int != nil {
        return .power(inner, times)
      }
      return term.map(change)
    }
    return change(term)
  }

  /// The terms inside that a substitution may take for one symbol, larger ones first.
  private func candidates(in term: Term) -> [Term] {
    var found: [Term] = []
    func visit(_ part: Term, isInside: Bool) {
      if isInside, part != x, !isConstant(part), !found.contains(part) { found.append(part) }
      switch part.kind {
      case .power(let base, let exponent):
        if base == .constant(.e) || exponent.rational?.isInteger == false, !found.contains(part) {
          found.append(part)
        }
        visit(base, isInside: true)
        visit(exponent, isInside: true)
      case .call(_, let operands):
        if !found.contains(part) { found.append(part) }
        for operand in operands { visit(operand, isInside: true) }
      default: for inner in part.kind.parts { visit(inner, isInside: isInside) }
      }
    }
    visit(term, isInside: false)
    for power in 2...4 where term.contains({ $0 == .power(x, .number(power)) }) {
      found.append(.power(x, .number(power)))
    }
    if found.isEmpty || term.factors.count > 1 { found.append(.power(x, .number(2))) }
    return found.filter { $0 != term || !isConstant($0) }.sorted { $0.size > $1.size }
  }
}

/// Sums of angles in the place of products of sines and cosines.
enum Angles {
  /// A sum of sines and cosines with polynomials in front; nil when there is no product to change.
  static func linearised(_ term: Term) throws -> Term? {
    var (others, waves): ([Term], [Wave]) = ([], [])
    for factor in term.factors {
      let (base, exponent) = factor.baseAndExponent
      guard case .call(let head, let operands) = base.kind, let times = exponent.int,
        1...12 ~= times, head.op === Operator.sin || head.op === Operator.cos
      else {
        others.append(factor)
        continue
      }
      let wave = Wave(isSine: head.op === Operator.sin, angle: operands[0])
      waves += [Wave](repeating: wave, count: times)
    }
    guard waves.count > 1 else { return nil }
    var sum = [waves[0].term]
    for wave in waves.dropFirst() {
      try Budget.spend(sum.count)
      sum = try Term.sum(sum.flatMap { product($0, wave) }).addends.map { try $0.expanded() }
    }
    return try (Term.product(others) * .sum(sum)).expanded()
  }

  private struct Wave {
    let isSine: Bool
    let angle: Term
    var term: Term { .call(Head(isSine ? .sin : .cos), [angle]) }
  }

  /// sin(a)*cos(b) = (sin(a+b) + sin(a-b))/2, and its kin.
  private static func product(_ term: Term, _ wave: Wave) -> [Term] {
    guard
      let factor = term.factors.first(where: {
        if case .call(let head, _) = $0.kind {
          head.op === Operator.sin || head.op === Operator.cos
        } else {
          false
        }
      }), case .call(let head, let operands) = factor.kind
    else { return [term * wave.term] }
    let front = Term.product(term.factors.filter { $0 != factor }) * .half
    let (a, b) = (operands[0], wave.angle)
    func sin(_ x: Term) -> Term { .call(Head(.sin), [x]) }
    func cos(_ x: Term) -> Term { .call(Head(.cos), [x]) }
    switch (head.op === Operator.sin, wave.isSine) {
    case (true, true): return [front * cos(a - b), -front * cos(a + b)]
    case (true, false): return [front * sin(a + b), front * sin(a - b)]
    case (false, true): return [front * sin(a + b), -front * sin(a - b)]
    case (false, false): return [front * cos(a + b), front * cos(a - b)]
    }
  }
}
