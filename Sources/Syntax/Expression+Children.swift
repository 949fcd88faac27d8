extension Expression.Kind {
  /// Visits the expressions directly below, in the order of the text.
  public func forEachChild(_ visit: (Expression) -> Void) {
    switch self {
    case .name, .none, .ellipsis, .bool, .integer, .bigInteger, .float, .string: break
    case .formatted(let parts): parts.forEachField(visit)
    case .tuple(let items), .list(let items), .set(let items): items.forEach(visit)
    case .dict(let items):
      for item in items {
        item.key.map(visit)
        visit(item.value)
      }
    case .unary(_, let operand), .starred(let operand), .named(_, let operand),
      .yieldFrom(let operand), .attribute(let operand, _):
      visit(operand)
    case .binary(_, let left, let right), .and(let left, let right), .or(let left, let right),
      .subscripted(let left, let right):
      visit(left)
      visit(right)
    case .compare(let first, let links):
      visit(first)
      for link in links { visit(link.right) }
    case .conditional(let test, let then, let otherwise):
      visit(then)
      visit(test)
      visit(otherwise)
    case .lambda(let parameters, let body):
      parameters.forEachExpression(visit)
      visit(body)
    case .call(let callee, let arguments):
      visit(callee)
      for argument in arguments { visit(argument.value) }
    case .slice(let lower, let upper, let step):
      lower.map(visit)
      upper.map(visit)
      step.map(visit)
    case .yield(let value): value.map(visit)
    case .comprehension(let comprehension): comprehension.forEachExpression(visit)
    }
  }
}

extension [FormattedPart] {
  fileprivate func forEachField(_ visit: (Expression) -> Void) {
    for case .field(let value, _, let spec) in self {
      visit(value)
      spec.forEachField(visit)
    }
  }
}

extension Parameters {
  fileprivate func forEachExpression(_ visit: (Expression) -> Void) {
    for parameter in list {
      parameter.annotation.map(visit)
      parameter.defaultValue.map(visit)
    }
  }
}

extension Comprehension {
  fileprivate func forEachExpression(_ visit: (Expression) -> Void) {
    visit(element)
    value.map(visit)
    for clause in clauses {
      visit(clause.target)
      visit(clause.iterable)
      clause.conditions.forEach(visit)
    }
  }
}

extension Argument {
  /// The argument's expression, whatever its form.
  public var value: Expression {
    switch self {
    case .positional(let value), .keyword(_, let value), .star(let value), .doubleStar(let value):
      value
    }
  }
}

extension Expression {
  /// The names that the expression reads, each once, in the order of the text.
  ///
  /// Those that it binds itself, as a comprehension its targets, are read there and count too.
  public var names: [String] {
    var found: [String] = []
    var seen: Set<String> = []
    var pending = [self]
    while let next = pending.popLast() {
      if case .name(let name) = next.kind, seen.insert(name).inserted { found.append(name) }
      let first = pending.count
      next.kind.forEachChild { pending.append($0) }
      pending[first...].reverse()
    }
    return found
  }
}
