/// Leads a reader through a lesson at an ordinary prompt.
///
/// It shows a lesson up to the next task; transcripts are not quoted but run in the session, so what
/// they show is real and their variables are there to be used. After each input that the reader gives,
/// `noticed` looks whether the task is done.
public final class LessonEngine {
  unowned let host: any LessonHost
  let library: LessonLibrary?
  var progress: LessonProgress
  var current: Place?
  /// The session as it was before the lessons, until they are left; and whether it had names.
  var aside: (session: Any, hadNames: Bool)?
  /// The columns that there are.
  public var width = 80
  /// The columns that text takes of them.
  var textWidth: Int { min(width, 78) }

  /// Where the reader is.
  struct Place {
    let name: String
    var lesson: Lesson
    var language = Wording.language
    var step = 0
    var block = 0
    var hints = 0
    var tries = 0
    var lastReply = ""
    /// The session at the start of each step reached.
    var snapshots: [Any] = []
  }

  public init(
    host: any LessonHost, library: LessonLibrary? = .find(), progress: LessonProgress = .init()
  ) {
    self.host = host
    self.library = library
    self.progress = progress
  }

  /// `c-equals-a-times-b/gradient 3/7`; nil while no lesson is under way.
  public var position: String? {
    guard let current, let step = currentStep else { return nil }
    return "\(current.lesson.id)/\(step.id) \(current.step + 1)/\(current.lesson.steps.count)"
  }

  var currentStep: Lesson.Step? {
    guard let current, current.lesson.steps.indices.contains(current.step) else { return nil }
    return current.lesson.steps[current.step]
  }

  var currentTask: Lesson.Task? {
    guard let current, let step = currentStep, step.blocks.indices.contains(current.block),
      case .task(let task) = step.blocks[current.block]
    else { return nil }
    return task
  }

  /// Looks at the session after an input of the reader; nil when there is nothing to say.
  ///
  /// Call it after inputs typed at the prompt, not after `:lesson` commands.
  public func noticed(_ input: String) -> Styled? {
    followLanguage()
    switch currentTask {
    case .exercise(let exercise): return judge(exercise, after: input)
    case .prediction(let prediction):
      return isLiteral(input) ? reveal(prediction, guess: input) : nil
    case nil: return nil
    }
  }

  /// Goes on in the translation of the language that is spoken now, at the same task.
  func followLanguage() {
    guard let place = current, place.language != Wording.language,
      let lesson = library?.lesson(place.name, Wording.language),
      lesson.steps.indices.contains(place.step)
    else { return }
    current?.language = Wording.language
    current?.lesson = lesson
    current?.block = lesson.steps[place.step].blocks.firstIndex(where: \.isTask) ?? 0
  }
}

// MARK: - Going on

extension LessonEngine {
  /// Begins a lesson at one of its steps, after the code of those before it.
  func begin(_ name: String, _ lesson: Lesson, at step: Int = 0) -> Styled {
    current = Place(name: name, lesson: lesson)
    let heading = [Styled(lesson.title, .heading).wrapped(to: textWidth), makeRoom()]
    if step == 0 { return page(heading + lesson.introduction.map(show) + enter(0)) }
    for earlier in lesson.steps[..<step] {
      current?.snapshots.append(host.snapshot())
      for input in earlier.inputs { _ = host.perform(input) }
    }
    let note = Styled(
      template: "The code of steps 1 to {} was run. `:lesson start {} 1` begins at the first.",
      [Styled(String(step)), Styled(key(of: name))], .dim)
    return page(heading + [note.wrapped(to: textWidth)] + enter(step))
  }

  /// A lesson begins without names, so that its examples do what they say; the reader's wait.
  private func makeRoom() -> Styled {
    let before = host.snapshot()
    let hadNames = host.clear()
    guard aside == nil else { return "" }
    aside = (before, hadNames)
    guard hadNames else { return "" }
    return Styled(
      template: "Your own names wait meanwhile: `:lesson quit` brings them back.", [], .dim
    ).wrapped(to: textWidth)
  }

  /// What a reader types after `:lesson start` for a lesson.
  func key(of name: String) -> String {
    library?.number(of: name).map { String($0) } ?? name
  }

