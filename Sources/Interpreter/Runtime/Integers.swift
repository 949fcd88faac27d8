import BigInt
import Syntax

/// Arithmetic of integers: 64 bits, and beyond when a result does not fit.
enum Integers {
  static func apply(_ op: BinaryOperator, _ a: Int, _ b: Int) throws(Raised) -> Value? {
    let (value, overflow): (Int, Bool)
    switch op {
    case .add: (value, overflow) = a.addingReportingOverflow(b)
    case .subtract: (value, overflow) = a.subtractingReportingOverflow(b)
    case .multiply: (value, overflow) = a.multipliedReportingOverflow(by: b)
    case .divide: return try divide(a, b)
    case .floorDivide:
      guard b != 0 else { throw divisionByZero }
      (value, overflow) = (floorDivide(a, b), b == -1 && a == .min)
    case .modulo:
      guard b != 0 else { throw moduloByZero }
      return .int(modulo(a, b))
    case .and: return .int(a & b)
    case .or: return .int(a | b)
    case .xor: return .int(a ^ b)
    case .power: return try power(BigInt(a), BigInt(b))
    case .shiftRight where b >= 0: return .int(a >> b)
    case .shiftLeft, .shiftRight: return try apply(op, BigInt(a), BigInt(b))
    case .matmul: return nil
    }
    return overflow ? try apply(op, BigInt(a), BigInt(b)) : .int(value)
  }

  /// `a // b`, `b` not 0; wraps for `Int.min // -1`.
  @inline(__always) static func floorDivide(_ a: Int, _ b: Int) -> Int {
    if b == -1 { return 0 &- a }
    let quotient = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  /// `a % b`, `b` not 0; the sign is that of `b`.
  @inline(__always) static func modulo(_ a: Int, _ b: Int) -> Int {
    if b == -1 { return 0 }
    let remainder = a % b
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
  }

  private static func divide(_ a: Int, _ b: Int) throws(Raised) -> Value {
    guard b != 0 else { throw Raised(.zeroDivisionError, "division by zero") }
    let exact = 1 << 53
    if a.magnitude <= exact, b.magnitude <= exact { return .double(Double(a) / Double(b)) }
    return .double(try trueDivide(BigInt(a), BigInt(b)))
  }

  static func apply(_ op: BinaryOperator, _ a: BigInt, _ b: BigInt) throws(Raised) -> Value? {
    switch op {
    case .add: return .integer(a + b)
    case .subtract: return .integer(a - b)
    case .multiply:
      try checkBits(a.bitWidth + b.bitWidth)
      return .integer(a * b)
    case .divide:
      guard !b.isZero else { throw Raised(.zeroDivisionError, "division by zero") }
      return .double(try trueDivide(a, b))
    case .floorDivide:
      guard !b.isZero else { throw divisionByZero }
      return .integer(floorDivide(a, b).quotient)
    case .modulo:
      guard !b.isZero else { throw moduloByZero }
      return .integer(floorDivide(a, b).remainder)
    case .power: return try power(a, b)
    case .and: return .integer(a & b)
    case .or: return .integer(a | b)
    case .xor: return .integer(a ^ b)
    case .shiftLeft, .shiftRight: return try shift(op, a, b)
    case .matmul: return nil
    }
  }

  /// Quotient rounded down, and the remainder with the divisor's sign.
  static func floorDivide(_ a: BigInt, _ b: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = a.quotientAndRemainder(dividingBy: b)
    if !remainder.isZero, (remainder.sign == .minus) != (b.sign == .minus) {
      return (quotient - 1, remainder + b)
    }
    return (quotient, remainder)
  }

  private static func shift(_ op: BinaryOperator, _ a: BigInt, _ b: BigInt) throws(Raised) -> Value
  {
    guard b.sign == .plus else { throw Raised(.valueError, "negative shift count") }
    guard !a.isZero else { return .int(0) }
    if op == .shiftRight {
      guard let count = Int(exactly: b), count <= a.bitWidth else {
        return .int(a.sign == .minus ? -1 : 0)
      }
      return .integer(a.sign == .minus ? -((-a - 1) >> count) - 1 : a >> count)
    }
    guard let count = Int(exactly: b), count <= sizeLimit else {
      throw Raised(.overflowError, "too many digits in integer")
    }
    try checkBits(a.bitWidth + count)
    return .integer(a << count)
  }

  /// `a ** b`; a float when `b` is negative.
  static func power(_ a: BigInt, _ b: BigInt) throws(Raised) -> Value {
    if b.sign == .minus {
      return try Floats.apply(.power, doubleOf(a), doubleOf(b)) ?? .none
    }
    if a.magnitude <= 1 {
      if a.isZero { return .int(b.isZero ? 1 : 0) }
      return .int(a.sign == .plus || b % 2 == 0 ? 1 : -1)
    }
    guard let exponent = Int(exactly: b), exponent <= sizeLimit else {
      throw Raised(.memoryError, "")
    }
    let (bits, overflow) = (a.bitWidth - 1).multipliedReportingOverflow(by: exponent)
    try checkBits(overflow ? .max : bits)
    var result = BigInt(1)
    var base = a
    var rest = exponent
    while true {
      try Runtime.poll()
      if rest & 1 == 1 { result *= base }
      rest >>= 1
      if rest == 0 { return .integer(result) }
      base *= base
    }
  }

  /// Integers are at most 2²⁰ bits, so that no single operation takes more than a moment.
  private static func checkBits(_ bits: Int) throws(Raised) {
    guard bits <= 1 << 20 else {
      throw Raised(.memoryError, "integer of {} bits is too large", String(bits))
    }
  }

  /// The float nearest to `a / b`.
  private static func trueDivide(_ a: BigInt, _ b: BigInt) throws(Raised) -> Double {
    let shift = 66 - (a.magnitude.bitWidth - b.magnitude.bitWidth)
    let numerator = shift > 0 ? a.magnitude << shift : a.magnitude
    let denominator = shift < 0 ? b.magnitude << -shift : b.magnitude
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let sticky = remainder.isZero ? quotient : quotient | 1
    let magnitude = scaled(try exactDouble(BigInt(sticky)), -shift)
    guard magnitude.isFinite else {
      throw Raised(.overflowError, "integer division result too large for a float")
    }
    return (a.sign == .minus) != (b.sign == .minus) ? -magnitude : magnitude
  }

  private static func scaled(_ value: Double, _ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: value)
  }
}

/// The error of `//` by zero.
@inline(never) var divisionByZero: Raised {
  Raised(.zeroDivisionError, "integer division or modulo by zero")
}
/// The error of `%` by zero.
@inline(never) var moduloByZero: Raised {
  Raised(.zeroDivisionError, "integer modulo by zero")
}
