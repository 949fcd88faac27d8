import Foundation
import TestSupport
import Testing

/// Sessions that leave for real Paddle: what is saved, and that it prints there what is shown here.
///
/// `Tests/Exports/record.py` ran every saved program under real Paddle and wrote what it printed.
@Suite struct ExportTests {
  struct Session: CustomTestStringConvertible, Sendable {
    let name: String
    var testDescription: String { name }

    static let all = Project.files(in: "Tests/Exports", ending: ".session").map {
      Session(name: String($0.dropFirst("Tests/Exports/".count).dropLast(".session".count)))
    }

    func file(_ ending: String) throws -> String {
      try Project.text("Tests/Exports/\(name).\(ending)")
    }
  }

  @Test("The sessions are there")
  func count() { #expect(Session.all.count >= 30) }

  @Test("A session is saved as the program that was recorded", arguments: Session.all)
  func saves(_ session: Session) throws {
    #expect(try saved(session, "") == session.file("py"))
  }

  @Test("Sessions are saved for PyTorch too, where they print what they do under Paddle")
  func savesForTorch() throws {
    let sessions = Session.all.filter { $0.name.hasPrefix("torch_") }
    #expect(sessions.count >= 8)
    for session in sessions {
      #expect(try saved(session, " --torch") == session.file("torch.py"))
    }
  }

  private func saved(_ session: Session, _ options: String) throws -> String {
    try Project.inEmptyFolder { folder in
      let input = try session.file("session") + "\n:save saved.py\(options)\n"
      let outcome = try Outcome.of(["--dialect", "paddle3"], input: input, folder: folder)
      #expect(outcome.end == .exit(0), Comment(rawValue: outcome.errors))
      return try String(contentsOfFile: folder + "/saved.py", encoding: .utf8)
    }
  }

  @Test("A session shows what real Paddle prints for it", arguments: Session.all)
  func agrees(_ session: Session) throws {
    let statements = try session.file("session").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .filter { !$0.hasPrefix(":") }.joined(separator: "\n")
    let outcome = try Outcome.of(["--dialect", "paddle3"], input: statements)
    let difference = Agreement(tolerance: 1e-5)
      .difference(expected: try session.file("out"), actual: outcome.output)
    #expect(difference == "", Comment(rawValue: difference + outcome.errors))
  }

  @Test("A saved session runs here and prints the same", arguments: Session.all)
  func runsHere(_ session: Session) throws {
    let program = Project.folder + "/Tests/Exports/\(session.name).py"
    let outcome = try Outcome.of(["--dialect", "paddle3", program])
    let difference = Agreement(tolerance: 1e-5)
      .difference(expected: try session.file("out"), actual: outcome.output)
    #expect(difference == "", Comment(rawValue: difference + outcome.errors))
  }
}
