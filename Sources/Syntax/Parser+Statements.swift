extension Parser {
  mutating func parseProgram() throws(SyntaxError) -> [Statement] {
    var statements: [Statement] = []
    while kind != .end { try parseStatement(into: &statements) }
    return statements
  }

  /// One statement, or the several of a line with semicolons.
  mutating func parseStatement(into statements: inout [Statement]) throws(SyntaxError) {
    switch kind {
    case .newline: advance()
    case .if: statements.append(try parseIf())
    case .while: statements.append(try parseWhile())
    case .for: statements.append(try parseFor())
    case .try: statements.append(try parseTry())
    case .with: statements.append(try parseWith())
    case .def, .class, .at: statements.append(try parseDefinition())
    case .async: throw error("Dandelion has no 'async'", at: range(token))
    default: try parseLine(into: &statements)
    }
  }

  /// Simple statements up to the end of the line.
  mutating func parseLine(into statements: inout [Statement]) throws(SyntaxError) {
    try rejectSoftKeyword()
    repeat {
      statements.append(try parseSimple())
    } while accept(.semicolon) && kind != .newline
    guard kind == .newline else { throw unexpectedAfterStatement(statements.last) }
    advance()
  }

  private mutating func parseSimple() throws(SyntaxError) -> Statement {
    let start = here
    let kind: Statement.Kind
    switch self.kind {
    case .pass: kind = parseWord(.pass)
    case .break: kind = try parseJump(.break, "'break' outside loop")
    case .continue: kind = try parseJump(.continue, "'continue' not properly in loop")
    case .return: kind = try parseReturn()
    case .del: kind = try parseDelete()
    case .raise: kind = try parseRaise()
    case .assert: kind = try parseAssert()
    case .global: kind = try parseGlobal()
    case .nonlocal: kind = try parseNonlocal()
    case .import: kind = try parseImport()
    case .from: kind = try parseImportFrom()
    default: kind = try parseExpressionStatement()
    }
    return Statement(kind, range(from: start))
  }

  private mutating func parseWord(_ kind: Statement.Kind) -> Statement.Kind {
    advance()
    return kind
  }

  private mutating func parseJump(
    _ kind: Statement.Kind, _ template: String
  ) throws(SyntaxError) -> Statement.Kind {
    if scope.loops == 0 { throw error(template, at: range(token)) }
    return parseWord(kind)
  }

  private mutating func parseReturn() throws(SyntaxError) -> Statement.Kind {
    let start = here
    advance()
    let hasValue = kind.startsExpression || kind == .star
    let value = hasValue ? try parseUnstarredTuple() : nil
    if scope.kind != .function, kind != .assign {
      throw error("'return' outside function", at: range(from: start))
    }
    return .return(value)
  }

  private mutating func parseDelete() throws(SyntaxError) -> Statement.Kind {
    advance()
    var targets = [try parseStarred(or: .target)]
    while accept(.comma), kind != .newline, kind != .semicolon {
      targets.append(try parseStarred(or: .target))
    }
    for target in targets { try checkTarget(target, verb: "delete") }
    return .delete(targets)
  }

  private mutating func parseRaise() throws(SyntaxError) -> Statement.Kind {
    advance()
    guard kind.startsExpression else { return .raise(nil, from: nil) }
    let exception = try parseExpression()
    return .raise(exception, from: accept(.from) ? try parseExpression() : nil)
  }

  private mutating func parseAssert() throws(SyntaxError) -> Statement.Kind {
    advance()
    let test = try parseExpression()
    if kind == .assign { throw misplacedAssignment(to: test) }
    return .assert(test, message: accept(.comma) ? try parseExpression() : nil)
  }

  private mutating func parseGlobal() throws(SyntaxError) -> Statement.Kind {
    let names = try parseNameList()
    for name in names { try declareGlobal(name) }
    return .global(names)
  }

  private mutating func parseNonlocal() throws(SyntaxError) -> Statement.Kind {
    let names = try parseNameList()
    for name in names { try declareNonlocal(name) }
    return .nonlocal(names)
  }

  private mutating func parseNameList() throws(SyntaxError) -> [Name] {
    advance()
    var names = [try parseName()]
    while accept(.comma) { names.append(try parseName()) }
    return names
  }

  private mutating func parseExpressionStatement() throws(SyntaxError) -> Statement.Kind {
    let first = try parseValue()
    if kind == .assign { return try parseAssignment(to: first) }
    if let op = augmentedOperator { return try parseAugmented(first, op) }
    if kind == .colon { return try parseAnnotated(first) }
    try rejectStarred(first)
    return .expression(first)
  }

  private mutating func parseAssignment(to first: Expression) throws(SyntaxError) -> Statement.Kind
  {
    var targets: [Expression] = []
    var value = first
    while accept(.assign) {
      targets.append(value)
      value = try parseValue()
    }
    if augmentedOperator != nil { throw unexpected() }
    for target in targets { try checkTarget(target, isWhole: targets.count == 1) }
    try rejectStarred(value)
    return .assign(targets, value)
  }

  private static let augmentedOperators: [Token.Kind: BinaryOperator] = [
    .plusAssign: .add, .minusAssign: .subtract, .starAssign: .multiply, .slashAssign: .divide,
    .doubleSlashAssign: .floorDivide, .percentAssign: .modulo, .doubleStarAssign: .power,
    .atAssign: .matmul, .ampersandAssign: .and, .barAssign: .or, .caretAssign: .xor,
    .shiftLeftAssign: .shiftLeft, .shiftRightAssign: .shiftRight,
  ]

  private var augmentedOperator: BinaryOperator? { Self.augmentedOperators[kind] }

  private mutating func parseAugmented(
    _ target: Expression, _ op: BinaryOperator
  ) throws(SyntaxError) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: try checkTarget(target)
    default:
      throw error(
        "'{}' is an illegal expression for augmented assignment", [target.kind.description],
        at: target.range)
    }
    advance()
    let value = try parseValue()
    try rejectStarred(value)
    return .augmentedAssign(target, op, value)
  }

  private mutating func parseAnnotated(_ target: Expression) throws(SyntaxError) -> Statement.Kind {
    switch target.kind {
    case .name, .attribute, .subscripted: try checkTarget(target)
    case .list, .tuple:
      throw error(
        "only single target (not {}) can be annotated", [target.kind.description], at: target.range)
    default:
      throw error("illegal target for annotation", at: target.range)
    }
    advance()
    let annotation = try parseExpression()
    guard accept(.assign) else { return .annotated(target, annotation, nil) }
    let value = try parseValue()
    try rejectStarred(value)
    return .annotated(target, annotation, value)
  }
}
