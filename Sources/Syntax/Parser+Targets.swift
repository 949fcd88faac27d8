extension Parser {
  /// Checks what `=`, `for`, `with … as` or `del` binds, down to the items of tuples.
  mutating func checkTarget(
    _ target: Expression, verb: String = "assign to", isWhole: Bool = false, binds: Bool = true
  ) throws(SyntaxError) {
    switch target.kind {
    case .name(let name):
      if name == "__debug__" { throw error("cannot assign to {}", [name], at: target.range) }
      if binds { scope.bindings.append(Name(name, target.range)) }
    case .attribute, .subscripted: break
    case .tuple(let items), .list(let items):
      for item in items {
        if verb == "assign to", case .starred(let inner) = item.kind {
          try checkTarget(inner, verb: verb, binds: binds)
        } else {
          try checkTarget(item, verb: verb, binds: binds)
        }
      }
      if verb == "assign to" { try checkStars(in: items, of: target) }
    case .starred where verb == "assign to":
      throw error("starred assignment target must be in a list or tuple", at: target.range)
    default: throw invalidTarget(target, verb: verb, isWhole: isWhole)
    }
  }

  private func checkStars(
    in items: [Expression], of target: Expression
  ) throws(SyntaxError) {
    let stars = items.count { if case .starred = $0.kind { true } else { false } }
    if stars > 1 {
      throw error("multiple starred expressions in assignment", at: target.range)
    }
  }

  private func invalidTarget(
    _ target: Expression, verb: String, isWhole: Bool
  ) -> SyntaxError {
    let what = target.kind.description
    if verb == "delete" { return error("cannot delete {}", [what], at: target.range) }
    if isWhole, !target.kind.cannotBeCompared {
      return error(
        "cannot assign to {} here. Maybe you meant '==' instead of '='?", [what], at: target.range)
    }
    return error("cannot assign to {}", [what], at: target.range)
  }

  /// `=` in a condition or display, where only `==` or `:=` make sense.
  mutating func misplacedAssignment(to value: Expression) -> SyntaxError {
    let assign = range(token)
    var trial = self
    trial.advance()
    guard let right = try? trial.parseBinary(.bitOr), trial.kind != .assign, trial.kind != .walrus
    else { return unexpected() }
    switch value.kind {
    case .name:
      return error(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        at: value.range.union(right.range))
    case .list, .tuple, .bool, .none: return error("invalid syntax", at: assign)
    default:
      return error(
        "cannot assign to {} here. Maybe you meant '==' instead of '='?",
        [value.kind.description], at: value.range)
    }
  }
}

extension Expression.Kind {
  /// Whether CPython sees no comparison in an assignment to it.
  fileprivate var cannotBeCompared: Bool {
    switch self {
    case .none, .bool: true
    case .comprehension(let comprehension): comprehension.kind == .generator
    default: precedence < .bitOr && precedence > .lowest
    }
  }

  /// What CPython calls this kind of expression in its messages.
  var description: String {
    switch self {
    case .name: "name"
    case .none: "None"
    case .bool(let value): value ? "True" : "False"
    case .ellipsis: "ellipsis"
    case .integer, .bigInteger, .float, .string: "literal"
    case .formatted: "f-string expression"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set display"
    case .dict: "dict literal"
    case .unary, .binary, .and, .or: "expression"
    case .compare: "comparison"
    case .conditional: "conditional expression"
    case .lambda: "lambda"
    case .call: "function call"
    case .attribute: "attribute"
    case .subscripted: "subscript"
    case .slice: "slice"
    case .starred: "starred"
    case .named: "named expression"
    case .yield, .yieldFrom: "yield expression"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dict: "dict comprehension"
      case .generator: "generator expression"
      }
    }
  }
}
