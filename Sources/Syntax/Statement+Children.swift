extension Statement {
  /// Visits the expressions of the statement itself, not those of the blocks in it, in the order of
  /// the text: what is assigned to, decorators and defaults too.
  public func forEachExpression(_ visit: (Expression) -> Void) {
    switch kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      targets.forEach(visit)
      visit(value)
    case .augmentedAssign(let target, _, let value):
      visit(target)
      visit(value)
    case .annotated(let target, let annotation, let value):
      visit(target)
      visit(annotation)
      value.map(visit)
    case .return(let value): value.map(visit)
    case .if(let test, _, _), .while(let test, _, _): visit(test)
    case .for(let target, let iterable, _, _):
      visit(target)
      visit(iterable)
    case .function(let definition): definition.forEachExpression(visit)
    case .class(let definition):
      definition.decorators.forEach(visit)
      for argument in definition.arguments { visit(argument.value) }
    case .try(let statement): for handler in statement.handlers { handler.type.map(visit) }
    case .with(let items, _):
      for item in items {
        visit(item.context)
        item.target.map(visit)
      }
    case .raise(let exception, let cause):
      exception.map(visit)
      cause.map(visit)
    case .assert(let condition, let message):
      visit(condition)
      message.map(visit)
    case .delete(let targets): targets.forEach(visit)
    case .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: break
    }
  }

  /// The blocks of statements in it, in the order of the text.
  public var blocks: [[Statement]] {
    switch kind {
    case .if(_, let then, let otherwise): [then, otherwise]
    case .while(_, let body, let otherwise), .for(_, _, let body, let otherwise):
      [body, otherwise]
    case .function(let definition): [definition.body]
    case .class(let definition): [definition.body]
    case .try(let statement):
      [statement.body] + statement.handlers.map(\.body) + [statement.otherwise, statement.finally]
    case .with(_, let body): [body]
    default: []
    }
  }
}

extension FunctionDefinition {
  fileprivate func forEachExpression(_ visit: (Expression) -> Void) {
    decorators.forEach(visit)
    for parameter in parameters.list {
      parameter.annotation.map(visit)
      parameter.defaultValue.map(visit)
    }
    returns.map(visit)
  }
}

extension [Statement] {
  /// Visits every statement, those in blocks too, in the order of the text.
  public func forEachNested(_ visit: (Statement) -> Void) {
    for statement in self {
      visit(statement)
      for block in statement.blocks { block.forEachNested(visit) }
    }
  }

  /// Visits every expression in them, outer ones first.
  public func forEachExpression(_ visit: (Expression) -> Void) {
    forEachNested { statement in statement.forEachExpression { $0.forEachNested(visit) } }
  }
}

extension Expression {
  /// Visits the expression and all below it, outer ones first.
  public func forEachNested(_ visit: (Expression) -> Void) {
    visit(self)
    kind.forEachChild { $0.forEachNested(visit) }
  }
}
