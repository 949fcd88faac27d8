extension Lexer {
  /// A name, a keyword, or the prefix of a string.
  mutating func lexName() throws(SyntaxError) {
    let start = position
    started = (.error, start)
    while isNameByte(peek()) { position += 1 }
    if isQuote(peek()), position - start <= 2, isStringPrefix(bytes[start..<position]) {
      return try lexString(from: start)
    }
    if peek() < 0x80 {
      return append(vocabulary.keyword(bytes[start..<position]) ?? .name, from: start)
    }
    try lexUnicodeName(from: start)
    append(.name, from: start)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The rest of a name that has characters beyond ASCII.
  private mutating func lexUnicodeName(from start: Int) throws(SyntaxError) {
    while !isAtEnd {
      if isNameByte(peek()) {
        position += 1
        continue
      }
      guard peek() >= 0x80 else { return }
      let scalar = decodeScalar(at: position)
      let fits = position == start ? scalar.properties.isXIDStart : scalar.properties.isXIDContinue
      guard fits, FullWidth.replacement(of: scalar) == nil else {
        throw invalidCharacter(scalar)
      }
      position += UTF8.width(scalar)
    }
  }

  /// The character at `offset`, which is the first byte of one: a Swift string is valid UTF-8.
  func decodeScalar(at offset: Int) -> Unicode.Scalar {
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }

  func invalidCharacter(_ scalar: Unicode.Scalar) -> SyntaxError {
    let code = codePoint(scalar)
    let end = position + UTF8.width(scalar)
    guard let replacement = FullWidth.replacement(of: scalar) else {
      return StringQuoting.isPrintable(scalar)
        ? error("invalid character '{}' ({})", [String(scalar), code], from: position, to: end)
        : error("invalid non-printable character {}", [code], from: position, to: end)
    }
    if replacement.isEmpty || replacement == " " {
      return error(
        "invalid non-printable character {}. Maybe you meant an ordinary space?", [code],
        from: position, to: end)
    }
    return error(
      "invalid character '{}' ({}). Maybe you meant the half-width '{}'?",
      [String(scalar), code, replacement], from: position, to: end)
  }

  private func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
