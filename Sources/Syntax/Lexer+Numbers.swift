extension Lexer {
  /// A number literal; `NumberLiteral` reads its value.
  mutating func lexNumber() throws(SyntaxError) {
    let start = position
    started = (.number, start)
    let name: String
    if peek() == UInt8(ascii: "0"), let radix = Radix(prefix: peek(1)) {
      try lexPrefixed(radix)
      name = radix.name
    } else {
      try lexDecimal()
      name = "decimal"
    }
    try checkNumberEnd(name, from: start)
    append(.number, from: start)
  }

  private mutating func lexPrefixed(_ radix: Radix) throws(SyntaxError) {
    position += 2
    repeat {
      if peek() == UInt8(ascii: "_") { position += 1 }
      guard radix.contains(peek()) else {
        if isDigit(peek()) {
          throw error(
            "invalid digit '{}' in {} literal", [character(peek()), radix.name], from: position,
            to: position + 1)
        }
        throw invalidLiteral(radix.name)
      }
      while radix.contains(peek()) { position += 1 }
    } while peek() == UInt8(ascii: "_")
    if isDigit(peek()) {
      throw error(
        "invalid digit '{}' in {} literal", [character(peek()), radix.name], from: position,
        to: position + 1)
    }
  }

  private mutating func lexDecimal() throws(SyntaxError) {
    let start = position
    if isDigit(peek()) { try lexDigits() }
    var isFloat = false
    if peek() == UInt8(ascii: ".") {
      isFloat = true
      position += 1
      if isDigit(peek()) { try lexDigits() }
    }
    if isExponent() {
      isFloat = true
      position += isDigit(peek(1)) ? 1 : 2
      try lexDigits()
    }
    if peek() | 0x20 == UInt8(ascii: "j") {
      throw error("Dandelion has no complex numbers", from: start, to: position + 1)
    }
    if !isFloat { try checkLeadingZeros(from: start) }
  }

  private mutating func lexDigits() throws(SyntaxError) {
    while true {
      while isDigit(peek()) { position += 1 }
      guard peek() == UInt8(ascii: "_") else { return }
      position += 1
      guard isDigit(peek()) else { throw invalidLiteral("decimal") }
    }
  }

  private func isExponent() -> Bool {
    guard peek() | 0x20 == UInt8(ascii: "e") else { return false }
    let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
    return isDigit(peek(sign ? 2 : 1))
  }

  private func checkLeadingZeros(from start: Int) throws(SyntaxError) {
    let digits = bytes[start..<position]
    guard digits.first == UInt8(ascii: "0"),
      digits.contains(where: { isDigit($0) && $0 != UInt8(ascii: "0") })
    else { return }
    throw error(
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
      from: start, to: position)
  }

  /// A number must not run into a name; CPython lets the operators that are words pass.
  private mutating func checkNumberEnd(_ name: String, from start: Int) throws(SyntaxError) {
    var end = position
    while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
    guard end > position else {
      if peek() >= 0x80 {
        let scalar = decodeScalar(at: position)
        if scalar.properties.isXIDContinue || FullWidth.replacement(of: scalar) != nil {
          throw FullWidth.replacement(of: scalar) == nil
            ? invalidLiteral(name) : invalidCharacter(scalar)
        }
      }
      return
    }
    switch vocabulary.keyword(bytes[position..<end]) {
    case .and, .else, .for, .if, .in, .is, .not, .or: return
    default: throw error("invalid {} literal", [name], from: start, to: end)
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_")
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  private func invalidLiteral(_ name: String) -> SyntaxError {
    error("invalid {} literal", [name], from: max(position - 1, 0), to: position)
  }
}

/// A radix that a prefix announces.
enum Radix: UInt8 {
  case binary = 2
  case octal = 8
  case hexadecimal = 16

  /// The radix that `0` and this letter announce.
  init?(prefix: UInt8) {
    switch prefix | 0x20 {
    case UInt8(ascii: "b"): self = .binary
    case UInt8(ascii: "o"): self = .octal
    case UInt8(ascii: "x"): self = .hexadecimal
    default: return nil
    }
  }

  var name: String {
    switch self {
    case .binary: "binary"
    case .octal: "octal"
    case .hexadecimal: "hexadecimal"
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    digitValue(byte).map { $0 < rawValue } ?? false
  }
}

/// The value of a digit up to `f`.
func digitValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
