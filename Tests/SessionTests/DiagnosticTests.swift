import Foundation
import TestSupport
import Testing

/// What is shown of every error in `Tests/Diagnostics`: one small program each, and beside it all
/// that a reader sees of it, in English (`.txt`) and in Chinese (`.zh.txt`).
///
/// `DANDELION_RECORD=1 swift test --filter DiagnosticTests` writes the recorded texts again, to be
/// read before they are kept.
@Suite struct DiagnosticTests {
  struct Faulty: CustomTestStringConvertible, Sendable {
    /// Without its ending.
    let path: String
    var name: Substring { path.split(separator: "/").last ?? "" }
    var folder: String { Project.folder + "/" + path.dropLast(name.count + 1) }
    var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }

    static let all: [Faulty] = Project.files(in: "Tests/Diagnostics", ending: ".py")
      .map { Faulty(path: String($0.dropLast(3))) }
      .filter { !$0.name.hasPrefix("_") }
  }

  private static let records = ProcessInfo.processInfo.environment["DANDELION_RECORD"] != nil

  @Test("An error is shown as recorded", arguments: Faulty.all)
  func agrees(_ faulty: Faulty) throws {
    _ = try shown(faulty, in: "en", recorded: "\(faulty.path).txt")
  }

  /// Programs that fail with words of their own, or without any.
  private static let ownWords: Set<Substring> = [
    "abstract_forward", "assertion", "assertion_without_words", "exit_status", "key", "long_line",
    "own_exception", "raise_from", "raised_by_hand", "stop_iteration",
  ]

  @Test("An error is shown in Chinese as recorded", arguments: Faulty.all)
  func agreesInChinese(_ faulty: Faulty) throws {
    let text = try shown(faulty, in: "zh", recorded: "\(faulty.path).zh.txt")
    let english = try Project.text("\(faulty.path).txt").split(separator: "\n")
    let headlines = text.split(separator: "\n").filter { $0.prefixMatch(of: /\w+Error:/) != nil }
    #expect(
      headlines.first.map { english.contains($0) } != true || Self.ownWords.contains(faulty.name))
  }

  private func shown(_ faulty: Faulty, in language: String, recorded: String) throws -> String {
    let outcome = try Outcome.of(
      ["--lang", language, "\(faulty.name).py"], folder: faulty.folder)
    #expect(outcome.end == .exit(1))
    let shown = outcome.output + outcome.errors
    if Self.records {
      try Data(shown.utf8).write(to: URL(filePath: Project.folder + "/" + recorded))
    } else {
      let difference = Agreement(tolerance: 0)
        .difference(expected: try Project.text(recorded), actual: shown)
      #expect(difference == "", Comment(rawValue: difference))
    }
    return shown
  }

  @Test("Every kind of error has its programs")
  func programsAreThere() {
    let areas = Dictionary(grouping: Faulty.all) { $0.path.split(separator: "/").dropLast().last }
    #expect(areas.count >= 8 && areas.values.allSatisfy { $0.count >= 5 })
  }
}
