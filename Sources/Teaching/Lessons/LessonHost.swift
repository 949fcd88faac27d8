import Interpreter

/// What a lesson needs of the session it is taught in.
public protocol LessonHost: AnyObject {
  /// Runs one input as if it had been typed, a `:command` too, and gives what it shows, errors included.
  func perform(_ input: String) -> Styled
  /// The value of an expression in the session's scope, in which `helpers` can be called by name.
  ///
  /// Leaves the session as it was. Throws `Raised` or `SyntaxError`.
  func value(of expression: String, helpers: [Native]) throws -> Value
  /// Forgets the session's variables; false when there were none.
  func clear() -> Bool
  /// The session's variables as they are, for `restore`.
  func snapshot() -> Any
  func restore(_ snapshot: Any)
}
