import Syntax

/// Why the symbolic part cannot answer; the text is a sentence for the reader.
public struct SymbolicError: Error {
  public let message: String
  /// The part of the input that it is about.
  public let range: SourceRange?

  public init(_ message: String, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}
