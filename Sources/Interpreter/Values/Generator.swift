/// A generator: a frame that waits between its yields.
public final class Generator: Iterator {
  private enum State { case suspended, running, finished }
  let function: Function
  private let code: Code
  private let saved: Slot
  @exclusivity(unchecked) private var state = State.suspended
  @exclusivity(unchecked) private var isStarted = false
  /// What `return` gave, once it is finished.
  @exclusivity(unchecked) private(set) var result = Value.none

  /// Takes the arguments from `frame[1...]`.
  init(_ function: Function, _ frame: Frame) {
    self.function = function
    code = function.code
    saved = Slot.allocate(capacity: code.localCount)
    let parameters = code.signature.parameters.count
    saved.initialize(to: .none)
    (saved + 1).moveInitialize(from: frame + 1, count: parameters)
    (saved + 1 + parameters).initialize(
      repeating: .unbound, count: code.localCount - 1 - parameters)
    if code.hasCells { makeCells(function, code, saved) }
  }

  /// Takes over the frame of a generator that is being freed.
  private init(reviving other: borrowing Generator) {
    function = other.function
    code = other.code
    saved = other.saved
    isStarted = true
  }

  deinit {
    guard state == .suspended else {
      if state == .finished { saved.deallocate() }
      return
    }
    // Its `finally` and `with` blocks have to run, but not now: whoever dropped the last reference
    // may be in the middle of changing an object.
    if isStarted, code.needsClosing {
      Runtime.abandon(Generator(reviving: self))
    } else {
      release()
      saved.deallocate()
    }
  }

  private func release() {
    var values: [Value] = []
    for index in 0..<code.localCount { values.append((saved + index).move()) }
    state = .finished
    Reclaim.release(&values)
  }

  public override var type: Class { BuiltinTypes.generator }
  public override func repr() throws(Raised) -> String {
    "<generator object \(function.qualifiedName)>"
  }

  public override func next() throws(Raised) -> Value? { try resume(.none, nil) }

  /// `send(value)`: the value of the waiting `yield`; nil when the generator ends.
  public func send(_ value: Value) throws(Raised) -> Value? {
    guard isStarted || value.isNone || state == .finished else {
      throw Raised(.typeError, "can't send non-None value to a just-started generator")
    }
    return try resume(value, nil)
  }

  /// `throw(error)`: raised by the waiting `yield`.
  public func raise(_ error: Raised) throws(Raised) -> Value? {
    guard state != .finished else { throw error }
    guard isStarted else {
      if state == .suspended { release() }
      throw error
    }
    return try resume(.none, error)
  }

  /// `close()`: raises GeneratorExit at the waiting `yield`.
  public func close() throws(Raised) {
    guard state == .suspended else { return }
    do throws(Raised) {
      if try raise(Raised(.generatorExit, "")) != nil {
        throw Raised(.runtimeError, "generator ignored GeneratorExit")
      }
    } catch {
      guard error.exception.isKind(.generatorExit) else { throw error }
    }
  }

  private func resume(_ sent: Value, _ error: Raised?) throws(Raised) -> Value? {
    if state == .finished { return nil }
    guard state == .suspended else {
      throw Raised(.valueError, "generator already executing")
    }
    let frame = Runtime.top
    guard Runtime.depth < Runtime.recursionLimit, Runtime.hasStack,
      frame + code.frameSize < Runtime.endSlot.unsafelyUnwrapped
    else { throw recursionError() }
    state = .running
    isStarted = true
    Runtime.depth += 1
    Runtime.top = frame + code.frameSize
    defer {
      Runtime.depth -= 1
      Runtime.top = frame
    }
    frame.moveInitialize(from: saved, count: code.localCount)
    put(frame, sent)
    Runtime.injected = error
    return try run(frame)
  }

  private func run(_ frame: Frame) throws(Raised) -> Value? {
    let flow: Flow
    do throws(Raised) { flow = try code.body.run(frame) } catch {
      clear(frame, code.localCount)
      state = .finished
      error.exception.leave(code.name)
      throw error.exception.isKind(.stopIteration) ? wrapped(error) : error
    }
    if flow == .yielded {
      let value = frame.move()
      frame.initialize(to: .none)
      saved.moveInitialize(from: frame, count: code.localCount)
      state = .suspended
      return value
    }
    result = frame.move()
    clear(frame + 1, code.localCount - 1)
    state = .finished
    return nil
  }

  /// A StopIteration that escapes from the body would end the caller's loop unseen.
  private func wrapped(_ error: Raised) -> Raised {
    let new = Raised(.runtimeError, "generator raised StopIteration")
    new.exception.cause = error.exception
    new.exception.context = error.exception
    new.exception.suppressesContext = true
    return new
  }
}
