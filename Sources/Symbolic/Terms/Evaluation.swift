import Autograd
import Tensors

/// The numeric value of terms.
public enum Evaluation {
  /// What a term is worth where its symbols have these values; nil where it is no real number.
  ///
  /// Calls run the very kernels of their operators, in float64.
  public static func value(of term: Term, at point: [String: Double] = [:]) -> Double? {
    switch term.kind {
    case .number(let value): return value.double
    case .constant(.e): return 2.718281828459045
    case .constant(.pi): return .pi
    case .constant(.infinity): return .infinity
    case .constant: return nil
    case .symbol(let name): return point[name]
    case .sum(let terms): return fold(terms, at: point, 0, +)
    case .product(let factors): return fold(factors, at: point, 1, *)
    case .power(let base, let exponent):
      guard let x = value(of: base, at: point), let y = value(of: exponent, at: point) else {
        return nil
      }
      return real(Numerics.power(x, y))
    case .call(let head, let operands):
      let values = operands.compactMap { value(of: $0, at: point) }
      guard values.count == operands.count, let op = head.op else { return nil }
      return self.value(of: op, values, head.attributes)
    }
  }

  /// What an operator makes of numbers; nil where that is no number.
  static func value(
    of op: Operator, _ numbers: [Double], _ attributes: [Attribute] = []
  ) -> Double? {
    guard let result = try? op.forward(numbers.map { Tensor($0) }, attributes), result.count == 1
    else { return nil }
    return real(result.doubles[0])
  }

  private static func fold(
    _ terms: [Term], at point: [String: Double], _ start: Double, _ join: (Double, Double) -> Double
  ) -> Double? {
    var result = start
    for term in terms {
      guard let next = value(of: term, at: point) else { return nil }
      result = join(result, next)
    }
    return real(result)
  }

  private static func real(_ value: Double) -> Double? { value.isNaN ? nil : value }
}
