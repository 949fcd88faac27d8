/// What a module, class or function has said so far about its names.
///
/// CPython checks this in a pass of its own; here the parser does, so that no recursion over the
/// tree is needed.
struct Scope {
  enum Kind { case module, function, `class` }

  let kind: Kind
  let parameters: Set<String>
  /// The tokens that are names of variables, since the last declaration.
  var mentions: [Int] = []
  /// Names that are bound, those of comprehensions' `:=` too.
  var bindings: [Name] = []
  var walruses: [Name] = []
  var globals: Set<String> = []
  var nonlocals: [String: Name] = [:]
  /// Nonlocal names of the functions within that these did not find.
  var wanted: [Name] = []
  var yields: [SourceRange] = []
  /// How many loops enclose the present statement.
  var loops = 0
  /// How many loops, `try` and `with` blocks do.
  var blocks = 0

  private var used: Set<String> = []
  private var assigned: Set<String> = []
  private var counted = 0

  init(kind: Kind, parameters: Parameters = Parameters([])) {
    self.kind = kind
    self.parameters = Set(parameters.list.map(\.name.text))
  }

  /// The names of inner functions that this scope does not provide.
  func missing() -> [Name] {
    let own = nonlocals.values.sorted { $0.range.start < $1.range.start }
    if wanted.isEmpty { return own }
    if kind == .class { return own + wanted.filter { $0.text != "__class__" } }
    let provided = parameters.union(bindings.map(\.text))
      .filter { !globals.contains($0) && nonlocals[$0] == nil }
    return own + wanted.filter { !provided.contains($0.text) }
  }

  enum Status { case parameter, used, assigned, new }

  /// What was done with a name so far; `text` gives the text of a token and where it is.
  mutating func status(of name: String, text: (Int) -> Name) -> Status {
    let fresh = bindings[counted...]
    let places = Set(fresh.map(\.range.start))
    for mention in mentions.lazy.map(text) where !places.contains(mention.range.start) {
      used.insert(mention.text)
    }
    assigned.formUnion(fresh.map(\.text))
    counted = bindings.count
    mentions = []
    if parameters.contains(name) { return .parameter }
    return used.contains(name) ? .used : assigned.contains(name) ? .assigned : .new
  }
}

extension Parser {
  var scope: Scope {
    get { scopes[scopes.count - 1] }
    _modify { yield &scopes[scopes.count - 1] }
  }

  mutating func enterScope(_ kind: Scope.Kind, parameters: Parameters = Parameters([])) {
    scopes.append(Scope(kind: kind, parameters: parameters))
  }

  /// Ends the innermost scope: what it declared nonlocal must be bound in a function around it.
  mutating func leaveScope() throws(SyntaxError) {
    let missing = scopes.removeLast().missing()
    guard let first = missing.first else { return }
    if scope.kind == .module {
      throw error("no binding for nonlocal '{}' found", [first.text], at: first.range)
    }
    scope.wanted += missing
  }

  mutating func declareGlobal(_ name: Name) throws(SyntaxError) {
    try checkDeclaration(of: name, "global")
    if scope.nonlocals[name.text] != nil { throw declaredTwice(name) }
    scope.globals.insert(name.text)
  }

  mutating func declareNonlocal(_ name: Name) throws(SyntaxError) {
    if scope.kind == .module {
      throw error("nonlocal declaration not allowed at module level", at: name.range)
    }
    try checkDeclaration(of: name, "nonlocal")
    if scope.globals.contains(name.text) { throw declaredTwice(name) }
    scope.nonlocals[name.text] = name
  }

  private func declaredTwice(_ name: Name) -> SyntaxError {
    error("name '{}' is nonlocal and global", [name.text], at: name.range)
  }

  private mutating func checkDeclaration(
    of name: Name, _ word: String
  ) throws(SyntaxError) {
    let (bytes, tokens, base) = (bytes, tokens, base)
    let status = scope.status(of: name.text) { index in
      let (start, end) = (tokens[index].start, tokens[index].end)
      let text = String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
      return Name(text, SourceRange(start: base + start, end: base + end))
    }
    let arguments = [name.text, word]
    switch status {
    case .parameter: throw error("name '{}' is parameter and {}", arguments, at: name.range)
    case .used:
      throw error("name '{}' is used prior to {} declaration", arguments, at: name.range)
    case .assigned:
      throw error("name '{}' is assigned to before {} declaration", arguments, at: name.range)
    case .new: break
    }
  }

  /// Checks what a comprehension from `start` on may not do in the scope that it stands in.
  mutating func checkComprehension(
    _ comprehension: Expression, _ clauses: [Comprehension.Clause], from start: UInt32
  ) throws(SyntaxError) {
    // What it mentions belongs to a scope of its own.
    while let last = scope.mentions.last, tokens[last].start >= start {
      scope.mentions.removeLast()
    }
    if let inner = scope.yields.last, inner.start >= base + start, let first = clauses.first,
      !first.iterable.range.contains(inner)
    {
      throw error("'yield' inside {}", [comprehension.kind.description], at: inner)
    }
    let walruses = scope.walruses.reversed().prefix { $0.range.start >= base + start }
    guard !walruses.isEmpty else { return }
    var targets: Set<String> = []
    for clause in clauses { clause.target.collectBindings(into: &targets) }
    for name in walruses where targets.contains(name.text) {
      throw error(
        "assignment expression cannot rebind comprehension iteration variable '{}'",
        [name.text], at: name.range)
    }
    if scope.kind == .class, let name = walruses.first {
      throw error(
        "assignment expression within a comprehension cannot be used in a class body",
        at: name.range)
    }
  }
}

extension SourceRange {
  fileprivate func contains(_ other: SourceRange) -> Bool {
    other.start >= start && other.end <= end
  }
}

extension Expression {
  /// The names that a target of assignment binds; targets nest no deeper than brackets.
  fileprivate func collectBindings(into names: inout Set<String>) {
    switch kind {
    case .name(let name): names.insert(name)
    case .starred(let inner): inner.collectBindings(into: &names)
    case .tuple(let items), .list(let items):
      for item in items { item.collectBindings(into: &names) }
    default: break
    }
  }
}
