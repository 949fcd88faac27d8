import Tensors

/// What the recording of the graph depends on besides its operands.
///
/// One thread evaluates programs.
public enum Recorder {
  /// False under `no_grad`.
  @exclusivity(unchecked) public nonisolated(unsafe) static var isEnabled = true
  /// The source range (start in the low, end in the high half) of the expression being evaluated:
  /// the interpreter stores it before it calls an operator, nodes keep it for walkthroughs and errors.
  @exclusivity(unchecked) public nonisolated(unsafe) static var site: UInt64 = 0
  /// While a function of the library runs, the place where the program called it; else 0.
  @exclusivity(unchecked) public nonisolated(unsafe) static var libraryCall: UInt64 = 0
  /// The place in the program, packed as `site`, for what happens now.
  static var programSite: UInt64 { libraryCall == 0 ? site : libraryCall }

  /// Counts in-place changes, so that a node can tell whether a value changed after it was recorded.
  @exclusivity(unchecked) nonisolated(unsafe) static var epoch: UInt32 = 0

  /// Runs `body` with recording on or off, and restores what was before.
  public static func with<Result>(
    _ enabled: Bool, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let before = isEnabled
    isEnabled = enabled
    defer { isEnabled = before }
    return try body()
  }
}
