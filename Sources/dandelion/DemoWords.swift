import ArgumentParser
import Console

/// The words of a command line that are about a demo.
struct DemoWords: ParsableArguments {
  @Option(
    help: told("Type the inputs of this Markdown file at the prompt.", valueName: "file.md")
  )
  var present: String?

  @Flag(help: told("Run them all instead, and compare what they show with the file."))
  var check = false

  @Option(help: told("Show the speaker's notes there.", valueName: "file or terminal"))
  var notes: String?

  @Option(help: told("Type so many characters a second.", valueName: "n"))
  var type = 40.0

  @Flag(help: told("Type each input at once."))
  var instant = false

  @Option(help: told("Go on without a key after so many seconds.", valueName: "seconds"))
  var auto: Double?

  func validate() throws {
    guard type >= 1, type <= 1000 else { throw ValidationError("--type takes 1 to 1000") }
    guard auto.map({ $0 >= 0 && $0 <= 3600 }) ?? true else {
      throw ValidationError("--auto takes 0 to 3600 seconds")
    }
    if present == nil, check || notes != nil || instant || auto != nil {
      throw ValidationError("--check, --notes, --instant and --auto go with --present")
    }
  }

  /// Nil when no demo is asked for.
  var options: DemoOptions? {
    present.map {
      DemoOptions(
        file: $0, notes: notes, charactersPerSecond: instant ? nil : type,
        automaticSeconds: auto, isRehearsal: check)
    }
  }
}
