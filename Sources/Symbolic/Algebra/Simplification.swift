import Autograd

/// Finds a shorter form of terms, by trying what tends to shorten them.
public struct Simplification {
  private var known: [Term: Term] = [:]

  public init() {}

  /// The shortest form found; the same value wherever the term has one.
  public mutating func shortest(_ term: Term) throws -> Term {
    if let answer = known[term] { return answer }
    try Budget.spend()
    var best = try term.map { try shortest($0) }
    for candidate in try candidates(best) where candidate.isShorter(than: best) {
      best = candidate
    }
    known[term] = best
    return best
  }

  private func candidates(_ term: Term) throws -> [Term] {
    guard !term.kind.parts.isEmpty, term.size < 400 else { return [] }
    if case .call = term.kind { return [] }
    var forms = [try term.expanded()]
    for rewrite in [term] + Self.identities.compactMap({ $0(term) }) {
      forms += try rational(rewrite)
    }
    for form in forms {
      for identity in Self.identities {
        if let other = identity(form) {
          forms.append(other)
          forms.append(try other.expanded())
        }
      }
    }
    return forms + forms.flatMap(\.signVariants)
  }

  /// The term over one denominator: multiplied out, and in factors.
  private func rational(_ term: Term) throws -> [Term] {
    let kernels = Kernels(of: [term])
    guard Polynomial.canFactor, let fraction = try kernels.fraction(term) else { return [] }
    let rational = try kernels.rationalized(fraction)
    return try forms(of: fraction) + (rational.map { try forms(of: $0) } ?? [])
  }

  private func forms(of fraction: Fraction) throws -> [Term] {
    let factored = try fraction.factoredTerm()
    let above = try fraction.numerator.factoredTerm()
    return [
      factored, fraction.numerator.term / (try fraction.denominator.factoredTerm()),
      fraction.term, above / fraction.denominator.term, try Self.apart(fraction),
    ]
  }

  /// Each term of the numerator over the denominator.
  private static func apart(_ fraction: Fraction) throws -> Term {
    let below = try fraction.denominator.factoredTerm()
    return .sum(fraction.numerator.term.addends.map { $0 / below })
  }

  /// Equations that hold for all numbers, each read in the direction that may shorten.
  private static let identities: [@Sendable (Term) -> Term?] = [
    { $0.replacingSquares(of: .sin) { .one - .power(.call(Head(.cos), [$0]), .number(2)) } },
    { $0.replacingSquares(of: .cos) { .one - .power(.call(Head(.sin), [$0]), .number(2)) } },
    { $0.replacingSquares(of: .tan) { .power(.call(Head(.cos), [$0]), .number(-2)) - .one } },
    { $0.replacingSquares(of: .cosh) { .one + .power(.call(Head(.sinh), [$0]), .number(2)) } },
    { $0.replacingSquares(of: .sinh) { .power(.call(Head(.cosh), [$0]), .number(2)) - .one } },
    { $0.replacingSquares(of: .tanh) { .one - .power(.call(Head(.cosh), [$0]), .number(-2)) } },
    { $0.replacingCalls(of: .tan) { .call(Head(.sin), [$0]) / .call(Head(.cos), [$0]) } },
    { $0.joiningChoices },
    { $0.replacingQuotient(.sin, .cos, by: .tan) },
    { $0.replacingQuotient(.sinh, .cosh, by: .tanh) },
  ]
}

extension Term {
  /// A negative product with its sign moved into one of its sums: -(x - 1)*y as (1 - x)*y.
  fileprivate var signVariants: [Term] {
    guard case .product(let factors) = kind, coefficientAndRest.coefficient.isNegative else {
      return []
    }
    return factors.indices.compactMap { place in
      let (base, exponent) = factors[place].baseAndExponent
      guard case .sum = base.kind, let times = exponent.int, times % 2 != 0 else { return nil }
      var others = factors
      others[place] = .power(-base, exponent)
      return .product([.minusOne] + others)
    }
  }

