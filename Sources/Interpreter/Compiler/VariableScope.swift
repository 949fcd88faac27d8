import Syntax

/// The names of a module, function, class body or comprehension, and where they belong.
final class VariableScope {
  enum Kind { case module, function, `class`, comprehension }

  let kind: Kind
  let parent: VariableScope?
  /// Whether it is a comprehension of any kind: `:=` in it binds outside.
  let isComprehension: Bool
  /// Names that are bound here, in the order of the text; parameters first.
  private(set) var bound: [String] = []
  private(set) var used: [String] = []
  private(set) var globals: Set<String> = []
  private(set) var nonlocals: Set<String> = []
  /// Bound names that functions within capture.
  private(set) var cells: Set<String> = []
  /// Names of functions around it that its frame captures.
  private(set) var free: [String] = []
  private var boundSet: Set<String> = []
  /// How often a name is read, and how often only to pass it on: `for name in …: yield name`.
  private var reads: [String: (all: Int, passing: Int)] = [:]

  init(_ kind: Kind, in parent: VariableScope?, isComprehension: Bool = false) {
    self.kind = kind
    self.parent = parent
    self.isComprehension = isComprehension
  }

  func bind(_ name: String) {
    guard !globals.contains(name), !nonlocals.contains(name) else { return use(name) }
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  func use(_ name: String) {
    if reads[name] == nil { used.append(name) }
    reads[name, default: (0, 0)].all += 1
  }

  fileprivate func passOn(_ name: String) { reads[name, default: (0, 0)].passing += 1 }

  /// Whether the only use of a name is that loops yield it.
  func isOnlyPassedOn(_ name: String) -> Bool { reads[name].map { $0.all == $0.passing } ?? false }

  func declareGlobal(_ name: String) { globals.insert(name) }

  func declareNonlocal(_ name: String) {
    nonlocals.insert(name)
    use(name)
  }

  func binds(_ name: String) -> Bool { boundSet.contains(name) }

  /// Whether it has a frame of its own; comprehensions run in that of what surrounds them.
  private var hasFrame: Bool { kind == .function || kind == .class }

  /// Finds the owner of each name that is used, and marks what is captured on the way.
  func resolve() {
    for name in used { resolve(name) }
  }

  private func resolve(_ name: String) {
    var crossed: [VariableScope] = []
    var next: VariableScope? = self
    while let scope = next, scope.kind != .module {
      if scope.globals.contains(name) { return }
      if scope === self || scope.kind != .class ? scope.binds(name) : name == "__class__" {
        if !crossed.isEmpty { scope.cells.insert(name) }
        for inner in crossed where !inner.free.contains(name) { inner.free.append(name) }
        return
      }
      if scope.hasFrame { crossed.append(scope) }
      next = scope.parent
    }
  }
}

/// Builds the scopes of a program.
struct ScopeBuilder {
  /// The scopes of functions, lambdas, classes and comprehensions, by their range.
  private(set) var scopes: [SourceRange: VariableScope] = [:]
  /// The same in the order of the text.
  private(set) var all: [VariableScope] = []
  private var scope: VariableScope

  /// Visits a program; `scopes` is complete afterwards.
  init(_ statements: [Statement], in module: VariableScope) {
    scope = module
    visit(statements)
    for scope in all { scope.resolve() }
  }

  private mutating func inside(
    _ inner: VariableScope, _ range: SourceRange, _ body: (inout ScopeBuilder) -> Void
  ) {
    scopes[range] = inner
    all.append(inner)
    let outer = scope
    scope = inner
    body(&self)
    scope = outer
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { bind(target) }
    case .augmentedAssign(let target, _, let value):
      visit(target)
      bind(target)
      visit(value)
    case .annotated(let target, _, let value):
      if let value { visit(value) }
      bind(target)
    case .return(let value): visit(value)
    case .if(let test, let then, let otherwise):
      visit(test)
      visit(then)
      visit(otherwise)
    case .while(let test, let body, let otherwise):
      visit(test)
      visit(body)
      visit(otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      visit(iterable)
      bind(target)
      visit(body)
      visit(otherwise)
      if let passing = statement.passing { scope.passOn(passing.name) }
    case .function(let definition): visit(definition, statement.range)
    case .class(let definition): visit(definition, statement.range)
    case .try(let statement): visit(statement)
    case .with(let items, let body):
      for item in items {
        visit(item.context)
        if let target = item.target { bind(target) }
      }
      visit(body)
    default: visitSimple(statement)
    }
  }

