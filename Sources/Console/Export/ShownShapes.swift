import Syntax

/// Finds the shapes of tensors that a program shows or keeps.
///
/// Real Paddle's print as `paddle.Size([2, 3])`, here they are lists.
struct ShownShapes {
  private(set) var found: [Expression] = []
  private let paths: LibraryPaths

  /// `isShown` tells of statements whose values are shown.
  init(_ statements: [Statement], _ paths: LibraryPaths, isShown: (Statement) -> Bool) {
    self.paths = paths
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
    case .attribute(let base, let name): return name.text == "shape" && !paths.isForeign(base)
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
