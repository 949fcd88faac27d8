/// Text that is no program: what is wrong, where, and how it might be mended.
///
/// Messages are templates with `{}` for arguments; templates are constant strings, the keys of the
/// message catalogue.
public struct SyntaxError: Error {
  public enum Kind: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
  }
  public let kind: Kind
  public let template: String
  public let arguments: [String]
  public let range: SourceRange
  /// The text ended where more was needed: at a prompt, ask for another line.
  public let isIncomplete: Bool
  /// A whole source text that would parse, when one was found and tried (full-width punctuation …).
  public let correction: String?

  public init(
    _ kind: Kind, _ template: String, _ arguments: [String] = [], at range: SourceRange,
    isIncomplete: Bool = false, correction: String? = nil
  ) {
    self.kind = kind
    self.template = template
    self.arguments = arguments
    self.range = range
    self.isIncomplete = isIncomplete
    self.correction = correction
  }
}
