/// A Markdown file as a demo plays it: a lesson, or any text with transcripts.
public struct DemoScript {
  public let title: String
  public private(set) var steps: [Step] = []
  /// What is said after the last step.
  public private(set) var closing: [Remark] = []

  /// One input, what it is to show, and what is said before it.
  public struct Step {
    public let input: String
    public let output: String
    /// False for outputs that are different each time.
    public let isCompared: Bool
    /// The line of the file on which its transcript begins; 0 for the setting up of an exercise.
    public let line: Int
    public let section: String
    public let remarks: [Remark]
  }

  /// What a speaker sees and the audience does not.
  public enum Remark: Equatable, Sendable {
    case note(String)
    /// The text that a reader of the file has instead of a speaker.
    case prose(String)

    /// The remark as text for a screen.
    public func styled(width: Int) -> Styled {
      switch self {
      case .note(let text):
        (Styled("● ", .heading) + Styled(prose: text)).wrapped(to: width, hanging: 2)
      case .prose(let text): Styled(prose: text).withRole(.dim).wrapped(to: width)
      }
    }
  }

  /// Reads a file; what is no transcript, note or prose is passed over.
  public init(markdown: String) {
    let lesson = Lesson(markdown: markdown)
    title = lesson.title
    add(lesson.introduction, section: "")
    for step in lesson.steps {
      for block in step.blocks {
        add([block], section: step.title)
        if case .task(.exercise) = block { add(step.solution, section: step.title) }
      }
    }
  }

  private mutating func add(_ blocks: [Lesson.Block], section: String) {
    for block in blocks {
      switch block {
      case .transcript(let exchanges, let isCompared, let line):
        for exchange in exchanges { add(exchange, isCompared, line, section) }
      case .note(let text): closing.append(.note(text))
      case .prose(let text, _): closing.append(.prose(text))
      case .task(.exercise(let exercise)):
        guard let setup = exercise.setup else { continue }
        add(Lesson.Exchange(input: setup, output: ""), false, 0, section)
      case .code, .task: continue
      }
    }
  }

  private mutating func add(
    _ exchange: Lesson.Exchange, _ isCompared: Bool, _ line: Int, _ section: String
  ) {
    steps.append(
      Step(
        input: exchange.input, output: exchange.output, isCompared: isCompared, line: line,
        section: section, remarks: closing))
    closing = []
  }
}
