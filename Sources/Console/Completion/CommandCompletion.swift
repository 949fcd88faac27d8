import Autograd
import Teaching

/// Completes commands, their words, options and settings, and files.
struct CommandCompletion {
  let names: NameCompletion

  /// The candidates for the last word of a line that begins with a colon.
  func complete(_ before: String) -> Completion {
    guard let space = before.firstIndex(of: " ") else {
      return Self.completion(of: before[...], in: before, Self.commands)
    }
    guard let command = try? Command.named(String(before[..<space].dropFirst())) else {
      return names.complete(before)
    }
    let word = before[(before.lastIndex(of: " ") ?? space)...].dropFirst()
    let isFirst = before.count { $0 == " " } == 1
    if word.hasPrefix("-") {
      return Self.completion(of: word, in: before, Self.options(of: command))
    }
    if command.takesFile { return FileCompletion.complete(before) }
    let words = Self.words(of: command)
    if isFirst, !words.isEmpty { return Self.completion(of: word, in: before, words) }
    if command.name == "set" { return Self.completion(of: word, in: before, settings(before)) }
    if command.name == "op" { return Self.completion(of: word, in: before, Self.operators) }
    let found = names.complete(before)
    guard command.name == "help", isFirst, !word.contains(".") else { return found }
    let commands = Self.commands.map { Candidate(String($0.text.dropFirst()), summary: $0.summary) }
    let more = Self.completion(of: word, in: before, commands)
    return Completion(range: found.range, candidates: found.candidates + more.candidates)
  }

  private static func completion(
    of word: Substring, in before: String, _ candidates: [Candidate]
  ) -> Completion {
    let end = before.utf8.count
    return Completion(
      range: end - word.utf8.count..<end, candidates: candidates.filter { $0.text.hasPrefix(word) })
  }

  private static var commands: [Candidate] {
    Command.all.map {
      Candidate(
        ":" + $0.name, summary: Styled(template: $0.summary).plain,
        suffix: $0.usage.isEmpty ? "" : " ")
    }
  }

  private static func options(of command: Command) -> [Candidate] {
    command.options.sorted { $0.key < $1.key }.map { Candidate($0.key, suffix: " ") }
  }

  /// The words that a usage such as `[list|start]` offers.
  private static func words(of command: Command) -> [Candidate] {
    let parts = command.usage.split { "[] ".contains($0) }.filter { $0.contains("|") }
    return parts.flatMap { $0.split(separator: "|") }.map { Candidate(String($0)) }
  }

  /// The settings; behind one, its values.
  private func settings(_ before: String) -> [Candidate] {
    let words = before.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, let entry = Settings.entries.first(where: { $0.name == words[1] })
    else {
      return words.count > 3
        ? []
        : Settings.entries.map {
          Candidate($0.name, summary: Styled(template: $0.summary).plain, suffix: " ")
        }
    }
    let values = entry.values.split { $0 == " " || $0 == "," }.map(String.init)
    return values.filter { $0 != "or" && $0 != "to" && Int($0) == nil }.map { Candidate($0) }
  }

  private static var operators: [Candidate] {
    Operator.table.filter { !$0.isInternal }.map { op in
      Candidate(op.paddleNames.first ?? op.name, summary: Styled(template: op.summary).plain)
    }
  }
}
