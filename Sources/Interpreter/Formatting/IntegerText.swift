import BigInt

/// The longest decimal integer that is read or written, CPython's default: conversion takes time
/// that grows with the square of the length.
let maximalDecimalDigits = 4_300

/// The decimal digits of a magnitude.
///
/// - Throws: `ValueError` past `maximalDecimalDigits`.
func decimalText(_ magnitude: BigUInt) throws(Raised) -> String {
  // log₁₀(2) is about 30103 / 100000; only numbers near the limit are written to be counted.
  let isSurelyLong =
    magnitude.bitWidth / 100_000 * 30_103 > maximalDecimalDigits + 1
    || magnitude.bitWidth > 100_000
  if !isSurelyLong {
    let text = String(magnitude)
    if text.utf8.count <= maximalDecimalDigits { return text }
  }
  throw Raised(
    .valueError,
    "Exceeds the limit ({} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
    String(maximalDecimalDigits))
}

/// The double nearest to the integer, ties to even.
///
/// - Throws: `OverflowError` when it is too large for a double.
func exactDouble(_ x: BigInt) throws(Raised) -> Double {
  // The first 64 bits, the last of them sticky: more than rounding to 53 needs.
  let shift = max(0, x.magnitude.bitWidth - 64)
  var leading = UInt64(truncatingIfNeeded: x.magnitude >> shift)
  if shift > 0, x.magnitude.trailingZeroBitCount < shift { leading |= 1 }
  let magnitude = Double(sign: .plus, exponent: shift, significand: Double(leading))
  let value = x.sign == .minus ? -magnitude : magnitude
  guard value.isFinite else {
    throw Raised(.overflowError, "int too large to convert to float")
  }
  return value
}

/// The float without its fraction.
///
/// - Throws: `OverflowError` for infinities and `ValueError` for nan.
func integerPart(of x: Double) throws(Raised) -> BigInt {
  if x.isNaN { throw Raised(.valueError, "cannot convert float NaN to integer") }
  guard x.isFinite else {
    throw Raised(.overflowError, "cannot convert float infinity to integer")
  }
  if let small = Int(exactly: x.rounded(.towardZero)) { return BigInt(small) }
  let magnitude = BigInt(Int(x.significand * 0x1p52)) << (Int(x.exponent) - 52)
  return x < 0 ? -magnitude : magnitude
}
