extension Lexer {
  mutating func lexOperator() throws(SyntaxError) {
    let start = position
    if let kind = fieldPunctuation() {
      position += 1
      append(kind, from: start)
      return
    }
    guard let (kind, length) = vocabulary.matchOperator(bytes[position...]) else {
      throw unknownCharacter()
    }
    started = (kind, start)
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace: try openBracket()
    case .rightParenthesis, .rightBracket, .rightBrace: try closeBracket()
    default: break
    }
    position += length
    append(kind, from: start)
  }

  /// What ends the expression of an f-string's field: `!` of a conversion, `:` of a format.
  private mutating func fieldPunctuation() -> Token.Kind? {
    guard case .field(let format, let depth)? = modes.last, brackets.count == depth else {
      return nil
    }
    switch peek() {
    case UInt8(ascii: ":"):
      modes.append(.spec(format))
      return .formatColon
    case UInt8(ascii: "!") where peek(1) != UInt8(ascii: "="): return .exclamation
    default: return nil
    }
  }

  private func unknownCharacter() -> SyntaxError {
    let byte = peek()
    if byte == 0 {
      return error("source code cannot contain null bytes", from: position, to: position + 1)
    }
    if byte < 0x20 || byte == 0x7F { return invalidCharacter(Unicode.Scalar(byte)) }
    if byte == UInt8(ascii: "?") {
      return error(
        "invalid syntax. Maybe you meant 'a if condition else b'?", from: position,
        to: position + 1)
    }
    return error("invalid syntax", from: position, to: position + 1)
  }

  mutating func openBracket() throws(SyntaxError) {
    guard brackets.count < Limits.brackets else {
      throw error("too many nested parentheses", from: position, to: position + 1)
    }
    brackets.append(Bracket(byte: peek(), offset: position))
  }

  private mutating func closeBracket() throws(SyntaxError) {
    let byte = peek()
    var isField = false
    if case .field(_, let depth)? = modes.last { isField = brackets.count == depth }
    guard let open = brackets.last, !isField || byte == UInt8(ascii: "}") else {
      throw error(
        isField ? "f-string: unmatched '{}'" : "unmatched '{}'", [character(byte)],
        from: position, to: position + 1)
    }
    guard closer(of: open.byte) == byte else { throw mismatch(open) }
    brackets.removeLast()
    if isField { modes.removeLast() }
  }

  private func closer(of open: UInt8) -> UInt8 {
    switch open {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }

  private func mismatch(_ open: Bracket) -> SyntaxError {
    let pair = [character(peek()), character(open.byte)]
    let line = line(of: open.offset)
    if line == self.line(of: position) {
      return error(
        "closing parenthesis '{}' does not match opening parenthesis '{}'", pair,
        from: position, to: position + 1)
    }
    return error(
      "closing parenthesis '{}' does not match opening parenthesis '{}' on line {}",
      pair + [String(line)], from: position, to: position + 1)
  }
}
