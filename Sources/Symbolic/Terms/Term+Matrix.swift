import Autograd

/// Products of matrices and vectors, with all that is a number in front.
extension Term {
  /// A matrix transposed; twice is not at all.
  static func transposed(_ x: Term) -> Term {
    switch x.kind {
    case .number: x
    case .call(.transposed, let operands): operands[0]
    case .call(let head, let operands) where head.op === Operator.matmul:
      .matmul(.transposed(operands[1]), .transposed(operands[0]))
    default: withScalarsInFront([x]) { Term(.call(.transposed, $0)) }
    }
  }

  static func matmul(_ x: Term, _ y: Term) -> Term {
    withScalarsInFront([x, y]) { Term(.call(Head(.matmul), $0)) }
  }

  static func outer(_ x: Term, _ y: Term) -> Term {
    withScalarsInFront([x, y]) { Term(.call(Head(.outer), $0)) }
  }

  private static func withScalarsInFront(
    _ operands: [Term], _ build: ([Term]) -> Term
  ) -> Term {
    let parts = operands.map(\.scalarAndRest)
    let scalars = parts.map(\.scalar)
    if scalars.contains(where: \.isZero) { return .zero }
    return .product(scalars + [build(parts.map(\.rest))])
  }

  /// The number in front of a product, or that all terms of a sum share, with the lengths of axes.
  private var scalarAndRest: (scalar: Term, rest: Term) {
    if case .sum(let terms) = kind {
      let shared = terms.map(\.coefficientAndRest.coefficient)
      guard let content = shared.commonDivisor, !content.isOne else { return (.one, self) }
      return (.number(content), .sum(terms.map { $0 / .number(content) }))
    }
    let scalars = factors.filter { factor in
      if case .symbol(let name) = factor.baseAndExponent.base.kind { return name.hasSuffix("]") }
      return factor.number != nil
    }
    let rest = Term.product(factors.filter { !scalars.contains($0) })
    let inner = scalars.isEmpty ? (.one, rest) : rest.scalarAndRest
    return (.product(scalars + [inner.0]), inner.1)
  }
}

extension [Number] {
  /// The largest number of which all are whole multiples; nil where there are decimals.
  fileprivate var commonDivisor: Number? {
    var divisor = Rational.zero
    for number in self {
      guard let value = number.rational else { return nil }
      divisor = divisor.commonDivisor(with: value)
    }
    return divisor.isZero ? nil : .exact(divisor)
  }
}
