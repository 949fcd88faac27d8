import Teaching

/// What was typed and what it showed, in order: what `:save FILE.md` writes.
struct Recording {
  private(set) var exchanges: [Lesson.Exchange] = []
  /// How much of one output is kept; `...` stands for the rest.
  private static let limit = 1 << 16
  /// Commands that show nothing of the subject, yet change what the inputs below them show.
  private static let settings: Set = ["lang", "load", "set"]

  /// The output of one input, while it runs.
  final class Shown {
    private(set) var text = ""
    private var isFull = false

    func add(_ styled: Styled) {
      if isFull { return }
      text += styled.plain
      guard text.utf8.count > Recording.limit else { return }
      isFull = true
      text = text.prefix(Recording.limit / 4) + "\n...\n"
    }

    /// Puts the beginning of a value in place of how it was folded on the screen.
    func amend(_ folded: String, as whole: String) {
      guard text.hasSuffix(folded) else { return }
      text.removeLast(folded.count)
      text += whole.prefix(200) + "...\n"
    }
  }

  mutating func add(_ input: String, _ shown: Shown) {
    let text = String(input.drop(while: \.isNewline))
    if text.first == ":" {
      let word = text.dropFirst().prefix { !$0.isWhitespace }
      guard let command = try? Command.named(String(word)) else { return }
      guard command.isRecorded || Recording.settings.contains(command.name) else { return }
    }
    exchanges.append(Lesson.Exchange(input: text, output: shown.text))
  }
}

extension Session {
  /// Runs an input with `work`, and records what it shows.
  func recorded(_ input: String, _ work: () -> Outcome) -> Outcome {
    let shown = Recording.Shown()
    let (outer, before) = (sink, self.shown)
    self.shown = shown
    sink = Sink(
      show: {
        shown.add($0)
        outer.show($0)
      },
      showError: {
        shown.add($0)
        outer.showError($0)
      })
    let outcome = work()
    (sink, self.shown) = (outer, before)
    switch outcome {
    case .done, .failed: recording.add(input, shown)
    case .interrupted, .leave: break
    }
    return outcome
  }
}
