extension Parser {
  /// `value`: a tuple without parentheses or a `yield`.
  mutating func parseValue() throws(SyntaxError) -> Expression {
    kind == .yield ? try parseYield() : try parseTuple()
  }

  /// `tuple`, or the bare expression when no comma follows.
  mutating func parseTuple() throws(SyntaxError) -> Expression {
    let start = here
    let first = try parseStarred(or: .expression)
    guard kind == .comma else { return first }
    var items = [first]
    while accept(.comma), kind.startsExpression || kind == .star {
      items.append(try parseStarred(or: .expression))
    }
    return try make(.tuple(items), from: start)
  }

  /// A tuple or expression, but no lone `*a`.
  mutating func parseUnstarredTuple() throws(SyntaxError) -> Expression {
    let value = try parseTuple()
    try rejectStarred(value)
    return value
  }

  func rejectStarred(_ value: Expression) throws(SyntaxError) {
    if case .starred = value.kind {
      throw error("can't use starred expression here", at: value.range)
    }
  }

  /// What an item of a list may be, when it has no star.
  enum Item {
    case expression, named, target
  }

  /// `*a`, or an item without a star.
  mutating func parseStarred(or item: Item) throws(SyntaxError) -> Expression {
    let start = here
    if accept(.star) {
      let value = try parseBinary(.bitOr)
      return try make(.starred(value), from: start)
    }
    switch item {
    case .expression: return try parseExpression()
    case .named: return try parseNamed()
    case .target: return try parseBinary(.bitOr)
    }
  }

  private mutating func parseYield() throws(SyntaxError) -> Expression {
    let start = here
    try expect(.yield)
    if scope.kind != .function { throw error("'yield' outside function", at: range(from: start)) }
    defer { scope.yields.append(range(from: start)) }
    if accept(.from) {
      let value = try parseExpression()
      return try make(.yieldFrom(value), from: start)
    }
    guard kind.startsExpression || kind == .star else { return try make(.yield(nil), from: start) }
    let value = try parseUnstarredTuple()
    return try make(.yield(value), from: start)
  }

  mutating func parseNamed() throws(SyntaxError) -> Expression {
    let start = here
    if kind == .name, nextKind == .walrus {
      let name = try parseName()
      scope.walruses.append(name)
      scope.bindings.append(name)
      advance()
      let value = try parseExpression()
      return try make(.named(name, value), from: start)
    }
    let value = try parseExpression()
    if kind == .walrus {
      throw error(
        "cannot use assignment expressions with {}", [value.kind.description], at: value.range)
    }
    if kind == .assign { throw misplacedAssignment(to: value) }
    return value
  }

  mutating func parseExpression() throws(SyntaxError) -> Expression {
    if kind == .lambda { return try parseLambda() }
    let start = here
    let value = try parseBinary(.or)
    return kind == .if ? try parseConditional(value, from: start) : value
  }

  /// `a if b else c if d else e` in a loop, folded from the right.
  private mutating func parseConditional(
    _ first: Expression, from start: UInt32
  ) throws(SyntaxError) -> Expression {
    var pending: [(then: Expression, test: Expression, start: UInt32)] = []
    var value = first
    var start = start
    while accept(.if) {
      let test = try parseBinary(.or)
      guard accept(.else) else {
        if kind == .colon || kind == .error { throw unexpected() }
        throw error("expected 'else' after 'if' expression", at: range(from: start))
      }
      pending.append((value, test, start))
      start = here
      if kind == .lambda {
        value = try parseLambda()
        break
      }
      value = try parseBinary(.or)
    }
    for step in pending.reversed() {
      value = try make(
        .conditional(test: step.test, then: step.then, otherwise: value), from: step.start)
    }
    return value
  }

  private mutating func parseLambda() throws(SyntaxError) -> Expression {
    let start = here
    try expect(.lambda)
    let parameters = try parseParameters(until: .colon, isLambda: true)
    if kind == .formatColon {
      throw error(
        "f-string: lambda expressions are not allowed without parentheses", at: range(from: start))
    }
    try expect(.colon)
    try enter()
    defer { nesting -= 1 }
    enterScope(.function, parameters: parameters)
    let body = try parseExpression()
    try leaveScope()
    return try make(.lambda(parameters, body), from: start)
  }

  private mutating func enter() throws(SyntaxError) {
    guard nesting < Limits.nesting else {
      throw error("the expression is nested too deeply", at: range(token))
    }
    nesting += 1
  }

  /// Operators that bind at least as tightly as `minimum`, by the table.
  mutating func parseBinary(_ minimum: Precedence) throws(SyntaxError) -> Expression {
    try enter()
    defer { nesting -= 1 }
    let start = here
    var left = try parseUnary(minimum)
    while let infix = Infix.table[Int(kind.rawValue)], infix.precedence >= minimum {
      switch infix.form {
      case .binary(let op):
        advance()
        let right = try parseBinary(infix.precedence.next)
        left = try make(.binary(op, left, right), from: start)
      case .and:
        advance()
        let right = try parseBinary(.not)
        left = try make(.and(left, right), from: start)
      case .or:
        advance()
        let right = try parseBinary(.and)
        left = try make(.or(left, right), from: start)
      case .comparison:
        guard kind != .not || nextKind == .in else { return left }
        left = try parseComparison(left, from: start)
      }
    }
    return left
  }

  private mutating func parseComparison(
    _ first: Expression, from start: UInt32
  ) throws(SyntaxError) -> Expression {
    var links: [Comparison] = []
    while let op = acceptComparison() {
      links.append(Comparison(op, try parseBinary(.bitOr)))
    }
    return try make(.compare(first, links), from: start)
  }

  private mutating func acceptComparison() -> ComparisonOperator? {
    guard case .comparison(let op)? = Infix.table[Int(kind.rawValue)]?.form,
      kind != .not || nextKind == .in
    else { return nil }
    advance()
    if op == .notIn { advance() }
    return op == .isSame && accept(.not) ? .isNot : op
  }

  /// Prefix operators, in a loop: the innermost is applied first.
  private mutating func parseUnary(_ minimum: Precedence) throws(SyntaxError) -> Expression {
    var pending: [(op: UnaryOperator, start: UInt32)] = []
    var value: Expression
    if minimum <= .not, kind == .not {
      while kind == .not {
        pending.append((.not, here))
        advance()
      }
      value = try parseBinary(.comparison)
    } else {
      while let op = signOperator {
        pending.append((op, here))
        advance()
      }
      value = try parsePower()
    }
    for step in pending.reversed() { value = try make(.unary(step.op, value), from: step.start) }
    return value
  }

  private var signOperator: UnaryOperator? {
    switch kind {
    case .plus: .plus
    case .minus: .minus
    case .tilde: .invert
    default: nil
    }
  }

  /// `**` binds tighter than a sign on its left, looser than one on its right.
  private mutating func parsePower() throws(SyntaxError) -> Expression {
    let start = here
    let left = try parsePostfix()
    guard accept(.doubleStar) else { return left }
    let right = try parseBinary(.unary)
    return try make(.binary(.power, left, right), from: start)
  }
}
