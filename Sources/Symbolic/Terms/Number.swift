/// A number in a symbolic expression: exact as long as all that it came from was.
public enum Number: Hashable, Sendable {
  case exact(Rational)
  case decimal(Double)

  public init(_ value: Int) { self = .exact(Rational(value)) }

  public static let zero = Number(0)
  public static let one = Number(1)
  public static let minusOne = Number(-1)

  /// The nearest double.
  public var double: Double {
    switch self {
    case .exact(let value): value.double
    case .decimal(let value): value
    }
  }
  /// The exact value; nil for decimals.
  public var rational: Rational? {
    if case .exact(let value) = self { value } else { nil }
  }
  /// The value as a machine integer, when it is an exact one.
  public var int: Int? { rational?.int }
  public var isZero: Bool { double == 0 && rational?.isZero != false }
  public var isOne: Bool { self == .one }
  public var isNegative: Bool {
    switch self {
    case .exact(let value): value.isNegative
    case .decimal(let value): value < 0
    }
  }

  public static func + (a: Number, b: Number) -> Number {
    if case .exact(let x) = a, case .exact(let y) = b { return .exact(x + y) }
    return .decimal(a.double + b.double)
  }
  public static func * (a: Number, b: Number) -> Number {
    if case .exact(let x) = a, case .exact(let y) = b { return .exact(x * y) }
    return .decimal(a.double * b.double)
  }
  public static prefix func - (a: Number) -> Number { a * .minusOne }
}

extension Number: Comparable {
  public static func < (a: Number, b: Number) -> Bool {
    if case .exact(let x) = a, case .exact(let y) = b { return x < y }
    return a.double < b.double
  }
}
