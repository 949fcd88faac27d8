public import Syntax

/// Statements compiled for a module, ready to run.
public struct Program {
  private let function: Function

  /// Compiles statements; the last, if it is an expression, gives the value of `run`.
  public init(_ statements: [Statement], in module: Module) {
    if let text = statements.docstring {
      module.set(Names.documentation, .str(text))
    } else if module.get(Names.documentation) == nil {
      module.set(Names.documentation, .none)
    }
    let scope = VariableScope(.module, in: nil)
    let scopes = ScopeBuilder(statements, in: scope).scopes
    let compiler = Compiler(scope, scopes, in: module, path: "", parameters: [])
    var nodes: [StatementNode] = []
    for (index, statement) in statements.enumerated() {
      if index == statements.count - 1, case .expression(let value) = statement.kind {
        nodes.append(Return(compiler.expression(value)))
      } else {
        nodes.append(compiler.statement(statement))
      }
    }
    let range = statements.first?.range ?? .none
    let code = compiler.finish(
      name: "<module>", signature: Signature([]), documentation: statements.docstring,
      range: range, body: Sequence.make(nodes[...]))
    function = Function(code, defaults: [], cells: [])
  }

  /// Runs the statements and gives the value of a last expression, or None.
  ///
  /// An error carries the places it has passed, innermost first; the last is `<module>`.
  public func run() throws(Raised) -> Value {
    try callFunction(.function(function), [])
  }
}
