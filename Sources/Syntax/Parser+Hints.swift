// Errors that guess what was meant.
extension Parser {
  /// A hint for the present token, where it is one that other languages use.
  func hint() -> SyntaxError? {
    let before = index > 0 ? tokens[index - 1] : token
    let isAdjacent = index > 0 && before.end == token.start
    switch kind {
    case .ampersand where isAdjacent && before.kind == .ampersand:
      return instead("and", of: "&&", from: before)
    case .bar where isAdjacent && before.kind == .bar: return instead("or", of: "||", from: before)
    case .exclamation: return instead("not", of: "!", from: token)
    case .greater where isAdjacent && before.kind == .less:
      return instead("!=", of: "<>", from: before)
    case .greater where isAdjacent && before.kind == .assign:
      return instead(">=", of: "=>", from: before)
    case .less where isAdjacent && before.kind == .assign:
      return instead("<=", of: "=<", from: before)
    case .assign where isAdjacent && before.kind == .equal:
      return instead("==", of: "===", from: before)
    case .newline, .semicolon: return doubledSign()
    default: break
    }
    let word = kind == .assign ? before : nextKind == .assign ? token : nil
    guard let word, word.kind.isKeyword else { return nil }
    return error("'{}' is a keyword and cannot be a name", [text(word)], at: range(word))
  }

  private func instead(_ better: String, of worse: String, from first: Token) -> SyntaxError {
    let range = SourceRange(start: base + first.start, end: base + token.end)
    return error(
      "invalid syntax. Maybe you meant '{}' instead of '{}'?", [better, worse], at: range
    ).replacing(range, with: better)
  }

  /// `x++` at the end of a statement.
  private func doubledSign() -> SyntaxError? {
    guard index >= 2 else { return nil }
    let (first, second) = (tokens[index - 2], tokens[index - 1])
    guard first.end == second.start, first.kind == second.kind,
      first.kind == .plus || first.kind == .minus,
      !tokens[..<index].reversed().prefix(while: { $0.kind != .newline }).contains(where: {
        $0.kind == .assign
      })
    else { return nil }
    let sign = text(first)
    let range = SourceRange(start: base + first.start, end: base + second.end)
    return error(
      "invalid syntax. Maybe you meant '{}' instead of '{}'?", [sign + "= 1", sign + sign],
      at: range
    ).replacing(range, with: " " + sign + "= 1")
  }

  func elseIf(from start: UInt32) -> SyntaxError {
    let range = SourceRange(start: base + start, end: base + token.end)
    return error(
      "invalid syntax. Maybe you meant '{}' instead of '{}'?", ["elif", "else if"], at: range
    ).replacing(range, with: "elif")
  }

  /// Two expressions side by side within brackets.
  func rejectMissingComma(after first: Expression) throws(SyntaxError) {
    guard kind.startsExpression, kind != .not, hint() == nil else { return }
    var trial = self
    guard let second = try? trial.parseExpression() else { return }
    throw error(
      "invalid syntax. Perhaps you forgot a comma?", at: first.range.union(second.range))
  }

  /// What follows a whole statement on its line.
  func unexpectedAfterStatement(_ statement: Statement?) -> SyntaxError {
    guard case .expression(let value)? = statement?.kind else { return unexpected() }
    if case .name(let name) = value.kind {
      guard name == "print" || name == "exec" else { return unexpected() }
      return missingParentheses(name, value) ?? unexpected()
    }
    guard kind == .walrus else { return unexpected() }
    return error(
      "cannot use assignment expressions with {}", [value.kind.description], at: value.range)
  }

  private func missingParentheses(_ name: String, _ value: Expression) -> SyntaxError? {
    guard kind.startsExpression else { return nil }
    var trial = self
    guard (try? trial.parseTuple()) != nil else { return nil }
    let arguments = trial.range(from: here)
    let range = value.range.union(arguments)
    let text = String(
      decoding: bytes[Int(arguments.start - base)..<Int(arguments.end - base)], as: UTF8.self)
    return error(
      "Missing parentheses in call to '{}'. Did you mean {}(...)?", [name, name], at: range
    ).replacing(range, with: name + "(" + text + ")")
  }

  /// `match` and `type` are names, except where only a statement of theirs makes sense.
  func rejectSoftKeyword() throws(SyntaxError) {
    guard kind == .name else { return }
    switch text(token) {
    case "type" where nextKind == .name:
      throw error("Dandelion has no 'type' statement", at: range(token))
    case "match" where endsWithColon:
      throw error("Dandelion has no 'match' statement", at: range(token))
    default: break
    }
  }

  private var endsWithColon: Bool {
    guard nextKind.startsExpression || nextKind == .star else { return false }
    var last = index
    while last + 1 < tokens.count, ![.newline, .end, .error].contains(tokens[last + 1].kind) {
      last += 1
    }
    return tokens[last].kind == .colon
  }
}
