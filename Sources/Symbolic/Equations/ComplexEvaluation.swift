import Autograd
import ComplexModule

typealias Complex = ComplexModule.Complex<Double>

/// The values of terms among complex numbers: for roots that are not real.
enum ComplexEvaluation {
  /// The value at a point; nil where a function of real numbers meets another one.
  static func value(of term: Term, at point: [String: Complex]) -> Complex? {
    let result: Complex?
    switch term.kind {
    case .number(let number): result = Complex(number.double)
    case .constant(.e): result = Complex(2.718281828459045)
    case .constant(.pi): result = Complex(.pi)
    case .constant(.imaginary): result = .i
    case .constant: result = nil
    case .symbol(let name): result = point[name]
    case .sum(let terms): result = fold(terms, point, 0, +)
    case .product(let factors): result = fold(factors, point, 1, *)
    case .power(let base, let exponent): result = power(base, exponent, point)
    case .call(let head, let operands): result = call(head, operands, point)
    }
    return result.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The sum of the sizes of the terms: what a rest is to be measured by.
  static func scale(of term: Term, at point: [String: Complex]) -> Double {
    term.addends.reduce(0) { $0 + (value(of: $1, at: point)?.length ?? 0) }
  }

  private static func fold(
    _ terms: [Term], _ point: [String: Complex], _ start: Complex,
    _ join: (Complex, Complex) -> Complex
  ) -> Complex? {
    var result = start
    for term in terms {
      guard let next = value(of: term, at: point) else { return nil }
      result = join(result, next)
    }
    return result
  }

  private static func power(
    _ base: Term, _ exponent: Term, _ point: [String: Complex]
  ) -> Complex? {
    guard let y = value(of: exponent, at: point) else { return nil }
    if base == .constant(.e) { return .exp(y) }
    guard let x = value(of: base, at: point) else { return nil }
    if let times = exponent.int { return x == 0 && times < 0 ? nil : .pow(x, times) }
    if x == 0 { return y.real > 0 ? 0 : nil }
    return .exp(y * .log(x))
  }

  private static func call(
    _ head: Head, _ operands: [Term], _ point: [String: Complex]
  ) -> Complex? {
    let values = operands.compactMap { value(of: $0, at: point) }
    guard values.count == operands.count, let op = head.op else { return nil }
    if op === Operator.log, values[0] != 0 { return .log(values[0]) }
    if op === Operator.abs { return Complex(values[0].length) }
    guard values.allSatisfy({ abs($0.imaginary) < 1e-9 * max(1, $0.length) }) else { return nil }
    return Evaluation.value(of: op, values.map(\.real), head.attributes).map { Complex($0) }
  }
}

extension Evaluation {
  /// The value of a term without symbols among the complex numbers.
  public static func complexValue(of term: Term) -> (re: Double, im: Double)? {
    ComplexEvaluation.value(of: term, at: [:]).map { ($0.real, $0.imaginary) }
  }
}
