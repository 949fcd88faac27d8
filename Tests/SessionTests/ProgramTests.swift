import TestSupport
import Testing

/// The programs of `Tests/Programs` print what real Paddle and CPython print.
///
/// Each runs in a process of its own: a program may change what the process has one of.
@Suite struct ProgramTests {
  struct Program: CustomTestStringConvertible, Sendable {
    /// Such as `tensors/creation`.
    let name: String
    var path: String { "Tests/Programs/\(name).py" }
    var dialect: String { name.hasPrefix("book/") ? "book" : "paddle3" }
    var testDescription: String { name }

    static let all: [Program] = Project.files(in: "Tests/Programs", ending: ".py").compactMap {
      let parts = $0.dropLast(3).split(separator: "/")
      guard parts.count == 4, !parts[3].hasPrefix("_") else { return nil }
      return Program(name: "\(parts[2])/\(parts[3])")
    }

    /// What the first line says; nothing for plain Python, else 1e-5.
    func tolerance(_ text: String) -> Double {
      let first = text.prefix { $0 != "\n" }
      if first.hasPrefix("# tolerance: ") { return Double(first.dropFirst(13)) ?? 0 }
      let library = /\s*(import|from)\s+(paddle|numpy|pandas|sklearn|matplotlib)\b.*/
      return text.split(separator: "\n").contains { $0.wholeMatch(of: library) != nil } ? 1e-5 : 0
    }

    /// How what it prints differs from the recorded output; empty when it does not.
    func complaint() throws -> String {
      let text = try Project.text(path)
      let expected = try Project.text("Tests/Programs/\(name).out")
      let outcome = try Outcome.of(
        ["--dialect", dialect, Project.folder + "/" + path], seconds: 120)
      let difference = Agreement(tolerance: tolerance(text))
        .difference(expected: expected, actual: outcome.output)
      if outcome.end == .exit(0) { return difference }
      return "\(name) ended with \(outcome.end)\n\(outcome.errors)\n\(difference)"
    }
  }

  @Test("A program prints what is recorded", arguments: Program.all)
  func agrees(_ program: Program) throws {
    let complaint = try program.complaint()
    #expect(complaint == "", Comment(rawValue: "\(program.name)\n\(complaint)"))
  }

  @Test("The programs and what they print are all there")
  func programsAreThere() {
    #expect(Set(Program.all.map(\.name)).count > 250)
  }
}
