import Syntax

extension Compiler {
  func comprehension(_ comprehension: Comprehension, _ range: SourceRange) -> ExpressionNode {
    guard let first = comprehension.clauses.first else { return Constant(.none) }
    if comprehension.kind == .generator {
      return generator(comprehension, expression(first.iterable), first.iterable.range, range)
    }
    let inner = scopes[range] ?? VariableScope(.comprehension, in: scope, isComprehension: true)
    return withTemporaries(inner.bound.count + 1) { base in
      // Above the comprehension's slots, which are in use when the iterable is evaluated.
      let iterable = expression(first.iterable)
      var slots: [String: Int] = [:]
      for (index, name) in inner.bound.enumerated() { slots[name] = base + 1 + index }
      let body = inside(inner, slots: slots) {
        loops(comprehension.clauses[...], iterable) { collector(comprehension, base) }
      }
      let result: ComprehensionNode.Result =
        switch comprehension.kind {
        case .set: .set
        case .dict: .dict
        default: .list
        }
      return ComprehensionNode(
        result, body, slot: base, first: base + 1, count: inner.bound.count,
        cells: inner.cells.compactMap { slots[$0] })
    }
  }

  private func collector(_ comprehension: Comprehension, _ slot: Int) -> StatementNode {
    let element = expression(comprehension.element)
    switch comprehension.kind {
    case .set: return CollectMember(slot, element)
    case .dict: return CollectEntry(slot, element, optional(comprehension.value))
    default: return CollectItem(slot, element)
    }
  }

  /// Loops inside loops; the iterable of the first is compiled already.
  private func loops(
    _ clauses: ArraySlice<Comprehension.Clause>, _ iterable: ExpressionNode?,
    _ element: () -> StatementNode
  ) -> StatementNode {
    guard let clause = clauses.first else { return element() }
    let iterable = iterable ?? expression(clause.iterable)
    let target = target(clause.target)
    let conditions = clause.conditions.map(expression)
    var body = loops(clauses.dropFirst(), nil, element)
    for condition in conditions.reversed() { body = If(condition, body, StatementNode()) }
    return For(target, iterable, body, StatementNode(), clause.iterable.range)
  }

  /// A generator expression: a generator function of the first iterator, called at once.
  private func generator(
    _ comprehension: Comprehension, _ iterable: ExpressionNode, _ place: SourceRange,
    _ range: SourceRange
  ) -> ExpressionNode {
    let iterator = Name(".0", place)
    var body = [Statement(.expression(Expression(.yield(comprehension.element), range)), range)]
    for (index, clause) in comprehension.clauses.enumerated().reversed() {
      for condition in clause.conditions.reversed() {
        body = [Statement(.if(condition, body, []), range)]
      }
      let source = index == 0 ? Expression(.name(iterator.text), place) : clause.iterable
      body = [Statement(.for(target: clause.target, in: source, body, otherwise: []), range)]
    }
    let parameters = Parameters([
      .init(iterator, .ordinary, defaultValue: nil, annotation: nil)
    ])
    let make = makeFunction(
      "<genexpr>", parameters, range, documentation: nil, states: body.stateCount
    ) { $0.body(body) }
    return withTemporaries(3) { base in
      CallExpression(make, [IteratorOf(iterable, place)], base: base, range)
    }
  }
}

/// `iter(value)`, which a generator expression takes at once.
final class IteratorOf: ExpressionNode {
  private let value: ExpressionNode
  private let range: SourceRange

  init(_ value: ExpressionNode, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = try value.eval(f)
    do throws(Raised) { return .object(try value.iterator()) } catch { throw error.at(range) }
  }
}
