import Teaching

/// A demo without an audience: all its steps run, and what they show is held against the file.
struct Rehearsal {
  let script: DemoScript
  let name: String
  let session: Session

  /// Failed when something is different.
  func run() -> Session.Outcome {
    var differences = 0
    for (index, step) in script.steps.enumerated() {
      let shown = session.perform(step.input).plain
      guard step.isCompared, !Transcript.agrees(shown, with: step.output) else { continue }
      differences += 1
      let place = "\(name):\(step.line)  \(index + 1)/\(script.steps.count)"
      session.show(Styled(place, .heading) + "  " + Styled(step.input.firstLine, .name) + "\n")
      session.show(part("the file", step.output) + part("shown now", shown) + "\n")
    }
    let count = Styled(String(script.steps.count), .number)
    guard differences > 0 else {
      session.show(Styled(template: "{} steps, all as the file has them", [count], .good) + "\n")
      return .done
    }
    let other = Styled(String(differences), .number)
    session.showError(Styled(template: "{} of {} steps differ", [other, count], .bad) + "\n")
    return .failed
  }

  private func part(_ title: String, _ text: String) -> Styled {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let kept = Array(lines.reversed().drop { $0.isEmpty }.reversed())
    let body = kept.isEmpty ? Styled("–") : kept.map { Styled($0) }.joined("\n")
    return Styled(template: title, [], .dim) + "\n" + body.indented(by: 4) + "\n"
  }
}
