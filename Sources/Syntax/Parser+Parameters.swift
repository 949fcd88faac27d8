extension Parser {
  /// The parameters of a function or lambda, up to but without `closing`.
  mutating func parseParameters(
    until closing: Token.Kind, isLambda: Bool
  ) throws(SyntaxError) -> Parameters {
    var list = ParameterList()
    while kind != closing {
      if isLambda, kind == .formatColon { break }
      switch kind {
      case .slash: try parseSlash(&list)
      case .star: try parseStar(&list, until: closing, isLambda: isLambda)
      default: try parseOrdinary(&list, isLambda: isLambda)
      }
      guard accept(.comma) else { break }
    }
    if let star = list.bareStar {
      throw error("named arguments must follow bare *", at: range(star))
    }
    try checkDuplicates(in: list.parameters)
    return Parameters(list.parameters)
  }

  /// The parameters so far, and what they allow to follow.
  private struct ParameterList {
    var parameters: [Parameters.Parameter] = []
    var hasSlash = false
    var hasStar = false
    var hasDoubleStar = false
    var hasDefault = false
    /// A bare `*` that no parameter has followed yet.
    var bareStar: Token?
  }

  private mutating func parseSlash(_ list: inout ParameterList) throws(SyntaxError) {
    let template: String? =
      if list.hasDoubleStar {
        "arguments cannot follow var-keyword argument"
      } else if list.hasSlash {
        "/ may appear only once"
      } else if list.hasStar {
        "/ must be ahead of *"
      } else if list.parameters.isEmpty {
        "at least one argument must precede /"
      } else {
        nil
      }
    if let template { throw error(template, at: range(token)) }
    advance()
    list.hasSlash = true
    list.parameters = list.parameters.map {
      Parameters.Parameter(
        $0.name, .positionalOnly, defaultValue: $0.defaultValue, annotation: $0.annotation)
    }
  }

  private mutating func parseStar(
    _ list: inout ParameterList, until closing: Token.Kind, isLambda: Bool
  ) throws(SyntaxError) {
    try rejectAfterDoubleStar(list)
    if list.hasStar { throw error("* argument may appear only once", at: range(token)) }
    list.hasStar = true
    let star = token
    advance()
    if kind == .comma || kind == closing {
      list.bareStar = star
      return
    }
    let name = try parseName()
    let annotation = try parseAnnotation(isLambda: isLambda, allowsStar: true)
    if kind == .assign {
      throw error("var-positional argument cannot have default value", at: range(token))
    }
    list.parameters.append(
      Parameters.Parameter(name, .star, defaultValue: nil, annotation: annotation))
  }

  private mutating func parseOrdinary(
    _ list: inout ParameterList, isLambda: Bool
  ) throws(SyntaxError) {
    try rejectAfterDoubleStar(list)
    let isDoubleStar = accept(.doubleStar)
    if kind == .leftParenthesis { throw parenthesizedParameter(isLambda: isLambda) }
    let name = try parseName()
    let annotation = try parseAnnotation(isLambda: isLambda, allowsStar: false)
    if isDoubleStar {
      if kind == .assign {
        throw error("var-keyword argument cannot have default value", at: range(token))
      }
      list.hasDoubleStar = true
      list.parameters.append(
        Parameters.Parameter(name, .doubleStar, defaultValue: nil, annotation: annotation))
      return
    }
    let defaultValue = try parseDefault()
    if defaultValue != nil { list.hasDefault = true }
    if defaultValue == nil, list.hasDefault, !list.hasStar {
      throw error("non-default argument follows default argument", at: name.range)
    }
    list.bareStar = nil
    list.parameters.append(
      Parameters.Parameter(
        name, list.hasStar ? .keywordOnly : .ordinary, defaultValue: defaultValue,
        annotation: annotation))
  }

  private func rejectAfterDoubleStar(_ list: ParameterList) throws(SyntaxError) {
    if list.hasDoubleStar {
      throw error("arguments cannot follow var-keyword argument", at: range(token))
    }
  }

  private func parenthesizedParameter(isLambda: Bool) -> SyntaxError {
    error(
      isLambda
        ? "Lambda expression parameters cannot be parenthesized"
        : "Function parameters cannot be parenthesized", at: range(token))
  }

  private mutating func parseAnnotation(
    isLambda: Bool, allowsStar: Bool
  ) throws(SyntaxError) -> Expression? {
    guard !isLambda, accept(.colon) else { return nil }
    return allowsStar ? try parseStarred(or: .expression) : try parseExpression()
  }

  private mutating func parseDefault() throws(SyntaxError) -> Expression? {
    guard kind == .assign else { return nil }
    let equals = token
    advance()
    if kind == .comma || kind == .rightParenthesis || kind == .colon {
      throw error("expected default value expression", at: range(equals))
    }
    return try parseExpression()
  }

  private func checkDuplicates(
    in parameters: [Parameters.Parameter]
  ) throws(SyntaxError) {
    var seen: Set<String> = []
    for parameter in parameters where !seen.insert(parameter.name.text).inserted {
      throw error(
        "duplicate argument '{}' in function definition", [parameter.name.text],
        at: parameter.name.range)
    }
  }
}
