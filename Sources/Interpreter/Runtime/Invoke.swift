import Autograd
import Synchronization
import Tensors

/// Runs the body of a function whose arguments are bound in `frame[1...]`; consumes them.
@inline(__always)
func invoke(_ function: Function, _ code: Code, _ frame: Frame) throws(Raised) -> Value {
  if code.isLibrary != (Recorder.libraryCall != 0) {
    return try invokeAcross(function, code, frame)
  }
  return try invokeWithin(function, code, frame)
}

/// A call from the program into the library, or from there back into the program: nodes and errors
/// belong to the place in the program.
@inline(never)
private func invokeAcross(
  _ function: Function, _ code: Code, _ frame: Frame
) throws(Raised) -> Value {
  let before = Recorder.libraryCall
  Recorder.libraryCall = code.isLibrary ? Recorder.site : 0
  defer { Recorder.libraryCall = before }
  return try invokeWithin(function, code, frame)
}

@inline(__always)
private func invokeWithin(
  _ function: Function, _ code: Code, _ frame: Frame
) throws(Raised) -> Value {
  let top = Runtime.top
  try enter(code, frame)
  if code.hasCells { makeCells(function, code, frame) }
  defer {
    Runtime.depth -= 1
    Runtime.top = top
  }
  do throws(Raised) {
    _ = try code.body.run(frame)
  } catch {
    clear(frame, code.localCount)
    error.exception.leave(code.name)
    throw error
  }
  let result = frame.move()
  clear(frame + 1, code.localCount - 1)
  return result
}

/// Checks the room for a frame and initialises its locals.
@inline(__always)
private func enter(_ code: Code, _ frame: Frame) throws(Raised) {
  guard Runtime.depth < Runtime.recursionLimit,
    frame + code.frameSize < Runtime.endSlot.unsafelyUnwrapped, Runtime.hasStack
  else {
    clear(frame + 1, code.signature.parameters.count)
    throw recursionError()
  }
  if Interrupt.attention.load(ordering: .relaxed) { try attend(code, frame) }
  Runtime.depth += 1
  Runtime.top = frame + code.frameSize
  frame.initialize(to: .none)
  var slot = frame + code.signature.parameters.count + 1
  let end = frame + code.localCount
  while slot < end {
    slot.initialize(to: .unbound)
    slot += 1
  }
}

@inline(never)
private func attend(_ code: Code, _ frame: Frame) throws(Raised) {
  let top = Runtime.top
  defer { Runtime.top = top }
  // What is attended to may call functions: not over the arguments.
  Runtime.top = frame + code.frameSize
  do throws(Raised) { try Runtime.attend() } catch {
    clear(frame + 1, code.signature.parameters.count)
    throw error
  }
}

/// Puts the variables that functions share into cells.
@inline(never)
func makeCells(_ function: Function, _ code: Code, _ frame: Frame) {
  for slot in code.cellSlots {
    let value = (frame + slot).move()
    (frame + slot).initialize(to: .object(Cell(value)))
  }
  for (index, cell) in function.cells.enumerated() {
    (frame + code.freeSlot + index).initialize(to: .object(cell))
  }
}

/// Releases `count` slots.
@inline(__always)
func clear(_ start: Slot, _ count: Int) {
  var slot = start
  let end = start + count
  while slot < end {
    if !isScalar(slot) { slot.deinitialize(count: 1) }
    slot += 1
  }
}

/// Whether the slot holds nothing that is counted.
@inline(__always)
func isScalar(_ slot: Slot) -> Bool {
  switch slot.pointee {
  case .int, .double, .bool, .none, .unbound: true
  default: false
  }
}

