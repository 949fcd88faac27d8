import Autograd

extension Operation {
  /// The steps that compute a term of numbers: for derivatives of derivatives.
  ///
  /// Throws for terms with matrix products.
  public static func computing(_ term: Term) throws -> Operation {
    switch term.kind {
    case .number, .constant, .symbol: return Operation(term)
    case .sum(let terms): return try chain(.add, terms)
    case .product(let factors): return try chain(.multiply, factors)
    case .power(let base, let exponent) where base == .constant(.e):
      return try apply(.exp, [computing(exponent)])
    case .power(let base, let exponent):
      return try apply(.power, [computing(base), computing(exponent)])
    case .call(let head, let operands):
      guard let op = head.op, op !== Operator.matmul else {
        throw SymbolicError("\(head.name) has no further derivative here")
      }
      return try apply(op, operands.map(computing), head.attributes)
    }
  }

  private static func chain(_ op: Operator, _ terms: [Term]) throws -> Operation {
    var result = try computing(terms[0])
    for term in terms.dropFirst() { result = try apply(op, [result, computing(term)]) }
    return result
  }
}
