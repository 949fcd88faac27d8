import ArgumentParser
import Autograd
import Console
import Teaching

/// The program: reads the command line and hands over to `Console`.
@main
struct Dandelion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dandelion",
    abstract: Wording.text(
      "Type the tensor expressions of a deep-learning course and see the backward pass."),
    usage: columns(uses.map { [Styled($0), Styled(template: $1)] }).map(\.plain)
      .joined(separator: "\n"),
    version: "dandelion \(Launch.version)")

  private static let uses = [
    ("dandelion [options]", "the prompt"),
    ("dandelion [options] FILE.py [ARG ...]", "run a program"),
    ("dandelion [options] FILE.ipynb", "run a notebook"),
    ("dandelion [options] -c CODE [ARG ...]", "run CODE"),
    ("dandelion [options] -", "run the standard input"),
    ("dandelion --present FILE.md", "play a lesson or a saved session to an audience"),
    ("dandelion --export [torch] FILE", "write a program for real Paddle, or PyTorch"),
    ("dandelion lesson test [NAME ...]", "check lessons, for those who write them"),
  ]

  @Option(name: .customShort("c"), help: told("Run this text.", valueName: "code"))
  var code: String?

  @Flag(name: .customShort("i"), help: told("Stay at the prompt after the program."))
  var interactive = false

  @Option(help: told("Speak as Paddle 2.2 does in the book, or as Paddle 3.3: book, paddle3."))
  var dialect: Dialect = .book

  @Option(help: told("Speak English, Chinese or both: en, zh, both."))
  var lang: Language?

  @Option(help: told("Colour the output: auto, always, never."))
  var color: ColorChoice = .auto

  @Flag(help: told("Plain text without colour or drawing, for screen readers."))
  var plain = false

  @Option(help: told("Run only these cells of a notebook: 3-7, or 1,4-.", valueName: "n-m"))
  var cells: String?

  @Flag(help: told("Go on with a notebook after a cell that fails."))
  var keepGoing = false

  @Option(
    help: told(
      "Write this program or notebook for real Paddle; `--export torch FILE`, for PyTorch.",
      valueName: "file"))
  var export: String?

  @OptionGroup(title: "Demos") var demo: DemoWords

  @Flag(name: .customLong("no-rc"), help: told("Do not read the start-up file."))
  var noStartupFile = false

  /// Usage errors end with status 2, as is the custom of Unix programs.
  static func main() {
    let words = ProgramWords(Array(CommandLine.arguments.dropFirst()))
    Wording.language = words.language ?? Language(environment: Terminal.environment)
    if words.own.isEmpty, words.program.first == "lesson" {
      return LessonCommand.main(Array(words.program.dropFirst()))
    }
    // The commonest lines need no parser, which takes as long as all the rest of a start.
    if words.own.isEmpty { Launch(program: words.program).run() }
    if words.own.count == 2, words.own[0] == "-c" {
      Launch(code: words.own[1], program: words.program).run()
    }
    do {
      try parse(words.own).start(words.program)
    } catch {
      let status = exitCode(for: error)
      guard status == .validationFailure else { exit(withError: error) }
      Launch.fail(usage: fullMessage(for: error))
    }
  }

  private func start(_ program: [String]) -> Never {
    Launch(
      code: code, program: program, staysInteractive: interactive, dialect: dialect,
      language: lang, color: color, isPlain: plain, readsStartupFile: !noStartupFile, cells: cells,
      keepsGoing: keepGoing,
      export: export, demo: demo.options
    ).run()
  }
}

/// The help of an option, in the language of the reader.
func told(_ english: String, valueName: String? = nil) -> ArgumentHelp {
  var help = ArgumentHelp(stringLiteral: Wording.text(english))
  help.valueName = valueName
  return help
}

extension Dialect: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