/// Calls `callee` with `count` arguments by position in `base[2...]`, then those of `keywords`.
///
/// `base[0]` and `base[1]` are free for the result and `self`. The arguments are consumed.
func perform(_ callee: Value, _ base: Slot, _ count: Int, keywords: [Str] = []) throws(Raised)
  -> Value
{
  switch callee {
  case .function(let function):
    if keywords.isEmpty { return try function.run(base + 1, count) }
    return try function.run(base + 1, count, keywords)
  case .native(let native):
    if keywords.isEmpty { return try native.run(base + 2, count) }
    return try native.run(base + 2, count, keywords)
  case .method(let method):
    (base + 1).initialize(to: method.receiver)
    switch method.function {
    case .function(let function): return try function.run(base, count + 1, keywords)
    case .native(let native): return try native.run(base + 1, count + 1, keywords)
    default:
      let arguments = collect(base + 1, count + 1, keywords)
      return try call(method.function, with: arguments)
    }
  case .type(let type):
    if keywords.isEmpty { return try type.construct(base, count) }
    return try type.instantiate(collect(base + 2, count, keywords))
  case .instance(let instance):
    if let result = try instance.callDirectly(base, count, keywords) { return result }
    fallthrough
  default:
    let arguments = collect(base + 2, count, keywords)
    if let result = try callee.object?.call(arguments) { return result }
    throw Raised(.typeError, "'{}' object is not callable", callee.type.name)
  }
}

/// Moves arguments out of their slots.
func collect(_ start: Slot, _ count: Int, _ keywords: [Str]) -> CallArguments {
  var arguments = CallArguments()
  for index in 0..<count { arguments.positional.append((start + index).move()) }
  for (index, name) in keywords.enumerated() {
    arguments.keywords.append((name, (start + count + index).move()))
  }
  return arguments
}

extension Function {
  /// Calls the function with arguments in `frame[1...]`; consumes them.
  func run(_ frame: Frame, _ count: Int, _ keywords: [Str]) throws(Raised) -> Value {
    let signature = code.signature
    if !(signature.isPlain && keywords.isEmpty && count == signature.positionalCount) {
      try signature.bind(frame + 1, count, keywords, defaults, qualifiedName)
    }
    return try start(code, frame)
  }

  /// Calls the function with arguments by position in `frame[1...]`; consumes them.
  @inline(__always) func run(_ frame: Frame, _ count: Int) throws(Raised) -> Value {
    let code = self.code
    if count == code.exactCount { return try invoke(self, code, frame) }
    return try runUnusually(frame, count)
  }

  /// Other arguments than the parameters are, or a generator.
  @inline(never) private func runUnusually(_ frame: Frame, _ count: Int) throws(Raised) -> Value {
    if count != code.signature.positionalCount || !code.signature.isPlain {
      try code.signature.bind(frame + 1, count, [], defaults, qualifiedName)
    }
    return try start(code, frame)
  }

  private func start(_ code: Code, _ frame: Frame) throws(Raised) -> Value {
    guard code.isGenerator else { return try invoke(self, code, frame) }
    return .object(Generator(self, frame))
  }
}

extension Native {
  /// Calls the function with arguments by position in `start[0...]`; consumes them.
  @inline(__always) func run(_ start: Slot, _ count: Int) throws(Raised) -> Value {
    guard count == exactCount else { return try run(start, count, []) }
    return try runBound(start, count)
  }

  /// Calls the function with one value for each parameter; consumes them.
  private func runBound(_ start: Slot, _ count: Int) throws(Raised) -> Value {
    defer { clear(start, count) }
    if count > 0, let owner { unwrap(start, owner) }
    let top = Runtime.top
    if start + count > top { Runtime.top = start + count }
    defer { Runtime.top = top }
    return try body(Arguments(base: start, count: count))
  }

  /// Calls the function with arguments in `start[0...]`; consumes them.
  func run(_ start: Slot, _ count: Int, _ keywords: [Str]) throws(Raised) -> Value {
    let signature = self.signature
    if !(signature.isPlain && keywords.isEmpty && count == signature.positionalCount) {
      if let error = arityError(count, keywords) {
        _ = collect(start, count, keywords)
        throw error
      }
      try signature.bind(start, count, keywords, signature.defaults, name)
    }
    exactCount = signature.isPlain ? signature.positionalCount : -1
    return try runBound(start, signature.parameters.count)
  }

  /// A method of `list` called on an instance of a class derived from `list` gets the list.
  @inline(__always) private func unwrap(_ slot: Slot, _ owner: Class) {
    guard case .instance(let instance) = slot.pointee, let payload = instance.payload else {
      return
    }
    if owner !== BuiltinTypes.object { slot.pointee = payload }
  }
}