  /// How long it is to read: numbers, symbols and operations, where a fraction counts as three.
  public var length: Int {
    switch kind {
    case .number(let value): return value.rational?.isInteger == false ? 3 : 1
    case .constant, .symbol: return 1
    case .sum(let parts): return parts.reduce(parts.count - 1) { $0 + $1.absoluteLength }
    case .product(let parts):
      let factors = parts[0] == .minusOne ? parts.dropFirst() : parts[...]
      let below = factors.filter { $0.baseAndExponent.exponent == .minusOne }
      let saved = below.count == factors.count ? below.count - 1 : below.count
      return factors.reduce(parts.count - 1 - saved) { $0 + $1.length }
    case .power(let base, let exponent):
      if base == .constant(.e) || exponent == .half {
        return 1 + (exponent == .half ? base : exponent).length
      }
      return base.length + (exponent == .minusOne ? 1 : 1 + exponent.absoluteLength)
    case .call(_, let operands): return operands.reduce(1) { $0 + $1.length }
    }
  }

  /// Of forms of one length, that with fewer powers is simpler: p*(1 - p) rather than p - p**2.
  func isShorter(than other: Term) -> Bool {
    let (mine, others) = (length, other.length)
    return mine == others ? powerCount < other.powerCount : mine < others
  }

  private var powerCount: Int {
    let own = if case .power(_, let exponent) = kind, exponent != .minusOne { 1 } else { 0 }
    return kind.parts.reduce(own) { $0 + $1.powerCount }
  }

  /// The length without a sign, which a sum writes as its own.
  private var absoluteLength: Int {
    coefficientAndRest.coefficient.isNegative ? (-self).length : length
  }

  /// The term with even powers of calls of an operator replaced; nil if there is none.
  fileprivate func replacingSquares(of op: Operator, _ square: (Term) -> Term) -> Term? {
    var hasChanged = false
    func change(_ term: Term) -> Term {
      if case .power(let base, let exponent) = term.kind, exponent.isEven,
        case .call(let head, let operands) = base.kind, head.op === op
      {
        hasChanged = true
        return .power(square(operands[0]), .half * exponent)
      }
      return term.map(change)
    }
    let result = change(self)
    return hasChanged ? result : nil
  }

  fileprivate func replacingCalls(of op: Operator, _ form: (Term) -> Term) -> Term? {
    var hasChanged = false
    func change(_ term: Term) -> Term {
      if case .call(let head, let operands) = term.kind, head.op === op {
        hasChanged = true
        return form(operands[0])
      }
      return term.map(change)
    }
    let result = change(self)
    return hasChanged ? result : nil
  }

  /// A sum of choices by one condition as one choice; nil where there are none.
  fileprivate var joiningChoices: Term? {
    guard case .sum(let terms) = kind else { return nil }
    var choices: [Term: (yes: [Term], no: [Term])] = [:]
    var others: [Term] = []
    for term in terms {
      guard
        let choice = term.factors.first(where: {
          if case .call(let head, _) = $0.kind { head.op === Operator.where } else { false }
        }), case .call(_, let operands) = choice.kind
      else {
        others.append(term)
        continue
      }
      let front = Term.product(term.factors.filter { $0 != choice })
      choices[operands[0], default: ([], [])].yes.append(front * operands[1])
      choices[operands[0], default: ([], [])].no.append(front * operands[2])
    }
    guard choices.contains(where: { $0.value.yes.count > 1 }) else { return nil }
    return .sum(others + choices.map { .choice($0, .sum($1.yes), .sum($1.no)) })
  }

  /// sin(x)/cos(x) as tan(x), in a product.
  fileprivate func replacingQuotient(_ above: Operator, _ below: Operator, by quotient: Operator)
    -> Term?
  {
    guard case .product(let factors) = kind else { return nil }
    for factor in factors {
      let (base, exponent) = factor.baseAndExponent
      guard case .call(let head, let operands) = base.kind, head.op === above,
        let times = exponent.int, times != 0
      else { continue }
      let other = Term.call(Head(below), operands)
      guard
        let match = factors.first(where: { $0.baseAndExponent.base == other })?.baseAndExponent
          .exponent.int, (match < 0) != (times < 0)
      else { continue }
      let shared = Term.number(times < 0 ? max(times, -match) : min(times, -match))
      let tangent = Term.power(.call(Head(quotient), operands), shared)
      return .product(factors + [.power(base, -shared), .power(other, shared), tangent])
    }
    return nil
  }
}
