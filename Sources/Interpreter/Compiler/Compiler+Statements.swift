import Syntax

extension Compiler {
  func statement(_ statement: Statement) -> StatementNode {
    if isGenerator, statement.yields { return resumable(statement) }
    switch statement.kind {
    case .expression(let value):
      let node = expression(value)
      return node is Constant ? StatementNode() : ExpressionStatement(node)
    case .assign(let targets, let value): return assign(targets, expression(value))
    case .augmentedAssign(let target, let op, let value):
      return augment(target, op, value, statement.range)
    case .annotated(let target, let annotation, let value):
      let node = value.map { assign([target], expression($0)) } ?? StatementNode()
      guard scope.kind == .class, case .name(let name) = target.kind else { return node }
      return Sequence(node, Annotate(1, Str.intern(name), expression(annotation)))
    case .return(let value): return Return(optional(value))
    case .if(let test, let then, let otherwise):
      return If(expression(test), body(then), body(otherwise))
    case .while(let test, let body, let otherwise):
      return While(expression(test), self.body(body), self.body(otherwise))
    case .for(let target, let iterable, let body, let otherwise):
      return For(
        self.target(target), expression(iterable), self.body(body), self.body(otherwise),
        iterable.range)
    case .function(let definition):
      return assign(definition.name, function(definition, statement.range))
    case .class(let definition):
      return assign(definition.name, classDefinition(definition, statement.range))
    case .try(let parts): return tryStatement(parts)
    case .with(let items, let body): return with(items[...], body)
    case .break: return Jump(.break)
    case .continue: return Jump(.continue)
    default: return simple(statement)
    }
  }

  private func simple(_ statement: Statement) -> StatementNode {
    switch statement.kind {
    case .raise(let exception, let cause):
      return RaiseNode(exception.map(expression), cause.map(expression), statement.range)
    case .assert(let condition, let message):
      return Assert(expression(condition), message.map(expression), statement.range)
    case .delete(let targets): return Delete(targets.map(target))
    case .import(let items): return Sequence.make(items.map(importItem)[...])
    case .importFrom(let name, let level, let items):
      return importFrom(name, level, items, statement.range)
    default: return StatementNode()
    }
  }

  private func assign(_ name: Name, _ value: ExpressionNode) -> StatementNode {
    store(target(name.text, name.range), value)
  }

  func assign(_ targets: [Expression], _ value: ExpressionNode) -> StatementNode {
    let targets = targets.map(target)
    return targets.count == 1 ? store(targets[0], value) : Assign(targets, value)
  }

  /// The node for an assignment to one target.
  func store(_ target: Target, _ value: ExpressionNode) -> StatementNode {
    switch target {
    case let target as LocalTarget: StoreLocal(target.slot, value)
    case let target as GlobalTarget: StoreGlobal(target.slot, value)
    case let target as AttributeTarget: StoreAttribute(target, value)
    case let target as SubscriptTarget: StoreSubscript(target, value)
    default: Assign([target], value)
    }
  }

  /// The target that an expression stands for.
  func target(_ expression: Expression) -> Target {
    let range = expression.range
    switch expression.kind {
    case .name(let name): return target(name, range)
    case .attribute(let object, let name):
      return AttributeTarget(self.expression(object), Str.intern(name.text), range)
    case .subscripted(let object, let key):
      return SubscriptTarget(self.expression(object), self.expression(key), range)
    case .tuple(let items), .list(let items):
      let star = items.firstIndex { item in
        if case .starred = item.kind { true } else { false }
      }
      return UnpackTarget(items.map(target), star: star, range)
    case .starred(let inner): return target(inner)
    default: return Target()
    }
  }

  private func augment(
    _ target: Expression, _ op: BinaryOperator, _ value: Expression, _ range: SourceRange
  ) -> StatementNode {
    let node = expression(value)
    switch target.kind {
    case .attribute(let object, let name):
      return AugmentAttribute(
        expression(object), Str.intern(name.text), op, node, target.range, whole: range)
    case .subscripted(let object, let key):
      let place = SubscriptTarget(expression(object), expression(key), target.range)
      return AugmentSubscript(place, op, node, target.range, whole: range)
    default:
      return AugmentName(self.target(target), op, expression(target), node, range)
    }
  }

  private func tryStatement(_ parts: TryStatement) -> StatementNode {
    var node = body(parts.body)
    if !parts.handlers.isEmpty {
      node = TryNode(node, parts.handlers.map(handler), body(parts.otherwise))
    }
    return parts.finally.isEmpty ? node : FinallyNode(node, body(parts.finally))
  }

  private func handler(_ handler: TryStatement.Handler) -> Handler {
    self.handler(handler, body: body(handler.body))
  }

  func handler(_ handler: TryStatement.Handler, body: StatementNode) -> Handler {
    Handler(
      type: handler.type.map(expression), target: handler.name.map { target($0.text, $0.range) },
      body: body, range: handler.type?.range ?? handler.range)
  }

  private func with(_ items: ArraySlice<WithItem>, _ body: [Statement]) -> StatementNode {
    guard let first = items.first else { return self.body(body) }
    return WithNode(
      expression(first.context), first.target.map(target), with(items.dropFirst(), body),
      first.context.range)
  }

  private func importItem(_ item: ImportItem) -> StatementNode {
    let first = String(item.path.text.prefix { $0 != "." })
    let target = target(item.alias?.text ?? first, (item.alias ?? item.path).range)
    return ImportNode(
      item.path.text, bindsLast: item.alias != nil, target, module, item.path.range)
  }

  private func importFrom(
    _ name: Name?, _ level: Int, _ items: [ImportItem]?, _ range: SourceRange
  ) -> StatementNode {
    let path = name?.text ?? ""
    let place = name?.range ?? range
    guard let items else { return ImportAll(path, level: level, module, place) }
    let members = items.map { item in
      (
        name: Str.intern(item.path.text),
        target: target((item.alias ?? item.path).text, (item.alias ?? item.path).range),
        range: item.path.range
      )
    }
    return ImportFrom(path, level: level, members, module, place)
  }
}
