import Synchronization
import Tensors

/// The state of the one evaluation that a process runs at a time.
///
/// One thread evaluates; it has a stack of slots for frames and a native stack for nested calls.
public enum Runtime {
  /// Where `print` and the like write.
  @exclusivity(unchecked) public nonisolated(unsafe) static var output: (String) -> Void = { text in
    Swift.print(text, terminator: "")
  }
  /// How deep calls may nest before RecursionError, as `sys.setrecursionlimit` sets it.
  @exclusivity(unchecked) public nonisolated(unsafe) static var recursionLimit = 1000
  /// How deep calls are nested.
  @exclusivity(unchecked) nonisolated(unsafe) static var depth = 0
  /// The first slot that no frame uses; nil until evaluation begins.
  @exclusivity(unchecked) nonisolated(unsafe) static var topSlot: Slot?
  /// The end of the slots, with room left for the arguments of one call.
  @exclusivity(unchecked) nonisolated(unsafe) static var endSlot: Slot?
  /// The lowest address that the native stack may reach.
  @exclusivity(unchecked) nonisolated(unsafe) static var stackLimit: UInt = 0
  /// Exceptions that are being handled, innermost last: what a bare `raise` raises again.
  @exclusivity(unchecked) nonisolated(unsafe) static var handled: [Exception] = []

  /// Generators that were dropped while they waited inside `try` or `with`.
  @exclusivity(unchecked) nonisolated(unsafe) private static var abandoned: [Generator] = []
  /// The generator whose value the `yield` that has just run passes on.
  @exclusivity(unchecked) nonisolated(unsafe) static var passing: Unmanaged<Generator>?
  /// What the `yield` that is about to go on shall raise instead.
  @exclusivity(unchecked) nonisolated(unsafe) static var injected: Raised?
  /// Functions that lost their variable while a call may be about to use them.
  @exclusivity(unchecked) nonisolated(unsafe) private static var retired: [Value] = []

  /// Keeps a function that was replaced in a global variable until no call can be pending.
  static func retire(_ function: Value) {
    if depth <= 1 { retired.removeAll() }
    retired.append(function)
  }

  /// The first slot that no frame uses.
  @inline(__always) static var top: Slot {
    get { topSlot.unsafelyUnwrapped }
    set { topSlot = newValue }
  }

  /// What else is done when there is something to attend to.
  @exclusivity(unchecked) public nonisolated(unsafe) static var observer: (() -> Void)?

  /// Throws KeyboardInterrupt when an interruption was asked for, and closes dropped generators.
  @inline(__always) public static func poll() throws(Raised) {
    if Interrupt.attention.load(ordering: .relaxed) { try attend() }
  }

  @inline(never) static func attend() throws(Raised) {
    Interrupt.attention.store(!abandoned.isEmpty, ordering: .relaxed)
    if Interrupt.flag.load(ordering: .relaxed) {
      if Interrupt.takeReason() { throw Raised(.memoryError, "the memory is nearly used up") }
      throw Raised(.keyboardInterrupt, "")
    }
    observer?()
    closeAbandoned()
  }

  /// Has `generator` closed at the next poll.
  static func abandon(_ generator: Generator) {
    abandoned.append(generator)
    Interrupt.attention.store(true, ordering: .relaxed)
  }

  /// Closes the generators that were dropped; as in CPython, errors of theirs are lost.
  static func closeAbandoned() {
    while let generator = abandoned.popLast() { try? generator.close() }
  }
}

extension Runtime {
  /// Room for a call with `count` arguments: `base`, for `perform`.
  static func reserve(_ count: Int) throws(Raised) -> Slot {
    guard let topSlot, let endSlot, topSlot + count + 2 < endSlot else { throw recursionError() }
    return topSlot
  }

  /// Whether there is room left on the native stack.
  @inline(__always) static var hasStack: Bool {
    var marker = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) > stackLimit }
  }
}
