extension Lexer {
  /// How far a line is indented: tabs as eight columns, and as one character.
  ///
  /// Indentation is consistent when both ways of counting compare alike, as in CPython.
  struct Indent: Equatable {
    var columns: Int
    var characters: Int
  }

  /// Measures a line's indentation; lines without a statement are passed over.
  mutating func lexIndentation() throws(SyntaxError) {
    isAtLineStart = false
    while true {
      let indent = measureIndent()
      if peek() == UInt8(ascii: "#") { lexComment() }
      if isAtEnd { return }
      guard isNewline(peek()) else { return try changeIndent(to: indent) }
      skipNewline()
    }
  }

  private mutating func measureIndent() -> Indent {
    var indent = Indent(columns: 0, characters: 0)
    while !isAtEnd {
      switch peek() {
      case UInt8(ascii: " "):
        indent.columns += 1
        indent.characters += 1
      case UInt8(ascii: "\t"):
        indent.columns = (indent.columns / 8 + 1) * 8
        indent.characters += 1
      case 0x0C: indent = Indent(columns: 0, characters: 0)
      default: return indent
      }
      position += 1
    }
    return indent
  }

  private mutating func changeIndent(to indent: Indent) throws(SyntaxError) {
    var outer = indents[indents.count - 1]
    if indent.columns > outer.columns {
      guard indent.characters > outer.characters else { throw tabError() }
      guard indents.count < Limits.indents else {
        throw indentError("too many levels of indentation")
      }
      indents.append(indent)
      return append(.indent, from: lineStart)
    }
    while indent.columns < outer.columns, indents.count > 1 {
      indents.removeLast()
      append(.dedent, from: position)
      outer = indents[indents.count - 1]
    }
    guard indent.columns == outer.columns else {
      throw indentError("unindent does not match any outer indentation level")
    }
    guard indent == outer else { throw tabError() }
  }

  /// The offset of the first byte of the present line.
  private var lineStart: Int {
    var start = position
    while start > 0, !isNewline(bytes[start - 1]) { start -= 1 }
    return start
  }

  private func indentError(_ template: String) -> SyntaxError {
    error(template, from: lineStart, to: position, kind: .indentation)
  }

  private func tabError() -> SyntaxError {
    error(
      "inconsistent use of tabs and spaces in indentation", from: lineStart, to: position,
      kind: .tab)
  }
}
