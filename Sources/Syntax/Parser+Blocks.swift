extension Parser {
  /// What a header is called when its block is missing.
  enum Header {
    case statement(String)
    case function, `class`
  }

  /// `":" block`, whose header began at `start`.
  mutating func parseBlock(_ header: Header, from start: UInt32) throws(SyntaxError) -> [Statement]
  {
    try expectColon()
    var statements: [Statement] = []
    guard kind == .newline else {
      try rejectCompound()
      try parseLine(into: &statements)
      return statements
    }
    advance()
    guard accept(.indent) else { throw missingBlock(header, from: start) }
    while kind != .dedent, kind != .end { try parseStatement(into: &statements) }
    if kind == .dedent { advance() }
    return statements
  }

  private mutating func expectColon() throws(SyntaxError) {
    if accept(.colon) { return }
    if kind == .newline || kind == .end {
      throw error("expected ':'", at: range(token))
    }
    throw unexpected()
  }

  private func rejectCompound() throws(SyntaxError) {
    switch kind {
    case .if, .while, .for, .try, .with, .def, .class, .at, .async: throw unexpected()
    default: break
    }
  }

  private func missingBlock(_ header: Header, from start: UInt32) -> SyntaxError {
    if kind == .error { return unexpected() }
    let line = String(line(of: start))
    switch header {
    case .statement(let word):
      return error(
        "expected an indented block after '{}' statement on line {}", [word, line],
        at: range(token), kind: .indentation)
    case .function:
      return error(
        "expected an indented block after function definition on line {}", [line],
        at: range(token), kind: .indentation)
    case .class:
      return error(
        "expected an indented block after class definition on line {}", [line],
        at: range(token), kind: .indentation)
    }
  }

  private mutating func parseLoopBlock(
    _ word: String, from start: UInt32
  ) throws(SyntaxError) -> [Statement] {
    scope.loops += 1
    defer { scope.loops -= 1 }
    return try parseNestedBlock(word, from: start)
  }

  /// A block that counts towards CPython's twenty.
  mutating func parseNestedBlock(
    _ word: String, from start: UInt32
  ) throws(SyntaxError) -> [Statement] {
    guard scope.blocks < Limits.blocks else {
      throw error("too many statically nested blocks", at: range(from: start))
    }
    scope.blocks += 1
    defer { scope.blocks -= 1 }
    return try parseBlock(.statement(word), from: start)
  }

  /// An `if` with its `elif`s, parsed in a loop and nested from the last.
  mutating func parseIf() throws(SyntaxError) -> Statement {
    var pending: [(test: Expression, body: [Statement], start: UInt32)] = []
    var otherwise: [Statement] = []
    while kind == .if && pending.isEmpty || kind == .elif {
      guard pending.count < Limits.depth else {
        throw error("too many branches in one 'if' statement", at: range(token))
      }
      let start = here
      let word = text(token)
      advance()
      let test = try parseNamed()
      pending.append((test, try parseBlock(.statement(word), from: start), start))
    }
    otherwise = try parseElse()
    while let branch = pending.popLast() {
      let statement = Statement(
        .if(branch.test, branch.body, otherwise), blockRange(from: branch.start))
      if pending.isEmpty { return statement }
      otherwise = [statement]
    }
    throw unexpected()
  }

  /// The range of a compound statement, without the line end and dedents behind it.
  func blockRange(from start: UInt32) -> SourceRange {
    var last = index - 1
    while last > 0, [.newline, .dedent].contains(tokens[last].kind) { last -= 1 }
    let end = last >= 0 ? tokens[last].end : start
    return SourceRange(start: base + start, end: base + max(start, end))
  }

  private mutating func parseElse() throws(SyntaxError) -> [Statement] {
    guard kind == .else else { return [] }
    let start = here
    advance()
    if kind == .if { throw elseIf(from: start) }
    if kind != .colon {
      throw kind == .error ? unexpected() : error("expected ':'", at: range(token))
    }
    return try parseBlock(.statement("else"), from: start)
  }

  mutating func parseWhile() throws(SyntaxError) -> Statement {
    let start = here
    advance()
    let test = try parseNamed()
    let body = try parseLoopBlock("while", from: start)
    let otherwise = try parseElse()
    return Statement(.while(test, body, otherwise: otherwise), blockRange(from: start))
  }

  mutating func parseFor() throws(SyntaxError) -> Statement {
    let start = here
    advance()
    let target = try parseTargets(binds: true)
    try expect(.in)
    let iterable = try parseUnstarredTuple()
    let body = try parseLoopBlock("for", from: start)
    let otherwise = try parseElse()
    return Statement(
      .for(target: target, in: iterable, body, otherwise: otherwise), blockRange(from: start))
  }

  mutating func parseTry() throws(SyntaxError) -> Statement {
    let start = here
    advance()
    if kind != .colon, kind != .error { throw error("expected ':'", at: range(token)) }
    let body = try parseNestedBlock("try", from: start)
    var handlers: [TryStatement.Handler] = []
    while kind == .except { handlers.append(try parseHandler()) }
    if let bare = handlers.dropLast().first(where: { $0.type == nil }) {
      throw error("default 'except:' must be last", at: bare.range)
    }
    let otherwise = handlers.isEmpty ? [] : try parseElse()
    let finallyStart = here
    let hasFinally = accept(.finally)
    guard hasFinally || !handlers.isEmpty else {
      if kind == .error { throw unexpected() }
      throw error("expected 'except' or 'finally' block", at: range(token))
    }
    let finally = hasFinally ? try parseNestedBlock("finally", from: finallyStart) : []
    return Statement(
      .try(
        TryStatement(body: body, handlers: handlers, otherwise: otherwise, finally: finally)),
      blockRange(from: start))
  }

  private mutating func parseHandler() throws(SyntaxError) -> TryStatement.Handler {
    let start = here
    advance()
    if kind == .star {
      throw error("Dandelion has no 'except*'", at: range(token))
    }
    var type: Expression?
    var name: Name?
    if kind != .colon, kind != .newline {
      let first = try parseExpression()
      if kind == .comma {
        throw error("multiple exception types must be parenthesized", at: range(from: start))
      }
      type = first
      if accept(.as) { name = try parseBoundName() }
    }
    let body = try parseNestedBlock("except", from: start)
    return TryStatement.Handler(
      type: type, name: name, body: body, range: blockRange(from: start))
  }

  mutating func parseWith() throws(SyntaxError) -> Statement {
    let start = here
    advance()
    let items = try parseWithItems()
    let body = try parseNestedBlock("with", from: start)
    return Statement(.with(items, body), blockRange(from: start))
  }

  /// Items in parentheses are tried first: `with (a, b):` has two items, `with (a).b:` one.
  private mutating func parseWithItems() throws(SyntaxError) -> [WithItem] {
    if kind == .leftParenthesis {
      var trial = self
      if let items = try? trial.parseParenthesizedItems(), trial.kind == .colon {
        self = trial
        return items
      }
    }
    var items = [try parseWithItem()]
    while accept(.comma) { items.append(try parseWithItem()) }
    return items
  }

  private mutating func parseParenthesizedItems() throws(SyntaxError) -> [WithItem] {
    try expect(.leftParenthesis)
    var items = [try parseWithItem()]
    while accept(.comma), kind != .rightParenthesis { items.append(try parseWithItem()) }
    try expect(.rightParenthesis)
    return items
  }

  private mutating func parseWithItem() throws(SyntaxError) -> WithItem {
    let context = try parseExpression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    let target = try parseStarred(or: .target)
    try checkTarget(target)
    return WithItem(context: context, target: target)
  }
}
