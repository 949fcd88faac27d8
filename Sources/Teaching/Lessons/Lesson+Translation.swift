extension Lesson {
  /// Where the code of two translations differs, with lines of this one; the words may differ.
  public func codeDifferences(from other: Lesson) -> [Problem] {
    var result: [Problem] = []
    func report(_ line: Int, _ message: String) {
      result.append(Problem(line: line, message: "not as in the other language: " + message))
    }
    if id != other.id { report(1, "the id \(id), there \(other.id)") }
    if needs != other.needs { report(1, "needs") }
    if minutes != other.minutes { report(1, "minutes") }
    guard steps.map(\.id) == other.steps.map(\.id) else {
      report(1, "the steps' ids")
      return result
    }
    for (one, two) in zip(steps, other.steps) {
      if one.hints.count != two.hints.count { report(one.line, one.id + ": the number of hints") }
      let first = zip(one.code, two.code).first { $0 != $1 }
      if let (here, there) = first {
        report(one.line, "\(one.id):\n\(here)\nthere\n\(there)")
      } else if one.code.count != two.code.count {
        report(one.line, one.id + ": the number of pieces of code")
      }
    }
    return result
  }
}

extension Lesson.Step {
  /// All that is to be the same in every language, piece by piece.
  fileprivate var code: [String] {
    (blocks + hints.joined() + solution).flatMap { block -> [String] in
      switch block {
      case .prose, .note: []
      case .code(let text): [text]
      case .transcript(let exchanges, let isCompared, _):
        (isCompared ? [] : ["random"])
          + exchanges.map { $0.input + "\n" + (isCompared ? $0.output : "") }
      case .task(.exercise(let exercise)):
        ["setup " + (exercise.setup ?? ""), "check " + exercise.check]
          + exercise.mistakes.map(\.code)
      case .task(.prediction(let prediction)):
        ["answer " + prediction.answer] + prediction.mistakes.map(\.code)
      }
    }
  }
}

extension Lesson.Mistake {
  fileprivate var code: String { "wrong " + wrong + (example.map { "\nexample " + $0 } ?? "") }
}
