import Synchronization

/// Ctrl-C: the signal handler calls `request`; long kernels poll the flag, the interpreter `attention`.
public enum Interrupt {
  /// Whether an interruption was asked for; lowered by who throws `KeyboardInterrupt`.
  public static let flag = Atomic<Bool>(false)
  /// Whether there is something for the interpreter to see to: an interruption, or work of its own
  /// that it has put off.
  public static let attention = Atomic<Bool>(false)

  /// Asks for an interruption.
  public static func request() {
    flag.store(true, ordering: .relaxed)
    attention.store(true, ordering: .relaxed)
  }

  /// Kernels poll once per this many elements: about a millisecond of work.
  static let stride = 1 << 18

  /// Throws `KeyboardInterrupt` when the flag is set, or `MemoryError`, and clears it.
  ///
  /// Kernels call it every few milliseconds of work.
  @inline(__always)
  public static func check() throws(TensorError) {
    if flag.load(ordering: .relaxed) { try raise() }
  }

  private static func raise() throws(TensorError) {
    if takeReason() { throw TensorError(.memory, "the memory is nearly used up") }
    throw TensorError(.interrupt, "interrupted")
  }
}
