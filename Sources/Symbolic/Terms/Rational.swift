import BigInt

/// An exact fraction in lowest terms; its denominator is positive.
public struct Rational: Hashable, Sendable {
  public let numerator: BigInt
  public let denominator: BigInt

  /// A fraction brought to lowest terms; the denominator must not be 0.
  public init(_ numerator: BigInt, _ denominator: BigInt = 1) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator.sign == .minus ? -1 : 1
    self.numerator = divisor == 1 ? numerator * sign : numerator / divisor * sign
    self.denominator = divisor == 1 ? denominator * sign : denominator / divisor * sign
  }

  public init(_ value: Int) { self.init(BigInt(value)) }

  /// The fraction that a decimal stands for: 0.1 is 1/10, as it is written, not as it is stored.
  ///
  /// Nil for nan and the infinities.
  public init?(decimal value: Double) {
    guard value.isFinite else { return nil }
    let parts = value.description.split(separator: "e")
    let digits = parts[0].split(separator: ".")
    let fraction = digits.count > 1 && digits[1] != "0" ? String(digits[1]) : ""
    let scale = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.count
    guard let whole = BigInt(String(digits[0]) + fraction) else { return nil }
    let power = BigInt(10).power(scale.magnitude < 400 ? Int(scale.magnitude) : 0)
    self.init(scale < 0 ? whole : whole * power, scale < 0 ? power : 1)
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public var isZero: Bool { numerator.isZero }
  public var isInteger: Bool { denominator == 1 }
  public var isNegative: Bool { numerator.sign == .minus && !numerator.isZero }
  /// The value as a machine integer; nil when it is a fraction or too large.
  public var int: Int? { isInteger ? Int(exactly: numerator) : nil }
  /// The nearest double.
  public var double: Double {
    let excess = max(numerator.bitWidth, denominator.bitWidth) - 1000
    if excess <= 0 { return Double(numerator) / Double(denominator) }
    return Double(numerator >> excess) / Double(denominator >> excess)
  }
}

extension Rational: Comparable {
  public static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  public static func + (a: Rational, b: Rational) -> Rational {
    Rational(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  public static func - (a: Rational, b: Rational) -> Rational { a + -b }
  public static func * (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  /// The quotient; the divisor must not be 0.
  public static func / (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator, a.denominator * b.numerator)
  }
  public static prefix func - (a: Rational) -> Rational { Rational(-a.numerator, a.denominator) }

  public var magnitude: Rational { isNegative ? -self : self }

  /// The largest fraction of which both are whole multiples.
  func commonDivisor(with other: Rational) -> Rational {
    let above = (numerator * other.denominator).greatestCommonDivisor(
      with: other.numerator * denominator)
    return Rational(above, denominator * other.denominator)
  }

  /// A whole power; 0 to a negative power, and powers of more than some 100,000 bits, are nil.
  public func power(_ exponent: Int) -> Rational? {
    let bits = max(numerator.bitWidth, denominator.bitWidth)
    guard exponent.magnitude < 100_000, bits * Int(exponent.magnitude) < 200_000 else {
      let isUnit = denominator == 1 && numerator.magnitude <= 1
      return isUnit ? (isZero ? (exponent > 0 ? self : nil) : exponent % 2 == 0 ? .one : self) : nil
    }
    if exponent >= 0 { return Rational(numerator.power(exponent), denominator.power(exponent)) }
    guard !isZero else { return nil }
    return Rational(denominator.power(-exponent), numerator.power(-exponent))
  }
}

extension Rational: CustomStringConvertible {
  public var description: String {
    isInteger ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
