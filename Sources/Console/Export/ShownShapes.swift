import Syntax

/// Finds the shapes of tensors that a program shows or keeps.
///
/// Real Paddle's print as `paddle.Size([2, 3])`, here they are lists.
struct ShownShapes {
  private(set) var found: [Expression] = []
  /// Variables that hold arrays and tables of other libraries, whose shapes are tuples anywhere.
  private var foreign: Set<String> = []
  private var modules: Set<String> = []

  /// `shown` are statements whose values are shown.
  init(_ statements: [Statement], isShown: (Statement) -> Bool) {
    statements.forEachNested { noteForeign($0) }
    statements.forEachNested { statement in
      switch statement.kind {
      case .assign(let targets, let value):
        if targets.allSatisfy({ if case .tuple = $0.kind { false } else { true } }) { look(value) }
      case .return(let value): value.map { look($0) }
      case .expression(let value): if isShown(statement) { look(value) }
      default: break
      }
      statement.forEachExpression { $0.forEachNested { lookInside($0) } }
    }
  }

  private mutating func noteForeign(_ statement: Statement) {
    switch statement.kind {
    case .import(let items):
      for item in items where !item.path.text.hasPrefix("paddle") {
        modules.insert(item.alias?.text ?? String(item.path.text.prefix { $0 != "." }))
      }
    case .importFrom(let module?, _, let items?) where !module.text.hasPrefix("paddle"):
      modules.formUnion(items.map { ($0.alias ?? $0.path).text })
    case .assign(let targets, let value) where isForeign(value):
      for target in targets {
        target.forEachNested { if case .name(let name) = $0.kind { foreign.insert(name) } }
      }
    default: break
    }
  }

  /// Whether an expression begins at another library or turns a tensor into an array.
  private func isForeign(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name): foreign.contains(name) || modules.contains(name)
    case .attribute(let base, let name): name.text == "numpy" || isForeign(base)
    case .call(let base, _), .subscripted(let base, _): isForeign(base)
    case .binary(_, let left, let right): isForeign(left) || isForeign(right)
    default: false
    }
  }

  /// Calls that show their arguments, formatted strings and so on.
  private mutating func lookInside(_ expression: Expression) {
    switch expression.kind {
    case .formatted(let parts):
      for case .field(let value, _, _) in parts { look(value) }
    case .binary(.modulo, let left, let right):
      if case .string = left.kind { look(right) }
    case .call(let callee, let arguments):
      if callee.showsArguments { for argument in arguments { look(argument.value) } }
    default: break
    }
  }

  /// `x.shape` or a slice of it.
  private func isShape(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .attribute(let base, let name): return name.text == "shape" && !isForeign(base)
    case .subscripted(let base, let key):
      if case .slice = key.kind { return isShape(base) }
      return false
    default: return false
    }
  }

  private mutating func look(_ expression: Expression) {
    switch expression.kind {
    case _ where isShape(expression):
      if !found.contains(where: { $0.range == expression.range }) { found.append(expression) }
    case .tuple(let items), .list(let items): for item in items { look(item) }
    case .dict(let items): for item in items { look(item.value) }
    case .conditional(_, let then, let otherwise):
      look(then)
      look(otherwise)
    case .comprehension(let comprehension): look(comprehension.element)
    default: break
    }
  }
}

extension Expression {
  fileprivate var showsArguments: Bool {
    switch kind {
    case .name(let name): ["print", "str", "repr"].contains(name)
    case .attribute(_, let name): ["format", "append"].contains(name.text)
    default: false
    }
  }
}
