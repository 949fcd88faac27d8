extension Parser {
  /// A function or class with its decorators.
  mutating func parseDefinition() throws(SyntaxError) -> Statement {
    let start = here
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try parseNamed())
      try expect(.newline)
    }
    switch kind {
    case .def: return try parseFunction(decorators, from: start)
    case .class: return try parseClass(decorators, from: start)
    case .async: throw error("Dandelion has no 'async'", at: range(token))
    default: throw unexpected()
    }
  }

  private mutating func parseFunction(
    _ decorators: [Expression], from start: UInt32
  ) throws(SyntaxError) -> Statement {
    let header = here
    advance()
    let name = try parseBoundName()
    guard accept(.leftParenthesis) else {
      if kind == .error { throw unexpected() }
      throw error("expected '('", at: range(token))
    }
    let parameters = try parseParameters(until: .rightParenthesis, isLambda: false)
    try expect(.rightParenthesis)
    let returns = accept(.arrow) ? try parseExpression() : nil
    if kind != .colon, kind != .error { throw error("expected ':'", at: range(token)) }
    enterScope(.function, parameters: parameters)
    let body = try parseBlock(.function, from: header)
    try leaveScope()
    return Statement(
      .function(
        FunctionDefinition(
          name: name, decorators: decorators, parameters: parameters, returns: returns, body: body)),
      blockRange(from: start))
  }

  private mutating func parseClass(
    _ decorators: [Expression], from start: UInt32
  ) throws(SyntaxError) -> Statement {
    let header = here
    advance()
    let written = text(token)
    let name = try parseBoundName()
    let arguments = kind == .leftParenthesis ? try parseArguments() : []
    enterScope(.class)
    classes.append(written)
    let body = try parseBlock(.class, from: header)
    classes.removeLast()
    try leaveScope()
    return Statement(
      .class(
        ClassDefinition(name: name, decorators: decorators, arguments: arguments, body: body)),
      blockRange(from: start))
  }
}
