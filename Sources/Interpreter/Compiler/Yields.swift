import Syntax

// Which parts of a function yield, and how many slots their state takes.
extension Statement {
  /// The expressions of the statement itself, not those of its blocks.
  private var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assign(let targets, let value): targets + [value]
    case .augmentedAssign(let target, _, let value): [target, value]
    case .annotated(let target, _, let value): [target] + (value.map { [$0] } ?? [])
    case .return(let value): value.map { [$0] } ?? []
    case .if(let test, _, _), .while(let test, _, otherwise: _): [test]
    case .for(let target, let iterable, _, otherwise: _): [target, iterable]
    case .with(let items, _): items.flatMap { [$0.context] + ($0.target.map { [$0] } ?? []) }
    case .raise(let exception, let cause): [exception, cause].compactMap(\.self)
    case .assert(let condition, let message): [condition] + (message.map { [$0] } ?? [])
    case .delete(let targets): targets
    default: []
    }
  }

  private var blocks: [[Statement]] {
    switch kind {
    case .if(_, let then, let otherwise): [then, otherwise]
    case .while(_, let body, let otherwise): [body, otherwise]
    case .for(_, in: _, let body, let otherwise): [body, otherwise]
    case .with(_, let body): [body]
    case .try(let parts):
      [parts.body, parts.otherwise, parts.finally] + parts.handlers.map(\.body)
    default: []
    }
  }

  /// Whether the statement contains a `yield` of the function it stands in.
  var yields: Bool {
    if expressions.contains(where: \.yields) { return true }
    return blocks.contains { $0.yields }
  }

  /// The parts of `for name in …: yield name`; nil for other statements.
  var passing: (name: String, yield: Expression)? {
    guard case .for(let target, in: _, let body, let otherwise) = kind, otherwise.isEmpty,
      case .name(let name) = target.kind, body.count == 1,
      case .expression(let value) = body[0].kind, case .yield(let inner?) = value.kind,
      case .name(name) = inner.kind
    else { return nil }
    return (name, value)
  }

  /// At least the number of slots for its state, 0 when it does not yield.
  fileprivate var states: Int {
    let inner = blocks.reduce(0) { $0 + $1.states }
    let own =
      expressions.contains(where: \.yields)
      ? expressions.reduce(0) { $0 + $1.states } : 0
    guard inner > 0 || own > 0 else { return 0 }
    var count = inner + own + 6
    if case .with(let items, _) = kind { count += 2 * items.count }
    return count
  }
}

extension [Statement] {
  var yields: Bool { contains(where: \.yields) }

  fileprivate var states: Int {
    let count = reduce(0) { $0 + $1.states }
    return count > 0 ? count + 2 * self.count(where: \.yields) + 1 : 0
  }

  /// At least the number of slots that a generator of this body needs; nil for other functions.
  var stateCount: Int? {
    let count = states
    return count > 0 ? count + 1 : nil
  }
}

extension Expression {
  /// At least the number of hidden variables to do its yields beforehand.
  fileprivate var states: Int {
    var count = 3
    kind.forEachChild { count += $0.states }
    return count
  }
}

extension Expression.Kind {
  func childCount(where condition: (Expression) -> Bool) -> Int {
    var count = 0
    forEachChild { if condition($0) { count += 1 } }
    return count
  }

  /// The same kind of expression with other children; visits them in the order of evaluation.
  func mapChildren(_ change: (Expression) -> Expression) -> Expression.Kind {
    switch self {
    case .formatted(let parts): return .formatted(parts.map { $0.mapFields(change) })
    case .tuple(let items): return .tuple(items.map(change))
    case .list(let items): return .list(items.map(change))
    case .set(let items): return .set(items.map(change))
    case .dict(let items):
      return .dict(
        items.map { item in
          let key = item.key.map(change)
          return DictItem(key: key, value: change(item.value))
        })
    case .unary(let op, let operand): return .unary(op, change(operand))
    case .binary(let op, let left, let right):
      let left = change(left)
      return .binary(op, left, change(right))
    case .compare(let first, let links):
      let first = change(first)
      return .compare(first, links.map { Comparison($0.op, change($0.right)) })
    case .call(let callee, let arguments):
      let callee = change(callee)
      return .call(callee, arguments.map { $0.map(change) })
    case .attribute(let object, let name): return .attribute(change(object), name)
    case .subscripted(let object, let key):
      let object = change(object)
      return .subscripted(object, change(key))
    case .slice(let lower, let upper, let step):
      let lower = lower.map(change)
      let upper = upper.map(change)
      return .slice(lower: lower, upper: upper, step: step.map(change))
    case .starred(let inner): return .starred(change(inner))
    case .named(let name, let value): return .named(name, change(value))
    case .comprehension(let comprehension): return .comprehension(comprehension.mapFirst(change))
    default: return self
    }
  }
}

extension FormattedPart {
  fileprivate func mapFields(_ change: (Expression) -> Expression) -> FormattedPart {
    guard case .field(let value, let conversion, let spec) = self else { return self }
    let changed = change(value)
    return .field(changed, conversion: conversion, spec: spec.map { $0.mapFields(change) })
  }
}

extension Argument {
  fileprivate func map(_ change: (Expression) -> Expression) -> Argument {
    switch self {
    case .positional(let value): .positional(change(value))
    case .keyword(let name, let value): .keyword(name, change(value))
    case .star(let value): .star(change(value))
    case .doubleStar(let value): .doubleStar(change(value))
    }
  }
}

extension Comprehension {
  /// Only the first iterable is evaluated where the comprehension stands.
  fileprivate func mapFirst(_ change: (Expression) -> Expression) -> Comprehension {
    guard let first = clauses.first else { return self }
    let clause = Clause(
      target: first.target, iterable: change(first.iterable), conditions: first.conditions)
    return Comprehension(
      kind, element: element, value: value, clauses: [clause] + clauses.dropFirst())
  }
}
