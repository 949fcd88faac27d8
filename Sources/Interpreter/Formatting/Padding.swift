extension FormatSpec {
  /// `text`, cut to the precision and padded to the width: the format of a string.
  ///
  /// - Throws: `ValueError` for parts of the specification that strings do not have.
  func formatted(_ text: String, typeName: String = "str") throws(Raised) -> String {
    if let type, type != "s" { throw unknownType(for: typeName) }
    if let sign {
      throw sign == " "
        ? Raised(.valueError, "Space not allowed in string format specifier")
        : Raised(.valueError, "Sign not allowed in string format specifier")
    }
    if dropsNegativeZero {
      throw Raised(
        .valueError, "Negative zero coercion (z) not allowed in string format specifier")
    }
    if isAlternate {
      throw Raised(.valueError, "Alternate form (#) not allowed in string format specifier")
    }
    if alignment == .afterSign {
      throw Raised(.valueError, "'=' alignment not allowed in string format specifier")
    }
    guard let precision else { return try padded(text) }
    return try padded(String(text.unicodeScalars.prefix(precision)))
  }

  /// `text` padded to the width with the fill.
  func padded(_ text: String) throws(Raised) -> String {
    guard width > 0 else { return text }
    let missing = width - text.unicodeScalars.count
    guard missing > 0 else { return text }
    switch alignment {
    case .left: return text + (try filling(missing))
    case .right, .afterSign: return try filling(missing) + text
    case .center: return try filling(missing / 2) + text + filling(missing - missing / 2)
    }
  }

  private func filling(_ count: Int) throws(Raised) -> String {
    try checkAllocation(count, of: fill.utf8.count)
    return String(repeating: String(fill), count: count)
  }
}

/// A number's text before grouping and padding.
struct NumberText {
  var isNegative = false
  /// `0x` and its kin.
  var prefix = ""
  /// The digits before the point.
  var digits = ""
  /// What follows them: decimals, exponent, percent sign, or all of `inf` and `nan`.
  var rest = ""

  /// The text with its sign, digits grouped, padded to the width.
  func laidOut(_ spec: FormatSpec, groupSize: Int = 3) throws(Raised) -> String {
    var head = isNegative ? "-" : ""
    if !isNegative, let sign = spec.sign, sign != "-" { head.unicodeScalars.append(sign) }
    head += prefix
    if spec.width == 0, spec.grouping == nil { return head + digits + rest }
    let fixed = head.utf8.count + rest.unicodeScalars.count
    let fillsDigits = spec.fill == "0" && spec.alignment == .afterSign
    let body = try grouped(
      spec.grouping, size: groupSize, minimum: fillsDigits ? spec.width - fixed : 0)
    if spec.alignment == .afterSign {
      var inner = spec
      inner.alignment = .right
      inner.width = max(0, spec.width - head.utf8.count)
      return head + (try inner.padded(body + rest))
    }
    return try spec.padded(head + body + rest)
  }

  /// The digits with separators, padded with zeros to at least `minimum` characters.
  private func grouped(
    _ separator: Unicode.Scalar?, size: Int, minimum: Int
  ) throws(Raised) -> String {
    guard let separator, !digits.isEmpty else { return digits }
    try checkAllocation(max(0, minimum), of: 1)
    let mark = UInt8(ascii: separator)
    var reversed: [UInt8] = []
    var digits = digits.utf8[...]
    var missing = minimum
    while true {
      for _ in 0..<min(size, max(digits.count, missing, 1)) {
        reversed.append(digits.popLast() ?? UInt8(ascii: "0"))
        missing -= 1
      }
      if digits.isEmpty, missing <= 0 { break }
      reversed.append(mark)
      missing -= 1
    }
    return String(decoding: reversed.reversed(), as: UTF8.self)
  }
}
