import Autograd
import BigInt

extension Term {
  /// An operator or a function applied to terms, worked out where the result is exact.
  public static func call(_ head: Head, _ operands: [Term]) -> Term {
    if operands.contains(where: \.isUndefined) { return .undefined }
    guard let op = head.op, head.attributes.isEmpty else { return Term(.call(head, operands)) }
    if let algebra = algebraic[ObjectIdentifier(op)] { return algebra(operands) }
    if operands.count == 1 {
      if let known = exactValues[ObjectIdentifier(op)]?[operands[0]] { return known }
      if let known = special[ObjectIdentifier(op)]?(operands[0]) { return known }
      if let parity = parity[ObjectIdentifier(op)], operands[0].isNegated {
        let turned = Term.call(head, [-operands[0]])
        return parity == .odd ? -turned : turned
      }
    }
    return decimal(op, operands) ?? Term(.call(head, operands))
  }

  /// True when it is written with a minus sign in front: of -x and x, one is.
  var isNegated: Bool {
    switch kind {
    case .number(let value): value.isNegative
    case .product(let factors): factors[0].number?.isNegative ?? false
    case .sum(let terms): terms.allSatisfy(\.isNegated)
    default: false
    }
  }

  /// Where an operand is a decimal all of them are numbers, the result is a decimal too.
  private static func decimal(_ op: Operator, _ operands: [Term]) -> Term? {
    let numbers = operands.compactMap(\.number)
    guard numbers.count == operands.count, numbers.contains(where: { $0.rational == nil }),
      let value = Evaluation.value(of: op, numbers.map(\.double))
    else { return nil }
    return .number(.decimal(value))
  }
}

// The operators that are algebra, and what is known of the others.
extension Term {
  private typealias Algebra = @Sendable ([Term]) -> Term

  /// Operators that are written with sums, products and powers.
  private static let algebraic: [ObjectIdentifier: Algebra] = table([
    (.add, { .sum($0) }),
    (.subtract, { $0[0] - $0[1] }),
    (.multiply, { .product($0) }),
    (.divide, { $0[0] / $0[1] }),
    (.negative, { -$0[0] }),
    (.power, { .power($0[0], $0[1]) }),
    (.square, { .power($0[0], .number(2)) }),
    (.sqrt, { .sqrt($0[0]) }),
    (.rsqrt, { .power($0[0], .number(Rational(-1, 2))) }),
    (.reciprocal, { .power($0[0], .minusOne) }),
    (.exp, { .exp($0[0]) }),
    (.expm1, { .exp($0[0]) - .one }),
    (.log1p, { .call(Head(.log), [.one + $0[0]]) }),
    (.log2, { .call(Head(.log), [$0[0]]) / .call(Head(.log), [.number(2)]) }),
    (.log10, { .call(Head(.log), [$0[0]]) / .call(Head(.log), [.number(10)]) }),
    (.assign, { $0[0] }),
    (.where, { .choice($0[0], $0[1], $0[2]) }),
    (.greater, { comparison(.greater, $0) { $0 > $1 } }),
    (.greaterEqual, { comparison(.greaterEqual, $0) { $0 >= $1 } }),
    (.less, { comparison(.less, $0) { $0 < $1 } }),
    (.lessEqual, { comparison(.lessEqual, $0) { $0 <= $1 } }),
    (.equal, { comparison(.equal, $0) { $0 == $1 } }),
  ])

  private enum Parity { case even, odd }
  private static let parity: [ObjectIdentifier: Parity] = table([
    (.sin, .odd), (.cos, .even), (.tan, .odd), (.asin, .odd), (.atan, .odd), (.sinh, .odd),
    (.cosh, .even), (.tanh, .odd), (.asinh, .odd), (.atanh, .odd), (.abs, .even), (.sign, .odd),
    (.erf, .odd), (.softsign, .odd), (.tanhshrink, .odd),
  ])

  /// Values at points where they are exact.
  private static let exactValues: [ObjectIdentifier: [Term: Term]] = table([
    (.log, [.one: .zero, .constant(.e): .one]),
    (.sin, sines), (.cos, cosines), (.tan, tangents),
    (.asin, inverse(sines, -6...6)), (.acos, inverse(cosines, 0...12)),
    (.atan, inverse(tangents, -5...5)),
    (.sinh, [.zero: .zero]), (.cosh, [.zero: .one]), (.tanh, [.zero: .zero]),
    (.asinh, [.zero: .zero]), (.acosh, [.one: .zero]), (.atanh, [.zero: .zero]),
    (.sigmoid, [.zero: .half]), (.relu, [.zero: .zero]), (.erf, [.zero: .zero]),
    (.softplus, [.zero: Term(.call(Head(.log), [.number(2)]))]), (.softsign, [.zero: .zero]),
    (.silu, [.zero: .zero]), (.gelu, [.zero: .zero]),
  ])

