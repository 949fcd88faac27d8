import Syntax

/// `raise exception from cause`.
final class RaiseNode: StatementNode {
  private let exception: ExpressionNode?
  private let cause: ExpressionNode?
  private let range: SourceRange

  init(_ exception: ExpressionNode?, _ cause: ExpressionNode?, _ range: SourceRange) {
    self.exception = exception
    self.cause = cause
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    guard let exception else {
      guard let handled = Runtime.handled.last else {
        throw Raised(.runtimeError, "No active exception to reraise").at(range)
      }
      throw Raised(handled)
    }
    let value = try exception.eval(f)
    let raised: Exception
    do throws(Raised) {
      raised = try value.asException()
      if let cause { try raised.setCause(cause.eval(f)) }
    } catch { throw error.at(range) }
    raised.noteContext()
    throw Raised(raised).at(range)
  }
}

extension Value {
  /// The value as an exception to raise: an instance, or a class to be called.
  func asException() throws(Raised) -> Exception {
    switch self {
    case .instance(let instance):
      if let exception = instance as? Exception { return exception }
    case .type(let type) where type.isException:
      if case .instance(let instance) = try call(self), let exception = instance as? Exception {
        return exception
      }
    default: break
    }
    throw Raised(.typeError, "exceptions must derive from BaseException")
  }
}

extension Exception {
  fileprivate func setCause(_ value: Value) throws(Raised) {
    suppressesContext = true
    if value.isNone {
      cause = nil
    } else {
      switch value {
      case .instance(let instance as Exception): cause = instance
      case .type(let type) where type.isException: cause = try value.asException()
      default: throw Raised(.typeError, "exception causes must derive from BaseException")
      }
    }
  }

  /// Notes the exception that is being handled now as the context of this one.
  func noteContext() {
    guard context == nil, let handled = Runtime.handled.last, handled !== self else { return }
    var other: Exception? = handled
    while let next = other {
      if next === self { return }
      other = next.context
    }
    context = handled
  }
}

/// One `except` clause.
struct Handler {
  /// The class or tuple of classes; nil catches everything.
  let type: ExpressionNode?
  let target: Target?
  let body: StatementNode
  let range: SourceRange

  /// Whether the clause is for the exception.
  func matches(_ f: Frame, _ exception: Exception) throws(Raised) -> Bool {
    guard let type else { return true }
    let wanted = try type.eval(f)
    do throws(Raised) { return try wanted.catches(exception.shape.owner) } catch {
      throw error.at(range)
    }
  }
}

extension Value {
  /// Whether `except self` catches exceptions of a class.
  fileprivate func catches(_ type: Class) throws(Raised) -> Bool {
    switch self {
    case .type(let wanted) where wanted.isException: return type.isSubclass(of: wanted)
    case .tuple(let tuple):
      for item in tuple.items {
        if try item.catches(type) { return true }
      }
      return false
    default:
      throw Raised(
        .typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
  }
}

/// `try: … except …: … else: …`.
final class TryNode: StatementNode {
  private let body: StatementNode
  private let handlers: [Handler]
  private let otherwise: StatementNode

  init(_ body: StatementNode, _ handlers: [Handler], _ otherwise: StatementNode) {
    self.body = body
    self.handlers = handlers
    self.otherwise = otherwise
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let flow: Flow
    do throws(Raised) { flow = try body.run(f) } catch { return try handle(f, error) }
    return flow == .next ? try otherwise.run(f) : flow
  }

  @inline(never) private func handle(_ f: Frame, _ error: Raised) throws(Raised) -> Flow {
    for handler in handlers where try handler.matches(f, error.exception) {
      return try handler.run(f, error.exception)
    }
    throw error
  }
}

extension Handler {
  /// Runs the clause with its name bound, and unbinds it.
  func run(_ f: Frame, _ exception: Exception) throws(Raised) -> Flow {
    try target?.assign(f, .instance(exception))
    let flow: Flow
    do throws(Raised) { flow = try handling(exception, f, body) } catch {
      try unbind(f)
      throw error
    }
    try unbind(f)
    return flow
  }

  func unbind(_ f: Frame) throws(Raised) {
    guard let target else { return }
    try target.assign(f, .none)
    try target.delete(f)
  }
}

/// Runs a block while `exception` is being handled: errors in it have that as their context.
func handling(_ exception: Exception, _ f: Frame, _ body: StatementNode) throws(Raised) -> Flow {
  Runtime.handled.append(exception)
  defer { Runtime.handled.removeLast() }
  do throws(Raised) { return try body.run(f) } catch {
    error.exception.noteContext()
    throw error
  }
}

/// `try: … finally: …`.
final class FinallyNode: StatementNode {
  private let body: StatementNode
  private let final: StatementNode

  init(_ body: StatementNode, _ final: StatementNode) {
    self.body = body
    self.final = final
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let flow: Flow
    do throws(Raised) { flow = try body.run(f) } catch {
      let last = try handling(error.exception, f, final)
      guard last == .next else { return last }
      throw error
    }
    guard flow == .return else {
      let last = try final.run(f)
      return last == .next ? flow : last
    }
    // The result waits while the final block runs, which may have calls and results of its own.
    let result = f.pointee
    let last = try final.run(f)
    guard last == .next else { return last }
    put(f, result)
    return flow
  }
}

/// `with context as target: …`, one item.
final class WithNode: StatementNode {
  private let context: ExpressionNode
  private let target: Target?
  private let body: StatementNode
  private let range: SourceRange

  init(
    _ context: ExpressionNode, _ target: Target?, _ body: StatementNode, _ range: SourceRange
  ) {
    self.context = context
    self.target = target
    self.body = body
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let manager = try Manager(entering: context.eval(f), range)
    let flow: Flow
    do throws(Raised) {
      try target?.assign(f, manager.entered)
      flow = try body.run(f)
    } catch {
      if try manager.exit(error) { return .next }
      throw error
    }
    guard flow == .return else {
      try manager.exit()
      return flow
    }
    let result = f.pointee
    try manager.exit()
    put(f, result)
    return flow
  }
}

/// A context manager that was entered.
struct Manager {
  let entered: Value
  let exitMethod: Value
  private let range: SourceRange

  init(entering value: Value, _ range: SourceRange) throws(Raised) {
    self.range = range
    let type = value.type
    guard let enter = type.lookup(Names.enter), let exit = type.lookup(Names.exit) else {
      throw Raised(
        .typeError, "'{}' object does not support the context manager protocol", type.name
      ).at(range)
    }
    do throws(Raised) {
      exitMethod = try bind(exit, value, type)
      entered = try call(bind(enter, value, type))
    } catch { throw error.at(range) }
  }

  init(_ exitMethod: Value, _ range: SourceRange) {
    self.exitMethod = exitMethod
    entered = .none
    self.range = range
  }

  /// Leaves in the ordinary way.
  func exit() throws(Raised) {
    do throws(Raised) { try call(exitMethod, .none, .none, .none) } catch { throw error.at(range) }
  }

  /// Leaves by an exception; true when the manager swallows it.
  func exit(_ error: Raised) throws(Raised) -> Bool {
    let exception = error.exception
    Runtime.handled.append(exception)
    defer { Runtime.handled.removeLast() }
    do throws(Raised) {
      return try call(exitMethod, .type(exception.shape.owner), .instance(exception), .none)
        .isTrue()
    } catch {
      error.exception.noteContext()
      throw error.at(range)
    }
  }
}
