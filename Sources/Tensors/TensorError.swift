/// A failure of a tensor operation, as data: the Python kind, and a message template with its arguments.
///
/// `{}` in the template stands for the next argument; templates are the keys of the message catalogue,
/// so they are constant strings.
public struct TensorError: Error {
  /// Python's exception kinds that tensor operations raise.
  public enum Kind: String, Sendable {
    case value = "ValueError"
    case type = "TypeError"
    case index = "IndexError"
    case runtime = "RuntimeError"
    case memory = "MemoryError"
    case overflow = "OverflowError"
    case zeroDivision = "ZeroDivisionError"
    case notImplemented = "NotImplementedError"
    case interrupt = "KeyboardInterrupt"
  }
  public let kind: Kind
  public let template: String
  public let arguments: [String]
  /// Another place that the message speaks of.
  public var culprit: Culprit?
  /// The error that a program's own code raised inside a backward pass, to be raised again as it was.
  public var foreign: (any Error)?

  /// What is to blame, and its source range, packed as `Recorder.site`.
  public enum Culprit: Sendable {
    /// The in-place change of a value that was needed.
    case change(UInt64)
    /// The backward pass that released the graph.
    case release(UInt64)
  }

  public init(_ kind: Kind, _ template: String, _ arguments: String...) {
    self.kind = kind
    self.template = template
    self.arguments = arguments
  }
}
