import ArgumentParser
import Console
import Teaching

/// `dandelion lesson …`: what authors of lessons need at the shell.
struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dandelion lesson", abstract: Wording.text("Tools for those who write lessons."),
    discussion: Wording.text("To learn, start dandelion and type :lesson."),
    subcommands: [Test.self])

  /// `dandelion lesson test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: Wording.text("Play lessons to their end and tell what is wrong."),
      discussion: Wording.text(
        """
        Transcripts are run and compared (numbers to the digits written, ... stands for anything), \
        untouched starts must fail, solutions must pass, each wrong answer must be reached by its \
        example, and the languages must have the same code. Lessons are looked for in \
        $DANDELION_LESSONS, or where the program has its own.
        """))

    @Flag(help: told("Write what the transcripts show into the files."))
    var update = false

    @Argument(help: told("Numbers, ids or folder names of lessons; all if there is none."))
    var names: [String] = []

    func run() { LessonTest.run(keys: names, updates: update) }
  }
}
