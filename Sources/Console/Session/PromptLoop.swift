import Interpreter
import Teaching

/// The conversation at a terminal: reads an input, runs it, and again until the end.
struct PromptLoop {
  let session: Session
  let output: Output
  let color: ColorChoice
  let isPlain: Bool
  let readsStartupFile: Bool

  /// The status to leave with.
  func run() -> Int32 {
    guard let source = lineSource() else { return 1 }
    if !isPlain, Terminal.understandsEscapes(Terminal.environment("TERM")) { offerViewer() }
    output.write(banner.lines.map { $0.wrapped(to: session.settings.width) }.joined("\n"))
    while true {
      output.flush()
      let input = source.readInput(prompt: Prompt(), initial: session.offered)
      session.offered = ""
      session.settings.windowWidth = Terminal.size().columns
      switch input {
      case .text(let text):
        let outcome = session.run(text, pastedWith: source.transcript)
        if case .leave(let status) = outcome { return status }
        if outcome == .done, text.first != ":", let remark = session.lessons.noticed(text) {
          output.write(remark + "\n\n")
        }
      case .interrupted: continue
      case .end: return 0
      }
    }
  }

  private func offerViewer() {
    let isColored = color.enabled(environment: Terminal.environment, isTerminal: true)
    session.viewer = { [output] count, picture in
      output.flush()
      FrameViewer(colored: isColored).show(count, picture)
    }
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

  private func lineSource() -> (any LineSource)? {
    let isColored = color.enabled(environment: Terminal.environment, isTerminal: true)
    return Editor(
      services: LanguageServices(session).editorServices,
      history: HistoryFile(environment: Terminal.environment), colored: isColored, plain: isPlain)
  }
}
