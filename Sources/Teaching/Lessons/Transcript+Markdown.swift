import Syntax

extension Transcript {
  /// A Markdown text that `exchanges` can be read from again, and a demo played from.
  public static func markdown(title: String, _ exchanges: [Lesson.Exchange]) -> String {
    var text = "# \(title)\n"
    var isOpen = false
    for exchange in exchanges {
      let isStable = !isDifferentEachTime(exchange)
      if isOpen, !isStable { text += "```\n" }
      if !isStable { text += "\n<!-- random -->\n" }
      if !isOpen || !isStable { text += "\n```pycon\n" }
      text += prompted(exchange.input) + quoted(exchange.output)
      if !isStable { text += "```\n" }
      isOpen = isStable
    }
    return text + (isOpen ? "```\n" : "")
  }

  /// What measures time, or shows an address, is not to be compared.
  private static func isDifferentEachTime(_ exchange: Lesson.Exchange) -> Bool {
    exchange.input.hasPrefix(":time") || exchange.output.contains(" at 0x")
      || exchange.output.split(separator: "\n").contains(where: looksLikePrompt)
  }

  private static func looksLikePrompt(_ line: some StringProtocol) -> Bool {
    line.hasPrefix(">>> ") || line.hasPrefix("... ") || line == "..." || line.hasPrefix("```")
  }

  private static func prompted(_ input: String) -> String {
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let prompt = index == 0 ? ">>> " : line.trimmed.isEmpty ? "..." : "... "
      return prompt + (line.trimmed.isEmpty ? "" : line) + "\n"
    }.joined() + (isOpenBlock(input) ? "...\n" : "")
  }

  /// Whether a prompt waits for an empty line to end it.
  private static func isOpenBlock(_ input: String) -> Bool {
    guard input.first != ":", case .incomplete = completeness(of: input) else { return false }
    return true
  }

  /// The output, without the empty lines at its end; what looks like a prompt is moved by a space.
  private static func quoted(_ output: String) -> String {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    return lines.map { (looksLikePrompt($0) ? " " : "") + $0 + "\n" }.joined()
  }
}