  private mutating func visitSimple(_ statement: Statement) {
    switch statement.kind {
    case .raise(let exception, let cause):
      visit(exception)
      visit(cause)
    case .assert(let condition, let message):
      visit(condition)
      visit(message)
    case .delete(let targets): for target in targets { bind(target) }
    case .import(let items):
      for item in items {
        scope.bind(item.alias?.text ?? String(item.path.text.prefix { $0 != "." }))
      }
    case .importFrom(_, _, let items):
      for item in items ?? [] { scope.bind((item.alias ?? item.path).text) }
    case .global(let names): for name in names { scope.declareGlobal(name.text) }
    case .nonlocal(let names): for name in names { scope.declareNonlocal(name.text) }
    default: break
    }
  }

  private mutating func visit(_ statement: TryStatement) {
    visit(statement.body)
    for handler in statement.handlers {
      visit(handler.type)
      if let name = handler.name { scope.bind(name.text) }
      visit(handler.body)
    }
    visit(statement.otherwise)
    visit(statement.finally)
  }

  private mutating func visit(_ definition: FunctionDefinition, _ range: SourceRange) {
    scope.bind(definition.name.text)
    for decorator in definition.decorators { visit(decorator) }
    visit(definition.parameters, range) { $0.visit(definition.body) }
  }

  private mutating func visit(
    _ parameters: Parameters, _ range: SourceRange, _ body: (inout ScopeBuilder) -> Void
  ) {
    for parameter in parameters.list { visit(parameter.defaultValue) }
    inside(VariableScope(.function, in: scope), range) { builder in
      for parameter in parameters.list { builder.scope.bind(parameter.name.text) }
      body(&builder)
    }
  }

  private mutating func visit(_ definition: ClassDefinition, _ range: SourceRange) {
    scope.bind(definition.name.text)
    for decorator in definition.decorators { visit(decorator) }
    for argument in definition.arguments { visit(argument.value) }
    inside(VariableScope(.class, in: scope), range) { $0.visit(definition.body) }
  }

  private mutating func visit(_ expression: Expression?) {
    if let expression { visit(expression) }
  }

  private mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .name(let name):
      scope.use(name)
      if name == "super" { scope.use("__class__") }
    case .named(let name, let value):
      visit(value)
      bindOutside(name.text)
    case .lambda(let parameters, let body):
      visit(parameters, expression.range) { $0.visit(body) }
    case .comprehension(let comprehension): visit(comprehension, expression.range)
    default:
      var builder = self
      expression.kind.forEachChild { builder.visit($0) }
      self = builder
    }
  }

  /// Binds a name of `:=`: in a comprehension it belongs to what surrounds that.
  private func bindOutside(_ name: String) {
    var owner = scope
    while owner.isComprehension, let outer = owner.parent { owner = outer }
    owner.bind(name)
    if owner !== scope { scope.use(name) }
  }

  private mutating func visit(_ comprehension: Comprehension, _ range: SourceRange) {
    guard let first = comprehension.clauses.first else { return }
    visit(first.iterable)
    let kind: VariableScope.Kind = comprehension.kind == .generator ? .function : .comprehension
    inside(VariableScope(kind, in: scope, isComprehension: true), range) { builder in
      if kind == .function { builder.scope.bind(".0") }
      for (index, clause) in comprehension.clauses.enumerated() {
        if index > 0 { builder.visit(clause.iterable) }
        builder.bind(clause.target)
        for condition in clause.conditions { builder.visit(condition) }
      }
      builder.visit(comprehension.element)
      builder.visit(comprehension.value)
    }
  }

  /// Visits a target: names in it are bound, the rest is read.
  private mutating func bind(_ target: Expression) {
    switch target.kind {
    case .name(let name): scope.bind(name)
    case .tuple(let items), .list(let items): for item in items { bind(item) }
    case .starred(let inner): bind(inner)
    default: visit(target)
    }
  }
}
