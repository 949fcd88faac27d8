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
  /// A part of a correction that is still to be tried.
  let replacement: Replacement?

  public init(
    _ kind: Kind, _ template: String, _ arguments: [String] = [], at range: SourceRange,
    isIncomplete: Bool = false, correction: String? = nil
  ) {
    self.init(
      kind, template, arguments, at: range, isIncomplete: isIncomplete, correction: correction,
      replacement: nil)
  }

  init(
    _ kind: Kind, _ template: String, _ arguments: [String], at range: SourceRange,
    isIncomplete: Bool, correction: String? = nil, replacement: Replacement?
  ) {
    self.kind = kind
    self.template = template
    self.arguments = arguments
    self.range = range
    self.isIncomplete = isIncomplete
    self.correction = correction
    self.replacement = replacement
  }

  /// The template with its arguments filled in: CPython's words where it has some.
  public var message: String {
    var message = ""
    var rest = template[...]
    var next = arguments.startIndex
    while let brace = rest.firstIndex(of: "{"), next < arguments.endIndex {
      let after = rest.index(after: brace)
      guard after < rest.endIndex, rest[after] == "}" else {
        message += rest[...brace]
        rest = rest[after...]
        continue
      }
      message += rest[..<brace] + arguments[next]
      next += 1
      rest = rest[rest.index(after: after)...]
    }
    return message + rest
  }
}
