import Syntax

/// `try: … except …: … else: …` with a `yield` in it.
final class ResumableTry: StatementNode {
  private let body: StatementNode
  private let handlers: [Handler]
  private let otherwise: StatementNode
  /// Notes -1 in the body, -2 in the else block, or the index of the handler.
  private let state: Int
  /// The exception that the handler is for.
  private let held: Int

  init(
    _ body: StatementNode, _ handlers: [Handler], _ otherwise: StatementNode, state: Int,
    held: Int
  ) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
    self.state = state
    self.held = held
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    var part = -1
    if case .int(let waiting) = f[state] { part = waiting }
    put(f + state, .unbound)
    if part >= 0, case .instance(let instance) = f[held], let exception = instance as? Exception {
      return try handle(f, part, exception)
    }
    if part == -1 {
      let flow: Flow
      do throws(Raised) { flow = try body.run(f) } catch {
        for index in handlers.indices where try handlers[index].matches(f, error.exception) {
          try handlers[index].target?.assign(f, .instance(error.exception))
          return try handle(f, index, error.exception)
        }
        throw error
      }
      if flow == .yielded { put(f + state, .int(-1)) }
      if flow != .next { return flow }
    }
    let flow = try otherwise.run(f)
    if flow == .yielded { put(f + state, .int(-2)) }
    return flow
  }

  private func handle(_ f: Frame, _ index: Int, _ exception: Exception) throws(Raised) -> Flow {
    put(f + held, .unbound)
    let handler = handlers[index]
    let flow: Flow
    do throws(Raised) { flow = try handling(exception, f, handler.body) } catch {
      try handler.unbind(f)
      throw error
    }
    if flow == .yielded {
      put(f + state, .int(index))
      put(f + held, .instance(exception))
    } else {
      try handler.unbind(f)
    }
    return flow
  }
}

/// `try: … finally: …` with a `yield` in it.
final class ResumableFinally: StatementNode {
  private let body: StatementNode
  private let final: StatementNode
  /// Notes nothing in the body; in the final block, how the body ended.
  private let state: Int
  /// The body's result or exception.
  private let held: Int

  init(_ body: StatementNode, _ final: StatementNode, state: Int, held: Int) {
    self.body = body
    self.final = final
    self.state = state
    self.held = held
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    var ended: Flow
    if case .int(let waiting) = f[state] {
      ended = Flow(rawValue: UInt8(truncatingIfNeeded: waiting)) ?? .next
      put(f + state, .unbound)
    } else {
      do throws(Raised) {
        ended = try body.run(f)
        if ended == .yielded { return .yielded }
        if ended == .return { put(f + held, f.pointee) }
      } catch {
        ended = .next
        put(f + held, .instance(error.exception))
      }
    }
    return try finish(f, ended)
  }

  private func finish(_ f: Frame, _ ended: Flow) throws(Raised) -> Flow {
    let pending = f[held]
    put(f + held, .unbound)
    var exception: Exception?
    if ended == .next, case .instance(let instance) = pending { exception = instance as? Exception }
    let flow = if let exception { try handling(exception, f, final) } else { try final.run(f) }
    if flow == .yielded {
      put(f + state, .int(Int(ended.rawValue)))
      put(f + held, pending)
    }
    guard flow == .next else { return flow }
    if let exception { throw Raised(exception) }
    if ended == .return { put(f, pending) }
    return ended
  }
}

/// `with context as target: …` with a `yield` in it.
final class ResumableWith: StatementNode {
  private let context: ExpressionNode
  private let target: Target?
  private let body: StatementNode
  /// Keeps the `__exit__` method.
  private let state: Int
  private let range: SourceRange

  init(
    _ context: ExpressionNode, _ target: Target?, _ body: StatementNode, state: Int,
    _ range: SourceRange
  ) {
    self.context = context
    self.target = target
    self.body = body
    self.state = state
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let manager: Manager
    let isResumed = !f[state].isUnbound
    if isResumed {
      manager = Manager(f[state], range)
      put(f + state, .unbound)
    } else {
      manager = try Manager(entering: context.eval(f), range)
    }
    let flow: Flow
    do throws(Raised) {
      if !isResumed { try target?.assign(f, manager.entered) }
      flow = try body.run(f)
    } catch {
      if try manager.exit(error) { return .next }
      throw error
    }
    switch flow {
    case .yielded: put(f + state, manager.exitMethod)
    case .return:
      let result = f.pointee
      try manager.exit()
      put(f, result)
    default: try manager.exit()
    }
    return flow
  }
}
