extension LessonEngine {
  /// The words that may follow `:lesson`, with what they do.
  public static let words: [(word: String, summary: String)] = [
    ("list", "the lessons, and what was done of them"),
    ("start", "begin a lesson, or go on with it, by number or name"),
    ("hint", "a hint, then the next"),
    ("skip", "run the solution and go on"),
    ("back", "to the step before"),
    ("reset", "this step from its start"),
    ("report", "write what was done to a file"),
    ("quit", "leave the lesson"),
  ]

  /// Carries out `:lesson WORD ARGUMENT`; without words it goes on with a lesson, or lists them.
  public func command(_ words: [String]) -> Styled {
    followLanguage()
    let argument = words.dropFirst().joined(separator: " ")
    switch words.first {
    case nil: return current == nil ? list() : resume()
    case "list": return list()
    case "start": return start(Array(words.dropFirst()))
    case "hint": return hint()
    case "skip": return current == nil ? noLesson : skip()
    case "back": return goBack(by: 1)
    case "reset": return goBack(by: 0)
    case "report": return report(to: argument.isEmpty ? "lesson-report.md" : argument)
    case "quit": return quit()
    case .some: return start(words)
    }
  }

  /// Begins the lesson that the first word names, at the step that the second names.
  private func start(_ words: [String]) -> Styled {
    guard let library else { return missing }
    let key = words.first ?? firstUnfinished ?? library.names[0]
    let names = library.names(matching: key)
    guard let name = names.first else {
      return Styled(template: "There is no lesson {}.", [Styled(key, .name)]) + "\n" + list()
    }
    guard names.count == 1 else {
      return Styled(template: "Which one? {}", [Styled(names.joined(separator: ", "), .name)])
    }
    guard let lesson = library.lesson(name, Wording.language) else { return missing }
    let asked = words.dropFirst().first
    guard let step = place(of: asked, in: lesson) else {
      let arguments = [Styled(lesson.title), Styled(asked ?? "", .name)]
      return Styled(template: "“{}” has no step {}.", arguments)
    }
    return begin(name, lesson, at: step)
  }

  /// The step that is meant by a number or id; without one the first that is still to be done.
  private func place(of asked: String?, in lesson: Lesson) -> Int? {
    guard let asked else {
      return lesson.steps.firstIndex { $0.hasTask && progress.entry(lesson, $0) == nil } ?? 0
    }
    guard let number = Int(asked) else { return lesson.steps.firstIndex { $0.id == asked } }
    return lesson.steps.indices.contains(number - 1) ? number - 1 : nil
  }

  /// The heading of the step under way, and its task once more.
  private func resume() -> Styled {
    guard let step = currentStep, let place = position, let block = current?.block else {
      return page(advance())
    }
    let told = step.blocks.prefix(block + 1).filter { !$0.isTranscript && !$0.isTask }
    return page([heading(step, place)] + told.map(show) + [currentTask.map(invitation) ?? ""])
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
    var parts: [Styled] = []
    if let place = current {
      let key = Styled(key(of: place.name))
      parts.append(Styled(template: "Left the lesson; `:lesson start {}` goes on.", [key]))
    }
    if let aside, aside.hadNames {
      host.restore(aside.session)
      parts.append(Styled(template: "Your own names are back."))
    }
    (current, aside) = (nil, nil)
    return parts.isEmpty ? noLesson : parts.joined("\n")
  }

  private func list() -> Styled {
    guard let library else { return missing }
    var rows: [[Styled]] = []
    for name in library.names {
      guard let lesson = library.lesson(name, Wording.language) else { continue }
      let (done, all) = count(lesson)
      let number = library.number(of: name).map { String($0) } ?? ""
      rows.append([
        Styled(number, .number), Styled(lesson.title, .heading),
        Styled("\(done)/\(all)", done == all ? .good : .dim),
        Styled(joint: "{} min", [Styled(String(lesson.minutes))], .dim), needs(lesson),
      ])
    }
    let next = Styled(key(of: firstUnfinished ?? library.names[0]))
    let end = Styled(template: "`:lesson start {}` begins it, or goes on.", [next], .dim)
    return (table(rows) + [end]).map { $0.paragraphs(to: width) }.joined("\n")
  }

  /// A row for each lesson; where that is too wide, its title and below it the rest.
  private func table(_ rows: [[Styled]]) -> [Styled] {
    let lines = columns(rows, gap: 2).map(\.trimmingEnd)
    if lines.allSatisfy({ $0.width <= width }) { return lines }
    return rows.map { row in
      let rest = row.dropFirst(2).filter { !$0.isEmpty }.joined("  ").indented(by: 4)
      let title = row.prefix(2).joined("  ").wrapped(to: width, hanging: 4)
      return title + "\n" + rest
    }
  }

  /// How many tasks of a lesson are done, and how many there are.
  private func count(_ lesson: Lesson) -> (done: Int, all: Int) {
    let tasks = lesson.steps.filter(\.hasTask)
    return (tasks.count { progress.entry(lesson, $0) != nil }, tasks.count)
  }

  /// The name of the first lesson of which something is still to be done.
  private var firstUnfinished: String? {
    library?.names.first { name in
      guard let lesson = library?.lesson(name, .english) else { return false }
      let (done, all) = count(lesson)
      return done < all
    }
  }

  /// The lessons that should come before and of which something is still to be done.
  private func needs(_ lesson: Lesson) -> Styled {
    let open = lesson.needs.filter { need in
      guard let name = library?.names(matching: need).first,
        let needed = library?.lesson(name, Wording.language)
      else { return true }
      let (done, all) = count(needed)
      return done < all
    }
    guard !open.isEmpty else { return "" }
    // Their numbers stand at the left; ids would not fit into a row.
    let names = open.map { library?.names(matching: $0).first.map(key(of:)) ?? $0 }
    return Styled(joint: "after {}", [Styled(names.joined(separator: ", "))], .dim)
  }

  /// Markdown tables of what was done, for handing in.
  private func report(to path: String) -> Styled {
    guard let library else { return missing }
    var text = "# " + Styled(template: "Lessons").plain + "\n"
    for name in library.names {
      guard let lesson = library.lesson(name, Wording.language), count(lesson).done > 0 else {
        continue
      }
      text += "\n" + table(lesson)
    }
    guard TextFile.write(text, to: path) else {
      return Styled(template: "Could not write {}.", [Styled(path, .string)], .bad)
    }
    return Styled(template: "Wrote {}.", [Styled(path, .string)])
  }

  private func table(_ lesson: Lesson) -> String {
    let (done, all) = count(lesson)
    let titles = ["step", "outcome", "tries", "date"].map { Styled(template: $0).plain }
    var text = "## \(lesson.title) (\(done)/\(all))\n\n"
    text += "| \(titles.joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
    for step in lesson.steps where step.hasTask {
      let entry = progress.entry(lesson, step)
      let cells = entry.map { entry in
        [Styled(template: entry.outcome.rawValue).plain, String(entry.tries), entry.date]
      }
      text += "| \(lesson.id)/\(step.id) | "
      text += (cells ?? ["–", "–", "–"]).joined(separator: " | ") + " |\n"
    }
    return text
  }

  private var missing: Styled {
    let folders = LessonLibrary.candidates.joined(separator: ", ")
    return Styled(template: "No lessons found in {}.", [Styled(folders, .string)])
  }
}

extension Styled {
  /// The text with plain pieces in another role.
  func withRole(_ role: Role) -> Styled {
    runs.map { Styled($0.text, $0.role == .plain ? role : $0.role) }.joined()
  }
}
