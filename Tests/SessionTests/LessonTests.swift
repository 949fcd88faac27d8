import Console
import Teaching
import TestSupport
import Testing

/// Every lesson is played as a reader would: its transcripts, checks, solutions and wrong answers.
@Suite(.alone) struct LessonTests {
  private static let library = LessonLibrary(folder: Project.folder + "/Lessons")

  @Test(
    "A lesson is true in both languages", arguments: library?.names ?? [],
    [Language.english, .chinese])
  func lessonIsTrue(_ name: String, _ language: Language) throws {
    let lesson = try #require(Self.library?.lesson(name, language))
    var sessions: [TestSession] = []
    let problems = TestSession.evaluated {
      LessonVerifier.findings(in: lesson) {
        sessions.append(TestSession())
        return sessions[sessions.count - 1].session
      }.problems
    }
    let texts = try #require(problems).map { "line \($0.line): \($0.message)" }
    #expect(texts.joined(separator: "\n") == "")
  }

  @Test("There are lessons") func lessonsAreThere() {
    #expect(Self.library?.names.isEmpty == false)
  }
}
