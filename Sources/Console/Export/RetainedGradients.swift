import Syntax

/// Finds the inner tensors whose `.grad` a program reads: real Paddle keeps it only when asked to.
struct RetainedGradients {
  /// An assignment, and the tensor in it that `retain_grads()` is to be called on.
  private(set) var places: [(statement: Statement, target: String)] = []
  /// Attributes and items, wherever the program reads their `.grad`: `.hidden`, `outputs[]`.
  private var parts: Set<String> = []
  /// Variables that hold lists of variables: a loop over one reads them all.
  private var lists: [String: [String]] = [:]
  /// Whether classes of the program have a `grad` of their own, so that what has one may be no
  /// tensor.
  private(set) var isGuarded = false

  init(_ statements: [Statement]) {
    var parts: Set<String> = []
    statements.forEachExpression { expression in
      if let part = expression.gradientOwner?.partName { parts.insert(part) }
    }
    self.parts = parts
    statements.forEachNested { statement in
      guard case .assign(let targets, let value) = statement.kind else { return }
      for target in targets {
        if case .name(let name) = target.kind { lists[name, default: []] += value.listedNames }
        if target.gradientOwner?.kind.isSelf == true { isGuarded = true }
      }
    }
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
      reads.formUnion(namesRead(by: statement))
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

extension RetainedGradients {
  /// The variables whose `.grad` a statement reads, by their own names or in a loop over them.
  private func namesRead(by statement: Statement) -> Set<String> {
    var names: Set<String> = []
    var loops: [(target: Expression, iterable: Expression)] = []
    if case .for(let target, let iterable, let body, _) = statement.kind {
      body.forEachExpression {
        if case .name(let name)? = $0.gradientOwner?.kind { names.insert(name) }
      }
      loops.append((target, iterable))
    }
    statement.forEachExpression { expression in
      expression.forEachNested { part in
        if case .name(let name)? = part.gradientOwner?.kind { names.insert(name) }
        guard case .comprehension(let comprehension) = part.kind else { return }
        for clause in comprehension.clauses { loops.append((clause.target, clause.iterable)) }
      }
    }
    for loop in loops where !names.isDisjoint(with: loop.target.names) {
      names.formUnion(loop.iterable.listedNames)
      if case .name(let list) = loop.iterable.kind { names.formUnion(lists[list] ?? []) }
    }
    return names
  }
}

extension Expression {
  /// What this reads the `.grad` of, if it does.
  fileprivate var gradientOwner: Expression? {
    guard case .attribute(let tensor, let attribute) = kind, attribute.text == "grad" else {
      return nil
    }
    return tensor
  }

  /// The variables in a list or tuple, also in tuples within it.
  fileprivate var listedNames: [String] {
    switch kind {
    case .list(let items), .tuple(let items):
      items.flatMap { item -> [String] in
        if case .name(let name) = item.kind { return [name] }
        return item.listedNames
      }
    default: []
    }
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

extension Expression.Kind {
  fileprivate var isSelf: Bool { if case .name("self") = self { true } else { false } }
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
