extension Parser {
  mutating func makeComprehension(
    _ kind: Comprehension.Kind, _ element: Expression, _ value: Expression?,
    _ clauses: [Comprehension.Clause], from start: UInt32
  ) throws(SyntaxError) -> Expression {
    let comprehension = Comprehension(kind, element: element, value: value, clauses: clauses)
    let expression = try make(.comprehension(comprehension), from: start)
    try checkComprehension(expression, clauses, from: start)
    return expression
  }

  /// The `for … in … if …` of a comprehension over `element`.
  mutating func parseClauses(
    after element: Expression
  ) throws(SyntaxError) -> [Comprehension.Clause] {
    if case .starred = element.kind {
      throw error("iterable unpacking cannot be used in comprehension", at: element.range)
    }
    var clauses: [Comprehension.Clause] = []
    while kind == .for || kind == .async {
      if kind == .async { throw error("Dandelion has no 'async'", at: range(token)) }
      advance()
      let target = try parseTargets(binds: false)
      try expect(.in)
      let iterable = try parseBinary(.or)
      if let name = scope.walruses.last, name.range.start >= iterable.range.start {
        throw error(
          "assignment expression cannot be used in a comprehension iterable expression",
          at: name.range)
      }
      var conditions: [Expression] = []
      while accept(.if) { conditions.append(try parseBinary(.or)) }
      clauses.append(
        Comprehension.Clause(target: target, iterable: iterable, conditions: conditions))
    }
    return clauses
  }

  /// The targets of a `for`, up to its `in`.
  mutating func parseTargets(binds: Bool) throws(SyntaxError) -> Expression {
    let start = here
    let first = try parseStarred(or: .target)
    var target = first
    if kind == .comma {
      var items = [first]
      while accept(.comma), kind != .in {
        items.append(
          try parseStarred(or: .target))
      }
      target = try make(.tuple(items), from: start)
    }
    if kind == .in || kind == .assign { try checkTarget(target, binds: binds) }
    return target
  }
}
