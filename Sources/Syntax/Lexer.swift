/// Cuts a text into tokens: one pass over its UTF-8 bytes.
///
/// After `run()`, `tokens` ends with `end`, or with `error` and then `failure` says what is wrong.
struct Lexer {
  struct Bracket {
    let byte: UInt8
    let offset: Int
  }

  let bytes: [UInt8]
  let base: UInt32
  /// For highlighting: comments become tokens, and after an error the lexer goes on.
  let isTolerant: Bool
  let vocabulary = Vocabulary.shared
  var position = 0
  var tokens: [Token] = []
  var brackets: [Bracket] = []
  var indents = [Indent(columns: 0, characters: 0)]
  var modes: [FormatMode] = []
  var isAtLineStart = true
  /// The token that is being read, for `isTolerant`.
  var started = (kind: Token.Kind.error, offset: 0)
  var failure: SyntaxError?

  init(_ source: Source, isTolerant: Bool = false) {
    bytes = Array(source.text.utf8)
    base = source.base
    self.isTolerant = isTolerant
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  /// The byte `ahead` of the present position; 0 beyond the end.
  func peek(_ ahead: Int = 0) -> UInt8 {
    let index = position + ahead
    return index < bytes.count ? bytes[index] : 0
  }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    do throws(SyntaxError) {
      while !isAtEnd { try isTolerant ? lexTolerantly() : lexNext() }
      try finish()
    } catch {
      failure = failure ?? error
      append(.error, from: position)
    }
  }

  /// One token; where it is malformed, what was read of it.
  private mutating func lexTolerantly() {
    started = (.error, position)
    do throws(SyntaxError) {
      try lexNext()
    } catch {
      failure = failure ?? error
      // A wrong indentation is no text to skip.
      guard error.kind == .syntax, !isAtEnd || started.offset < position else { return }
      if position == started.offset {
        repeat { position += 1 } while !isAtEnd && bytes[position] & 0xC0 == 0x80
      }
      append(started.kind, from: started.offset)
      modes = []
    }
  }

  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, start: UInt32(start), end: UInt32(max(start, position))))
  }

  func error(
    _ template: String, _ arguments: [String] = [], from start: Int, to end: Int,
    kind: SyntaxError.Kind = .syntax, isIncomplete: Bool = false
  ) -> SyntaxError {
    let range = SourceRange(start: base + UInt32(start), end: base + UInt32(max(start, end)))
    return SyntaxError(kind, template, arguments, at: range, isIncomplete: isIncomplete)
  }

  private mutating func lexNext() throws(SyntaxError) {
    switch modes.last {
    case .text(let format): return try lexFormatText(format, isSpec: false)
    case .spec(let format): return try lexFormatText(format, isSpec: true)
    case .field, nil: break
    }
    if isAtLineStart { try lexIndentation() }
    let byte = peek()
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0C: position += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      try lexName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try lexNumber()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): try lexString(from: position)
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lexNewline()
    case UInt8(ascii: "#"): lexComment()
    case UInt8(ascii: "\\"): try lexContinuation()
    case UInt8(ascii: ".") where isDigit(peek(1)): try lexNumber()
    default: if !isAtEnd { try lexOperator() }
    }
  }

  mutating func lexComment() {
    let start = position
    while !isAtEnd, !isNewline(peek()) { position += 1 }
    if isTolerant { append(.comment, from: start) }
  }

  /// Steps over `\n`, `\r\n` or `\r`.
  mutating func skipNewline() {
    position += peek() == UInt8(ascii: "\r") && peek(1) == UInt8(ascii: "\n") ? 2 : 1
  }

  private mutating func lexNewline() {
    let start = position
    skipNewline()
    guard brackets.isEmpty else { return }
    append(.newline, from: start)
    isAtLineStart = true
  }

  private mutating func lexContinuation() throws(SyntaxError) {
    let start = position
    position += 1
    guard isAtEnd || isNewline(peek()) else {
      throw error(
        "unexpected character after line continuation character", from: position, to: position + 1)
    }
    if !isAtEnd { skipNewline() }
    if isAtEnd {
      throw error("unexpected EOF while parsing", from: start, to: start + 1, isIncomplete: true)
    }
  }

  private mutating func finish() throws(SyntaxError) {
    if case .text(let format)? = modes.last { throw unterminated(format) }
    if case .spec(let format)? = modes.last { throw unterminated(format) }
    if case .field(let format, _)? = modes.last, !format.isTriple {
      throw error("f-string: expecting '}'", from: format.start, to: position)
    }
    if let open = brackets.last {
      throw error(
        "'{}' was never closed", [character(open.byte)], from: open.offset, to: open.offset + 1,
        isIncomplete: true)
    }
    if let last = tokens.last, last.kind != .newline { append(.newline, from: position) }
    for _ in indents.dropFirst() { append(.dedent, from: position) }
    append(.end, from: position)
  }

  func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }

  /// The number, from 1, of the line that holds `offset`.
  func line(of offset: Int) -> Int { lineNumber(of: offset, in: bytes) }
}

/// The number, from 1, of the line that holds `offset`.
func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
  var line = 1
  for index in 0..<min(offset, bytes.count) where isNewline(bytes[index]) {
    let isFirstHalf =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    if !isFirstHalf { line += 1 }
  }
  return line
}

func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
