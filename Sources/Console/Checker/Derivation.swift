import Interpreter
import Syntax

/// One plain assignment that the session has run.
struct Assignment {
  let targets: [String]
  let value: Expression
  let statement: Statement
}

/// The plain assignments of a session, and how a name came about by them.
struct Derivation {
  /// What the session has run, in order; nil where it did something else than assign.
  private let steps: [(assignment: Assignment?, changes: Set<String>)]

  init(of session: Session) {
    steps = session.inputs.filter { !$0.isCommand }.flatMap { input in
      let statements = try? parse(session.register(input.text, "<session>"))
      return (statements ?? []).prefix(input.ranCount).map { statement in
        (Assignment(statement), statement.changedNames)
      }
    }
  }

  /// All plain assignments, in order.
  var assignments: [Assignment] { steps.compactMap(\.assignment) }

  /// The assignments that computed `name` from tensors, and the tensors that they start from.
  ///
  /// Nil when the name was not computed by plain assignments from tensors. The names in `stops` count
  /// as given.
  func leading(
    to name: String, stoppingAt stops: Set<String> = [], isTensor: (String) -> Bool
  ) -> (assignments: [Assignment], leaves: [String])? {
    var needed: Set<String> = [name]
    var leaves = stops
    var chosen: [Assignment] = []
    for step in steps.reversed() where !needed.isDisjoint(with: step.changes) {
      guard let assignment = step.assignment else { return nil }
      let read = assignment.value.names.filter(isTensor)
      needed.subtract(assignment.targets)
      if read.isEmpty {
        leaves.formUnion(step.changes.filter(isTensor))
      } else {
        chosen.append(assignment)
        needed.formUnion(Set(read).subtracting(stops))
      }
    }
    guard !chosen.isEmpty else { return nil }
    leaves.formUnion(needed)
    let used = Set(chosen.flatMap(\.value.names))
    return (chosen.reversed(), leaves.filter(used.contains).sorted())
  }
}

extension Assignment {
  /// Nil for other statements, and for targets that are not names.
  fileprivate init?(_ statement: Statement) {
    guard case .assign(let targets, let value) = statement.kind, targets.count == 1 else {
      return nil
    }
    var names: [String] = []
    for target in targets[0].parts {
      guard case .name(let name) = target.kind else { return nil }
      names.append(name)
    }
    self.init(targets: names, value: value, statement: statement)
  }
}

extension Expression {
  /// The items of a tuple or list, or itself.
  fileprivate var parts: [Expression] {
    switch kind {
    case .tuple(let items), .list(let items): items
    default: [self]
    }
  }
}

extension Statement {
  /// The names that it may bind or change, those within its blocks too; not those of functions.
  fileprivate var changedNames: Set<String> {
    switch kind {
    case .assign(let targets, _): Set(targets.flatMap(\.names))
    case .augmentedAssign(let target, _, _), .annotated(let target, _, _): Set(target.names)
    case .for(let target, _, let body, let otherwise):
      Set(target.names).union((body + otherwise).changedNames)
    case .while(_, let body, let otherwise), .if(_, let body, let otherwise):
      (body + otherwise).changedNames
    case .with(let items, let body):
      Set(items.compactMap(\.target).flatMap(\.names)).union(body.changedNames)
    case .try(let statement):
      (statement.body + statement.handlers.flatMap(\.body) + statement.otherwise
        + statement.finally).changedNames
    default: []
    }
  }
}

extension [Statement] {
  fileprivate var changedNames: Set<String> {
    reduce(into: []) { $0.formUnion($1.changedNames) }
  }
}
