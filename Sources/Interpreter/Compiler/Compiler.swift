import Syntax

/// Compiles the body of one function, class or module: what shares a frame.
///
/// Temporaries are slots above the locals, taken and given back like a stack; so a call knows
/// where the callee's frame will be, and evaluates the arguments there.
final class Compiler {
  let module: Module
  let scope: VariableScope
  let scopes: [SourceRange: VariableScope]
  /// The dotted path of definitions, for qualified names.
  let path: String
  /// For suggestions when a name is not defined.
  let names: NameScope
  /// Slots of the locals and captured variables, by name.
  private var slots: [String: Int] = [:]
  /// Comprehensions around the present place, innermost last.
  private var comprehensions: [(scope: VariableScope, slots: [String: Int])] = []
  let localCount: Int
  let freeSlot: Int
  /// The next free temporary.
  private(set) var depth: Int
  private var deepest: Int
  /// Slots that a generator keeps between its yields, beside the locals.
  private var nextState: Int
  /// Whether statements with a `yield` are compiled to resumable nodes.
  let isGenerator: Bool
  /// Whether a `yield` is inside `try` or `with`.
  var needsClosing = false

  init(
    _ scope: VariableScope, _ scopes: [SourceRange: VariableScope], in module: Module,
    path: String, parameters: [String], states: Int? = nil
  ) {
    self.module = module
    self.scope = scope
    self.scopes = scopes
    self.path = path
    isGenerator = states != nil
    var next = 1
    for name in parameters {
      slots[name] = next
      next += 1
    }
    let locals = scope.kind == .function ? scope.bound : scope.cells.sorted()
    for name in locals where slots[name] == nil {
      slots[name] = next
      next += 1
    }
    freeSlot = scope.free.isEmpty ? 0 : next
    for name in scope.free {
      slots[name] = next
      next += 1
    }
    nextState = next
    localCount = next + (states ?? 0)
    depth = localCount
    deepest = depth
    names = NameScope(module, locals: scope.kind == .module ? [] : Array(slots.keys))
  }

  /// The named variables of a function, for `locals()`; nil where they are those of a module.
  var visibleLocals: [(name: Str, slot: Int)]? {
    guard scope.kind == .function else { return nil }
    return slots.filter { !$0.key.hasPrefix(".") }.sorted { $0.value < $1.value }
      .map { (Str.intern($0.key), $0.value) }
  }

  /// A slot for the state of a resumable statement.
  func state() -> Int {
    precondition(nextState < localCount, "more states than were counted")
    defer { nextState += 1 }
    return nextState
  }

  /// A hidden variable of a generator, which keeps a value over a `yield`.
  func hiddenName() -> String {
    let slot = state()
    slots[".\(slot)"] = slot
    return ".\(slot)"
  }

  /// Takes `count` temporaries while `body` runs.
  func withTemporaries<R>(_ count: Int, _ body: (Int) -> R) -> R {
    let base = depth
    depth += count
    deepest = max(deepest, depth)
    defer { depth = base }
    return body(base)
  }

  /// The finished code.
  func finish(
    name: String, signature: Signature, documentation: Str?, range: SourceRange,
    body: StatementNode
  ) -> Code {
    var localNames = [Str](repeating: Str.empty, count: localCount)
    for (name, slot) in slots { localNames[slot] = Str.intern(name) }
    return Code(
      name: name, qualifiedName: path, signature: signature, module: module,
      documentation: documentation, range: range, localCount: isGenerator ? nextState : localCount,
      frameSize: deepest + 4, localNames: localNames,
      cellSlots: scope.cells.compactMap { slots[$0] }.sorted(), freeSlot: freeSlot,
      isGenerator: isGenerator, needsClosing: needsClosing, body: body)
  }
}

// Where names are.
extension Compiler {
  enum Location {
    case local(Int)
    case cell(Int, isFree: Bool)
    case global
    /// A name of the class whose body this is.
    case classBody
  }

  func location(of name: String) -> Location {
    for (inner, slots) in comprehensions.reversed() {
      guard let slot = slots[name] else { continue }
      return inner.cells.contains(name) ? .cell(slot, isFree: false) : .local(slot)
    }
    if scope.free.contains(name), let slot = slots[name], !isClassName(name) {
      return .cell(slot, isFree: true)
    }
    switch scope.kind {
    case .function:
      if name.hasPrefix("."), let slot = slots[name] { return .local(slot) }
      guard scope.binds(name), let slot = slots[name] else { return .global }
      return scope.cells.contains(name) ? .cell(slot, isFree: false) : .local(slot)
    case .class: return isClassName(name) ? .classBody : .global
    case .module, .comprehension: return .global
    }
  }

  private func isClassName(_ name: String) -> Bool {
    scope.kind == .class && comprehensions.isEmpty && scope.binds(name)
  }

  /// The slot of the cell of a variable that a function within captures.
  func cellSlot(of name: String) -> Int {
    for (_, slots) in comprehensions.reversed() {
      if let slot = slots[name] { return slot }
    }
    return slots[name] ?? 0
  }

  /// Compiles inside a comprehension, whose variables are `slots`.
  func inside<R>(
    _ inner: VariableScope, slots: [String: Int], _ body: () -> R
  ) -> R {
    comprehensions.append((inner, slots))
    defer { comprehensions.removeLast() }
    return body()
  }

  /// Compiles what belongs to the frame itself although the text is inside a comprehension.
  var isInComprehension: Bool { !comprehensions.isEmpty }

  /// Reads a name.
  func name(_ name: String, _ range: SourceRange) -> ExpressionNode {
    let text = Str.intern(name)
    switch location(of: name) {
    case .local(let slot): return LocalName(slot, text, range)
    case .cell(let slot, let isFree): return CellName(slot, text, isFree: isFree, range)
    case .global: return global(text, range)
    case .classBody: return ClassName(1, text, global(text, range))
    }
  }

  private func global(_ name: Str, _ range: SourceRange) -> GlobalName {
    GlobalName(module.slot(name), builtin: Modules.builtins.slot(name), name, names, range)
  }

  /// Binds a name.
  func target(_ name: String, _ range: SourceRange) -> Target {
    let text = Str.intern(name)
    switch location(of: name) {
    case .local(let slot): return LocalTarget(slot, text, range)
    case .cell(let slot, _): return CellTarget(slot, text, range)
    case .global: return GlobalTarget(module.slot(text), text, names, range)
    case .classBody: return ClassTarget(1, text, names, range)
    }
  }
}
