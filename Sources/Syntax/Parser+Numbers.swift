extension Parser {
  /// The value of a number literal that the lexer found well formed.
  func readNumber(_ token: Token) throws(SyntaxError) -> Expression.Kind {
    let slice = bytes[Int(token.start)..<Int(token.end)]
    var digits = slice.filter { $0 != UInt8(ascii: "_") }
    var radix: UInt8 = 10
    if digits.count > 1, digits[0] == UInt8(ascii: "0"), let prefixed = Radix(prefix: digits[1]) {
      radix = prefixed.rawValue
      digits.removeFirst(2)
    } else if digits.contains(where: { !isDigit($0) }) {
      let literal = String(decoding: digits, as: UTF8.self)
      guard let value = Double(literal) else {
        throw error("invalid decimal literal", at: range(token))
      }
      return .float(value)
    }
    if let value = Int(String(decoding: digits, as: UTF8.self), radix: Int(radix)) {
      return .integer(value)
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let decimal =
      significant.count > 4 * Limits.digits
      ? nil : decimalDigits(of: significant, radix: radix)
    guard let decimal, decimal.utf8.count <= Limits.digits else {
      throw error(
        "an integer literal has at most {} digits", [String(Limits.digits)], at: range(token))
    }
    return .bigInteger(decimal)
  }
}

/// The decimal digits of a number of any length; quadratic in it.
private func decimalDigits(of digits: ArraySlice<UInt8>, radix: UInt8) -> String {
  if radix == 10 { return String(decoding: digits, as: UTF8.self) }
  let limit: UInt64 = 1_000_000_000
  var limbs: [UInt64] = [0]
  for digit in digits {
    var carry = UInt64(digitValue(digit) ?? 0)
    for index in limbs.indices {
      // A limb is below 10⁹ and a radix at most 16: no overflow.
      let value = limbs[index] * UInt64(radix) + carry
      limbs[index] = value % limit
      carry = value / limit
    }
    if carry > 0 { limbs.append(carry) }
  }
  let groups = limbs.reversed().map { limb in
    let text = String(limb)
    return String(repeating: "0", count: 9 - text.utf8.count) + text
  }
  return String(groups.joined().drop { $0 == "0" })
}
