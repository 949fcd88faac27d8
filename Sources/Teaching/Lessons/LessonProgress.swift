/// What a reader has done: a text file with one line for each finished step.
///
/// Lines are only ever added, the last for a step counts; lines that cannot be read are ignored.
public struct LessonProgress {
  public enum Outcome: String, Sendable {
    case done, skipped
    /// A prediction that came true, or did not.
    case right, wrong
  }
  public struct Entry: Equatable, Sendable {
    public let outcome: Outcome
    public let tries: Int
    public let date: String
    /// Of the step's code, so that a changed step is to be done again.
    public let hash: UInt64
  }
  private let path: String?
  private var entries: [String: Entry] = [:]

  /// `dandelion/lessons` in the user's folder for state; nil when there is none.
  public static var defaultPath: String? {
    if let folder = TextFile.environment("XDG_STATE_HOME") { return folder + "/dandelion/lessons" }
    return TextFile.environment("HOME").map { $0 + "/.local/state/dandelion/lessons" }
  }

  /// Nil keeps progress for this session only.
  public init(path: String? = LessonProgress.defaultPath) {
    self.path = path
    for line in path.flatMap(TextFile.read)?.split(separator: "\n") ?? [] {
      let words = line.split(separator: " ").map { String($0) }
      guard words.count == 5, let outcome = Outcome(rawValue: words[1]), let tries = Int(words[2]),
        let hash = UInt64(words[4], radix: 16)
      else { continue }
      entries[words[0]] = Entry(outcome: outcome, tries: tries, date: words[3], hash: hash)
    }
  }

  /// What was last done of a step; nil when nothing was, or the step has changed since.
  public func entry(_ lesson: Lesson, _ step: Lesson.Step) -> Entry? {
    guard let entry = entries[lesson.id + "/" + step.id], entry.hash == step.codeHash else {
      return nil
    }
    return entry
  }

  /// Notes a finished step; false when it could not be written down.
  ///
  /// A step that was done once stays so when it is skipped later.
  mutating func note(
    _ lesson: Lesson, _ step: Lesson.Step, _ outcome: Outcome, tries: Int
  ) -> Bool {
    if outcome == .skipped, entry(lesson, step) != nil { return true }
    let key = lesson.id + "/" + step.id
    let entry = Entry(outcome: outcome, tries: tries, date: TextFile.today, hash: step.codeHash)
    entries[key] = entry
    guard let path else { return true }
    let words = [key, outcome.rawValue, String(tries), entry.date, String(entry.hash, radix: 16)]
    return TextFile.append(line: words.joined(separator: " "), to: path)
  }
}

extension Lesson.Step {
  /// A hash of what the reader is to do, the same in every language and every run (FNV-1a).
  public var codeHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for case .task(let task) in blocks {
      let goal =
        switch task {
        case .exercise(let exercise): (exercise.setup ?? "") + "\n" + exercise.check
        case .prediction(let prediction): prediction.answer
        }
      for byte in goal.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }
}
