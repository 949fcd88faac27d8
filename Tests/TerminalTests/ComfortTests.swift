import Foundation
import TestSupport
import Testing

/// What makes a prompt pleasant, at a wide and at a narrow terminal.
@Suite struct ComfortTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var arguments: [String] = []
    var startup = ""
    let typed: [String]
    /// Texts that must have been on the screen, in this order.
    var shown: [String] = []
    var missing: [String] = []
  }

  static let cases: [Case] = [
    Case(
      testDescription: "the start-up file is read, its names are there, its inputs are not undone",
      startup: "greeting = 'from rc'\n:set width 50\n", typed: ["greeting", ":set width", ":undo"],
      shown: [">>> greeting", "'from rc'", "width is 50", ">>> :undo"]),
    Case(
      testDescription: "--no-rc leaves the start-up file alone", arguments: ["--no-rc"],
      startup: "greeting = 'from rc'\n", typed: ["greeting"], shown: ["NameError"],
      missing: ["from rc"]),
    Case(
      testDescription: "an error in the start-up file is shown, and the prompt comes",
      startup: "1 / 0\n", typed: ["'alive'"],
      shown: ["ZeroDivisionError", "dandelion/rc", ">>> 'alive'", "'alive'"]),
    Case(
      testDescription: "_ and ans are the last value, a semicolon hides it",
      typed: ["6 * 7;", "_", "ans + 1", ":explain ans * 2 + 1", "ans = 5", "ans"],
      shown: [">>> 6 * 7;", ">>> _", "42", ">>> ans + 1", "43", ">>> ans = 5", ">>> ans", "5"]),
    Case(
      testDescription: "a long value is folded, with counts", typed: ["list(range(50000))"],
      shown: ["[0, 1, 2,", "more rows of a list (50,000)", "49999]"], missing: ["25000"]),
    Case(
      testDescription: "folding can be switched off",
      typed: [":set fold off", "[0] * 1500 + [7]"], shown: ["7]"], missing: ["more rows"]),
    Case(
      testDescription: "what is printed is never folded",
      typed: ["for i in range(60): print('row', i)", ""], shown: ["row 0", "row 30", "row 59"]),
    Case(
      testDescription: "work over a second shows that it goes on, and how far it has come",
      typed: [
        "import time", "for epoch in range(14):", "time.sleep(0.2)", "", "'after'",
      ], shown: ["… 1 s", "epoch = ", "/14", "'after'"]),
    Case(
      testDescription: "a loop that prints is left alone",
      typed: [
        "import time", "for i in range(6):", "time.sleep(0.25)", "print('loss', i)", "", "'z'",
      ],
      shown: ["loss 0", "loss 5", "'z'"], missing: ["… 1 s"]),
    Case(
      testDescription: "feedback can be silent, concise or verbose",
      typed: [
        ":set silent", "'not' + 'this'", ":set concise", "ones([2, 2])", "nothing", ":set verbose",
        "w = ones([3])", "v = 3", ":set normal",
      ], shown: ["float32 [2, 2]", "NameError", "w: float32 [3]", "v: int"], missing: ["notthis"]),
    Case(
      testDescription: "how an input was understood is shown on demand",
      typed: [":set parse on", "1 + 2 * 3", "(1 + 2) * 3", "x = 2 ** 3 ** 1"],
      shown: ["  1 + (2 * 3)", "7", "9", "  x = 2 ** (3 ** 1)"], missing: ["((1 + 2))"]),
    Case(
      testDescription: "plain text has no drawings, no colours and no marks under lines",
      arguments: ["--plain"],
      typed: [
        "a = to_tensor(2.0, stop_gradient=False)", ":graph a * a", "1 + nothing",
        "list(range(2000))",
      ], shown: ["Forward", "NameError", "here: nothing", "more rows"],
      missing: ["┌", "^^^", "~~", "\u{1B}[31m", "\u{1B}[1;", "\u{1B}[2m"]),
    Case(
      testDescription: "an error is explained at length when asked",
      typed: ["ones([2, 3]) @ ones([2, 4])", ":why", ":explain 2 + 3 * 4"],
      shown: ["E03", ">>> :explain", "2 + (3 * 4)"]),
    Case(
      testDescription: "all help goes through the pager", typed: [":help all", "'after'"],
      shown: ["[in the pager]", "'after'"], missing: ["For example"]),
    Case(
      testDescription:
        "commands are found by their beginnings, mistakes are mended, names explained",
      typed: [":va", ":vras", ":?", "relu?", ":help relu"],
      shown: ["did you mean `:vars`?", "a = to_tensor(2.0)", "relu(", "relu("]),
    Case(
      testDescription: "variables are listed, taken back, brought again and forgotten",
      typed: [
        "w = ones([2, 3])", "w = 5", ":vars", ":undo", ":vars", ":redo", "w", ":reset", "w",
      ], shown: ["int", "[2, 3]", "float32", ">>> w", "5", "forgotten", "NameError"]),
    Case(
      testDescription: "inputs are saved as a program, which is loaded again",
      typed: ["x = 41 + 1", ":save s.py", ":reset", ":load s.py", "x", ":load nowhere.py"],
      shown: ["1 input written to s.py", ">>> x", "42", "cannot read nowhere.py"]),
    Case(
      testDescription: "there is nothing to bring back where nothing was lost",
      typed: [":restore", ":restore 1"], shown: ["nothing to bring back", "the latest"]),
    Case(
      testDescription: "a demo can be begun and ended at the prompt",
      typed: [
        "x = 6", "x * 7", ":save t.md", ":present t.md", ":demo list", ":demo off", "'over'",
      ],
      shown: ["2 inputs and what", "1/2", "→   1  x = 6", "1/2", ">>> 'over'", "'over'"]),
    Case(
      testDescription: "time is taken of enough runs", typed: [":time 1 + 1"],
      shown: ["at best", "the median of"]),
  ]

  @Test("At a prompt", arguments: cases, [(24, 80), (12, 40)])
  func behaves(_ test: Case, _ size: (rows: Int, columns: Int)) throws {
    try Project.inEmptyFolder { home in
      let folder = home + "/.config/dandelion"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try test.startup.write(toFile: folder + "/rc", atomically: true, encoding: .utf8)
      let terminal = try PseudoTerminal(
        test.arguments, rows: size.rows, columns: size.columns, home: home,
        environment: ["PAGER": "echo [in the pager]; grep -c example"])
      #expect(terminal.shows(">>>"), "\(terminal.lines)")
      for line in test.typed {
        terminal.type(line + "\r")
        terminal.settle(milliseconds: 30)
        let isShown = terminal.wait { $0.last == ">>>" || $0.last == "..." }
        #expect(isShown, "\(line): \(terminal.lines)")
        if !isShown { return }
      }
      #expect(terminal.leave() == .exit(0) && terminal.isRestored)
      let sent = String(decoding: terminal.sent.filter { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
      let words = sent.replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "")
      var rest = words[...]
      for text in test.shown {
        let place = rest.firstRange(of: text)
        #expect(place != nil, "\(text) is missing: \(words)")
        rest = place.map { rest[$0.upperBound...] } ?? rest
      }
      for text in test.missing { #expect(!sent.contains(text), "\(text) is shown: \(words)") }
    }
  }

  @Test("A session saved as Markdown plays as a demo that agrees with itself")
  func transcriptIsADemo() throws {
    let inputs = """
      a = to_tensor(2.0, stop_gradient=False)
      b = a * a
      :grad b --brief
      :set dialect paddle3
      b
      :time 1 + 1
      1 / 0
      """
    try Project.inEmptyFolder { folder in
      let terminal = try PseudoTerminal(home: folder)
      #expect(terminal.shows(">>>"))
      for line in inputs.split(separator: "\n").map(String.init) + [
        "def f():", "return 3", "", "f()", ":save t.md",
      ] {
        terminal.type(line + "\r")
        terminal.settle(milliseconds: 30)
        #expect(terminal.wait { $0.last == ">>>" || $0.last == "..." })
      }
      #expect(terminal.leave() == .exit(0))
      let text = try String(contentsOfFile: folder + "/t.md", encoding: .utf8)
      #expect(text.contains(">>> b = a * a\n") && text.contains("<!-- random -->"))
      #expect(text.contains(">>> def f():\n...     return 3\n...\n>>> f()\n3\n```\n"), "\(text)")
      #expect(!text.contains(":save"))
      let rehearsal = try Outcome.of(["--present", "t.md", "--check"], folder: folder)
      #expect(rehearsal.end == .exit(0), "\(rehearsal.output)")
    }
  }

  @Test("Progress is for a prompt alone")
  func pipesShowNoProgress() throws {
    let outcome = try Outcome.of(
      ["-"], input: "import time\nfor i in range(8): time.sleep(0.2)\nprint('end')\n")
    #expect(outcome.output == "end\n" && outcome.errors.isEmpty)
  }
}
