/// What a piece of a program's text is, for colouring it.
public enum TokenClass: Sendable {
  case keyword, name, number, string, comment, punctuation
  /// Text that no token begins with.
  case unknown
}

/// The words that the language keeps for itself.
public let keywords: [String] = Token.Kind.spellings.filter(\.1.isKeyword).map(\.0)

/// The tokens of a text with their UTF-8 offsets in it; goes on after errors, whatever the text.
///
/// An unfinished string reaches to the end of its line, or of the text when triple-quoted.
public func tokens(of text: String) -> [(kind: TokenClass, range: Range<Int>)] {
  guard let source = Source(unregistered: text) else { return [] }
  var lexer = Lexer(source, isTolerant: true)
  lexer.run()
  return lexer.tokens.compactMap { token in
    guard token.end > token.start, let kind = token.kind.highlight else { return nil }
    return (kind, Int(token.start)..<Int(token.end))
  }
}

extension Token.Kind {
  fileprivate var highlight: TokenClass? {
    switch self {
    case .name: .name
    case .number: .number
    case .comment: .comment
    case .string, .formatStart, .formatText, .formatEnd: .string
    case .formatColon: .punctuation
    case .newline, .indent, .dedent, .end: nil
    case .error: .unknown
    default: isKeyword ? .keyword : .punctuation
    }
  }
}
