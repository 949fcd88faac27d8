extension Parser {
  mutating func parsePostfix() throws(SyntaxError) -> Expression {
    let start = here
    var value = try parseAtom()
    while true {
      switch kind {
      case .dot:
        advance()
        let name = try parseName()
        value = try make(.attribute(value, name), from: start)
      case .leftParenthesis:
        let arguments = try parseArguments()
        value = try make(.call(value, arguments), from: start)
      case .leftBracket:
        advance()
        let key = try parseSubscript()
        try expectClosing(.rightBracket, after: key)
        value = try make(.subscripted(value, key), from: start)
      default: return value
      }
    }
  }

  private mutating func parseAtom() throws(SyntaxError) -> Expression {
    let token = token
    let kind: Expression.Kind
    switch token.kind {
    case .name:
      scope.mentions.append(index)
      kind = .name(identifier(token))
    case .number: kind = try readNumber(token)
    case .none: kind = .none
    case .true: kind = .bool(true)
    case .false: kind = .bool(false)
    case .ellipsis: kind = .ellipsis
    case .string, .formatStart: return try parseStrings()
    case .leftParenthesis: return try parseParenthesized()
    case .leftBracket: return try parseListDisplay()
    case .leftBrace: return try parseBraces()
    case .await: throw error("Dandelion has no 'await'", at: range(token))
    default: throw unexpected()
    }
    advance()
    return try make(kind, from: token.start)
  }

  /// A group, a tuple or a generator; the range of a group's expression leaves its brackets out.
  private mutating func parseParenthesized() throws(SyntaxError) -> Expression {
    let start = here
    advance()
    if accept(.rightParenthesis) { return try make(.tuple([]), from: start) }
    if kind == .yield {
      let value = try parseValue()
      try expectClosing(.rightParenthesis, after: value)
      return value
    }
    let first = try parseStarred(or: .named)
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first)
      try expect(.rightParenthesis)
      return try makeComprehension(.generator, first, nil, clauses, from: start)
    }
    if kind == .comma {
      let items = try parseItems(after: first, until: .rightParenthesis)
      return try make(.tuple(items), from: start)
    }
    try expectClosing(.rightParenthesis, after: first)
    if case .starred = first.kind {
      throw error("cannot use starred expression here", at: first.range)
    }
    return first
  }

  private mutating func parseListDisplay() throws(SyntaxError) -> Expression {
    let start = here
    advance()
    if accept(.rightBracket) { return try make(.list([]), from: start) }
    let first = try parseStarred(or: .named)
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first)
      try expectClosing(.rightBracket, after: nil)
      return try makeComprehension(.list, first, nil, clauses, from: start)
    }
    let items = try parseItems(after: first, until: .rightBracket)
    return try make(.list(items), from: start)
  }

  /// The rest of a display's items and its closing bracket.
  private mutating func parseItems(
    after first: Expression, until closing: Token.Kind
  ) throws(SyntaxError) -> [Expression] {
    var items = [first]
    while accept(.comma), kind != closing {
      items.append(try parseStarred(or: .named))
      if kind == .for, closing == .rightBracket || closing == .rightBrace {
        throw error(
          "did you forget parentheses around the comprehension target?",
          at: first.range.union(items[items.count - 1].range))
      }
    }
    try expectClosing(closing, after: items.last)
    return items
  }

  mutating func expectClosing(
    _ closing: Token.Kind, after last: Expression?
  ) throws(SyntaxError) {
    if accept(closing) { return }
    if let last { try rejectMissingComma(after: last) }
    throw unexpected()
  }

  /// A set or a dict.
  private mutating func parseBraces() throws(SyntaxError) -> Expression {
    let start = here
    advance()
    if accept(.rightBrace) { return try make(.dict([]), from: start) }
    if kind == .doubleStar { return try parseDict(from: start) }
    let first = try parseStarred(or: .named)
    if kind == .colon { return try parseDict(firstKey: first, from: start) }
    if kind == .for || kind == .async {
      let clauses = try parseClauses(after: first)
      try expectClosing(.rightBrace, after: nil)
      return try makeComprehension(.set, first, nil, clauses, from: start)
    }
    let items = try parseItems(after: first, until: .rightBrace)
    return try make(.set(items), from: start)
  }

  private mutating func parseDict(
    firstKey: Expression? = nil, from start: UInt32
  ) throws(SyntaxError) -> Expression {
    let first = try parseDictItem(key: firstKey)
    if kind == .for || kind == .async {
      guard let key = first.key else {
        throw error("dict unpacking cannot be used in dict comprehension", at: first.value.range)
      }
      let clauses = try parseClauses(after: key)
      try expectClosing(.rightBrace, after: nil)
      return try makeComprehension(.dict, key, first.value, clauses, from: start)
    }
    var items = [first]
    while accept(.comma), kind != .rightBrace { items.append(try parseDictItem(key: nil)) }
    try expectClosing(.rightBrace, after: items.last?.value)
    return try make(.dict(items), from: start)
  }

  private mutating func parseDictItem(key: Expression?) throws(SyntaxError) -> DictItem {
    if key == nil, accept(.doubleStar) {
      return DictItem(key: nil, value: try parseBinary(.bitOr))
    }
    let key = if let key { key } else { try parseExpression() }
    guard kind == .colon else {
      if kind == .error { throw unexpected() }
      throw error("':' expected after dictionary key", at: range(token))
    }
    advance()
    if kind == .rightBrace || kind == .comma {
      let colon = tokens[index - 1]
      throw error("expression expected after dictionary key and ':'", at: range(colon))
    }
    if kind == .star {
      throw error("cannot use a starred expression in a dictionary value", at: range(token))
    }
    return DictItem(key: key, value: try parseExpression())
  }

  /// `subscript`s between brackets; several make a tuple.
  private mutating func parseSubscript() throws(SyntaxError) -> Expression {
    let start = here
    let first = try parseAxis()
    guard kind == .comma else {
      guard case .starred = first.kind else { return first }
      return try make(.tuple([first]), from: start)
    }
    var axes = [first]
    while accept(.comma), kind != .rightBracket { axes.append(try parseAxis()) }
    return try make(.tuple(axes), from: start)
  }

  private mutating func parseAxis() throws(SyntaxError) -> Expression {
    let start = here
    let lower = kind == .colon ? nil : try parseStarred(or: .named)
    guard accept(.colon) else {
      if let lower { return lower }
      throw unexpected()
    }
    let upper = kind.startsExpression ? try parseExpression() : nil
    let step = accept(.colon) && kind.startsExpression ? try parseExpression() : nil
    return try make(.slice(lower: lower, upper: upper, step: step), from: start)
  }
}
