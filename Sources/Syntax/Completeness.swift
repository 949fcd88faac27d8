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

/// True when a text ends inside brackets, a triple-quoted string or a continued line.
public func endsInsideStatement(_ text: String) -> Bool {
  guard let source = Source(unregistered: text) else { return false }
  var lexer = Lexer(source)
  lexer.run()
  return lexer.failure?.isIncomplete ?? false
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
    let last = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    endsBlank = last.count > 1 && last.last?.allSatisfy(\.isWhitespace) == true
    var lexer = Lexer(source)
    lexer.run()
    if let open = lexer.brackets.last {
      suggestedIndentation = lexer.indentation(ofLineAt: open.offset) + Self.step
    } else {
      suggestedIndentation = Self.indentation(after: lexer)
    }
  }

  private static let step = "    "

  /// Below a whole line: more after a colon, less after a statement that leaves its block.
  private static func indentation(after lexer: Lexer) -> String {
    let layout: Set<Token.Kind> = [.newline, .indent, .dedent, .end, .error]
    guard let last = lexer.tokens.lastIndex(where: { !layout.contains($0.kind) }) else { return "" }
    let line = lexer.tokens[...last].lastIndex { layout.contains($0.kind) }.map { $0 + 1 } ?? 0
    let indent = lexer.indentation(ofLineAt: Int(lexer.tokens[line].start))
    let first = lexer.tokens.first { $0.kind == .indent }
    let step = first.map { lexer.indentation(ofLineAt: Int($0.end)) } ?? Self.step
    if lexer.tokens[last].kind == .colon { return indent + step }
    switch lexer.tokens[line].kind {
    case .return, .pass, .break, .continue, .raise:
      return indent.hasSuffix(step) ? String(indent.dropLast(step.count)) : indent
    default: return indent
    }
  }
}

extension Lexer {
  /// The white space that begins the line of `offset`.
  fileprivate func indentation(ofLineAt offset: Int) -> String {
    var start = min(offset, bytes.count)
    while start > 0, !isNewline(bytes[start - 1]) { start -= 1 }
    let indent = bytes[start...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return String(decoding: indent, as: UTF8.self)
  }
}
