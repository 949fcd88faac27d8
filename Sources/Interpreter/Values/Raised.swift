public import Syntax

/// An exception on its way up: the Python exception object, and the places it has passed.
public struct Raised: Error {
  /// The exception instance.
  public nonisolated(unsafe) let exception: Exception

  public init(_ exception: Exception) { self.exception = exception }

  /// A new exception of a built-in kind; `{}` in the template stands for the next argument.
  ///
  /// Templates are constant strings: they are the keys of the message catalogue.
  public init(_ kind: ExceptionKind, _ template: String, _ arguments: String...) {
    self.init(Exception(kind, template, arguments))
  }

  /// The same error with the place of the guilty sub-expression, unless it already has one.
  public func at(_ range: SourceRange) -> Raised {
    if exception.position == nil { exception.position = range }
    return self
  }

  /// The same error with a remark for the reader, below the message.
  public func noting(_ template: String, _ arguments: String...) -> Raised {
    exception.remarks.append(Exception.Message(template: template, arguments: arguments))
    return self
  }

  /// The same error with "Did you mean: '…'?", when there is a suggestion.
  public func suggesting(_ name: String?) -> Raised {
    if let name { exception.suggestion = name }
    return self
  }
}
