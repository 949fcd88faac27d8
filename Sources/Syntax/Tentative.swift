/// The statements of a text that is still being typed; nil when it cannot be read yet.
///
/// Brackets left open at the end count as closed there. No source is registered.
public func tentativeStatements(of text: String) -> [Statement]? {
  if let statements = statements(of: text) { return statements }
  guard let source = Source(unregistered: text) else { return nil }
  var lexer = Lexer(source)
  lexer.run()
  guard !lexer.brackets.isEmpty else { return nil }
  return statements(of: text + String(lexer.brackets.reversed().map(\.closer)))
}

private func statements(of text: String) -> [Statement]? {
  guard let source = Source(unregistered: text) else { return nil }
  return try? parse(source, attempts: 0)
}

extension Lexer.Bracket {
  fileprivate var closer: Character {
    switch byte {
    case UInt8(ascii: "("): ")"
    case UInt8(ascii: "["): "]"
    default: "}"
    }
  }
}
