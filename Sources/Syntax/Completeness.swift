/// Whether a text typed at a prompt is ready to run.
public enum Completeness {
  case complete
  /// More lines must follow; the next one may begin with this white space.
  case incomplete(indentation: String)
  case error(SyntaxError)
}

/// Tells whether the prompt should run `text` or ask for another line; no source is registered.
///
/// With `blocksEndBlank`, as in Python's own prompt, a text that ends within a block is complete
/// only after a blank line.
public func completeness(of text: String, blocksEndBlank: Bool = true) -> Completeness {
  guard let source = Source(unregistered: text) else { return .complete }
  let lines = LastLines(source)
  do throws(SyntaxError) {
    let statements = try parse(source, attempts: 4)
    guard blocksEndBlank, statements.last?.isCompound == true, !lines.endsBlank else {
      return .complete
    }
    return .incomplete(indentation: lines.suggestedIndentation)
  } catch {
    let isHeaderLeftBlank = error.kind == .indentation && lines.endsBlank && blocksEndBlank
    guard error.isIncomplete, !isHeaderLeftBlank else { return .error(error) }
    return .incomplete(
      indentation: error.isInsideTripleQuotes ? "" : lines.suggestedIndentation)
  }
}

extension Statement {
  fileprivate var isCompound: Bool {
    switch kind {
    case .if, .while, .for, .function, .class, .try, .with: true
    default: false
    }
  }
}

extension SyntaxError {
  fileprivate var isInsideTripleQuotes: Bool { template.hasPrefix("unterminated triple-quoted") }
}

/// The end of a text that is being typed.
private struct LastLines {
  let endsBlank: Bool
  /// The indentation that the next line is likely to have.
  let suggestedIndentation: String

  init(_ source: Source) {
    let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    endsBlank = lines.count > 1 && lines.last?.allSatisfy(\.isWhitespace) == true
    let last = lines.last { !$0.allSatisfy(\.isWhitespace) } ?? ""
    let indent = last.prefix { $0 == " " || $0 == "\t" }
    suggestedIndentation = Self.indentation(after: source, indent: String(indent), in: lines)
  }

  private static func indentation(
    after source: Source, indent: String, in lines: [Substring]
  ) -> String {
    var lexer = Lexer(source)
    lexer.run()
    let step = lexer.indents.count > 1 ? Self.step(of: lines) : "    "
    if let open = lexer.brackets.last { return Self.indentation(inside: open, lexer) }
    let words = lexer.tokens.filter { ![.newline, .indent, .dedent, .end].contains($0.kind) }
    if words.last?.kind == .colon { return indent + step }
    let first = lexer.tokens.last { [.return, .pass, .break, .continue, .raise].contains($0.kind) }
    guard let first, startsLastLine(first, lexer), indent.hasSuffix(step) else { return indent }
    return String(indent.dropLast(step.count))
  }

  /// Below a bracket: one step more than the line that opened it.
  private static func indentation(inside open: Lexer.Bracket, _ lexer: Lexer) -> String {
    var start = open.offset
    while start > 0, !isNewline(lexer.bytes[start - 1]) { start -= 1 }
    let indent = lexer.bytes[start...].prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
    return String(decoding: indent, as: UTF8.self) + "    "
  }

  /// What the first indented line adds.
  private static func step(of lines: [Substring]) -> String {
    let indents = lines.map { $0.prefix { $0 == " " || $0 == "\t" } }
    return indents.first { !$0.isEmpty }.map { String($0) } ?? "    "
  }

  private static func startsLastLine(_ token: Token, _ lexer: Lexer) -> Bool {
    let (start, end) = (Int(token.start), lexer.bytes.count)
    let isFirst = lexer.bytes[..<start].reversed().prefix { !isNewline($0) }
      .allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return isFirst && !lexer.bytes[start..<end].contains(where: isNewline)
  }
}
