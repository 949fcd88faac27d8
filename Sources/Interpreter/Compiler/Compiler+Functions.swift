import Syntax

extension Compiler {
  func function(_ definition: FunctionDefinition, _ range: SourceRange) -> ExpressionNode {
    let make = makeFunction(
      definition.name.text, definition.parameters, range, documentation: definition.body.docstring,
      states: definition.body.stateCount
    ) { compiler in compiler.body(definition.body) }
    return decorated(make, definition.decorators)
  }

  func decorated(_ node: ExpressionNode, _ decorators: [Expression]) -> ExpressionNode {
    guard !decorators.isEmpty else { return node }
    return Decorated(decorators.map { (node: expression($0), range: $0.range) }, node)
  }

  func lambda(_ parameters: Parameters, _ body: Expression, _ range: SourceRange)
    -> ExpressionNode
  {
    let statements = [Statement(.return(body), body.range)]
    return makeFunction(
      "<lambda>", parameters, range, documentation: nil, states: statements.stateCount
    ) { compiler in compiler.body(statements) }
  }

  /// Compiles a function in a compiler of its own.
  func makeFunction(
    _ name: String, _ parameters: Parameters, _ range: SourceRange, documentation: Str?,
    states: Int?, body: (Compiler) -> StatementNode
  ) -> MakeFunction {
    let list = parameters.list
    let inner = self.inner(range, name, parameters: list.map(\.name.text), states: states)
    let node = body(inner)
    let code = inner.finish(
      name: name, signature: Signature(parameters), documentation: documentation, range: range,
      body: node)
    let hasDefaults = list.contains { $0.defaultValue != nil }
    return MakeFunction(
      code, defaults: hasDefaults ? list.map { $0.defaultValue.map(expression) } : [],
      captured: inner.scope.free.map(cellSlot))
  }

  /// The compiler for what `range` defines; a generator has `states`.
  func inner(
    _ range: SourceRange, _ name: String, parameters: [String], states: Int? = nil
  ) -> Compiler {
    let inner = scopes[range] ?? VariableScope(.function, in: scope)
    let prefix: String
    switch scope.kind {
    case .module: prefix = ""
    case .class: prefix = path + "."
    default: prefix = path + ".<locals>."
    }
    return Compiler(
      inner, scopes, in: module, path: prefix + name, parameters: parameters,
      states: states)
  }

  func classDefinition(_ definition: ClassDefinition, _ range: SourceRange) -> ExpressionNode {
    let name = definition.name.text
    let inner = self.inner(range, name, parameters: [".namespace"])
    var body: [StatementNode] = []
    if let text = definition.body.docstring {
      let target = ClassTarget(1, Names.documentation, inner.names, range)
      body.append(Assign([target], Constant(.str(text))))
    }
    body += definition.body.map(inner.statement)
    if inner.scope.cells.contains("__class__") {
      body.append(ReturnCell(inner.cellSlot(of: "__class__")))
    }
    let code = inner.finish(
      name: name,
      signature: Signature([.init(name: Str.empty, kind: .ordinary, hasDefault: false)]),
      documentation: nil, range: range, body: Sequence.make(body[...]))
    let make = MakeFunction(code, defaults: [], captured: inner.scope.free.map(cellSlot))
    let node = ClassNode(name, make, parts(definition.arguments), range)
    return decorated(node, definition.decorators)
  }

  func body(_ statements: [Statement]) -> StatementNode {
    if isGenerator, statements.yields { return generatorBody(statements) }
    return Sequence.make(statements.map(statement)[...])
  }
}

/// Returns a cell itself: how a class body hands out its `__class__`.
final class ReturnCell: StatementNode {
  private let slot: Int

  init(_ slot: Int) { self.slot = slot }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    put(f, f[slot])
    return .return
  }
}

extension Signature {
  convenience init(_ parameters: Parameters) {
    self.init(
      parameters.list.map { parameter in
        let kind: Kind =
          switch parameter.kind {
          case .positionalOnly: .positionalOnly
          case .ordinary: .ordinary
          case .star: .star
          case .keywordOnly: .keywordOnly
          case .doubleStar: .doubleStar
          }
        return Parameter(
          name: Str.intern(parameter.name.text), kind: kind,
          hasDefault: parameter.defaultValue != nil)
      })
  }
}

extension [Statement] {
  /// The string that the block begins with.
  var docstring: Str? {
    guard let first, case .expression(let value) = first.kind, case .string(let text) = value.kind
    else { return nil }
    return Str.intern(text)
  }
}
