extension Parser {
  /// The arguments of a call or class, brackets included.
  mutating func parseArguments() throws(SyntaxError) -> [Argument] {
    let open = here
    try expect(.leftParenthesis)
    var arguments: [Argument] = []
    var order = ArgumentOrder()
    while kind != .rightParenthesis {
      let argument = try parseArgument(isFirst: arguments.isEmpty, open: open)
      try check(argument, against: &order)
      arguments.append(argument)
      guard accept(.comma) else { break }
    }
    try expectClosing(.rightParenthesis, after: arguments.last?.value)
    try checkRepetition(in: arguments)
    return arguments
  }

  private mutating func parseArgument(
    isFirst: Bool, open: UInt32
  ) throws(SyntaxError) -> Argument {
    if accept(.star) { return .star(try parseUnpacked()) }
    if accept(.doubleStar) { return .doubleStar(try parseExpression()) }
    if nextKind == .assign { return try parseKeyword() }
    let start = here
    let value = try parseArgumentValue()
    guard kind == .for || kind == .async else { return .positional(value) }
    let clauses = try parseClauses(after: value)
    let isAlone = isFirst && kind == .rightParenthesis
    guard isAlone || kind == .error else {
      if kind != .comma && kind != .rightParenthesis { throw unexpected() }
      throw error("Generator expression must be parenthesized", at: range(from: start))
    }
    // A generator that is the only argument shares the call's brackets.
    let end = kind == .rightParenthesis ? token.end : lastEnd
    let generator = try makeComprehension(.generator, value, nil, clauses, from: start)
    let range = SourceRange(start: base + open, end: base + end)
    return .positional(Expression(generator.kind, range))
  }

  private mutating func parseUnpacked() throws(SyntaxError) -> Expression {
    let value = try parseExpression()
    if kind == .for {
      throw error("iterable unpacking cannot be used in comprehension", at: value.range)
    }
    return value
  }

  private mutating func parseArgumentValue() throws(SyntaxError) -> Expression {
    if kind == .name, nextKind == .walrus { return try parseNamed() }
    let value = try parseExpression()
    if kind == .assign {
      advance()
      throw error(
        "expression cannot contain assignment, perhaps you meant \"==\"?",
        at: SourceRange(start: value.range.start, end: base + lastEnd))
    }
    return value
  }

  private mutating func parseKeyword() throws(SyntaxError) -> Argument {
    let start = here
    switch kind {
    case .name: break
    case .true, .false, .none:
      advance()
      advance()
      throw error(
        "cannot assign to {}", [text(tokens[index - 2])], at: range(from: start))
    default: return .positional(try parseArgumentValue())
    }
    // Unlike names of variables, those of arguments stay as they are in a class.
    let name = Name(text(token), range(token))
    advance()
    advance()
    if kind == .comma || kind == .rightParenthesis {
      throw error("expected argument value expression", at: range(from: start))
    }
    let value = try parseExpression()
    if kind == .for {
      throw error(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: range(from: start))
    }
    return .keyword(name, value)
  }

  /// Which kinds of argument were seen; the later ones restrict what may follow.
  private struct ArgumentOrder {
    var hasKeyword = false
    var hasUnpacking = false
  }

  private func check(
    _ argument: Argument, against order: inout ArgumentOrder
  ) throws(SyntaxError) {
    switch argument {
    case .keyword: order.hasKeyword = true
    case .doubleStar: order.hasUnpacking = true
    case .positional(let value) where order.hasUnpacking:
      throw error(
        "positional argument follows keyword argument unpacking", at: value.range)
    case .positional(let value) where order.hasKeyword:
      throw error("positional argument follows keyword argument", at: value.range)
    case .star(let value) where order.hasUnpacking:
      throw error(
        "iterable argument unpacking follows keyword argument unpacking", at: value.range)
    default: break
    }
  }

  private func checkRepetition(in arguments: [Argument]) throws(SyntaxError) {
    var seen: Set<String> = []
    for case .keyword(let name, let value) in arguments
    where !seen.insert(name.text).inserted {
      throw error(
        "keyword argument repeated: {}", [name.text], at: name.range.union(value.range))
    }
  }
}
