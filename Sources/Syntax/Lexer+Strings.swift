extension Lexer {
  /// How a string literal is quoted.
  struct Quotes {
    let byte: UInt8
    let isTriple: Bool
    let isRaw: Bool
    /// The offset of the literal, prefix included.
    let start: Int

    var length: Int { isTriple ? 3 : 1 }
  }

  /// Where in an f-string the lexer is.
  enum FormatMode {
    case text(Quotes)
    /// In the expression of a field, whose brace is the bracket number `depth`.
    case field(Quotes, depth: Int)
    /// In the format after a field's colon.
    case spec(Quotes)
  }

  func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") }

  func isStringPrefix(_ prefix: ArraySlice<UInt8>) -> Bool {
    switch prefix.map({ $0 | 0x20 }).sorted() {
    case Array("r".utf8), Array("u".utf8), Array("b".utf8), Array("f".utf8), Array("br".utf8),
      Array("fr".utf8):
      true
    default: false
    }
  }

  /// A string literal whose prefix began at `start`; the lexer stands before its quotes.
  mutating func lexString(from start: Int) throws(SyntaxError) {
    let prefix = bytes[start..<position].map { $0 | 0x20 }
    let byte = peek()
    started = (.string, start)
    let isTriple = peek(1) == byte && peek(2) == byte
    let quotes = Quotes(
      byte: byte, isTriple: isTriple, isRaw: prefix.contains(UInt8(ascii: "r")), start: start)
    position += quotes.length
    if prefix.contains(UInt8(ascii: "f")) {
      append(.formatStart, from: start)
      modes.append(.text(quotes))
      return
    }
    while !isAtClosing(quotes) { try skipStringCharacter(quotes) }
    position += quotes.length
    if prefix.contains(UInt8(ascii: "b")) {
      throw error("Dandelion has no bytes literals", from: start, to: position)
    }
    append(.string, from: start)
  }

  private func isAtClosing(_ quotes: Quotes) -> Bool {
    peek() == quotes.byte
      && (!quotes.isTriple || peek(1) == quotes.byte && peek(2) == quotes.byte)
  }

  private mutating func skipStringCharacter(_ quotes: Quotes) throws(SyntaxError) {
    if isAtEnd || (!quotes.isTriple && isNewline(peek())) { throw unterminated(quotes) }
    if peek() == 0 {
      throw error("source code cannot contain null bytes", from: position, to: position + 1)
    }
    if peek() != UInt8(ascii: "\\") {
      position += 1
      return
    }
    position += 1
    if isAtEnd { throw unterminated(quotes, isContinued: true) }
    if isNewline(peek()) {
      skipNewline()
      if isAtEnd { throw unterminated(quotes, isContinued: true) }
    } else {
      position += 1
    }
  }

  func unterminated(_ quotes: Quotes, isContinued: Bool = false) -> SyntaxError {
    let line = String(line(of: min(position, bytes.count)))
    if quotes.isTriple {
      return error(
        "unterminated triple-quoted string literal (detected at line {})", [line],
        from: quotes.start, to: quotes.start + 3, isIncomplete: isAtEnd)
    }
    if case .field(let outer, _)? = modes.last, outer.byte == quotes.byte, !outer.isTriple {
      return error("f-string: expecting '}'", from: quotes.start, to: quotes.start + 1)
    }
    return error(
      "unterminated string literal (detected at line {})", [line], from: quotes.start,
      to: position, isIncomplete: isContinued)
  }

  /// The literal text of an f-string up to a field or the end; in a format, up to its brace.
  mutating func lexFormatText(_ quotes: Quotes, isSpec: Bool) throws(SyntaxError) {
    let start = position
    started = (.formatText, start)
    while !isAtClosing(quotes) {
      switch peek() {
      case UInt8(ascii: "{"):
        if !isSpec, peek(1) == UInt8(ascii: "{") {
          position += 2
          continue
        }
        return try openField(quotes, textFrom: start)
      case UInt8(ascii: "}"):
        if isSpec { return closeSpec(textFrom: start) }
        guard peek(1) == UInt8(ascii: "}") else {
          throw error("f-string: single '}' is not allowed", from: position, to: position + 1)
        }
        position += 2
      case UInt8(ascii: "\\"): try skipFormatEscape(quotes)
      default: try skipStringCharacter(quotes)
      }
    }
    if isSpec {
      throw error("f-string: expecting '}'", from: position, to: position + quotes.length)
    }
    if position > start { append(.formatText, from: start) }
    let end = position
    position += quotes.length
    append(.formatEnd, from: end)
    modes.removeLast()
  }

  /// A backslash never hides a brace, except that of `\N{…}`.
  private mutating func skipFormatEscape(_ quotes: Quotes) throws(SyntaxError) {
    if peek(1) == UInt8(ascii: "{") || peek(1) == UInt8(ascii: "}") {
      position += 1
    } else if !quotes.isRaw, peek(1) == UInt8(ascii: "N"), peek(2) == UInt8(ascii: "{") {
      while !isAtClosing(quotes), peek() != UInt8(ascii: "}"), !isNewline(peek()), !isAtEnd {
        position += 1
      }
      if peek() == UInt8(ascii: "}") { position += 1 }
    } else {
      try skipStringCharacter(quotes)
    }
  }

  private mutating func openField(_ quotes: Quotes, textFrom start: Int) throws(SyntaxError) {
    if position > start { append(.formatText, from: start) }
    try openBracket()
    modes.append(.field(quotes, depth: brackets.count))
    position += 1
    append(.leftBrace, from: position - 1)
  }

  private mutating func closeSpec(textFrom start: Int) {
    if position > start { append(.formatText, from: start) }
    modes.removeLast()
  }
}