  /// Starts a step: notes the session as it is, shows the heading, and goes on to its first task.
  func enter(_ step: Int) -> [Styled] {
    current?.step = step
    current?.block = 0
    current?.hints = 0
    current?.tries = 0
    current?.lastReply = ""
    guard let lesson = current?.lesson, let here = currentStep else { return finish() }
    if let known = current?.snapshots, known.count <= step {
      current?.snapshots.append(host.snapshot())
    }
    return [heading(here, "\(lesson.id)/\(here.id)  \(step + 1)/\(lesson.steps.count)")] + advance()
  }

  /// The title of a step, its id at the right or, where that does not fit, below.
  func heading(_ step: Lesson.Step, _ place: String) -> Styled {
    let room = textWidth - step.title.displayWidth - place.displayWidth
    let gap = room < 3 ? "\n" : String(repeating: " ", count: room)
    return Styled(step.title, .heading).wrapped(to: textWidth) + Styled(gap) + Styled(place, .dim)
  }

  /// Shows blocks until a task, the last one included.
  func advance() -> [Styled] {
    var parts: [Styled] = []
    while let step = currentStep, let block = current?.block {
      guard block < step.blocks.count else { return parts + enter((current?.step ?? 0) + 1) }
      parts.append(show(step.blocks[block]))
      if case .task = step.blocks[block] { return parts }
      current?.block += 1
    }
    return parts
  }

  private func finish() -> [Styled] {
    guard let place = current else { return [] }
    current = nil
    var end = Styled(template: "That was “{}”.", [Styled(place.lesson.title)], .good)
    if let names = library?.names, let index = names.firstIndex(of: place.name),
      names.indices.contains(index + 1),
      let next = library?.lesson(names[index + 1], Wording.language)
    {
      let key = Styled(key(of: names[index + 1]))
      end += "\n" + Styled(template: "Next: {} (`:lesson start {}`)", [Styled(next.title), key])
    }
    if aside?.hadNames == true {
      end += "\n" + Styled(template: "`:lesson quit` brings your own names back.", [], .dim)
    }
    return [end.withRole(.good).paragraphs(to: textWidth)]
  }

  /// The task under way is over: writes it down, and goes on behind it.
  func complete(_ outcome: LessonProgress.Outcome) -> [Styled] {
    var parts: [Styled] = []
    if let current, let step = currentStep {
      if !progress.note(current.lesson, step, outcome, tries: current.tries) {
        parts.append(Styled(template: "(Your progress could not be saved.)", [], .dim))
      }
    }
    current?.block += 1
    current?.hints = 0
    current?.tries = 0
    return parts + advance()
  }

  func page(_ parts: [Styled]) -> Styled {
    parts.filter { !$0.isEmpty }.joined("\n\n")
  }
}

// MARK: - Showing

extension LessonEngine {
  func show(_ block: Lesson.Block) -> Styled {
    switch block {
    case .prose(let text, let hanging):
      return Styled(prose: text).wrapped(to: textWidth, hanging: hanging)
    case .code(let text): return Styled(text).indented(by: 4)
    case .note: return ""
    case .transcript(let exchanges, _, _): return exchanges.map { perform($0.input) }.joined("\n")
    case .task(.exercise(let exercise)):
      let setup = exercise.setup.map { host.perform($0) } ?? ""
      return (setup.isEmpty ? "" : setup + "\n") + invitation(.exercise(exercise))
    case .task(let task): return invitation(task)
    }
  }

  func invitation(_ task: Lesson.Task) -> Styled {
    let words =
      switch task {
      case .exercise: Styled(template: "Your turn.  (:lesson hint, :lesson skip)", [], .dim)
      case .prediction: Styled(template: "Type your guess.  (:lesson skip)", [], .dim)
      }
    return words.wrapped(to: textWidth)
  }

  /// Runs an input and shows it as at the prompt.
  func perform(_ input: String) -> Styled {
    let output = host.perform(input)
    var shown = Styled()
    for (index, line) in input.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      shown += Styled((index == 0 ? ">>> " : "\n... "), .dim) + Styled(String(line))
    }
    return output.isEmpty ? shown : shown + "\n" + output
  }
}
