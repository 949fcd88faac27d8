import Interpreter
import Library
import Syntax
import Tensors

/// Follows a text that was not run, and finds the shapes in it.
///
/// Names have the values of a session, and those that the text itself assigns; no code of the
/// program is called. What it cannot tell is unknown, never an error.
struct ShapeInference {
  private let module: Module
  var names: [String: Inferred] = [:]
  /// What the statement that was followed last asks for and cannot be had.
  private(set) var clash: ShapeClashText?

  init(names module: Module) { self.module = module }

  /// What is known of the value of the last statement.
  mutating func follow(_ statements: [Statement]) -> Inferred {
    var last = Inferred.unknown
    for statement in statements {
      clash = nil
      last = follow(statement)
    }
    return last
  }

  private mutating func follow(_ statement: Statement) -> Inferred {
    switch statement.kind {
    case .expression(let value), .return(let value?): return infer(value)
    case .assign(let targets, let value):
      let inferred = infer(value)
      for target in targets { bind(target, inferred) }
      return inferred
    case .annotated(let target, _, let value?):
      let inferred = infer(value)
      bind(target, inferred)
      return inferred
    case .augmentedAssign(let target, let op, let value):
      let inferred = binary(op, infer(target), infer(value))
      bind(target, inferred)
      return inferred
    default: return followBlock(statement)
    }
  }

  /// Only the part that is being typed, the last, is followed; names that others assign are unknown.
  private mutating func followBlock(_ statement: Statement) -> Inferred {
    let outer = names
    var bodies: [[Statement]] = []
    switch statement.kind {
    case .if(_, let body, let otherwise): bodies = [body, otherwise]
    case .while(_, let body, let otherwise): bodies = [body, otherwise]
    case .for(let target, let iterable, let body, let otherwise):
      bind(target, element(of: infer(iterable)))
      bodies = [body, otherwise]
    case .with(_, let body): bodies = [body]
    case .function(let definition):
      for parameter in definition.parameters.list { names[parameter.name.text] = .unknown }
      bodies = [definition.body]
    default: return .unknown
    }
    let last = bodies.last { !$0.isEmpty }.map { follow($0) } ?? .unknown
    for name in names.keys where outer[name] == nil || !names[name].isSame(outer[name]) {
      names[name] = .unknown
    }
    return last
  }

  private func element(of value: Inferred) -> Inferred {
    switch value {
    case .tensor(let shape, let dtype) where shape.count > 1:
      .tensor(shape: Array(shape.dropFirst()), dtype: dtype)
    default: .unknown
    }
  }

  private mutating func bind(_ target: Expression, _ value: Inferred) {
    switch target.kind {
    case .name(let name): names[name] = value
    case .tuple(let targets), .list(let targets):
      if case .items(let items, _) = value, items.count == targets.count {
        for (target, item) in zip(targets, items) { bind(target, item) }
      } else {
        for target in targets { bind(target, .unknown) }
      }
    case .starred(let target): bind(target, .unknown)
    default: break
    }
  }

  /// Notes what does not fit, and knows nothing of the result.
  mutating func refuse(_ text: ShapeClashText) -> Inferred {
    clash = clash ?? text
    return .unknown
  }

  /// The value of a name: in the text, the session, or the language.
  func value(of name: String) -> Inferred {
    if let own = names[name] { return own }
    return (module.get(name) ?? Modules.builtins.get(name)).map { Inferred($0) } ?? .unknown
  }
}

extension Inferred? {
  /// Whether both are known to be the same.
  fileprivate func isSame(_ other: Inferred?) -> Bool {
    switch (self, other) {
    case (.tensor(let a, let x), .tensor(let b, let y)): a == b && x == y
    case (.value(let a), .value(let b)): a.isSame(b)
    default: false
    }
  }
}
