import Syntax

/// A local variable.
final class LocalName: ExpressionNode {
  let slot: Int
  private let name: Str
  private let range: SourceRange

  init(_ slot: Int, _ name: Str, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = load(f + slot)
    if case .unbound = value { throw unboundLocal(name, range) }
    return value
  }
}

/// The error of a local variable that has no value yet, or was deleted.
@inline(never) func unboundLocal(_ name: Str, _ range: SourceRange) -> Raised {
  Raised(
    .unboundLocalError,
    "cannot access local variable '{}' where it is not associated with a value", name.text
  ).at(range)
}

/// A variable that nested functions share.
final class CellName: ExpressionNode {
  private let slot: Int
  private let name: Str
  private let isFree: Bool
  private let range: SourceRange

  init(_ slot: Int, _ name: Str, isFree: Bool, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.isFree = isFree
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = cell(in: f + slot)._withUnsafeGuaranteedRef { $0.value }
    if case .unbound = value { throw unbound() }
    return value
  }
  @inline(never) private func unbound() -> Raised {
    guard isFree else { return unboundLocal(name, range) }
    return Raised(
      .nameError,
      "cannot access free variable '{}' where it is not associated with a value in enclosing scope",
      name.text
    ).at(range)
  }
}

/// A variable of the module, or a built-in name.
final class GlobalName: ExpressionNode {
  let slot: Slot
  private let builtin: Slot
  private let name: Str
  private let scope: NameScope
  private let range: SourceRange

  init(_ slot: Slot, builtin: Slot, _ name: Str, _ scope: NameScope, _ range: SourceRange) {
    self.slot = slot
    self.builtin = builtin
    self.name = name
    self.scope = scope
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = load(slot)
    if case .unbound = value { return try evalBuiltin() }
    return value
  }
  @inline(never) private func evalBuiltin() throws(Raised) -> Value {
    let value = builtin.pointee
    guard case .unbound = value else { return value }
    throw scope.undefined(name).at(range)
  }
}

/// A name in the body of a class: of the class, else of what surrounds it.
final class ClassName: ExpressionNode {
  private let namespace: Int
  private let name: Str
  private let fallback: ExpressionNode

  init(_ namespace: Int, _ name: Str, _ fallback: ExpressionNode) {
    self.namespace = namespace
    self.name = name
    self.fallback = fallback
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    if case .dict(let dict) = f[namespace], let value = dict.get(name) { return value }
    return try fallback.eval(f)
  }
}

/// What names a piece of code can see, for suggestions.
final class NameScope {
  private let module: Module
  private let locals: [String]

  init(_ module: Module, locals: [String]) {
    self.module = module
    self.locals = locals
  }

  /// The NameError for a name that is defined nowhere.
  @inline(never) func undefined(_ name: Str) -> Raised {
    let names =
      ["True", "False", "None"] + locals + module.bindings.map(\.name.text)
      + Modules.builtins.bindings.map(\.name.text)
    return Raised(.nameError, "name '{}' is not defined", name.text)
      .suggesting(Suggestion.nearest(to: name.text, among: names))
  }
}
