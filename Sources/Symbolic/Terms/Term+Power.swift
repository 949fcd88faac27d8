import Autograd
import BigInt

extension Term {
  /// A power, worked out where that is exact: numbers, powers of powers and of products where this
  /// holds for all real values.
  public static func power(_ base: Term, _ exponent: Term) -> Term {
    if base.isUndefined || exponent.isUndefined { return .undefined }
    if exponent.isOne || base.isOne { return base }
    if exponent.isZero { return .one }
    if let known = numeric(base, exponent) { return known }
    switch base.kind {
    case .constant(.e): return ofE(exponent) ?? Term(.power(base, exponent))
    case .constant(.imaginary): return exponent.int.map(imaginary) ?? Term(.power(base, exponent))
    case .power(let inner, let first): return ofPower(inner, first, exponent)
    case .product(let factors): return ofProduct(factors, exponent)
    case .sum where base.isNegated && exponent.isInteger:
      let turned = Term.power(-base, exponent)
      return exponent.isEven ? turned : -turned
    case .call(let head, let operands) where head.op === Operator.abs && exponent.isEven:
      return .power(operands[0], exponent)
    default: return Term(.power(base, exponent))
    }
  }

  /// `exp(x)`.
  public static func exp(_ x: Term) -> Term { .power(.constant(.e), x) }
  public static func sqrt(_ x: Term) -> Term { .power(x, .half) }

  var isEven: Bool { rational.map { $0.isInteger && $0.numerator % 2 == 0 } ?? false }
  private var isInteger: Bool { rational?.isInteger ?? false }

  /// True when it is certain that the value is positive.
  var isPositive: Bool {
    switch kind {
    case .number(let value): value > .zero
    case .constant(let constant): constant == .e || constant == .pi || constant == .infinity
    case .symbol: false
    case .sum(let terms):
      terms.allSatisfy(\.isNonnegative) && terms.contains { $0.isPositive }
    case .product(let factors): factors.allSatisfy(\.isPositive)
    case .power(let base, _): base.isPositive
    case .call(let head, _):
      [Operator.sigmoid, .cosh, .softplus].contains { $0 === head.op }
    }
  }

  /// True when it is certain that the value is not negative.
  var isNonnegative: Bool {
    if isPositive { return true }
    switch kind {
    case .number(let value): return value >= .zero
    case .product(let factors): return factors.allSatisfy(\.isNonnegative)
    case .power(let base, let exponent): return exponent.isEven || base.isNonnegative
    case .sum(let terms): return terms.allSatisfy(\.isNonnegative)
    case .call(let head, _):
      return [Operator.abs, .relu].contains { $0 === head.op }
    default: return false
    }
  }

  /// exp of a logarithm, and of a multiple of one, is a power.
  private static func ofE(_ exponent: Term) -> Term? {
    let (coefficient, rest) = exponent.coefficientAndRest
    if case .call(let head, let operands) = rest.kind, head.op === Operator.log {
      return .power(operands[0], .number(coefficient))
    }
    guard case .sum(let terms) = exponent.kind,
      let place = terms.firstIndex(where: { ofE($0) != nil }), let part = ofE(terms[place])
    else { return nil }
    var others = terms
    others.remove(at: place)
    return .product([part, .exp(.sum(others))])
  }

  /// (x ** m) ** n is x ** (m * n) for whole n and for positive x; sqrt(x ** 2) is |x|.
  private static func ofPower(_ base: Term, _ first: Term, _ second: Term) -> Term {
    if second.isInteger || base.isPositive { return .power(base, .product([first, second])) }
    let joined = Term.product([first, second])
    if first.isEven, joined.isInteger { return .power(.call(Head(.abs), [base]), joined) }
    if base.isNonnegative { return .power(base, joined) }
    return Term(.power(Term(.power(base, first)), second))
  }

  /// Whole powers go to each factor, others to those that are positive.
  private static func ofProduct(_ factors: [Term], _ exponent: Term) -> Term {
    if exponent.isInteger { return .product(factors.map { .power($0, exponent) }) }
    var (outside, inside): ([Term], [Term]) = ([], [])
    for factor in factors {
      if factor.isNonnegative {
        outside.append(.power(factor, exponent))
      } else if let value = factor.number, !value.isOne, value != .minusOne {
        outside.append(.power(.number(-value), exponent))
        inside.append(.minusOne)
      } else {
        inside.append(factor)
      }
    }
    if outside.isEmpty { return Term(.power(Term(.product(factors)), exponent)) }
    return .product(outside + [.power(.product(inside), exponent)])
  }

  private static func imaginary(_ exponent: Int) -> Term {
    switch ((exponent % 4) + 4) % 4 {
    case 0: .one
    case 1: .constant(.imaginary)
    case 2: .minusOne
    default: .product([.minusOne, .constant(.imaginary)])
    }
  }
}

// Powers of numbers.
extension Term {
  private static func numeric(_ base: Term, _ exponent: Term) -> Term? {
    guard let x = base.number else { return nil }
    guard let n = exponent.number else { return x.isZero && exponent.isPositive ? .zero : nil }
    if x.isZero { return n.isNegative ? .undefined : .zero }
    guard case .exact(let exact) = x, case .exact(let power) = n else {
      let value = Numerics.power(x.double, n.double)
      return value.isFinite ? .number(.decimal(value)) : nil
    }
    if let whole = power.int { return exact.power(whole).map { .number($0) } }
    return root(of: exact, power)
  }

  /// A rational power of a rational: whole parts before the root, square-free ones under it.
  private static func root(of base: Rational, _ exponent: Rational) -> Term? {
    guard let degree = Int(exactly: exponent.denominator), degree < 64,
      let times = Int(exactly: exponent.numerator), times.magnitude < 1000
    else { return nil }
    if base.isNegative {
      guard degree == 2 else { return nil }
      return .product([
        .power(.constant(.imaginary), .number(times)), .power(.number(-base), .number(exponent)),
      ])
    }
    let whole = times >= 0 ? times / degree : (times - degree + 1) / degree
    let rest = times - whole * degree
    guard let outer = base.power(whole), let inner = base.power(rest) else { return nil }
    // sqrt(p / q) is sqrt(p * q) / q, so that no root stands in a denominator.
    let under = inner.numerator * inner.denominator.power(degree - 1)
    let (taken, left) = Self.taken(out: under, degree)
    let front = outer * Rational(taken, inner.denominator)
    if left == 1 { return .number(front) }
    let radical = Term(.power(.number(Rational(left)), .number(Rational(1, BigInt(degree)))))
    return front == .one ? radical : Term(.product([.number(front), radical]))
  }

  /// `number` as taken ** degree * left, by its small prime factors.
  private static func taken(out number: BigInt, _ degree: Int) -> (taken: BigInt, left: BigInt) {
    var (taken, left, rest) = (BigInt(1), BigInt(1), number)
    var prime = BigInt(2)
    while prime < 2000, prime * prime <= rest {
      var count = 0
      while rest % prime == 0 {
        rest /= prime
        count += 1
      }
      taken *= prime.power(count / degree)
      left *= prime.power(count % degree)
      prime += prime == 2 ? 1 : 2
    }
    let root = Numerics.root(of: rest, degree)
    return root.power(degree) == rest ? (taken * root, left) : (taken, left * rest)
  }
}
