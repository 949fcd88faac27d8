/// Reads a source as a list of statements.
public func parse(_ source: Source) throws(SyntaxError) -> [Statement] {
  throw SyntaxError(.syntax, "the parser is to be written", at: .none)
}
