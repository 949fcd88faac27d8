import Syntax

// The statements of a generator that contain a `yield`. When such a statement yields it notes
// where it is in a slot of the frame; the next run takes the note and goes on from there. So the
// slot is empty unless the statement is suspended, however it is left.

/// Takes the note of a suspended statement; `unbound` when it begins afresh.
@inline(__always) private func take(_ slot: Slot) -> Value {
  let note = slot.move()
  slot.initialize(to: .unbound)
  return note
}

/// `target = yield value`.
final class Yield: StatementNode {
  private let value: ExpressionNode
  private let target: Target?
  private let state: Int

  init(_ value: ExpressionNode, _ target: Target?, state: Int) {
    self.value = value
    self.target = target
    self.state = state
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    if case .unbound = take(f + state) {
      put(f, try value.eval(f))
      put(f + state, .bool(true))
      return .yielded
    }
    if let error = Runtime.injected {
      Runtime.injected = nil
      throw error
    }
    let sent = f.move()
    f.initialize(to: .none)
    try target?.assign(f, sent)
    return .next
  }
}

/// `target = yield from iterable`.
final class YieldFrom: StatementNode {
  private let iterable: ExpressionNode
  private let target: Target?
  private let state: Int
  private let range: SourceRange

  init(_ iterable: ExpressionNode, _ target: Target?, state: Int, _ range: SourceRange) {
    self.iterable = iterable
    self.target = target
    self.state = state
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let note = take(f + state)
    let iterator: Iterator
    let next: Value?
    do throws(Raised) {
      if case .object(let object) = note, let waiting = object as? Iterator {
        iterator = waiting
        let sent = f.move()
        f.initialize(to: .none)
        next = try iterator.proceed(sent, takeInjected())
      } else {
        iterator = try iterable.eval(f).iterator()
        next = try iterator.next()
      }
    } catch { throw error.at(range) }
    if let next {
      return passOn(next, of: iterator, f, state)
    }
    try target?.assign(f, (iterator as? Generator)?.result ?? .none)
    return .next
  }
}

/// `for name in iterable: yield name`, where the name is used for nothing else.
final class PassOn: StatementNode {
  private let iterable: ExpressionNode
  private let state: Int
  private let range: SourceRange
  private let yield: SourceRange

  init(_ iterable: ExpressionNode, state: Int, _ range: SourceRange, yield: SourceRange) {
    self.iterable = iterable
    self.state = state
    self.range = range
    self.yield = yield
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let note = take(f + state)
    let iterator: Iterator
    let next: Value?
    if case .object(let object) = note, let waiting = object as? Iterator {
      iterator = waiting
      if let error = takeInjected() {
        // Of a generator that failed, or raised at this `yield` from outside.
        throw error.at((iterator as? Generator)?.isFinished == true ? range : yield)
      }
    } else {
      let value = try iterable.eval(f)
      do throws(Raised) { iterator = try value.iterator() } catch { throw error.at(range) }
    }
    do throws(Raised) { next = try iterator.next() } catch { throw error.at(range) }
    try Runtime.poll()
    return next.map { passOn($0, of: iterator, f, state) } ?? .next
  }
}

/// Yields a value of an iterator, which is noted.
@inline(__always)
private func passOn(_ value: Value, of iterator: Iterator, _ f: Frame, _ state: Int) -> Flow {
  put(f, value)
  put(f + state, .object(iterator))
  if let generator = iterator as? Generator { Runtime.passing = .passUnretained(generator) }
  return .yielded
}

private func takeInjected() -> Raised? {
  defer { Runtime.injected = nil }
  return Runtime.injected
}

extension Iterator {
  /// Passes on what was sent or raised to the generator that delegates to this iterator.
  fileprivate func proceed(_ sent: Value, _ error: Raised?) throws(Raised) -> Value? {
    if let generator = self as? Generator {
      guard let error else { return try generator.send(sent) }
      if error.exception.isKind(.generatorExit) {
        try generator.close()
        throw error
      }
      return try generator.raise(error)
    }
    if let error { throw error }
    return try next()
  }
}

