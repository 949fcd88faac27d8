/// A generator: a frame that waits between its yields.
public final class Generator: Iterator {
  private enum State { case suspended, running, finished }
  let function: Function
  // Code lives for ever: a plain pointer to it is not counted.
  private let code: Unmanaged<Code>
  private let saved: Slot
  @exclusivity(unchecked) private var state = State.suspended
  @exclusivity(unchecked) private var isStarted = false
  /// The generator whose values this one passes on while it waits; its frame keeps it alive.
  @exclusivity(unchecked) private var inner: Unmanaged<Generator>?
  /// What `return` gave, once it is finished.
  @exclusivity(unchecked) private(set) var result = Value.none

  /// Takes the arguments from `frame[1...]`.
  init(_ function: Function, _ frame: Frame) {
    self.function = function
    code = .passUnretained(function.code)
    saved = function.code.takeFrame(arguments: frame + 1)
    if function.code.hasCells { makeCells(function, function.code, saved) }
  }

  /// Takes over the frame of a generator that is being freed.
  private init(reviving other: borrowing Generator) {
    function = other.function
    code = other.code
    saved = other.saved
    isStarted = true
  }

  deinit {
    // Its `finally` and `with` blocks have to run, but not now: whoever dropped the last reference
    // may be in the middle of changing an object.
    if state == .suspended, isStarted, function.code.needsClosing {
      Runtime.abandon(Generator(reviving: self))
    } else {
      if state == .suspended { release() }
      function.code.giveFrame(saved)
    }
  }

  private func release() {
    var values: [Value] = []
    for index in 0..<function.code.localCount { values.append((saved + index).move()) }
    state = .finished
    Reclaim.release(&values)
  }

  public override var type: Class { BuiltinTypes.generator }
  public override func repr() throws(Raised) -> String {
    "<generator object \(function.qualifiedName)>"
  }

  /// Whether it has ended, by an error too.
  var isFinished: Bool { state == .finished }

  public override func next() throws(Raised) -> Value? {
    inner == nil ? try resume(.none, nil) : try passOn()
  }

  /// Runs the innermost of generators that pass on each other's values.
  ///
  /// One around it has something to do only when that one ends.
  private func passOn() throws(Raised) -> Value? {
    var failure: Raised?
    while true {
      let (innermost, outer) = chain
      let generator = innermost.takeUnretainedValue()
      if generator.state == .running { throw alreadyExecuting }
      do throws(Raised) {
        if let value = try generator.resume(.none, failure) { return value }
        failure = nil
      } catch { failure = error }
      guard let outer else { break }
      outer._withUnsafeGuaranteedRef { $0.inner = nil }
    }
    if let failure { throw failure }
    return nil
  }

  /// The innermost of the generators that pass on each other's values, and the one around it.
  private var chain: (innermost: Unmanaged<Generator>, outer: Unmanaged<Generator>?) {
    var outer: Unmanaged<Generator>?
    var innermost = Unmanaged.passUnretained(self)
    while let next = innermost._withUnsafeGuaranteedRef({ $0.inner }) {
      outer = innermost
      innermost = next
    }
    return (innermost, outer)
  }

  private var isInnerRunning: Bool {
    chain.innermost._withUnsafeGuaranteedRef { $0.state == .running }
  }

  private var alreadyExecuting: Raised { Raised(.valueError, "generator already executing") }

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
    guard state == .suspended, inner == nil || !isInnerRunning else {
      throw alreadyExecuting
    }
    return try code.borrow { code throws(Raised) in try resume(code, sent, error) }
  }

  @inline(__always)
  private func resume(_ code: Code, _ sent: Value, _ error: Raised?) throws(Raised) -> Value? {
    let frame = Runtime.top
    guard Runtime.depth < Runtime.recursionLimit, Runtime.hasStack,
      frame + code.frameSize < Runtime.endSlot.unsafelyUnwrapped
    else { throw recursionError() }
    state = .running
    isStarted = true
    inner = nil
    Runtime.depth += 1
    Runtime.top = frame + code.frameSize
    defer {
      Runtime.depth -= 1
      Runtime.top = frame
    }
    frame.moveInitialize(from: saved, count: code.localCount)
    if !sent.isNone { put(frame, sent) }
    if let error { Runtime.injected = error }
    let flow: Flow
    do throws(Raised) { flow = try code.body.run(frame) } catch {
      clear(frame, code.localCount)
      state = .finished
      error.exception.leave(code.name)
      throw error.exception.isKind(.stopIteration) ? wrapped(error) : error
    }
    let value = frame.move()
    if flow == .yielded {
      frame.initialize(to: .none)
      saved.moveInitialize(from: frame, count: code.localCount)
      state = .suspended
      inner = Runtime.passing
      Runtime.passing = nil
      return value
    }
    result = value
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
