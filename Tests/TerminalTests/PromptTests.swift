import Foundation
import TestSupport
import Testing

/// The program at a terminal, by what is typed and what the screen shows.
@Suite struct PromptTests {
  /// What a user types next, and the row that must then be the last one on the screen.
  struct Step: Sendable {
    let typed: String
    let last: String

    init(_ typed: String, _ last: String) {
      self.typed = typed
      self.last = last
    }
  }

  struct Script: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var columns = 80
    var environment: [String: String] = [:]
    let steps: [Step]
    /// Rows that must be on the screen at the end, one below the other, right above the last.
    let rows: [String]
  }

  private static let interrupt = "\u{03}"
  private static let up = "\u{1B}[A"
  private static let erase = "\u{7F}"

  private static func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  static let scripts: [Script] = [
    Script(
      testDescription: "an expression is echoed, and its value shown",
      steps: [Step("1 + 1", ">>> 1 + 1"), Step("\r", ">>>")], rows: [">>> 1 + 1", "2"]),
    Script(
      testDescription: "history comes back, and is edited",
      steps: [
        Step("a = 5\r", ">>>"), Step("a * 2\r", ">>>"), Step(up + up, ">>> a = 5"),
        Step(erase + "7\r", ">>>"), Step(up + up + up, ">>> a = 5"), Step("\u{1B}[B", ">>> a * 2"),
        Step("\r", ">>>"),
      ], rows: [">>> a = 7", ">>> a * 2", "14"]),
    Script(
      testDescription: "what a lesson ran comes back like one's own inputs",
      steps: [
        Step(":lesson start c-equals\r", ">>>"), Step(up, ">>> c = a * b  → [1]"),
      ], rows: []),
    Script(
      testDescription: "blocks stand inside blocks",
      steps: [
        Step("for i in [1, 2]:\r", "..."), Step("if i > 1:\r", "..."),
        Step("print(i, i)\r", "..."), Step("\r", ">>>"),
      ], rows: ["2 2"]),
    Script(
      testDescription: "names, attributes and commands are completed",
      steps: [
        Step("to_ten\t", ">>> to_tensor("), Step("\u{15}", ">>>"),
        Step("paddle.matm\t", ">>> paddle.matmul("), Step("\u{15}", ">>>"),
        Step(":undo\r", ">>>"), Step(":rese\t", ">>> :reset"),
      ], rows: []),
    Script(
      testDescription: "Ctrl-C drops a line and goes on",
      steps: [
        Step("a = 5\r", ">>>"), Step("a = broken", ">>> a = broken"), Step(interrupt, ">>>"),
        Step("a\r", ">>>"),
      ], rows: [">>> a", "5"]),
    Script(
      testDescription: "Ctrl-C ends a loop and keeps its variables",
      steps: [
        Step("n = 0\r", ">>>"), Step("while True: n += 1\r", "..."), Step("\r", "..."),
        Step(interrupt, ">>>"), Step("n > 0\r", ">>>"),
      ], rows: [">>> while True: n += 1", "...", "interrupted", ">>> n > 0", "True"]),
    Script(
      testDescription: "a block of lines is one input",
      steps: [
        Step("def f(x):\r", "..."), Step("return x * 2\r", "..."), Step("\r", ">>>"),
        Step("f(21)\r", ">>>"), Step(up + up, "...     return x * 2"),
      ], rows: ["...     return x * 2", "...", ">>> f(21)", "42", ">>> def f(x):"]),
    Script(
      testDescription: "a pasted transcript loses its prompts, and does not run by itself",
      steps: [
        Step(pasted(">>> x = 3\n>>> if x:\n...   y = x * 5\n...\n"), "..."),
        Step("\r", ">>>"), Step("y\r", ">>>"),
      ], rows: [">>> y", "15"]),
    Script(
      testDescription: "Chinese is typed, erased and run",
      steps: [
        Step("名字 = '蒲公英花'", ">>> 名字 = '蒲公英花'"), Step(erase + erase, ">>> 名字 = '蒲公英"),
        Step("'\r", ">>>"), Step("名字, len(名字)\r", ">>>"),
      ], rows: ["('蒲公英', 3)"]),
    Script(
      testDescription: "Chinese is typed where the locale is not installed",
      environment: ["LC_ALL": "zh_CN.GB18030", "LANG": "zh_CN.GB18030"],
      steps: [Step("'蒲公英'", ">>> '蒲公英'"), Step("\r", ">>>")], rows: ["'蒲公英'"]),
    Script(
      testDescription: "Chinese is typed in the locale C", environment: ["LC_ALL": "C"],
      steps: [Step("'蒲公英é'" + "\u{1B}[D" + erase, ">>> '蒲公英'"), Step("\r", ">>>")],
      rows: ["'蒲公英'"]),
    Script(
      testDescription: "a wide character wraps as a whole at the right edge", columns: 20,
      steps: [
        Step("s='蒲公英蒲公英蒲公", "蒲公"), Step("英'", "蒲公英'"), Step(erase + erase + erase, "蒲"),
        Step("'\r", ">>>"), Step("len(s)\r", ">>>"),
      ], rows: [">>> len(s)", "7"]),
    Script(
      testDescription: "an error is shown, and the prompt comes back",
      steps: [Step("x = 3\r", ">>>"), Step("x + 'a'\r", ">>>")],
      rows: [
        "TypeError: unsupported operand type(s) for +: 'int' and 'str'", "    x + 'a'",
        "    ~~^~~~~",
        "",
      ]),
    Script(
      testDescription: "a walkthrough is shown",
      steps: [
        Step("a = to_tensor(2.0, stop_gradient=False)\r", ">>>"), Step("c = a * 3\r", ">>>"),
        Step(":grad c --brief\r", ">>>"),
      ], rows: []),
    Script(
      testDescription: "Ctrl-R searches the history",
      steps: [
        Step("first = 1\r", ">>>"), Step("second = 2\r", ">>>"), Step("\u{12}fir", ""),
        Step("\r", ">>>"), Step("first\r", ">>>"),
      ], rows: [">>> first", "1"]),
  ]

  @Test("At a terminal,", arguments: scripts)
  func follows(_ script: Script) throws {
    try Project.inEmptyFolder { home in
      let terminal = try PseudoTerminal(
        columns: script.columns, home: home, environment: script.environment)
      #expect(terminal.shows(">>>"), "no prompt: \(terminal.lines)")
      for step in script.steps {
        terminal.type(step.typed)
        if step.last.isEmpty {
          terminal.settle()
        } else {
          terminal.settle(milliseconds: 20)
          let isShown = terminal.shows(step.last)
          #expect(
            isShown,
            "\(step.typed.debugDescription): \(terminal.lines) \(String(decoding: terminal.sent.suffix(600), as: UTF8.self).debugDescription)"
          )
          if !isShown { return }
        }
      }
      // The row of progress, which is gone, has taken the echo of Ctrl-C along.
      let shown = terminal.lines.dropLast().suffix(script.rows.count).map {
        $0.replacing("^C", with: "")
      }
      #expect(shown == script.rows)
      terminal.type(Self.interrupt)
      #expect(terminal.shows(">>>"))
      #expect(terminal.leave() == .exit(0) && terminal.isRestored)
    }
  }

  /// Starts the program, waits for its prompt, and types.
  private func begin(
    _ typed: String, then last: String = ">>>", rows: Int = 24, home: String
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: rows, home: home)
    #expect(terminal.shows(">>>"))
    terminal.type(typed)
    terminal.settle(milliseconds: 50)
    #expect(terminal.shows(last), "\(terminal.lines)")
    return terminal
  }

  @Test("The history outlives the program, for its owner alone")
  func historyIsKept() throws {
    try Project.inEmptyFolder { home in
      let first = try begin("x = '蒲\\n'\rdef f():\r1\r\r", home: home)
      #expect(first.leave() == .exit(0))
      let second = try begin(Self.up + Self.up + Self.up, then: ">>> x = '蒲\\n'", home: home)
      second.type(":quit\u{01}\u{0B}:quit\r")
      #expect(second.end() == .exit(0))
      let path = home + "/.local/state/dandelion/history"
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test(
    "However the program ends, the terminal is as it was before",
    arguments: [
      ("\u{04}", 0, .exit(0)), (":quit\r", 0, .exit(0)), ("exit(3)\r", 0, .exit(3)),
      ("quit\r", 0, .exit(0)), ("raise SystemExit('bye')\r", 0, .exit(1)),
      ("half typed", SIGTERM, .signal(SIGTERM)), ("half typed", SIGHUP, .signal(SIGHUP)),
      ("while True: pass\r\r", SIGTERM, .signal(SIGTERM)),
      ("half typed", SIGSEGV, .signal(SIGSEGV)), ("half typed", SIGQUIT, .signal(SIGQUIT)),
      ("while True: pass\r\r", SIGABRT, .signal(SIGABRT)),
      ("while True: pass\r\r", SIGHUP, .signal(SIGHUP)),
    ] as [(String, Int32, Child.End)])
  func terminalIsRestored(_ typed: String, _ signal: Int32, _ end: Child.End) throws {
    try Project.inEmptyFolder { home in
      let terminal = try PseudoTerminal(home: home)
      #expect(terminal.shows(">>>"))
      terminal.type(typed)
      if signal != 0 {
        terminal.settle()
        terminal.send(signal)
      }
      #expect(terminal.end() == end)
      #expect(terminal.isRestored)
      let sent = String(decoding: terminal.sent, as: UTF8.self)
      let on = sent.ranges(of: "\u{1B}[?2004h").last
      let off = try #require(sent.ranges(of: "\u{1B}[?2004l").last)
      #expect(try #require(on).lowerBound < off.lowerBound, "bracketed paste is left on")
    }
  }

  @Test("A window that changes its size shows the line again, and long output folds to it")
  func windowIsResized() throws {
    try Project.inEmptyFolder { home in
      let line = ">>> total = 'a rather long line' + 'of which no end is in sight'"
      let terminal = try begin(String(line.dropFirst(4)), then: line, home: home)
      terminal.resize(rows: 24, columns: 40)
      let end = String(line.dropFirst(40))
      #expect(terminal.shows(end), "\(terminal.lines)")
      #expect(terminal.lines.suffix(2).first == String(line.prefix(40)))
      terminal.type("\rtotal\r")
      #expect(
        terminal.wait { $0.suffix(2) == ["'a rather long lineof which no end is in", ">>>"] }
          || terminal.lines.contains { $0.hasPrefix("'a rather long line") })
      #expect(terminal.leave() == .exit(0))
    }
  }

  @Test("Without colour, and on a terminal that cannot move its cursor, the prompt still works")
  func dumbTerminal() throws {
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      try Project.inEmptyFolder { home in
        let terminal = try PseudoTerminal(home: home, environment: environment)
        #expect(terminal.shows(">>>"))
        terminal.type("1 + 1\r")
        terminal.settle(milliseconds: 50)
        #expect(terminal.shows(">>>") && terminal.lines.suffix(2).first == "2")
        #expect(terminal.leave() == .exit(0) && terminal.isRestored)
        let sent = String(decoding: terminal.sent, as: UTF8.self)
        #expect(!sent.contains("\u{1B}[3") && !sent.contains("\u{1B}[1;3"))
      }
    }
  }
}
