import BigInt

/// `round(value, digits)`; `digits` is `None` for rounding to an integer.
func rounded(_ value: Value, _ digits: Value) throws(Raised) -> Value {
  if case .instance = value, let result = try roundedByMethod(value, digits) { return result }
  if let integer = value.bigInteger {
    guard !digits.isNone else { return .integer(integer) }
    let places = try digits.asIndex()
    return places >= 0 ? .integer(integer) : .integer(try rounded(integer, toTens: places))
  }
  if case .double(let x) = value.unwrapped {
    guard !digits.isNone else {
      return .integer(try integerPart(of: x.rounded(.toNearestOrEven)))
    }
    return .double(try rounded(x, places: try digits.asIndex()))
  }
  if let result = try roundedByMethod(value, digits) { return result }
  throw Raised(.typeError, "type {} doesn't define __round__ method", value.type.name)
}

private func roundedByMethod(_ value: Value, _ digits: Value) throws(Raised) -> Value? {
  digits.isNone
    ? try callSpecial("__round__", of: value) : try callSpecial("__round__", of: value, digits)
}

/// `integer` rounded to a multiple of a power of ten, ties to even.
private func rounded(_ integer: BigInt, toTens places: Int) throws(Raised) -> BigInt {
  // Beyond its digits everything rounds to nothing; a bit is less than a third of a digit.
  if places == .min || -places > integer.bitWidth / 3 + 2 { return 0 }
  let unit = BigInt(10).power(-places)
  let (quotient, remainder) = Integers.floorDivide(integer, unit)
  let twice = remainder * 2
  let roundsUp = twice > unit || (twice == unit && quotient % 2 != 0)
  return (roundsUp ? quotient + 1 : quotient) * unit
}

/// The double nearest to `x` rounded to decimal places, correctly and with ties to even.
private func rounded(_ x: Double, places: Int) throws(Raised) -> Double {
  guard x.isFinite, x != 0, places <= 323 else { return x }
  if places < -308 { return x < 0 ? -0.0 : 0 }
  if let scaled = scaledInteger(x.magnitude, places) {
    // Both are exact, so the quotient is the double nearest to the decimal.
    let magnitude = scaled / powersOfTen[places]
    return x.sign == .minus ? -magnitude : magnitude
  }
  if places >= 0 {
    let result = Double(cFormat(x, precision: places, exponent: false)) ?? x
    guard result.isFinite else {
      throw Raised(.overflowError, "rounded value too large to represent")
    }
    return result
  }
  // A fraction only decides what would be a tie without it.
  let whole = try integerPart(of: x.magnitude)
  let unit = BigInt(10).power(-places)
  let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: unit)
  let twice = remainder * 2
  let hasFraction = x.magnitude.rounded(.down) != x.magnitude
  let roundsUp = twice > unit || (twice == unit && (hasFraction || quotient % 2 != 0))
  let magnitude = try exactDouble((roundsUp ? quotient + 1 : quotient) * unit)
  return x < 0 ? -magnitude : magnitude
}
