import TestSupport
import Testing

@testable import Console
@testable import Teaching

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

  @Test("All lessons can be taken in one session, one after the other")
  func lessonsFollowEachOther() throws {
    let library = try #require(Self.library)
    let differences = TestSession.evaluated {
      let test = TestSession()
      return library.names.flatMap { name in
        library.lesson(name, .english).map { Self.differences($0, in: test.session) } ?? []
      }
    }
    let text = try #require(differences).joined(separator: "\n")
    #expect(text == "")
  }

  /// What a lesson's transcripts show otherwise than its file says, in a session with a past.
  private static func differences(_ lesson: Lesson, in session: Session) -> [String] {
    _ = session.clear()
    return lesson.steps.flatMap(\.exchanges).compactMap { exchange, isCompared in
      let shown = session.perform(exchange.input).plain
      if !isCompared || Transcript.agrees(shown, with: exchange.output) { return nil }
      return "\(lesson.id): `\(exchange.input)` shows\n\(shown)\nnot\n\(exchange.output)"
    }
  }

  @Test("There are lessons") func lessonsAreThere() {
    #expect(Self.library?.names.isEmpty == false)
  }
}

extension Lesson.Step {
  /// Inputs with what they show, and whether that is compared; preparations show nothing.
  fileprivate var exchanges: [(exchange: Lesson.Exchange, isCompared: Bool)] {
    played.flatMap { block -> [(Lesson.Exchange, Bool)] in
      switch block {
      case .transcript(let exchanges, let isCompared, _): exchanges.map { ($0, isCompared) }
      case .task(.exercise(let exercise)):
        exercise.setup.map { [(Lesson.Exchange(input: $0, output: ""), false)] } ?? []
      case .prose, .code, .note, .task(.prediction): []
      }
    }
  }
}
