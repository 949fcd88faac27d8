import Syntax

/// Finds the inner tensors whose `.grad` a program reads: real Paddle keeps it only when asked to.
struct RetainedGradients {
  /// An assignment, and the tensor in it that `retain_grads()` is to be called on.
  private(set) var places: [(statement: Statement, target: String)] = []
  /// Attributes and items, wherever the program reads their `.grad`: `.hidden`, `outputs[]`.
  private var parts: Set<String> = []

  init(_ statements: [Statement]) {
    var parts: Set<String> = []
    statements.forEachExpression { expression in
      guard case .attribute(let tensor, let name) = expression.kind, name.text == "grad" else {
        return
      }
      if let part = tensor.partName { parts.insert(part) }
    }
    self.parts = parts
    _ = visit(statements)
  }

  /// Finds those of one scope; gives the names whose gradients it reads and that belong outside.
  private mutating func visit(_ body: [Statement]) -> Set<String> {
    var reads: Set<String> = []
    var assignments: [(name: String, statement: Statement)] = []
    visit(body, &reads, &assignments)
    for (name, statement) in assignments where reads.contains(name) {
      places.append((statement, name))
    }
    return reads.subtracting(assignments.map(\.name))
  }

  private mutating func visit(
    _ body: [Statement], _ reads: inout Set<String>,
    _ assignments: inout [(name: String, statement: Statement)]
  ) {
    for statement in body {
      statement.forEachExpression { $0.forEachNested { reads.formUnion($0.gradientOwner) } }
      for target in statement.computedTargets {
        switch target.kind {
        case .name(let name): assignments.append((name, statement))
        default:
          if let part = target.partName, parts.contains(part) {
            places.append((statement, target.source))
          }
        }
      }
      if case .function(let definition) = statement.kind {
        reads.formUnion(visit(definition.body))
      } else {
        for block in statement.blocks { visit(block, &reads, &assignments) }
      }
    }
  }
}

extension Expression {
  /// The variable whose `.grad` this reads, if it does.
  fileprivate var gradientOwner: [String] {
    guard case .attribute(let tensor, let attribute) = kind, attribute.text == "grad",
      case .name(let name) = tensor.kind
    else { return [] }
    return [name]
  }

  /// What an attribute or an item is known by; nil for other expressions.
  fileprivate var partName: String? {
    switch kind {
    case .attribute(_, let name): "." + name.text
    case .subscripted(let base, _): base.source + "[]"
    default: nil
    }
  }

  /// Whether its value may be a tensor that an operator made.
  fileprivate var isComputed: Bool {
    switch kind {
    case .binary, .unary(.minus, _), .subscripted, .conditional: true
    case .call(let callee, _): !callee.makesLeaf
    default: false
    }
  }

  /// Whether it is a function that makes a tensor from data, or none at all.
  private var makesLeaf: Bool {
    let name =
      switch kind {
      case .name(let name): name
      case .attribute(_, let name): name.text
      default: ""
      }
    return Self.leafMakers.contains(name) || name.first?.isUppercase == true
  }

  private static let leafMakers: Set = [
    "to_tensor", "zeros", "ones", "full", "arange", "linspace", "eye", "rand", "randn", "randint",
    "randperm", "normal", "uniform", "standard_normal", "create_parameter", "detach", "numpy",
    "item", "tolist", "range", "len", "int", "float", "list", "dict", "open",
  ]
}

extension Statement {
  /// The targets that it gives a computed value.
  fileprivate var computedTargets: [Expression] {
    switch kind {
    case .assign(let targets, let value):
      if case .tuple(let values) = value.kind {
        return targets.flatMap { target -> [Expression] in
          guard case .tuple(let items) = target.kind, items.count == values.count else { return [] }
          return zip(items, values).filter { $1.isComputed }.map { $0.0 }
        }
      }
      guard value.isComputed else { return [] }
      return targets.flatMap(\.items)
    case .augmentedAssign(let target, _, _): return [target]
    default: return []
    }
  }
}

extension Expression {
  /// The parts of a tuple, or itself.
  fileprivate var items: [Expression] {
    if case .tuple(let items) = kind { items } else { [self] }
  }
}
