import Syntax

// Statements of a generator that contain a `yield`. A `yield` inside an expression is first made a
// statement of its own: what Python evaluates before it goes to hidden variables.
extension Compiler {
  func resumable(_ statement: Statement) -> StatementNode {
    var before: [StatementNode] = []
    switch statement.kind {
    case .if(let test, let then, let otherwise):
      let condition = expression(hoist(test, &before))
      return block(
        before,
        ResumableIf(condition, resumableBlock(then), resumableBlock(otherwise), state: state()))
    case .while(let test, let body, let otherwise):
      let condition = expression(hoist(test, &before))
      return ResumableWhile(
        block(before), condition, resumableBlock(body), resumableBlock(otherwise), state: state())
    case .for(let target, let iterable, let body, let otherwise):
      let node = expression(hoist(iterable, &before))
      if let passing = statement.passing, scope.isOnlyPassedOn(passing.name),
        case .local = location(of: passing.name)
      {
        return block(
          before, PassOn(node, state: state(), iterable.range, yield: passing.yield.range))
      }
      return block(
        before,
        ResumableFor(
          self.target(target), node, resumableBlock(body), resumableBlock(otherwise),
          state: state(), iterable.range))
    case .try(let parts): return resumable(parts)
    case .with(let items, let body): return resumable(items[...], body)
    default: return resumableSimple(statement)
    }
  }

  /// A block in which only the parts with a `yield` are resumable.
  private func resumableBlock(_ statements: [Statement]) -> StatementNode { body(statements) }

  private func block(_ parts: [StatementNode], _ last: StatementNode? = nil) -> StatementNode {
    let parts = parts + (last.map { [$0] } ?? [])
    return pairs(parts[...])
  }

  /// A block as a balanced tree of pairs.
  private func pairs(_ parts: ArraySlice<StatementNode>) -> StatementNode {
    if parts.count < 2 { return parts.first ?? StatementNode() }
    let middle = parts.count <= 4 ? parts.startIndex + 1 : parts.startIndex + parts.count / 2
    return ResumablePair(pairs(parts[..<middle]), pairs(parts[middle...]), state: state())
  }

  /// The statements of a block, those without a `yield` in one node between those with.
  private func parts(_ statements: [Statement]) -> [StatementNode] {
    var parts: [StatementNode] = []
    var plain: [StatementNode] = []
    for statement in statements {
      let node = self.statement(statement)
      guard statement.yields else {
        plain.append(node)
        continue
      }
      if !plain.isEmpty { parts.append(Sequence.make(plain[...])) }
      plain = []
      parts.append(node)
    }
    if !plain.isEmpty { parts.append(Sequence.make(plain[...])) }
    return parts
  }

  /// The body of a generator.
  func generatorBody(_ statements: [Statement]) -> StatementNode {
    block(parts(statements))
  }

  private func resumable(_ parts: TryStatement) -> StatementNode {
    needsClosing = true
    var node = resumableBlock(parts.body)
    if !parts.handlers.isEmpty {
      let handlers = parts.handlers.map { handler in
        let simple = self.handler(handler, body: StatementNode())
        return Handler(
          type: simple.type, target: simple.target, body: resumableBlock(handler.body),
          range: simple.range)
      }
      node = ResumableTry(
        node, handlers, resumableBlock(parts.otherwise), state: state(), held: state())
    }
    guard !parts.finally.isEmpty else { return node }
    return ResumableFinally(node, resumableBlock(parts.finally), state: state(), held: state())
  }

  private func resumable(_ items: ArraySlice<WithItem>, _ body: [Statement]) -> StatementNode {
    guard let first = items.first else { return resumableBlock(body) }
    needsClosing = true
    var before: [StatementNode] = []
    let context = expression(hoist(first.context, &before))
    let node = ResumableWith(
      context, first.target.map(target), resumable(items.dropFirst(), body), state: state(),
      first.context.range)
    return block(before, node)
  }

