extension LessonEngine {
  /// The words that may follow `:lesson`, with what they do.
  public static let words: [(word: String, summary: String)] = [
    ("list", "the lessons, and what was done of them"),
    ("start", "begin a lesson, by number or name"),
    ("hint", "a hint, then the next"),
    ("skip", "run the solution and go on"),
    ("back", "to the step before"),
    ("reset", "this step from its start"),
    ("report", "write what was done to a file"),
    ("quit", "leave the lesson"),
  ]

  /// Carries out `:lesson WORD ARGUMENT`; without words it goes on with a lesson, or lists them.
  public func command(_ words: [String]) -> Styled {
    let argument = words.dropFirst().joined(separator: " ")
    switch words.first {
    case nil: return current == nil ? list() : resume()
    case "list": return list()
    case "start": return start(argument)
    case "hint": return hint()
    case "skip": return current == nil ? noLesson : skip()
    case "back": return goBack(by: 1)
    case "reset": return goBack(by: 0)
    case "report": return report(to: argument.isEmpty ? "lesson-report.md" : argument)
    case "quit": return quit()
    case let word?: return start(word)
    }
  }

  private func start(_ key: String) -> Styled {
    guard let library else { return missing }
    let names = library.names(matching: key.isEmpty ? "1" : key)
    guard let name = names.first else {
      return Styled(template: "There is no lesson {}.", [Styled(key, .name)]) + "\n" + list()
    }
    guard names.count == 1 else {
      return Styled(template: "Which one? {}", [Styled(names.joined(separator: ", "), .name)])
    }
    guard let lesson = library.lesson(name, Wording.language) else { return missing }
    return begin(name, lesson)
  }

  /// The heading of the step under way, and its task once more.
  private func resume() -> Styled {
    guard let step = currentStep, let place = position else { return page(advance()) }
    let task: Styled =
      switch currentTask {
      case .exercise: Styled(template: "Your turn.  (:lesson hint, :lesson skip)", [], .dim)
      case .prediction: Styled(template: "Type your guess.  (:lesson skip)", [], .dim)
      case nil: ""
      }
    return page([Styled(step.title, .heading) + "   " + Styled(place, .dim), task])
  }

  private func hint() -> Styled {
    guard let step = currentStep, let shown = current?.hints else { return noLesson }
    guard step.hints.indices.contains(shown) else {
      return Styled(template: "No more hints: `:lesson skip` runs the solution.")
    }
    current?.hints += 1
    return page(step.hints[shown].map(show))
  }

  private func quit() -> Styled {
    guard current != nil else { return noLesson }
    current = nil
    return Styled(template: "Left the lesson; what you did is kept.")
  }

  private func list() -> Styled {
    guard let library else { return missing }
    var rows: [[Styled]] = []
    for (index, name) in library.names.enumerated() {
      guard let lesson = library.lesson(name, Wording.language) else { continue }
      let tasks = lesson.steps.filter(\.hasTask)
      let done = tasks.count { progress.entry(lesson, $0) != nil }
      let count = Styled("\(done)/\(tasks.count)", done == tasks.count ? .good : .dim)
      let minutes = Styled(template: "{} min", [Styled(String(lesson.minutes))], .dim)
      let id = String(name.drop { $0.isNumber || $0 == "-" })
      rows.append([
        Styled(String(index + 1), .number), Styled(lesson.title, .heading), count, minutes,
        Styled(id, .dim), needs(lesson),
      ])
    }
    let end = Styled(template: "`:lesson start 1` begins the first.", [], .dim)
    return columns(rows, gap: 2).map(\.trimmingEnd).joined("\n") + "\n" + end
  }

  /// The lessons that should come before and of which something is still to be done.
  private func needs(_ lesson: Lesson) -> Styled {
    let open = lesson.needs.filter { need in
      guard let name = library?.names(matching: need).first,
        let needed = library?.lesson(name, Wording.language)
      else { return true }
      return needed.steps.contains { $0.hasTask && progress.entry(needed, $0) == nil }
    }
    guard !open.isEmpty else { return "" }
    return Styled(template: "after {}", [Styled(open.joined(separator: ", "))], .dim)
  }

  /// A Markdown table of what was done, for handing in.
  private func report(to path: String) -> Styled {
    guard let library else { return missing }
    var text = "| lesson/step | outcome | tries | date |\n| --- | --- | --- | --- |\n"
    for name in library.names {
      guard let lesson = library.lesson(name, Wording.language) else { continue }
      for step in lesson.steps where step.hasTask {
        let entry = progress.entry(lesson, step)
        let cells = entry.map { "\($0.outcome.rawValue) | \($0.tries) | \($0.date)" } ?? "– | – | –"
        text += "| \(lesson.id)/\(step.id) | \(cells) |\n"
      }
    }
    guard TextFile.write(text, to: path) else {
      return Styled(template: "Could not write {}.", [Styled(path, .string)], .bad)
    }
    return Styled(template: "Wrote {}.", [Styled(path, .string)])
  }

  private var missing: Styled {
    let folders = LessonLibrary.candidates.joined(separator: ", ")
    return Styled(template: "No lessons found in {}.", [Styled(folders, .string)])
  }
}

extension Lesson.Step {
  /// Whether the reader has something to do in it.
  var hasTask: Bool {
    blocks.contains { if case .task = $0 { true } else { false } }
  }
}

extension Styled {
  /// The text with plain pieces in another role.
  func withRole(_ role: Role) -> Styled {
    runs.map { Styled($0.text, $0.role == .plain ? role : $0.role) }.joined()
  }
}
