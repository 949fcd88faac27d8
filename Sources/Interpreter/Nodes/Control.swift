import Syntax

/// An expression as a statement.
final class ExpressionStatement: StatementNode {
  private let expression: ExpressionNode

  init(_ expression: ExpressionNode) { self.expression = expression }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    _ = try expression.eval(f)
    return .next
  }
}

/// One statement after the other.
final class Sequence: StatementNode {
  private let first: StatementNode
  private let rest: StatementNode

  init(_ first: StatementNode, _ rest: StatementNode) {
    self.first = first
    self.rest = rest
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let flow = try first.run(f)
    return flow == .next ? try rest.run(f) : flow
  }

  /// A block of statements, as a balanced tree of pairs: thousands of statements do not nest deep.
  static func make(_ statements: ArraySlice<StatementNode>) -> StatementNode {
    switch statements.count {
    case 0: return StatementNode()
    case 1: return statements[statements.startIndex]
    case 2...8:
      return Sequence(statements[statements.startIndex], make(statements.dropFirst()))
    default:
      let middle = statements.startIndex + statements.count / 2
      return Sequence(make(statements[..<middle]), make(statements[middle...]))
    }
  }
}

/// `return value`.
final class Return: StatementNode {
  private let value: ExpressionNode

  init(_ value: ExpressionNode) { self.value = value }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    put(f, try value.eval(f))
    return .return
  }
}

/// `break`, `continue`.
final class Jump: StatementNode {
  private let flow: Flow

  init(_ flow: Flow) { self.flow = flow }
  override func run(_ f: Frame) throws(Raised) -> Flow { flow }
}

final class If: StatementNode {
  private let condition: ExpressionNode
  private let then: StatementNode
  private let otherwise: StatementNode

  init(_ condition: ExpressionNode, _ then: StatementNode, _ otherwise: StatementNode) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    try condition.test(f) ? then.run(f) : otherwise.run(f)
  }
}

final class While: StatementNode {
  private let condition: ExpressionNode
  private let body: StatementNode
  private let otherwise: StatementNode

  init(_ condition: ExpressionNode, _ body: StatementNode, _ otherwise: StatementNode) {
    self.condition = condition
    self.body = body
    self.otherwise = otherwise
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    while try condition.test(f) {
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case .break: return .next
      case let flow: return flow
      }
    }
    return try otherwise.run(f)
  }
}

/// `for target in iterable`.
final class For: StatementNode {
  private let target: Target
  /// The slot of a target that is a local variable, or 0.
  private let local: Int
  private let global: Slot?
  /// The targets of `for a, b in …`.
  private let pair: (first: Target, second: Target)?
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let otherwise: StatementNode
  private let range: SourceRange

  init(
    _ target: Target, _ iterable: ExpressionNode, _ body: StatementNode,
    _ otherwise: StatementNode, _ range: SourceRange
  ) {
    self.target = target
    local = (target as? LocalTarget)?.slot ?? 0
    global = (target as? GlobalTarget)?.slot
    pair = (target as? UnpackTarget)?.pair
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let flow: Flow
    switch try iterable.eval(f) {
    case .list(let list): flow = try run(f, list)
    case .object(let object):
      if let range = object as? Range {
        flow = try run(f, range)
      } else {
        flow = try run(f, iterator(.object(object)))
      }
    case let value: flow = try run(f, iterator(value))
    }
    return flow == .next ? try otherwise.run(f) : flow == .break ? .next : flow
  }

  private func iterator(_ value: Value) throws(Raised) -> Iterator {
    do throws(Raised) { return try value.iterator() } catch { throw error.at(range) }
  }

  @inline(__always) private func assign(_ f: Frame, _ value: consuming Value) throws(Raised) {
    if local != 0 { put(f + local, value) } else { try target.assign(f, value) }
  }

  private func run(_ f: Frame, _ range: Range) throws(Raised) -> Flow {
    var value = range.start
    let step = range.step
    var left = range.count
    while left > 0 {
      if let global { putGlobal(global, .int(value)) } else { try assign(f, .int(value)) }
      value = value &+ step
      left -= 1
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case let flow: return flow
      }
    }
    return .next
  }

  private func run(_ f: Frame, _ list: List) throws(Raised) -> Flow {
    var index = 0
    while index < list.items.count {
      try assign(f, list.items[index])
      index += 1
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case let flow: return flow
      }
    }
    return .next
  }

  /// Binds pairs without making tuples of them.
  private func run(
    _ f: Frame, _ iterator: Iterator, _ pair: (first: Target, second: Target)
  ) throws(Raised) -> Flow {
    while true {
      let next: (Value, Value)?
      do throws(Raised) { next = try iterator.nextPair() } catch { throw error.at(range) }
      guard let next else { return .next }
      try pair.first.assign(f, next.0)
      try pair.second.assign(f, next.1)
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case let flow: return flow
      }
    }
  }

  private func run(_ f: Frame, _ iterator: consuming Iterator) throws(Raised) -> Flow {
    if let pair, iterator.givesPairs { return try run(f, iterator, pair) }
    while true {
      let next: Value?
      do throws(Raised) { next = try iterator.next() } catch { throw error.at(range) }
      guard let next else { return .next }
      try assign(f, next)
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case let flow:
        try close(&iterator)
        return flow
      }
    }
  }

  /// Closes a generator that nobody else has: the loop was left before its end.
  private func close(_ iterator: inout Iterator) throws(Raised) {
    guard isKnownUniquelyReferenced(&iterator), let generator = iterator as? Generator else {
      return
    }
    try generator.close()
  }
}

/// `assert condition, message`.
final class Assert: StatementNode {
  private let condition: ExpressionNode
  private let message: ExpressionNode?
  private let range: SourceRange

  init(_ condition: ExpressionNode, _ message: ExpressionNode?, _ range: SourceRange) {
    self.condition = condition
    self.message = message
    self.range = range
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    if try condition.test(f) { return .next }
    let arguments = try message.map { node throws(Raised) in [try node.eval(f)] } ?? []
    let error = Raised(Exception(type: ExceptionKind.assertionError.type, arguments: arguments))
    throw error.at(range)
  }
}
