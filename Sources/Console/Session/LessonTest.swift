import Autograd
import Glibc
import Interpreter
import Teaching

/// `dandelion lesson test`: plays lessons to their end and tells their author what is wrong.
public struct LessonTest {
  private let library: LessonLibrary
  private let names: [String]
  private let updates: Bool

  /// Tests lessons and ends the process: with 0 when all are sound, 1 when not, 2 for unknown names.
  public static func run(keys: [String], updates: Bool) -> Never {
    Dialect.current = .book
    Runtime.onEvaluationThread {
      do {
        let test = try LessonTest(library: .find(), keys: keys, updates: updates)
        let count = test.report { print($0) }
        exit(count == 0 ? 0 : 1)
      } catch {
        Launch.fail(usage: (error as? CommandFailure)?.message ?? "\(error)")
      }
    }
    exit(0)
  }

  /// - Parameters:
  ///   - library: where the lessons are.
  ///   - keys: numbers, ids or folder names of lessons; none means all.
  ///   - updates: whether outputs in the files are replaced by what their code shows.
  /// - Throws: `CommandFailure` for a key that names no lesson.
  init(library: LessonLibrary?, keys: [String], updates: Bool) throws {
    guard let library else {
      let folders = LessonLibrary.candidates.joined(separator: ", ")
      throw CommandFailure("no lessons found in \(folders)")
    }
    self.library = library
    self.updates = updates
    names =
      try keys.isEmpty
      ? library.names
      : keys.flatMap { key in
        let found = library.names(matching: key)
        if found.isEmpty { throw CommandFailure("there is no lesson \(key)") }
        return found
      }
  }

  /// Writes a line for each lesson and language, and one for each problem; gives their number.
  func report(_ write: (String) -> Void) -> Int {
    if updates { update(write) }
    var count = 0
    for name in names {
      for language in [Language.english, .chinese] {
        let found = problems(in: name, language)
        count += found.count
        let verdict = found.isEmpty ? "ok" : told("\(found.count) wrong")
        write("\(name)  \(language.rawValue)  \(verdict)")
        let path = library.path(name, language)
        for problem in found { write("\(path):\(problem.line): \(told(problem.message))") }
      }
    }
    for problem in library.problems where names.contains(problem.name) {
      count += 1
      write("\(problem.name): \(told(problem.message))")
    }
    let lessons = names.count == 1 ? "1 lesson" : "\(names.count) lessons"
    write(told("\(told(lessons)), \(count == 0 ? "nothing" : "\(count)") wrong"))
    return count
  }

  private func told(_ english: String) -> String { Styled(inline: english).plain }

  private func problems(in name: String, _ language: Language) -> [Lesson.Problem] {
    guard let text = library.text(name, language) else {
      return [Lesson.Problem(line: 1, message: "the file is missing")]
    }
    let lesson = Lesson(markdown: text)
    var problems = findings(in: lesson).problems
    if language != .english, let english = library.text(name, .english) {
      problems += lesson.codeDifferences(from: Lesson(markdown: english))
    }
    return problems
  }

  private func findings(in lesson: Lesson) -> LessonVerifier.Findings {
    // Transcripts are written in English, in every translation.
    let language = Wording.language
    Wording.language = .english
    defer { Wording.language = language }
    return LessonVerifier.findings(in: lesson) { Session(show: { _ in }) }
  }

  /// Writes into the files what their transcripts show, and tells what was changed.
  private func update(_ write: (String) -> Void) {
    for name in names {
      for language in [Language.english, .chinese] {
        guard let text = library.text(name, language) else { continue }
        let corrections = findings(in: Lesson(markdown: text)).corrections
        guard !corrections.isEmpty else { continue }
        let path = library.path(name, language)
        do {
          try TextFile.write(Transcript.text(text, with: corrections), to: path)
          for correction in corrections { write("\(path):\(correction.line): updated") }
        } catch {
          write((error as? CommandFailure)?.message ?? "\(error)")
        }
      }
    }
  }
}