/// One statement after the other.
final class ResumablePair: StatementNode {
  private let first: StatementNode
  private let rest: StatementNode
  private let state: Int

  init(_ first: StatementNode, _ rest: StatementNode, state: Int) {
    self.first = first
    self.rest = rest
    self.state = state
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    if case .unbound = take(f + state) {
      let flow = try first.run(f)
      if flow != .next { return flow }
    }
    let flow = try rest.run(f)
    if flow == .yielded { put(f + state, .bool(true)) }
    return flow
  }
}

final class ResumableIf: StatementNode {
  private let condition: ExpressionNode
  private let then: StatementNode
  private let otherwise: StatementNode
  private let state: Int

  init(
    _ condition: ExpressionNode, _ then: StatementNode, _ otherwise: StatementNode, state: Int
  ) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    self.state = state
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let truth: Bool
    if case .bool(let waiting) = take(f + state) {
      truth = waiting
    } else {
      truth = try condition.test(f)
    }
    let flow = truth ? try then.run(f) : try otherwise.run(f)
    if flow == .yielded { put(f + state, .bool(truth)) }
    return flow
  }
}

/// `while`, with what has to run before each test of the condition.
final class ResumableWhile: StatementNode {
  private enum Part: Int { case prelude, body, otherwise }
  private let prelude: StatementNode
  private let condition: ExpressionNode
  private let body: StatementNode
  private let otherwise: StatementNode
  private let state: Int

  init(
    _ prelude: StatementNode, _ condition: ExpressionNode, _ body: StatementNode,
    _ otherwise: StatementNode, state: Int
  ) {
    self.prelude = prelude
    self.condition = condition
    self.body = body
    self.otherwise = otherwise
    self.state = state
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    var part = Part.prelude
    if case .int(let waiting) = take(f + state) { part = Part(rawValue: waiting) ?? part }
    while part != .otherwise {
      if part == .prelude {
        let flow = try prelude.run(f)
        if flow == .yielded { return suspend(f, .prelude) }
        guard try condition.test(f) else { break }
      }
      part = .prelude
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case .break: return .next
      case .yielded: return suspend(f, .body)
      case .return: return .return
      }
    }
    let flow = try otherwise.run(f)
    return flow == .yielded ? suspend(f, .otherwise) : flow
  }
  private func suspend(_ f: Frame, _ part: Part) -> Flow {
    put(f + state, .int(part.rawValue))
    return .yielded
  }
}

final class ResumableFor: StatementNode {
  private let target: Target
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let otherwise: StatementNode
  private let state: Int
  private let range: SourceRange

  init(
    _ target: Target, _ iterable: ExpressionNode, _ body: StatementNode,
    _ otherwise: StatementNode, state: Int, _ range: SourceRange
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.otherwise = otherwise
    self.state = state
    self.range = range
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    switch take(f + state) {
    case .object(let object):
      if let iterator = object as? Iterator { return try loop(f, iterator, isInside: true) }
    case .bool: return try finish(f)
    default: break
    }
    let value = try iterable.eval(f)
    let iterator: Iterator
    do throws(Raised) { iterator = try value.iterator() } catch { throw error.at(range) }
    return try loop(f, iterator, isInside: false)
  }

  private func loop(_ f: Frame, _ iterator: Iterator, isInside: Bool) throws(Raised) -> Flow {
    var isInside = isInside
    while true {
      if !isInside {
        let next: Value?
        do throws(Raised) { next = try iterator.next() } catch { throw error.at(range) }
        guard let next else { return try finish(f) }
        try target.assign(f, next)
      }
      isInside = false
      try Runtime.poll()
      switch try body.run(f) {
      case .next, .continue: break
      case .break: return .next
      case .yielded:
        put(f + state, .object(iterator))
        return .yielded
      case .return: return .return
      }
    }
  }

  private func finish(_ f: Frame) throws(Raised) -> Flow {
    let flow = try otherwise.run(f)
    if flow == .yielded { put(f + state, .bool(true)) }
    return flow
  }
}
