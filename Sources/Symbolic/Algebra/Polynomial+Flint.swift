import BigInt
import CFlint
import Glibc

/// Factors and divisors of polynomials, which the FLINT library finds.
extension Polynomial {
  /// True when the library is installed.
  public static var canFactor: Bool { cflint_is_installed() == 1 }

  /// A number and the irreducible factors with their powers.
  public func factored() throws -> (constant: Rational, powers: [(base: Polynomial, exponent: Int)])
  {
    guard !isZero else { return (.zero, []) }
    let (text, denominator) = try whole()
    let words = try Self.answer(cflint_factors(text, Int32(generators.count))).split(separator: " ")
    guard let constant = words.first.flatMap({ BigInt(String($0)) }) else {
      throw SymbolicError("FLINT's answer could not be read")
    }
    var powers: [(base: Polynomial, exponent: Int)] = []
    for place in stride(from: 1, to: words.count - 1, by: 2) {
      powers.append((try polynomial(words[place + 1]), Int(words[place]) ?? 1))
    }
    return (Rational(constant, denominator), powers)
  }

  /// The greatest common divisor, with whole coefficients.
  public func commonDivisor(_ other: Polynomial) throws -> Polynomial {
    let (left, right) = (try whole().text, try other.whole().text)
    let count = Int32(generators.count)
    return try polynomial(Substring(Self.answer(cflint_common_divisor(left, right, count))))
  }

  /// The quotient of a division without a rest; nil where there is one.
  public func quotient(_ divisor: Polynomial) throws -> Polynomial? {
    let ((left, below), (right, above)) = (try whole(), try divisor.whole())
    // The quotient of whole polynomials may have fractions: FLINT is given enough to clear them.
    let scale = (divisor.content * Rational(above)).numerator
    let text = "(\(left))*\(scale)"
    guard let answer = cflint_quotient(text, right, Int32(generators.count)) else { return nil }
    let result = try polynomial(Substring(Self.answer(answer)))
    return result.scaled(by: Rational(above, below * scale))
  }

  private var commonDenominator: BigInt {
    coefficients.values.reduce(BigInt(1)) { $0.leastCommonMultiple(with: $1.denominator) }
  }

  /// The polynomial times its common denominator, as FLINT reads it.
  private func whole() throws -> (text: String, denominator: BigInt) {
    let degree = coefficients.keys.map { $0.reduce(0, +) }.max() ?? 0
    let digits = coefficients.values.map { max($0.numerator.bitWidth, $0.denominator.bitWidth) }
      .max()
    guard Self.canFactor else {
      throw SymbolicError(
        "this needs the library FLINT, which is not installed: apt-get install libflint17")
    }
    guard generators.count <= 16, degree <= 200, coefficients.count <= 2000, digits ?? 0 <= 4096
    else { throw SymbolicError("that polynomial is too large for this algebra") }
    let denominator = commonDenominator
    let terms = coefficients.map { exponents, value in
      let number = value.numerator * (denominator / value.denominator)
      let powers = exponents.enumerated().filter { $0.element > 0 }.map { "*x\($0)^\($1)" }
      return "(\(number))" + powers.joined()
    }
    return (terms.isEmpty ? "0" : terms.joined(separator: "+"), denominator)
  }

  private static func answer(_ text: UnsafeMutablePointer<CChar>?) throws -> String {
    guard let text else { throw SymbolicError("FLINT found no answer") }
    defer { free(text) }
    return String(cString: text)
  }

  /// Reads what FLINT writes: `-3*x0^2*x1+x1-7`.
  private func polynomial(_ text: Substring) throws -> Polynomial {
    var result: [[Int]: Rational] = [:]
    for part in text.replacing("-", with: "+-").split(separator: "+") {
      var exponents = generators.map { _ in 0 }
      var coefficient = BigInt(part.first == "-" ? -1 : 1)
      for factor in part.drop(while: { $0 == "-" }).split(separator: "*") {
        if factor.first == "x" {
          let pieces = factor.dropFirst().split(separator: "^")
          exponents[Int(pieces[0]) ?? 0] += pieces.count > 1 ? Int(pieces[1]) ?? 1 : 1
        } else {
          coefficient *= BigInt(String(factor)) ?? 1
        }
      }
      result[exponents] = (result[exponents] ?? .zero) + Rational(coefficient)
    }
    return Polynomial(result, in: generators)
  }
}

extension BigInt {
  fileprivate func leastCommonMultiple(with other: BigInt) -> BigInt {
    self / greatestCommonDivisor(with: other) * other
  }
}