  /// What holds for operands of a certain form.
  private static let special: [ObjectIdentifier: @Sendable (Term) -> Term?] = table([
    (
      .log,
      { x in
        if case .power(let base, let exponent) = x.kind, base == .constant(.e) { return exponent }
        if let value = x.rational, !value.isNegative, value.numerator == 1, !value.isInteger {
          return -.call(Head(.log), [.number(Rational(value.denominator))])
        }
        if x.isZero { return -.constant(.infinity) }
        return x.rational.flatMap { $0.isInteger ? powerOfSmaller($0.numerator) : nil }
      }
    ),
    (.abs, { x in x.isNonnegative ? x : (-x).isNonnegative ? -x : absolute(x) }),
    (.sign, { x in x.isPositive ? .one : (-x).isPositive ? .minusOne : x.isZero ? .zero : nil }),
    (.relu, { x in x.isNonnegative ? x : (-x).isNonnegative ? .zero : nil }),
    (.sin, { x in inner(x, of: .asin) }), (.cos, { x in inner(x, of: .acos) }),
    (.tan, { x in inner(x, of: .atan) }),
    (.sinh, { x in inner(x, of: .asinh) }), (.tanh, { x in inner(x, of: .atanh) }),
    (.floor, { x in x.rational.map { .number(Rational($0.floor)) } }),
    (.ceil, { x in x.rational.map { .number(-Rational((-$0).floor)) } }),
  ])

  /// log(8) as 3 * log(2); nil for what is no power.
  private static func powerOfSmaller(_ number: BigInt) -> Term? {
    guard number > 3, number.bitWidth < 256 else { return nil }
    for degree in (2..<number.bitWidth).reversed() {
      let root = Numerics.root(of: number, degree)
      if root.power(degree) == number {
        return .number(degree) * Term(.call(Head(.log), [.number(Rational(root))]))
      }
    }
    return nil
  }

  private static func table<Value>(
    _ rows: [(Operator, Value)]
  ) -> [ObjectIdentifier: Value] {
    Dictionary(rows.map { (ObjectIdentifier($0.0), $0.1) }) { first, _ in first }
  }

  private static func inner(_ x: Term, of op: Operator) -> Term? {
    if case .call(let head, let operands) = x.kind, head.op === op { operands[0] } else { nil }
  }

  /// |2 * x| is 2 * |x|.
  private static func absolute(_ x: Term) -> Term? {
    let known = x.factors.filter { $0.isNonnegative || (-$0).isNonnegative }
    guard !known.isEmpty else { return nil }
    let rest = x.factors.filter { !known.contains($0) }
    return .product(
      known.map { $0.isNonnegative ? $0 : -$0 } + [.call(Head(.abs), [.product(rest)])])
  }

  /// The multiples of pi/12 at which sine, cosine and tangent are known, from -2 pi to 2 pi.
  private static let sines: [Term: Term] = circle { twelfth in
    let halves: [Int: Term] = [
      0: .zero, 2: .half, 3: .sqrt(.number(2)) / .number(2), 4: .sqrt(.number(3)) / .number(2),
      6: .one,
    ]
    let turn = ((twelfth % 24) + 24) % 24
    let (sign, rest) = turn >= 12 ? (Term.minusOne, turn - 12) : (Term.one, turn)
    return halves[min(rest, 12 - rest)].map { sign * $0 }
  }
  private static let cosines: [Term: Term] = circle { sines[angle($0 + 6 > 24 ? $0 - 18 : $0 + 6)] }
  private static let tangents: [Term: Term] = circle { twelfth in
    guard let sine = sines[angle(twelfth)], let cosine = cosines[angle(twelfth)] else { return nil }
    return cosine.isZero ? nil : sine / cosine
  }

  private static func angle(_ twelfths: Int) -> Term {
    .constant(.pi) * .number(Rational(twelfths) / Rational(12))
  }

  private static func circle(_ value: (Int) -> Term?) -> [Term: Term] {
    var table: [Term: Term] = [:]
    for twelfth in -24...24 { table[angle(twelfth)] = value(twelfth) }
    return table
  }

  private static func inverse(_ values: [Term: Term], _ range: ClosedRange<Int>) -> [Term: Term] {
    var table: [Term: Term] = [:]
    for twelfth in range {
      if let value = values[angle(twelfth)] { table[value] = angle(twelfth) }
    }
    return table
  }
}

// Conditions and choices.
extension Term {
  /// `yes` where the condition is not 0, `no` elsewhere.
  static func choice(_ condition: Term, _ yes: Term, _ no: Term) -> Term {
    if yes == no || condition.number?.isZero == false { return yes }
    if condition.isZero { return no }
    return Term(.call(Head(.where), [condition, yes, no]))
  }

  /// A comparison with its sides on the left, where its truth is not known.
  private static func comparison(
    _ op: Operator, _ sides: [Term], _ holds: (Number, Number) -> Bool
  ) -> Term {
    if let bound = sides[1].infiniteSign { return holds(.zero, Number(bound)) ? .one : .zero }
    let difference = sides[0] - sides[1]
    if let value = difference.number { return holds(value, .zero) ? .one : .zero }
    if difference.isPositive { return holds(.one, .zero) ? .one : .zero }
    if (-difference).isPositive { return holds(.minusOne, .zero) ? .one : .zero }
    // relu(x) > 0 is x > 0, and the other way round.
    if case .call(let head, let operands) = sides[0].kind, head.op === Operator.relu,
      sides[1].isZero, op === Operator.greater || op === Operator.lessEqual
    {
      return Term(.call(Head(op), [operands[0], .zero]))
    }
    return Term(.call(Head(op), sides))
  }
}

extension Term {
  /// 1 for infinity, -1 for its opposite, nil for all else.
  fileprivate var infiniteSign: Int? {
    if self == .constant(.infinity) { return 1 }
    return self == -.constant(.infinity) ? -1 : nil
  }
}

extension Rational {
  /// The largest whole number that is not above it.
  var floor: BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder.sign == .minus && !remainder.isZero ? quotient - 1 : quotient
  }
}
