import Autograd
import BigInt

extension Integral {
  /// f(a*x + b) for the functions of the table, and powers of a*x + b.
  func fromTable(_ term: Term) -> Term? {
    switch term.kind {
    case .symbol: return .half * .power(term, .number(2))
    case .power(let base, let exponent): return ofPower(base, exponent)
    case .call(let head, let operands) where operands.count == 1 && head.attributes.isEmpty:
      guard let op = head.op, let slope = slope(of: operands[0]),
        let form = Self.table[ObjectIdentifier(op)]
      else { return nil }
      return form(operands[0]) / slope
    default: return nil
    }
  }

  /// a, of a*x + b; nil for what is not linear.
  func slope(of term: Term) -> Term? {
    var slopes: [Term] = []
    for part in term.addends where !isConstant(part) {
      let rest = part.factors.filter { !isConstant($0) }
      guard rest == [x] else { return nil }
      slopes.append(.product(part.factors.filter(isConstant)))
    }
    let slope = Term.sum(slopes)
    return slope.isZero ? nil : slope
  }

  private func ofPower(_ base: Term, _ exponent: Term) -> Term? {
    if isConstant(base), let slope = slope(of: exponent) {
      let rate = base == .constant(.e) ? Term.one : .call(Head(.log), [base])
      return .power(base, exponent) / (slope * rate)
    }
    if base == .constant(.e) { return bell(exponent) }
    guard isConstant(exponent) else { return nil }
    if let slope = slope(of: base) {
      if exponent == .minusOne { return .logarithm(of: base) / slope }
      return .power(base, exponent + .one) / (slope * (exponent + .one))
    }
    if case .call(let head, let operands) = base.kind, let op = head.op,
      let slope = slope(of: operands[0])
    {
      return ofCallPower(op, operands[0], exponent).map { $0 / slope }
    }
    return ofRoot(base, exponent)
  }

  /// exp(-a*x**2 + b*x + c) by the error function.
  private func bell(_ exponent: Term) -> Term? {
    guard let (a, b, c) = quadratic(exponent), (-a).isPositive else { return nil }
    let root = Term.sqrt(-a)
    let top = c - .power(b, .number(2)) / (.number(4) * a)
    return .sqrt(.constant(.pi)) * .exp(top) / (.number(2) * root)
      * .call(Head(.erf), [root * x - b / (.number(2) * root)])
  }

  /// The coefficients of a*x**2 + b*x + c with a other than 0.
  func quadratic(_ term: Term) -> (a: Term, b: Term, c: Term)? {
    var parts = [Term](repeating: .zero, count: 3)
    for part in (try? term.expanded())?.addends ?? [] {
      let rest = Term.product(part.factors.filter { !isConstant($0) })
      let constant = Term.product(part.factors.filter(isConstant))
      guard let degree = [.one, x, .power(x, .number(2))].firstIndex(of: rest) else { return nil }
      parts[degree] = parts[degree] + constant
    }
    return parts[2].isZero ? nil : (parts[2], parts[1], parts[0])
  }

  /// Powers of circular and hyperbolic functions whose antiderivative is a table entry.
  private func ofCallPower(_ op: Operator, _ u: Term, _ exponent: Term) -> Term? {
    func f(_ op: Operator) -> Term { .call(Head(op), [u]) }
    switch exponent.int {
    case -2 where op === Operator.cos: return f(.tan)
    case -2 where op === Operator.sin: return -f(.cos) / f(.sin)
    case -2 where op === Operator.cosh: return f(.tanh)
    case -2 where op === Operator.sinh: return -f(.cosh) / f(.sinh)
    case -1 where op === Operator.cos: return .logarithm(of: (.one + f(.sin)) / f(.cos))
    case -1 where op === Operator.sin: return .logarithm(of: (.one - f(.cos)) / f(.sin))
    case -1 where op === Operator.tan: return .logarithm(of: f(.sin))
    case -1 where op === Operator.tanh: return .logarithm(of: f(.sinh))
    case -1 where op === Operator.cosh: return .number(2) * .call(Head(.atan), [.exp(u)])
    case 2 where op === Operator.tan: return f(.tan) - u
    case 2 where op === Operator.tanh: return u - f(.tanh)
    case 2 where op === Operator.log:
      return u * (.power(f(.log), .number(2)) - .number(2) * f(.log) + .number(2))
    default: return nil
    }
  }

  /// Square roots of a quadratic, and what divides by them.
  private func ofRoot(_ base: Term, _ exponent: Term) -> Term? {
    guard let (a, b, c) = quadratic(base) else { return nil }
    // a*x**2 + b*x + c is a*u**2 + d with u = x + b/(2*a).
    let u = x + b / (.number(2) * a)
    let d = c - .power(b, .number(2)) / (.number(4) * a)
    let inverse: Term
    if (-a).isPositive, d.isPositive {
      inverse = .call(Head(.asin), [u * .sqrt(-a / d)]) / .sqrt(-a)
    } else if a.isPositive {
      inverse = .logarithm(of: .sqrt(a) * u + .sqrt(base)) / .sqrt(a)
    } else {
      return nil
    }
    switch exponent.rational {
    case Rational(-1, 2): return inverse
    case Rational(1, 2): return (u * .sqrt(base) + d * inverse) / .number(2)
    case Rational(-3, 2): return d.isZero ? nil : u / (d * .sqrt(base))
    default: return nil
    }
  }

  /// The antiderivatives of functions of u, by u.
  private static let table: [ObjectIdentifier: @Sendable (Term) -> Term] = [
    .of(.exp): { .exp($0) },
    .of(.sin): { -.call(Head(.cos), [$0]) },
    .of(.cos): { .call(Head(.sin), [$0]) },
    .of(.tan): { -.logarithm(of: .call(Head(.cos), [$0])) },
    .of(.sinh): { .call(Head(.cosh), [$0]) },
    .of(.cosh): { .call(Head(.sinh), [$0]) },
    .of(.tanh): { .call(Head(.log), [.call(Head(.cosh), [$0])]) },
    .of(.log): { $0 * .call(Head(.log), [$0]) - $0 },
    .of(.asin): { $0 * .call(Head(.asin), [$0]) + .sqrt(.one - $0 * $0) },
    .of(.acos): { $0 * .call(Head(.acos), [$0]) - .sqrt(.one - $0 * $0) },
    .of(.atan): { u in
      u * .call(Head(.atan), [u]) - .half * .call(Head(.log), [.one + u * u])
    },
    .of(.asinh): { $0 * .call(Head(.asinh), [$0]) - .sqrt($0 * $0 + .one) },
    .of(.atanh): { u in
      u * .call(Head(.atanh), [u]) + .half * .logarithm(of: .one - u * u)
    },
    .of(.sigmoid): { .call(Head(.softplus), [$0]) },
    .of(.relu): { .half * .power(.call(Head(.relu), [$0]), .number(2)) },
    .of(.abs): { .half * $0 * .call(Head(.abs), [$0]) },
    .of(.sign): { .call(Head(.abs), [$0]) },
    .of(.erf): { u in
      u * .call(Head(.erf), [u]) + .exp(-(u * u)) / .sqrt(.constant(.pi))
    },
  ]
}

extension ObjectIdentifier {
  fileprivate static func of(_ op: Operator) -> ObjectIdentifier { ObjectIdentifier(op) }
}

extension Term {
  /// log|x|, the antiderivative of 1/x on both sides of 0.
  static func logarithm(of x: Term) -> Term { .call(Head(.log), [.call(Head(.abs), [x])]) }
}
