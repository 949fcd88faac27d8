import Foundation
import TestSupport
import Testing

@testable import Console

/// A demo at a terminal, as the one who gives it sees it.
@Suite struct DemoTests {
  private static let file = """
    # Two products

    Nobody in the room sees this sentence.

    ## One

    <!-- note: Ask who knows the chain rule. -->

    ```pycon
    >>> a = 3
    >>> b = a * 2
    >>> b
    6
    ```

    ## Two

    ```pycon
    >>> def f(x):
    ...     return x * 10
    ...
    >>> f(b)
    60
    >>> 1 / 0
    ZeroDivisionError: division by zero
        1 / 0
        ~~^~~
    ```

    """

  private static let pageUp = "\u{1B}[5~"
  private static let pageDown = "\u{1B}[6~"
  private static let escape = "\u{1B}"

  /// Keys, and what the last row must then be; a step number stands at the right of the row above.
  struct Step: Sendable {
    let keys: String
    let last: String
    var counter: String?

    init(_ keys: String, _ last: String, _ counter: String? = nil) {
      (self.keys, self.last, self.counter) = (keys, last, counter)
    }
  }

  struct Talk: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var arguments: [String] = ["--instant"]
    let steps: [Step]
    /// Rows that must be on the screen at the end.
    var rows: [String] = []
  }

  static let talks: [Talk] = [
    Talk(
      testDescription: "Enter types the next input and stops, Enter runs it",
      steps: [
        Step("", ">>>", "1/6"), Step("\r", ">>> a = 3", "1/6"), Step("\r", ">>>", "2/6"),
        Step(pageDown, ">>> b = a * 2"), Step(pageDown + pageDown, ">>> b = a * 2", "2/6"),
        Step("\r", ">>>", "3/6"), Step(pageDown, ">>> b"), Step("\r", ">>>", "4/6"),
      ], rows: [">>> b", "6"]),
    Talk(
      testDescription: "letters appear one after the other, Esc completes the line",
      arguments: ["--type", "2"],
      steps: [
        Step("\r", ">>> a"), Step(escape, ">>> a = 3"), Step("\r", ">>>", "2/6"),
        Step("\r", ">>> b ="), Step("\r", ">>> b = a * 2", "2/6"),
      ]),
    Talk(
      testDescription: "who types takes over, in the middle of a line too",
      arguments: ["--type", "2"],
      steps: [
        Step("\r", ">>> a ="), Step(" 40", ">>> a = 40"), Step("\r", ">>>", "2/6"),
        Step("a + 2\r", ">>>", "2/6"), Step("\r" + escape, ">>> b = a * 2"),
        Step("\r", ">>>", "3/6"), Step("b\r", ">>>", "3/6"),
      ], rows: [">>> a + 2", "42", ">>> b", "80"]),
    Talk(
      testDescription: "Page Up takes steps back, with what they did",
      steps: [
        Step("\r\r", ">>>", "2/6"), Step("\r\r", ">>>", "3/6"), Step("\r\r", ">>>", "4/6"),
        Step("a = 100\r", ">>>", "4/6"), Step(pageUp, ">>>", "3/6"), Step("a\r", ">>>"),
        Step("\r", ">>> b"), Step(pageUp, ">>>", "2/6"), Step("'b' in globals()\r", ">>>"),
        Step(pageUp, ">>>", "1/6"), Step(pageUp, ">>>", "1/6"), Step("\r", ">>> a = 3"),
      ], rows: [">>> a", "3", "False", "this is the beginning"]),
    Talk(
      testDescription: "Ctrl-C drops the line and keeps the position",
      steps: [
        Step("\r\r", ">>>", "2/6"), Step("\r", ">>> b = a * 2"), Step("\u{03}", ">>>", "2/6"),
        Step("\r", ">>> b = a * 2"), Step("\r", ">>>", "3/6"),
      ]),
    Talk(
      testDescription: "steps can be gone to, and the script's values brought back",
      steps: [
        Step(":demo goto 3\r", ">>>", "3/6"), Step("a = 100; mine = 1\r", ">>>"),
        Step(":demo sync --keep\r", ">>>"), Step("a, mine\r", ">>>"), Step("a = 50\r", ">>>"),
        Step(":demo sync\r", ">>>"), Step("a, 'mine' in globals()\r", ">>>"),
        Step(":demo goto 9\r", ">>>", "3/6"),
      ], rows: ["(3, 1)", "(3, False)", "`:demo goto` takes a step from 1 to 6"]),
    Talk(
      testDescription: "blocks are typed whole, errors are shown, and the end is the end",
      steps: [
        Step(":demo goto 4\r", ">>>", "4/6"), Step("\r", "..."), Step("\r", ">>>", "5/6"),
        Step("\r\r", ">>>", "6/6"), Step("\r\r", ">>>"), Step("\r", ">>>"),
        Step(":demo off\r", ">>>"), Step("f(1)\r", ">>>"),
      ], rows: ["60", "ZeroDivisionError: division by zero", "10"]),
    Talk(
      testDescription: "a demo goes on by itself, and leaves at its end",
      arguments: ["--instant", "--auto", "0.01"], steps: [],
      rows: [">>> b", "6", "60", "ZeroDivisionError: division by zero"]),
  ]

  @Test("In a demo", arguments: talks, [(24, 80), (12, 40)])
  func follows(_ talk: Talk, _ size: (rows: Int, columns: Int)) throws {
    try Project.inEmptyFolder { home in
      try Self.file.write(toFile: home + "/talk.md", atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal(
        ["--present", "talk.md"] + talk.arguments, rows: size.rows, columns: size.columns,
        home: home)
      let counter = { (lines: [String]) in
        lines.last { $0.hasSuffix("/6") || $0.hasSuffix("end of the script") } ?? ""
      }
      for step in talk.steps {
        terminal.type(step.keys)
        terminal.settle(milliseconds: 30)
        let isShown = terminal.wait { lines in
          lines.last == step.last && step.counter.map { counter(lines).hasSuffix($0) } ?? true
        }
        #expect(isShown, "\(step.keys.debugDescription): \(terminal.lines)")
        if !isShown { return }
      }
      if !talk.steps.isEmpty { terminal.type("\u{03}") }
      #expect((talk.steps.isEmpty ? terminal.end() : terminal.leave()) == .exit(0))
      #expect(terminal.isRestored)
      let shown = String(decoding: terminal.sent.filter { $0 != 0x0D }, as: UTF8.self)
        .replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "")
      let missing = talk.rows.filter { !shown.contains("\($0)\n") }
      #expect(missing.isEmpty, "\(shown)")
      #expect(!shown.contains("Nobody in the room"))
    }
  }

  @Test("The speaker's notes go to a file of their own")
  func notes() throws {
    try Project.inEmptyFolder { home in
      try Self.file.write(toFile: home + "/talk.md", atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal(
        ["--present", "talk.md", "--instant", "--notes", "notes.txt"], home: home)
      #expect(terminal.shows(">>>"))
      let first = try String(contentsOfFile: home + "/notes.txt", encoding: .utf8)
      #expect(first.contains("1/6") && first.contains("Ask who knows the chain rule."))
      #expect(first.contains("Nobody in the room") && first.contains(">>> a = 3"))
      terminal.type("\r\r")
      #expect(terminal.wait { $0.contains { $0.hasSuffix("2/6") } })
      let second = try String(contentsOfFile: home + "/notes.txt", encoding: .utf8)
      #expect(second.contains("2/6") && !second.contains("Ask who"))
      #expect(terminal.leave() == .exit(0))
    }
  }

  @Test("Strong colours alone are used before an audience")
  func colours() throws {
    try Project.inEmptyFolder { home in
      let terminal = try PseudoTerminal(home: home)
      #expect(terminal.shows(">>>"))
      terminal.type(":present on\r")
      #expect(terminal.shows(">>>"))
      terminal.settle()
      let before = terminal.sent.count
      terminal.type("x = 12  # dim elsewhere\r:vars\r1 / 0\r")
      #expect(terminal.wait { $0.contains { $0.hasPrefix("ZeroDivisionError") } })
      let sent = String(decoding: terminal.sent[before...], as: UTF8.self)
      #expect(!sent.contains("\u{1B}[2m") && !sent.contains("\u{1B}[36m"))
      #expect(sent.contains("\u{1B}[1;31m"))
      #expect(terminal.leave() == .exit(0))
    }
  }

  @Test("A rehearsal compares what is shown, and fails where it differs")
  func rehearsal() throws {
    for (text, end) in [
      (Self.file, Child.End.exit(0)), (Self.file.replacing("60", with: "61"), .exit(1)),
    ] {
      try Project.inEmptyFolder { folder in
        try text.write(toFile: folder + "/talk.md", atomically: true, encoding: .utf8)
        let outcome = try Outcome.of(["--present", "talk.md", "--check"], folder: folder)
        #expect(outcome.end == end, "\(outcome.output)")
        #expect(outcome.output.contains("5/6  f(b)") == (end == .exit(1)))
      }
    }
  }

  @Test(
    "Command lines that make no sense are refused",
    arguments: [
      (["--check"], 2), (["--present", "talk.md"], 2),
      (["--present", "talk.md", "--auto", "-1"], 2),
      (["--present", "nowhere.md", "--check"], 1),
    ] as [([String], Int32)])
  func refused(_ arguments: [String], _ status: Int32) throws {
    #expect(try Outcome.of(arguments).end == .exit(status))
  }
}
