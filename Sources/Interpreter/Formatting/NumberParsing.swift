import BigInt

/// The integer that `text` spells in `base`, as `int(text, base)` reads it; nil when it spells none.
///
/// Base 0 takes the base from the prefix. White space around, a sign, underscores between digits
/// and decimal digits of other scripts are allowed.
func parseInteger(_ text: String, base: Int) throws(Raised) -> BigInt? {
  var digits = strippedDigits(text)[...]
  var isNegative = false
  if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    digits.removeFirst()
  }
  guard let radix = readRadix(&digits, base) else { return nil }
  guard let plain = withoutUnderscores(digits) else { return nil }
  if !radix.isPowerOfTwo, plain.count > maximalDecimalDigits {
    throw Raised(
      .valueError,
      "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use sys.set_int_max_str_digits() to increase the limit",
      String(maximalDecimalDigits), String(plain.count))
  }
  guard let magnitude = magnitude(plain, radix: radix) else { return nil }
  return BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude)
}

/// The digits' value; nil when one is no digit of the radix.
///
/// BigInt's own conversion does not know radix 36.
private func magnitude(_ digits: [UInt8], radix: Int) -> BigUInt? {
  if radix < 36 { return BigUInt(String(decoding: digits, as: UTF8.self), radix: radix) }
  var value = BigUInt()
  for digit in digits {
    guard let word = UInt(String(UnicodeScalar(digit)), radix: radix) else { return nil }
    value.multiply(byWord: UInt(radix))
    value += BigUInt(word)
  }
  return value
}

extension Int {
  fileprivate var isPowerOfTwo: Bool { self & (self - 1) == 0 }
}

/// Takes `0x` and its kin off, and resolves base 0; nil when the base does not allow the digits.
private func readRadix(_ digits: inout ArraySlice<UInt8>, _ base: Int) -> Int? {
  let prefixes: [UInt8: Int] = [
    UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2,
  ]
  if digits.first == UInt8(ascii: "0"), let letter = digits.dropFirst().first,
    let radix = prefixes[letter | 0x20], base == 0 || base == radix
  {
    digits.removeFirst(2)
    if digits.first == UInt8(ascii: "_") { digits.removeFirst() }
    return radix
  }
  guard base == 0 else { return base }
  let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "_") }
  return digits.first == UInt8(ascii: "0") && !isZero ? nil : 10
}

/// The number that `text` spells, as `float(text)` reads it; nil when it spells none.
func parseFloat(_ text: String) -> Double? {
  let characters = strippedDigits(text)
  var body = characters[...]
  var isNegative = false
  if let sign = body.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    body.removeFirst()
  }
  guard let first = body.first else { return nil }
  let lowered = String(decoding: body, as: UTF8.self).lowercased()
  if ["inf", "infinity"].contains(lowered) { return isNegative ? -.infinity : .infinity }
  if lowered == "nan" { return .nan }
  guard first == UInt8(ascii: ".") || (48..<58).contains(first) else { return nil }
  guard let plain = withoutUnderscores(body, isFloat: true), isFloatLiteral(plain) else {
    return nil
  }
  guard let value = Double(String(decoding: plain, as: UTF8.self)) else { return nil }
  return isNegative ? -value : value
}

/// Whether the bytes are `digits[.digits][e[±]digits]`, with a digit before the exponent.
private func isFloatLiteral(_ bytes: [UInt8]) -> Bool {
  var rest = bytes[...]
  func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
    let count = rest.prefix { (48..<58).contains($0) }.count
    rest.removeFirst(count)
    return count
  }
  var count = digits(&rest)
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    count += digits(&rest)
  }
  guard count > 0 else { return false }
  if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard digits(&rest) > 0 else { return false }
  }
  return rest.isEmpty
}

/// Without the underscores, each of which must stand between two digits; nil when one does not.
private func withoutUnderscores(_ digits: ArraySlice<UInt8>, isFloat: Bool = false) -> [UInt8]? {
  func isDigit(_ byte: UInt8) -> Bool {
    (48..<58).contains(byte) || (!isFloat && byte != UInt8(ascii: "_") && byte > 57)
  }
  var result: [UInt8] = []
  result.reserveCapacity(digits.count)
  var previous: UInt8 = 0
  for (offset, byte) in digits.enumerated() {
    if byte == UInt8(ascii: "_") {
      guard isDigit(previous), let next = digits.dropFirst(offset + 1).first, isDigit(next) else {
        return nil
      }
    } else {
      result.append(byte)
    }
    previous = byte
  }
  return result.isEmpty ? nil : result
}

/// The text without white space around it, decimal digits of all scripts made ASCII's.
private func strippedDigits(_ text: String) -> [UInt8] {
  var result: [UInt8] = []
  for scalar in trimmed(text.unicodeScalars[...]) {
    if scalar.isASCII {
      result.append(UInt8(ascii: scalar))
    } else if let digit = decimalDigit(scalar) {
      result.append(UInt8(48 + digit))
    } else {
      result.append(contentsOf: String(scalar).utf8)
    }
  }
  return result
}

private func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
  var text = text.drop(while: isSpace)
  while let last = text.last, isSpace(last) { text.removeLast() }
  return text
}
