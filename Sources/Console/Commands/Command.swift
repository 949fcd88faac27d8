import Interpreter
import Teaching

/// A line to the tool itself: `:grad c`.
///
/// Adding one is a file with its entry, and its word in `all`.
struct Command {
  let name: String
  /// What follows the name, as in `EXPR [--brief]`.
  let usage: String
  /// One line for `:help`.
  let summary: String
  /// What `:help NAME` says besides.
  let details: String
  /// Inputs that show it at work; a test runs them.
  let example: [String]
  let run: (Session, CommandWords) throws -> Session.Outcome

  init(
    _ name: String, _ usage: String = "", summary: String, details: String = "",
    example: [String], run: @escaping (Session, CommandWords) throws -> Session.Outcome
  ) {
    self.name = name
    self.usage = usage
    self.summary = summary
    self.details = details
    self.example = example
    self.run = run
  }

  /// All commands, in the order in which `:help` lists them.
  nonisolated(unsafe) static let all: [Command] = [
    .grad, .graph, .step, .order, .why, .explain, .numeric, .forward, .check, .diff, .simplify,
    .expand,
    .factor, .integrate, .solve, .dsolve, .swell, .compare, .ops, .op, .vars, .time, .load, .save,
    .undo, .redo, .reset, .restore, .set, .lang, .lesson, .present, .demo, .help, .quit,
  ]

  /// The command that a word names: in full, by another name, or by a prefix that only one has.
  static func named(_ word: String) throws -> Command {
    let word = aliases[word] ?? word
    if let exact = all.first(where: { $0.name == word }) { return exact }
    let matches = all.filter { $0.name.hasPrefix(word) }
    if matches.count == 1 { return matches[0] }
    if matches.count > 1, !word.isEmpty {
      let names = matches.map { "`:\($0.name)`" }.joined(separator: " or ")
      throw CommandFailure("`:\(word)` may be \(names)")
    }
    let near = Suggestion.nearest(to: word, among: all.map(\.name))
    throw CommandFailure(
      "there is no command `:\(word)`; "
        + (near.map { "did you mean `:\($0)`?" } ?? "`:help` lists them"))
  }

  private static let aliases = ["q": "quit", "exit": "quit", "?": "help", "h": "help"]

  var takesFile: Bool { usage.contains("FILE") }
  /// Whether a saved session mentions it: what shows something does, what manages the session not.
  var isRecorded: Bool { !Command.managing.contains(name) }
  private static let managing: Set = [
    "demo", "help", "lang", "lesson", "load", "present", "quit", "redo", "reset", "restore", "save",
    "set", "undo",
  ]

  /// The options that its usage mentions, and whether each takes a value: `[--brief] [--from N]`.
  var options: [String: Bool] {
    var options: [String: Bool] = [:]
    for part in usage.split(separator: "[") where part.hasPrefix("--") {
      let words = part.prefix { $0 != "]" }.split(separator: " ")
      options[String(words[0])] = words.count > 1
    }
    return options
  }
}

/// Why a command did nothing.
struct CommandFailure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// What follows a command's name: options such as `--brief`, and the rest as it was typed.
struct CommandWords {
  let text: String
  /// The options that were given; what follows one that takes a value.
  private var options: [String: String] = [:]

  /// Takes the words of `text` that are among the options of `command` out; all else stays.
  init(_ text: Substring, of command: Command) {
    let known = command.options
    var kept: [Substring] = []
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    while let word = words.popFirst() {
      switch known[String(word)] {
      case nil: kept.append(word)
      case false?: options[String(word)] = ""
      case true?: options[String(word)] = String(words.popFirst() ?? "")
      }
    }
    self.text = String(kept.joined(separator: " ")[...].trimmingSpace)
  }

  func has(_ option: String) -> Bool { options[option] != nil }

  /// What follows an option that takes a value; nil when it was not given.
  func value(after option: String) -> String? { options[option] }

  /// The number given with an option; nil when it was not given.
  func number(after option: String) throws -> Int? {
    guard let text = options[option] else { return nil }
    if let number = Int(text) { return number }
    throw CommandFailure("\(option) takes a number, as in `\(option) 3`")
  }

  /// The text; a failure that shows the usage when it is empty.
  func required(by command: Command) throws -> String {
    guard text.isEmpty else { return text }
    throw CommandFailure("usage: :\(command.name) \(command.usage)")
  }
}

extension Session {
  /// Runs what follows the colon.
  func runCommand(_ line: Substring) -> Outcome {
    var outcome = Outcome.done
    let result = attempt {
      let line = line.trimmingSpace
      let word = line.prefix { !$0.isWhitespace }
      let command = try Command.named(String(word))
      outcome = try command.run(
        self, CommandWords(line[word.endIndex...], of: command))
      if command.isRecorded { inputs.append(SavedInput(text: ":" + line)) }
    }
    return result == .done ? outcome : result
  }
}
