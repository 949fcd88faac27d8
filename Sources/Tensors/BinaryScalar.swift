import Glibc

/// How two elements are combined. One function per kernel, so that a loop over any of them vectorises.
extension Number {
  @inline(__always) static func larger(_ a: Self, _ b: Self) -> Self {
    a.isNaN ? a : b.isNaN ? b : a < b ? b : a
  }
  @inline(__always) static func smaller(_ a: Self, _ b: Self) -> Self {
    a.isNaN ? a : b.isNaN ? b : b < a ? b : a
  }
  /// `larger` that prefers the operand that is a number.
  @inline(__always) static func largerNumber(_ a: Self, _ b: Self) -> Self {
    a.isNaN ? b : b.isNaN ? a : a < b ? b : a
  }
  /// `smaller` that prefers the operand that is a number.
  @inline(__always) static func smallerNumber(_ a: Self, _ b: Self) -> Self {
    a.isNaN ? b : b.isNaN ? a : b < a ? b : a
  }
}

extension Number where Self: FixedWidthInteger {
  /// The quotient rounded down; the one that overflows wraps around, and division by 0 gives 0 (the
  /// caller has refused it).
  @inline(__always) static func floorDivide(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return 0 }
    let quotient = a.dividedReportingOverflow(by: b).partialValue
    let remainder = a.remainderReportingOverflow(dividingBy: b).partialValue
    return remainder != 0 && (remainder < 0) != (b < 0) ? quotient &- 1 : quotient
  }
  @inline(__always) static func modulo(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return 0 }
    let remainder = a.remainderReportingOverflow(dividingBy: b).partialValue
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder &+ b : remainder
  }
  /// Through float64, as Paddle does: negative powers round toward zero.
  @inline(__always) static func power(_ a: Self, _ b: Self) -> Self {
    Self(clamping: Glibc.pow(a.double, b.double))
  }
}

extension Float {
  @inline(__always) static func power(_ a: Float, _ b: Float) -> Float { powf(a, b) }
  @inline(__always) static func floorDivide(_ a: Float, _ b: Float) -> Float {
    if b == 0 { return a / b }
    let remainder = fmodf(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0, (b < 0) != (remainder < 0) { quotient -= 1 }
    if quotient == 0 { return Float(signOf: a / b, magnitudeOf: 0) }
    let down = quotient.rounded(.down)
    return quotient - down > 0.5 ? down + 1 : down
  }
  @inline(__always) static func modulo(_ a: Float, _ b: Float) -> Float {
    let remainder = fmodf(a, b)
    return remainder != 0 && (b < 0) != (remainder < 0) ? remainder + b : remainder
  }
}

extension Double {
  @inline(__always) static func power(_ a: Double, _ b: Double) -> Double { pow(a, b) }
  @inline(__always) static func floorDivide(_ a: Double, _ b: Double) -> Double {
    if b == 0 { return a / b }
    let remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0, (b < 0) != (remainder < 0) { quotient -= 1 }
    if quotient == 0 { return Double(signOf: a / b, magnitudeOf: 0) }
    let down = quotient.rounded(.down)
    return quotient - down > 0.5 ? down + 1 : down
  }
  @inline(__always) static func modulo(_ a: Double, _ b: Double) -> Double {
    let remainder = fmod(a, b)
    return remainder != 0 && (b < 0) != (remainder < 0) ? remainder + b : remainder
  }
}
