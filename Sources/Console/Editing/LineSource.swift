import Teaching

/// What a reader of input hands over.
public enum Input: Equatable, Sendable {
  /// A whole statement or command, of one or several lines, without a line end behind it.
  case text(String)
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// In a demo: the step before is to be taken back.
  case back
  /// Nothing more will come.
  case end
}

/// Where the session's input comes from: a terminal, a pipe, or a script.
public protocol LineSource: AnyObject {
  /// The inputs and outputs that the last input was pasted with; empty when it was not, or was
  /// edited since.
  var transcript: [Lesson.Exchange] { get }
  /// Waits for the next whole input. `initial` is text for the user to edit or accept.
  func readInput(prompt: Prompt, initial: String) -> Input
  /// Takes inputs that others have run, to be brought back like one's own.
  func remember(_ inputs: [String])
}

extension LineSource {
  public var transcript: [Lesson.Exchange] { [] }
  public func remember(_ inputs: [String]) {}

  /// Waits for the next whole input.
  public func readInput(prompt: Prompt = Prompt()) -> Input {
    readInput(prompt: prompt, initial: "")
  }
}

/// What stands before the rows of an input.
public struct Prompt: Equatable, Sendable {
  /// Before the first row.
  public var first: String
  /// Before each other row; the same width as `first`, or empty.
  public var next: String
  public var style: Style

  public init(
    _ first: String = ">>> ", next: String = "... ", style: Style = Theme.prompt
  ) {
    self.first = first
    self.next = next
    self.style = style
  }
}
