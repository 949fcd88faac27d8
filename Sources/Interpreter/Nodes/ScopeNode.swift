/// A built-in function whose answer depends on where it is called.
enum ScopeQuestion: String {
  case globals, locals, vars, dir
}

/// `globals()`, `locals()`, `vars()` or `dir()`: what is bound here, as a new dictionary or list.
final class ScopeNode: ExpressionNode {
  private let question: ScopeQuestion
  private let module: Module
  private let locals: [(name: Str, slot: Int)]?
  /// The call as it stands, for a program that has a function of its own by that name.
  private let call: ExpressionNode

  init(
    _ question: ScopeQuestion, _ module: Module, locals: [(name: Str, slot: Int)]?,
    _ call: ExpressionNode
  ) {
    self.question = question
    self.module = module
    self.locals = locals
    self.call = call
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let name = question.rawValue
    if module.get(name) != nil || (locals?.contains { $0.name.text == name } ?? false) {
      return try call.eval(f)
    }
    let result = Dict()
    if let locals, question != .globals {
      for (name, slot) in locals {
        let value = ScopeNode.variable(f[slot])
        if !value.isUnbound { result.set(name, value) }
      }
    } else {
      for (name, value) in module.bindings { result.set(name, value) }
    }
    return question == .dir
      ? .list(of: try sorted(result.keys, key: .none, isReversed: false)) : .dict(result)
  }

  /// The value in a slot, or in the cell that functions share.
  private static func variable(_ value: Value) -> Value {
    if case .object(let object) = value, let cell = object as? Cell { return cell.value }
    return value
  }
}
