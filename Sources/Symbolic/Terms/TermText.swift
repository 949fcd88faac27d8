import Autograd
import BigInt

/// Writes terms as a program would: `4*x + 1`, `exp(-x)/(exp(-x) + 1)**2`.
public struct TermText {
  private enum Binding: Int, Comparable {
    case sum, product, power, atom
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }
  private typealias Piece = (text: String, binding: Binding)

  /// The term as text, with the fewest parentheses.
  public static func text(of term: Term) -> String { piece(term).text }

  private static func piece(_ term: Term) -> Piece {
    switch term.kind {
    case .number(let value): return number(value)
    case .constant(let constant): return (constant.rawValue, .atom)
    case .symbol(let name): return (name, .atom)
    case .sum(let terms): return sum(terms)
    case .product: return (product(term), .product)
    case .power(let base, let exponent): return power(base, exponent)
    case .call(let head, let operands): return call(head, operands)
    }
  }

  private static func number(_ value: Number) -> Piece {
    let binding: Binding =
      value.isNegative ? .sum : value.rational?.isInteger == false ? .product : .atom
    switch value {
    case .exact(let exact): return (exact.description, binding)
    case .decimal(let decimal): return (decimal.description, binding)
    }
  }

  private static func wrapped(_ term: Term, _ needed: Binding) -> String {
    let piece = piece(term)
    return piece.binding < needed ? "(\(piece.text))" : piece.text
  }

  private static func sum(_ terms: [Term]) -> Piece {
    if let below = sharedDenominator(terms) {
      return ("(\(sum(terms.map { .number(Rational(below)) * $0 }).text))/\(below)", .product)
    }
    var text = ""
    var terms = terms.sorted(by: isWrittenBefore)
    if let real = terms.firstIndex(where: { $0.number != nil }),
      terms.contains(where: { $0.factors.contains(.constant(.imaginary)) })
    {
      terms.insert(terms.remove(at: real), at: 0)
    }
    // 1 - x rather than -x + 1.
    if let first = terms.firstIndex(where: { !$0.coefficientAndRest.coefficient.isNegative }) {
      terms.insert(terms.remove(at: first), at: 0)
    }
    for (index, term) in terms.enumerated() {
      let isNegative = term.coefficientAndRest.coefficient.isNegative
      if index > 0 { text += isNegative ? " - " : " + " } else if isNegative { text += "-" }
      text += wrapped(isNegative ? -term : term, isNegative ? .product : .sum)
    }
    return (text, .sum)
  }

  /// The denominator below which all terms stand; nil when they have different ones, or none.
  private static func sharedDenominator(_ terms: [Term]) -> BigInt? {
    let denominators = terms.map { $0.coefficientAndRest.coefficient.rational?.denominator }
    guard let first = denominators[0], first != 1, denominators.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  /// Higher powers come first; numbers last.
  private static func isWrittenBefore(_ a: Term, _ b: Term) -> Bool {
    if (a.number != nil) != (b.number != nil) { return b.number != nil }
    let (first, second) = (degree(a), degree(b))
    return first != second ? first > second : a.coefficientAndRest.rest < b.coefficientAndRest.rest
  }

  private static func degree(_ term: Term) -> Double {
    term.factors.reduce(0) { total, factor in
      let (base, exponent) = factor.baseAndExponent
      guard case .symbol = base.kind else { return total }
      return total + (exponent.number?.double ?? 0)
    }
  }

  /// Factors with negative powers go below a fraction line.
  private static func product(_ term: Term) -> String {
    let (coefficient, _) = term.coefficientAndRest
    if coefficient.isNegative { return "-" + wrapped(-term, .product) }
    var (above, below): ([Term], [Term]) = ([], [])
    if let exact = coefficient.rational {
      if exact.numerator != 1 { above.append(.number(Rational(exact.numerator))) }
      if exact.denominator != 1 { below.append(.number(Rational(exact.denominator))) }
    } else {
      above.append(.number(coefficient))
    }
    for factor in term.factors.sorted(by: isWrittenInFront) where factor.number == nil {
      let (base, exponent) = factor.baseAndExponent
      if base != .constant(.e), exponent.number?.isNegative ?? false {
        below.append(.power(base, -exponent))
      } else if case .sum(let terms) = factor.kind, let shared = sharedDenominator(terms) {
        above.append(.sum(terms.map { .number(Rational(shared)) * $0 }))
        below.append(.number(Rational(shared)))
      } else {
        above.append(factor)
      }
    }
    let numerator = above.isEmpty ? "1" : above.map { wrapped($0, .product) }.joined(separator: "*")
    if below.isEmpty { return numerator }
    let line = below.map { wrapped($0, .power) }.joined(separator: "*")
    return numerator + "/" + (below.count == 1 ? line : "(\(line))")
  }

  /// Roots of numbers come first, then symbols and their powers by name, exponentials last.
  private static func isWrittenInFront(_ a: Term, _ b: Term) -> Bool {
    let (x, y) = (a.baseAndExponent.base, b.baseAndExponent.base)
    let (isLast, isFirst) = (x == .constant(.e), y == .constant(.e))
    if isLast != isFirst { return isFirst }
    return x == y ? a < b : x < y
  }

  private static func power(_ base: Term, _ exponent: Term) -> Piece {
    if base == .constant(.e) { return ("exp(\(text(of: exponent)))", .atom) }
    if exponent == .half { return ("sqrt(\(text(of: base)))", .atom) }
    if let value = exponent.number, value.isNegative {
      return ("1/" + wrapped(.power(base, -exponent), .power), .product)
    }
    return (wrapped(base, .atom) + "**" + wrapped(exponent, .power), .power)
  }

  private static func call(_ head: Head, _ operands: [Term]) -> Piece {
    if case .infix(let symbol, _)? = head.op?.symbol, operands.count == 2 {
      let needed: Binding = head.op === Operator.matmul ? .power : .sum
      let (left, right) = (wrapped(operands[0], needed), wrapped(operands[1], needed))
      return ("\(left) \(symbol) \(right)", head.op === Operator.matmul ? .product : .sum)
    }
    if head == .transposed { return (wrapped(operands[0], .atom) + ".T", .atom) }
    let inside = operands.map { text(of: $0) } + settings(head)
    return ("\(head.name)(\(inside.joined(separator: ", ")))", .atom)
  }

  /// The numeric settings that are not at their defaults: `negative_slope=0.1`.
  private static func settings(_ head: Head) -> [String] {
    guard let op = head.op else { return [] }
    return zip(op.parameters, head.attributes).compactMap { (parameter, value) in
      guard let number = value.number, number != parameter.defaultValue?.number else { return nil }
      return "\(parameter.name)=\(Rational(decimal: number)?.int.map(String.init) ?? "\(number)")"
    }
  }
}

extension Term: CustomStringConvertible {
  public var description: String { TermText.text(of: self) }
}

extension Head {
  /// The transposition of a matrix, `A.T`.
  public static let transposed = Head("T")
}
