import Syntax
import Teaching

/// One way to complete what is before the cursor.
public struct Candidate: Equatable, Sendable {
  /// What replaces the completed range.
  public var text: String
  /// What the list shows beside it: one line on what it is, or empty.
  public var summary: String
  /// What follows once it is the only one left, such as `(` or a space.
  public var suffix: String

  public init(_ text: String, summary: String = "", suffix: String = "") {
    self.text = text
    self.summary = summary
    self.suffix = suffix
  }
}

/// The candidates for what is before the cursor.
///
/// Offsets count UTF-8 bytes.
public struct Completion: Equatable, Sendable {
  /// The part of the text that a candidate replaces; it ends at the cursor.
  public var range: Range<Int>
  public var candidates: [Candidate]

  public init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }
}

/// What a part of the text is.
///
/// Offsets count UTF-8 bytes.
public struct Highlight: Equatable, Sendable {
  public var range: Range<Int>
  public var role: Role

  public init(_ range: Range<Int>, _ role: Role) {
    self.range = range
    self.role = role
  }
}

/// All that line editing knows about the language, as functions that never fail or change anything.
///
/// From the outset they know its syntax; names and shapes are for a session to add.
public struct EditorServices {
  /// Whether Enter runs the text or starts another row.
  public var completeness: (_ text: String) -> Completeness = { text in
    text.hasPrefix(":") ? .complete : Syntax.completeness(of: text)
  }
  /// The candidates at a cursor.
  public var complete: (_ text: String, _ cursor: Int) -> Completion = { _, cursor in
    Completion(range: cursor..<cursor, candidates: [])
  }
  /// The parts of a text, in order, without overlap.
  public var highlight: (_ text: String) -> [Highlight] = { text in
    if text.hasPrefix(":") { return commandHighlights(text) }
    return tokens(of: text).compactMap { token in
      token.kind.role.map { Highlight(token.range, $0) }
    }
  }
  /// A remark of one line to show behind a text while it is typed; empty for none.
  public var hint: (_ text: String) -> Styled = { _ in Styled() }
  /// Takes notice of an input that is being accepted, before the screen says so.
  public var accept: (_ text: String) -> Void = { _ in }
  /// Who types the inputs of a demo; nil when none is on.
  public var typist: () -> Typist? = { nil }

  public init() {}
}
