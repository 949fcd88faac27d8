import Teaching

extension Session {
  /// Runs what was typed at the prompt.
  ///
  /// A pasted transcript runs input by input; outputs that are not as they were pasted are told of
  /// at the end.
  func run(_ text: String, pastedWith exchanges: [Lesson.Exchange]) -> Outcome {
    guard !exchanges.isEmpty else {
      let outcome = text.contains("\n:") ? runInputs(of: text, named: "<prompt>") : run(text)
      if outcome == .failed { offered = offer(for: text) }
      return outcome
    }
    var outcome = Outcome.done
    var differences: [Difference] = []
    for exchange in exchanges {
      let (ended, shown) = runKeeping(exchange.input)
      outcome = ended
      if case .leave = ended { return ended }
      let failedBefore = exchange.output.contains("Error")
      if ended == .interrupted || ended == .failed && !failedBefore { break }
      if ended == .done, !exchange.output.isEmpty,
        !Transcript.agrees(shown, with: exchange.output)
      {
        differences.append(Difference(exchange: exchange, shown: shown))
      }
    }
    if !differences.isEmpty { show(Difference.text(of: differences, width: settings.width)) }
    return outcome
  }

  /// Runs an input that shows its output as ever, and returns that too.
  private func runKeeping(_ input: String) -> (Outcome, String) {
    var shown = ""
    let before = sink
    sink.show = { text in
      shown += text.plain
      before.show(text)
    }
    sink.showError = { text in
      shown += text.plain
      before.showError(text)
    }
    defer { sink = before }
    let outcome = run(input)
    return (outcome, shown)
  }
}

/// An output that is not what it was where the input comes from.
private struct Difference {
  let exchange: Lesson.Exchange
  let shown: String

  /// Each input that gave something else, with both outputs below it.
  static func text(of differences: [Difference], width: Int) -> Styled {
    let head = Styled(template: "Some outputs are not as they were pasted:")
    let parts = differences.prefix(most).map { $0.rows }.joined()
    var text = [head.wrapped(to: width)] + parts.map { $0.truncated(to: width) }
    if differences.count > most {
      text.append(Styled(template: "… {} more", [Styled(String(differences.count - most))], .dim))
    }
    return text.joined("\n") + "\n"
  }

  private static let most = 5

  private var rows: [Styled] {
    let input = exchange.input.split(separator: "\n").first.map(String.init) ?? ""
    let (pasted, now) = (Self.lines(exchange.output), Self.lines(shown))
    let same = zip(pasted, now).prefix { Transcript.agrees($1, with: $0) }.count
    return [("  " as Styled) + Styled(">>> ", .dim) + Styled(input)]
      + Self.listed(Styled(template: "pasted"), pasted.dropFirst(same))
      + Self.listed(Styled(template: "now"), now.dropFirst(same))
  }

  private static func lines(_ output: String) -> [String] {
    output.split { $0.isNewline }.map(String.init)
  }

  /// The first of some lines behind a label.
  private static func listed(_ label: Styled, _ lines: ArraySlice<String>) -> [Styled] {
    let shown = lines.isEmpty ? ["—"] : Array(lines.prefix(3))
    let rest = lines.count > 3 ? [Styled("…", .dim)] : []
    return (shown.map { Styled($0) } + rest).enumerated().map { index, line in
      let margin = index == 0 ? label : Styled()
      return ("    " as Styled) + Styled(margin.padded(to: 8).plain, .dim) + line
    }
  }
}
