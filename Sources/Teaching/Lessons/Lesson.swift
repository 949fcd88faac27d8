/// A lesson as its Markdown file tells it.
public struct Lesson {
  /// What the file's front matter says.
  public var id = ""
  public var needs: [String] = []
  public var minutes = 0
  public var title = ""
  /// What stands before the first step.
  public var introduction: [Block] = []
  public var steps: [Step] = []
  /// What is wrong with the file: errors to its author, and nothing that stops a reader.
  public var problems: [Problem] = []

  public struct Problem: Equatable, Sendable {
    public let line: Int
    public let message: String

    public init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  /// A section of the lesson.
  public struct Step {
    public let id: String
    public let title: String
    /// Of its heading.
    public let line: Int
    public internal(set) var blocks: [Block] = []
    public internal(set) var hints: [[Block]] = []
    public internal(set) var solution: [Block] = []
  }

  /// A piece of a step.
  public enum Block: Equatable {
    /// A paragraph or list item, its inline Markdown unread; later rows are indented by `hanging`.
    case prose(String, hanging: Int)
    /// A fenced block that is only shown.
    case code(String)
    /// Inputs and what they show; not compared when the file marks it `<!-- random -->`.
    case transcript([Exchange], isCompared: Bool, line: Int)
    case task(Task)
    /// For the speaker of a demo.
    case note(String)
  }

  /// One input of a transcript and the output below it.
  public struct Exchange: Equatable, Sendable {
    public internal(set) var input: String
    public internal(set) var output: String

    public init(input: String, output: String) {
      self.input = input
      self.output = output
    }
  }

  /// Where the reader has to do something.
  public enum Task: Equatable {
    /// To make `check` true, after `setup` has run.
    case exercise(Exercise)
    /// To guess what `answer` will be after the next transcript.
    case prediction(Prediction)
  }
  public struct Exercise: Equatable, Sendable {
    public let setup: String?
    public let check: String
    public let mistakes: [Mistake]
  }
  public struct Prediction: Equatable, Sendable {
    public let answer: String
    public let mistakes: [Mistake]
  }
  /// A known wrong answer and what to say to it.
  public struct Mistake: Equatable, Sendable {
    /// For an exercise a condition, for a prediction the wrong guess.
    public let wrong: String
    public let say: String
    /// Code that makes the mistake, by which a test reaches it.
    public let example: String?
  }
}

extension Lesson.Block {
  var isTask: Bool { if case .task = self { true } else { false } }
  var isTranscript: Bool { if case .transcript = self { true } else { false } }
}

extension Lesson.Step {
  /// Whether the reader has something to do in it.
  var hasTask: Bool { blocks.contains(where: \.isTask) }

  /// The blocks in the order of a reader who types the solution.
  var played: [Lesson.Block] {
    blocks.flatMap { block -> [Lesson.Block] in
      if case .task(.exercise) = block { [block] + solution } else { [block] }
    }
  }

  /// What such a reader will have run.
  var inputs: [String] {
    played.flatMap { block -> [String] in
      switch block {
      case .transcript(let exchanges, _, _): exchanges.map(\.input)
      case .task(.exercise(let exercise)): exercise.setup.map { [$0] } ?? []
      case .prose, .code, .note, .task(.prediction): []
      }
    }
  }
}
