import Syntax

extension Compiler {
  /// A call; its area is above all temporaries in use, and the arguments' own calls above that.
  func call(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange) -> ExpressionNode {
    if let node = superCall(callee, arguments, range) { return node }
    if let question = scopeQuestion(callee, arguments) {
      return ScopeNode(question, module, locals: visibleLocals, plainCall(callee, arguments, range))
    }
    return plainCall(callee, arguments, range)
  }

  /// `globals()`, `locals()`, `vars()` and `dir()` ask for the scope in which they are called.
  private func scopeQuestion(_ callee: Expression, _ arguments: [Argument]) -> ScopeQuestion? {
    guard arguments.isEmpty, case .name(let name) = callee.kind else { return nil }
    return ScopeQuestion(rawValue: name)
  }

  private func plainCall(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange)
    -> ExpressionNode
  {
    let isSpread = arguments.contains { argument in
      switch argument {
      case .star, .doubleStar: true
      default: false
      }
    }
    if isSpread { return CallSpread(expression(callee), parts(arguments), range) }
    if arguments.contains(where: \.isKeyword) { return keywordCall(callee, arguments, range) }
    if case .attribute(let object, let name) = callee.kind {
      return methodCall(object, name, arguments, callee.range, range)
    }
    let node = expression(callee)
    return withArguments(arguments) { nodes, base in
      if node.isName, !arguments.contains(where: { $0.value.bindsName }) {
        return CallName(node, nodes, base: base, range)
      }
      return CallExpression(node, nodes, base: base, range)
    }
  }

  private func methodCall(
    _ object: Expression, _ name: Name, _ arguments: [Argument], _ nameRange: SourceRange,
    _ range: SourceRange
  ) -> ExpressionNode {
    let receiver = expression(object)
    let text = Str.intern(name.text)
    return withArguments(arguments) { nodes, base in
      let node = CallMethod(receiver, text, nodes, base: base, range, nameRange: nameRange)
      if name.text == "append", nodes.count == 1, receiver.isName {
        return AppendNode(receiver, nodes[0], node)
      }
      return node
    }
  }

  private func keywordCall(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange)
    -> ExpressionNode
  {
    let node = expression(callee)
    let ordered = arguments.filter { !$0.isKeyword } + arguments.filter(\.isKeyword)
    let keywords = ordered.compactMap(\.keyword)
    guard keywords.count == Set(keywords.map(ObjectIdentifier.init)).count,
      zip(ordered, arguments).allSatisfy({ $0.value.range == $1.value.range })
    else { return CallSpread(node, parts(arguments), range) }
    return withArguments(ordered) { nodes, base in
      CallKeywords(node, nodes, keywords: keywords, base: base, range)
    }
  }

  /// Compiles arguments, each above the slots of those before it.
  private func withArguments(
    _ arguments: [Argument], _ make: ([ExpressionNode], Int) -> ExpressionNode
  ) -> ExpressionNode {
    withTemporaries(arguments.count + 2) { base in
      make(arguments.map { expression($0.value) }, base)
    }
  }

  func parts(_ arguments: [Argument]) -> [CallSpread.Part] {
    arguments.map { argument in
      switch argument {
      case .positional(let value): .positional(expression(value))
      case .keyword(let name, let value): .keyword(Str.intern(name.text), expression(value))
      case .star(let value): .star(expression(value))
      case .doubleStar(let value): .doubleStar(expression(value))
      }
    }
  }

  /// `super()` without arguments in a method: the class of the method and its first parameter.
  private func superCall(_ callee: Expression, _ arguments: [Argument], _ range: SourceRange)
    -> ExpressionNode?
  {
    guard arguments.isEmpty, case .name("super") = callee.kind, case .function = scope.kind,
      scope.free.contains("__class__"), let first = scope.bound.first,
      case .global = location(of: "super")
    else { return nil }
    return SuperNode(
      expression(callee), type: name("__class__", range), receiver: name(first, range), range)
  }
}

extension Argument {
  var isKeyword: Bool { keyword != nil }

  var keyword: Str? {
    if case .keyword(let name, _) = self { Str.intern(name.text) } else { nil }
  }
}

extension Expression {
  /// Whether the expression contains `:=`.
  var bindsName: Bool {
    if case .named = kind { return true }
    var found = false
    kind.forEachChild { found = found || $0.bindsName }
    return found
  }

  /// Whether the expression contains a `yield` of the function it stands in.
  var yields: Bool {
    switch kind {
    case .yield, .yieldFrom: return true
    case .lambda: return false
    default:
      var found = false
      kind.forEachChild { found = found || $0.yields }
      return found
    }
  }
}
