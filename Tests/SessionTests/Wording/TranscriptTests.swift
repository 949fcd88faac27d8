import Foundation
import TestSupport
import Testing

@testable import Console
@testable import Teaching

/// What sessions look like in Chinese: the inputs of `Tests/Transcripts/NAME.in`, with empty lines
/// between them, and in `NAME.zh.txt` what each shows.
///
/// `DANDELION_RECORD=1 swift test --filter TranscriptTests` writes the recorded texts again, to be
/// read before they are kept.
@Suite(.alone) struct TranscriptTests {
  private static let records = ProcessInfo.processInfo.environment["DANDELION_RECORD"] != nil
  private static let names = Project.files(in: "Tests/Transcripts", ending: ".in")
    .map { String($0.dropLast(".in".count)) }

  @Test("A session in Chinese is shown as recorded", arguments: names)
  func agrees(_ path: String) throws {
    let inputs = try Project.text(path + ".in").split(separator: "\n\n").map { String($0) }
    let shown = try #require(TestSession.evaluated { Self.transcript(of: inputs) })
    if Self.records {
      try Data(shown.utf8).write(to: URL(filePath: Project.folder + "/" + path + ".zh.txt"))
    } else {
      let difference = Agreement(tolerance: 1e-4)
        .difference(expected: try Project.text(path + ".zh.txt"), actual: shown)
      #expect(difference == "", Comment(rawValue: difference))
    }
  }

  @Test("There are sessions for walkthroughs, methods, checks and help")
  func sessionsAreThere() { #expect(Self.names.count >= 4) }

  /// Each input as at the prompt, and what it showed, without the times that something took.
  private static func transcript(of inputs: [String]) -> String {
    Wording.language = .chinese
    defer { Wording.language = .english }
    let session = TestSession()
    return inputs.map { input in
      let lines = input.split(separator: "\n").joined(separator: "\n... ")
      let shown = session.run(input).shown.replacing(/\ [\d.]+ (s|ms|µs|ns)\n/, with: " …\n")
      return ">>> \(lines)\n\(shown)"
    }.joined()
  }
}
