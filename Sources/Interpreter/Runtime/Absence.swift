/// Why something lacks a name that another implementation has; the library knows.
public struct Absence {
  /// The message, a template and what goes into it.
  public let message: Exception.Message
  /// What to use instead, below the message.
  public let remark: Exception.Message?

  public init(_ message: Exception.Message, remark: Exception.Message?) {
    self.message = message
    self.remark = remark
  }

  /// Explains why a value has no attribute of this name; nil when there is nothing to say.
  public nonisolated(unsafe) static var explain: (_ owner: Value, _ name: String) -> Absence? = {
    _, _ in nil
  }

  func raised(_ kind: ExceptionKind) -> Raised {
    let exception = Exception(kind, message.template, message.arguments)
    if let remark { exception.remarks = [remark] }
    return Raised(exception)
  }
}
