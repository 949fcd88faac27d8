import Interpreter
import Teaching

/// A demo under way: where it is in its script, and what the session held before each step.
///
/// Script and session are independent: whatever else is typed leaves the position as it is.
final class Demo {
  let script: DemoScript
  let typist = Typist()
  var notes: SpeakerNotes?
  /// The step that comes next, from 0.
  private(set) var position = 0
  private unowned let session: Session
  /// The session before each step that has run.
  private var before: [Int: Moment] = [:]
  /// The session as the script has it at this position.
  private var expected: Moment
  private var announced = ""

  init(_ script: DemoScript, in session: Session) {
    self.script = script
    self.session = session
    expected = Moment(of: session)
    typist.nextInput = { [unowned self] in step?.input }
  }

  /// The step that comes next; nil at the end.
  var step: DemoScript.Step? { position < script.steps.count ? script.steps[position] : nil }

  /// `3/12`, counted from 1; at the end the number of steps.
  private var counter: String {
    "\(min(position + 1, script.steps.count))/\(script.steps.count)"
  }

  /// The row above the prompt: the section that begins here, and at the right the step.
  func heading(width: Int) -> Styled {
    notes?.show(self)
    guard let step else {
      let end = Styled(template: "end of the script", [], .dim)
      return Styled(String(repeating: " ", count: max(0, width - end.width))) + end
    }
    let isNew = step.section != announced && !step.section.isEmpty
    announced = step.section
    let title = isNew ? Styled(step.section, .heading).truncated(to: width - 8) : Styled()
    let row = title.padded(to: max(0, width - counter.count)) + Styled(counter, .heading)
    return isNew ? "\n" + row : row
  }

  // MARK: Going on

  /// The step's input was accepted, as it is in the script or changed.
  func willRun() { before[position] = Moment(of: session) }

  func didRun() {
    position += 1
    expected = Moment(of: session)
  }

  /// Takes the step before back, and the session to what it held then; false at the beginning.
  func back() -> Bool {
    guard position > 0 else { return false }
    move(to: position - 1)
    return true
  }

  /// Goes to a step: back to what the session held there, or ahead by running what lies between.
  ///
  /// False when Ctrl-C ended it.
  func go(to target: Int) -> Bool {
    session.remember(Moment(of: session))
    if target <= position, before[target] != nil {
      move(to: target)
      return true
    }
    while position < target {
      willRun()
      let input = script.steps[position].input
      session.journal?.accept(input)
      let outcome = session.runSilently(input)
      session.journal?.note(outcome)
      guard outcome != .interrupted else { return false }
      didRun()
    }
    return true
  }

  /// Gives the names the values that the script expects; the names that it does not know are
  /// forgotten, unless they are to be kept.
  func sync(keeping: Bool) {
    let own = session.ownBindings
    session.remember(Moment(of: session))
    expected.restore(in: session)
    guard keeping else { return }
    for (name, value) in own where session.main.get(name) == nil { session.main.set(name, value) }
  }

  private func move(to target: Int) {
    guard let moment = before[target] else { return }
    moment.restore(in: session)
    position = target
    expected = moment
    announced = ""
  }

  /// The steps by section, the next one marked.
  func list(width: Int) -> Styled {
    var section = ""
    var lines: [Styled] = []
    for (index, step) in script.steps.enumerated() {
      if step.section != section {
        section = step.section
        lines.append(Styled(section, .heading))
      }
      let mark = index == position ? Styled("→", .good) : Styled(" ")
      let number = String(index + 1)
      let gap = String(repeating: " ", count: max(1, 4 - number.count))
      lines.append(
        mark + Styled(gap + number, .number) + Styled("  " + step.input.firstLine, .plain))
    }
    return lines.map { $0.truncated(to: width) }.joined("\n")
  }
}

extension Session {
  /// Runs what was typed at a prompt without showing what it shows.
  func runSilently(_ text: String) -> Outcome {
    let before = (sink, viewer, pager)
    defer { (sink, viewer, pager) = before }
    sink = Sink(show: { _ in }, showError: { _ in })
    (viewer, pager) = (nil, nil)
    let outcome = run(text, pastedWith: [])
    offered = ""
    return outcome
  }
}

extension String {
  /// The first line, and a mark when there are more.
  var firstLine: String {
    let lines = split(separator: "\n", maxSplits: 1)
    return (lines.first.map(String.init) ?? "") + (lines.count > 1 ? " …" : "")
  }
}
