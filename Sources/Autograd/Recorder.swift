import Tensors

/// What the recording of the graph depends on besides its operands. One thread evaluates programs.
public enum Recorder {
  /// False under `no_grad`.
  public nonisolated(unsafe) static var isEnabled = true
  /// The source range (start in the low, end in the high half) of the expression being evaluated:
  /// the interpreter stores it before it calls an operator, nodes keep it for walkthroughs and errors.
  public nonisolated(unsafe) static var site: UInt64 = 0
}