  private func resumableSimple(_ statement: Statement) -> StatementNode {
    var before: [StatementNode] = []
    let range = statement.range
    func hoisted(_ expression: Expression) -> Expression { hoist(expression, &before) }
    let kind: Statement.Kind
    switch statement.kind {
    case .expression(let value):
      if let node = yield(value, nil, &before) { return block(before, node) }
      kind = .expression(hoisted(value))
    case .assign(let targets, let value):
      if targets.count == 1, !targets[0].yields,
        let node = yield(value, target(targets[0]), &before)
      {
        return block(before, node)
      }
      let value = spill(hoisted(value), &before)
      kind = .assign(targets.map(hoisted), value)
    case .annotated(let target, _, let value?): kind = .assign([hoisted(target)], hoisted(value))
    case .augmentedAssign(let target, let op, let value):
      return augment(target, op, value, range)
    case .return(let value): kind = .return(value.map(hoisted))
    case .raise(let exception, let cause):
      let exception = exception.map(hoisted)
      kind = .raise(
        cause == nil ? exception : exception.map { spill($0, &before) }, from: cause.map(hoisted))
    case .assert(let condition, let message):
      kind = .assert(hoisted(condition), message: message.map(hoisted))
    case .delete(let targets): kind = .delete(targets.map(hoisted))
    default: kind = statement.kind
    }
    return block(before, self.statement(Statement(kind, range)))
  }

  private func augment(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) -> StatementNode {
    var before: [StatementNode] = []
    var place = target
    switch target.kind {
    case .attribute(let object, let name):
      place = Expression(.attribute(spill(hoist(object, &before), &before), name), target.range)
    case .subscripted(let object, let key):
      let object = spill(hoist(object, &before), &before)
      let key = spill(hoist(key, &before), &before)
      place = Expression(.subscripted(object, key), target.range)
    default: break
    }
    let old = spill(place, &before)
    let node = InPlaceNode(op, expression(old), expression(hoist(value, &before)), range)
    return block(before, store(self.target(place), node))
  }

  /// A statement that is nothing but a `yield`, its value assigned to `target`.
  private func yield(_ value: Expression, _ target: Target?, _ before: inout [StatementNode])
    -> StatementNode?
  {
    switch value.kind {
    case .yield(let inner):
      let node = optional(inner.map { hoist($0, &before) })
      return Yield(node, target, state: state())
    case .yieldFrom(let inner):
      return YieldFrom(expression(hoist(inner, &before)), target, state: state(), value.range)
    default: return nil
    }
  }

  /// Evaluates an expression beforehand, into a hidden variable.
  private func spill(_ value: Expression, _ before: inout [StatementNode]) -> Expression {
    switch value.kind {
    case .none, .bool, .integer, .float, .string: return value
    case .starred(let inner):
      return Expression(.starred(spill(inner, &before)), value.range)
    case .slice(let lower, let upper, let step):
      return Expression(
        .slice(
          lower: lower.map { spill($0, &before) }, upper: upper.map { spill($0, &before) },
          step: step.map { spill($0, &before) }), value.range)
    default: break
    }
    let name = hiddenName()
    before.append(store(target(name, value.range), expression(value)))
    return Expression(.name(name), value.range)
  }

  /// The expression without its yields, which are done in `before`.
  private func hoist(_ value: Expression, _ before: inout [StatementNode]) -> Expression {
    guard value.yields else { return value }
    let range = value.range
    switch value.kind {
    case .yield, .yieldFrom:
      let name = hiddenName()
      if let node = yield(value, target(name, range), &before) { before.append(node) }
      return Expression(.name(name), range)
    case .and(let left, let right): return choose(left, right, isAnd: true, range, &before)
    case .or(let left, let right): return choose(left, right, isAnd: false, range, &before)
    case .conditional(let test, let then, let otherwise):
      let name = hiddenName()
      let condition = expression(hoist(test, &before))
      let node = ResumableIf(
        condition, branch(then, name), branch(otherwise, name), state: state())
      before.append(node)
      return Expression(.name(name), range)
    default: break
    }
    var left = value.kind.childCount { $0.yields }
    var statements = before
    let kind = value.kind.mapChildren { child in
      let yields = child.yields
      if yields { left -= 1 }
      let done = hoist(child, &statements)
      return left > 0 || (yields && left > 0) ? spill(done, &statements) : done
    }
    before = statements
    return Expression(kind, range)
  }

  /// `left and right` or `left or right` whose operands yield.
  private func choose(
    _ left: Expression, _ right: Expression, isAnd: Bool, _ range: SourceRange,
    _ before: inout [StatementNode]
  ) -> Expression {
    let name = hiddenName()
    let result = Expression(.name(name), range)
    before.append(store(target(name, range), expression(hoist(left, &before))))
    let more = branch(right, name)
    before.append(
      ResumableIf(
        expression(result), isAnd ? more : StatementNode(), isAnd ? StatementNode() : more,
        state: state()))
    return result
  }

  /// Puts the value of an expression into a hidden variable.
  private func branch(_ value: Expression, _ name: String) -> StatementNode {
    var before: [StatementNode] = []
    let node = expression(hoist(value, &before))
    return block(before, store(target(name, value.range), node))
  }
}
