import Autograd
import Interpreter
import Symbolic
import Syntax
import Teaching

/// How names of a session are read in symbolic expressions.
extension Session {
  /// An expression as a computation on symbols.
  ///
  /// Tensors and names without a value are symbols, numbers are numbers, unless `symbols` has them.
  func operation(_ text: String, symbols: Set<String> = []) throws -> Operation {
    let tree = try expression(text)
    do {
      return try reader(symbols: symbols).operation(tree)
    } catch let need as Reader.NeedsRun {
      return try traced(text, tree, need.function)
    }
  }

  /// Runs an expression on fresh tensors, and reads the graph that this records.
  private func traced(_ text: String, _ tree: Expression, _ function: String) throws -> Operation {
    try withLeaves(tensorNames(in: tree)) { leaves in
      guard let root = try tensor(of: text).node else {
        throw CommandFailure("`\(text)` depends on no tensor")
      }
      let names = leaves.compactMap { leaf in leaf.variable.node.map { (leaf.name, $0) } }
      let result = try Operation.recorded(root) { node in names.first { $0.1 === node }?.0 }
      let place = leaves.map(\.description).joined(separator: ", ")
      show(
        Styled(
          line: """
            {} has steps of its own, so it was run, at {}. The formula holds along the path that it \
            took there: {}.
            """, [Styled(function), Styled(place), operatorCount(root)], .comment) + "\n")
      return result
    }
  }

  private func operatorCount(_ root: Node) -> Styled {
    let count = Node.topologicalOrder(of: [root]).count { $0.kind == .operation }
    return count == 1
      ? Styled(template: "1 operator")
      : Styled(template: "{} operators", [Styled(String(count))])
  }

  /// The tree of an expression.
  func expression(_ text: String) throws -> Expression {
    let statements = try parse(register(text, "<expression>"))
    guard statements.count == 1, case .expression(let tree) = statements[0].kind else {
      throw CommandFailure("an expression is needed here, such as `x * sin(x)`")
    }
    return tree
  }

  func reader(symbols: Set<String> = []) -> Reader {
    Reader { name in self.meaning(of: name, symbols) }
  }

  private func meaning(of name: String, _ symbols: Set<String>) -> Reader.Meaning {
    guard let value = main.get(name) ?? Modules.builtins.get(name) else {
      if name == "inf" { return .value(.constant(.infinity)) }
      return Self.modules.contains(name) ? .module : .symbol(shape: nil)
    }
    switch value {
    case .tensor(let variable):
      return symbols.contains(name) || variable.isLeaf
        ? .symbol(shape: variable.shape) : computation(of: variable, name)
    case .int(let number):
      return symbols.contains(name) ? .symbol(shape: []) : .value(.number(number))
    case .double(let number):
      if symbols.contains(name) { return .symbol(shape: []) }
      if number == .pi { return .value(.constant(.pi)) }
      return Rational(decimal: number).map { .value(.number($0)) } ?? .other("float")
    case .native(let native):
      return Operator.named(native.name).map { .function($0) } ?? .symbol(shape: nil)
    case .function(let function):
      return definition(of: function) ?? .procedure
    case .object(let object) where object is Module: return .module
    default: return .other(value.type.name)
    }
  }

  /// What was recorded for a result, in the session's names.
  private func computation(of variable: Variable, _ name: String) -> Reader.Meaning {
    guard let root = variable.node else { return .symbol(shape: variable.shape) }
    var names: [ObjectIdentifier: String] = [:]
    for (name, other) in namedTensors where other.isLeaf {
      if let node = other.node { names[ObjectIdentifier(node)] = name }
    }
    do {
      return .computation(try Operation.recorded(root) { names[ObjectIdentifier($0)] })
    } catch {
      let reason = (error as? SymbolicError)?.message ?? "\(error)"
      return .unreadable("`\(name)` cannot be read as a formula: \(reason)")
    }
  }

  static let modules: Set<String> = ["paddle", "math", "np", "numpy", "F", "nn"]

  /// A function of one `return`, read again from its source.
  private func definition(of function: Function) -> Reader.Meaning? {
    guard let source = SourceMap.shared.source(of: function.range),
      let statements = try? parse(source)
    else { return nil }
    return Self.definition(at: function.range, in: statements)
  }

  private static func definition(
    at range: SourceRange, in statements: [Statement]
  ) -> Reader.Meaning? {
    for statement in statements where statement.range.start <= range.start {
      switch statement.kind {
      case .function(let definition)
      where statement.range.start == range.start || definition.name.range.start == range.start:
        guard let body = definition.body.onlyResult else { return nil }
        return .definition(parameters: definition.parameters.list.map(\.name.text), body: body)
      case .assign(_, let value):
        if case .lambda(let parameters, let body) = value.kind, value.range == range {
          return .definition(parameters: parameters.list.map(\.name.text), body: body)
        }
      default: break
      }
    }
    return nil
  }
}

extension [Statement] {
  /// What a body returns, if returning is all it does besides its docstring.
  fileprivate var onlyResult: Expression? {
    let work = filter { statement in
      if case .expression(let value) = statement.kind, case .string = value.kind { return false }
      return true
    }
    guard work.count == 1, case .return(let value?) = work[0].kind else { return nil }
    return value
  }
}
