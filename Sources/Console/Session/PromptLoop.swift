import Interpreter
import Teaching

/// The conversation at a terminal: reads an input, runs it, and again until the end.
struct PromptLoop {
  let session: Session
  let output: Output
  let color: ColorChoice
  let isPlain: Bool
  let readsStartupFile: Bool
  private let progress: ProgressLine?

  init(
    session: Session, output: Output, color: ColorChoice, isPlain: Bool, readsStartupFile: Bool
  ) {
    self.session = session
    self.output = output
    self.color = color
    // A terminal that cannot move its cursor gets what a screen reader gets.
    self.isPlain = isPlain || !Terminal.understandsEscapes(Terminal.environment("TERM"))
    self.readsStartupFile = readsStartupFile
    session.settings.isPlain = self.isPlain
    progress = self.isPlain ? nil : ProgressLine(output: output, session: session)
  }

  /// The status to leave with.
  func run() -> Int32 {
    guard let source = lineSource() else { return 1 }
    if !isPlain {
      offerViewer()
      offerPager()
    }
    if readsStartupFile, session.demo == nil {
      StartupFile(environment: Terminal.environment)?.run(in: session)
    }
    greet()
    while true {
      startPrompt()
      source.remember(session.performed)
      session.performed = []
      let input = source.readInput(prompt: Prompt(), initial: session.offered)
      session.offered = ""
      session.settings.windowWidth = Terminal.size().columns
      switch input {
      case .text(let text):
        if case .leave(let status) = run(text, source.transcript) { return status }
      case .interrupted: continue
      case .back: goBack()
      case .end:
        session.journal?.end()
        return 0
      }
    }
  }

  private func run(_ text: String, _ transcript: [Lesson.Exchange]) -> Session.Outcome {
    let demo = session.demo
    let isStep = demo?.typist.takeScripted() ?? false
    if isStep { demo?.willRun() }
    if session.settings.showsGrouping, let grouped = Grouping.text(of: text) {
      output.write(Styled("  " + grouped + "\n", .dim))
    }
    let work = { session.run(text, pastedWith: transcript) }
    let outcome = progress?.during(text, work) ?? work()
    if isStep {
      demo?.didRun()
      session.offered = ""
    }
    session.journal?.note(outcome)
    if outcome == .done, text.first != ":", let remark = session.lessons.noticed(text) {
      output.write(remark + "\n\n")
    }
    return outcome
  }

  private func goBack() {
    guard let demo = session.demo else { return }
    let text: Styled =
      demo.back() ? Styled(template: "one step back") : Styled(template: "this is the beginning")
    output.write(text + "\n")
  }

  // MARK: Above the prompt

  /// What stands above the prompt: in a demo, the step.
  private func startPrompt() {
    if let demo = session.demo {
      output.write(demo.heading(width: session.settings.width) + "\n")
    } else if session.settings.presents {
      output.write("\n")
    }
    output.flush()
  }

  private func greet() {
    guard let demo = session.demo else {
      output.write(banner.lines.map { $0.wrapped(to: session.settings.width) }.joined("\n"))
      return remindOfJournal()
    }
    if let advice = projectorAdvice {
      output.write(advice.wrapped(to: session.settings.width) + "\n")
    }
    if !demo.script.title.isEmpty { output.write(Styled(demo.script.title, .heading) + "\n") }
  }

  private var banner: Styled {
    let command = { (text: String) in Styled(text, .name) }
    let purpose = Styled(
      template: "Python over tensors; see the backward pass with {}", [command(":grad")])
    let ways = Styled(
      template: "{} lists the commands, {} begins a lesson, {} leaves",
      [command(":help"), command(":lesson"), command("Ctrl-D")])
    return Styled("Dandelion \(Launch.version)", .heading) + "   " + purpose + "\n" + ways + "\n\n"
  }

  /// What to say of a window whose letters must be small; nil for others.
  private var projectorAdvice: Styled? {
    let size = Terminal.size()
    guard size.columns > 110 || size.rows > 36 else { return nil }
    let found = Styled("\(size.columns) × \(size.rows)", .number)
    return Styled(
      template: "The window is {}; a projector wants about 80 × 24: larger letters, often Ctrl-+.",
      [found])
  }

  /// Says so when the last prompt did not end as it should have.
  private func remindOfJournal() {
    guard let last = journals?.entries(limit: 1).first, !last.hasEnded else { return }
    let count = Styled(String(last.inputs.count), .number)
    let hint = Styled(":restore 1", .name)
    let text = Styled(
      template: "The last session was cut off: {} brings its {} inputs back.", [hint, count])
    output.write(text.wrapped(to: session.settings.width) + "\n\n")
  }

  // MARK: The terminal

  private func offerViewer() {
    let isColored = color.enabled(environment: Terminal.environment, isTerminal: true)
    session.viewer = { [output, progress] count, picture in
      output.flush()
      progress?.without { FrameViewer(colored: isColored).show(count, picture) }
    }
  }

  /// `$PAGER`, for texts that are longer than the screen.
  private func offerPager() {
    guard let command = Terminal.environment("PAGER"), !command.isEmpty else { return }
    session.pager = { [session, output, progress] text in
      guard text.lines.count >= Terminal.size().rows else { return session.show(text) }
      output.flush()
      progress?.without {
        _ = OutsideProgram(line: command + " \"$1\"").run(on: text.plain, suffix: ".txt")
      }
    }
  }

  private var journals: JournalFolder? { JournalFolder(environment: Terminal.environment) }

  private func lineSource() -> (any LineSource)? {
    let isColored = color.enabled(environment: Terminal.environment, isTerminal: true)
    session.journal = journals.map { Journal(folder: $0) }
    var services = LanguageServices(session).editorServices
    services.accept = { [session] in session.journal?.accept($0) }
    services.typist = { [session] in session.demo?.typist }
    return Editor(
      services: services,
      history: HistoryFile(environment: Terminal.environment), colored: isColored, plain: isPlain)
  }
}
