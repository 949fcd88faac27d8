import Synchronization

/// Ctrl-C: the signal handler sets the flag; the interpreter and long kernels poll it.
public enum Interrupt {
  public static let flag = Atomic<Bool>(false)

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
