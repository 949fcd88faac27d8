import Foundation
import TestSupport
import Testing

/// The program at a terminal, by what is typed and what the screen shows.
@Suite struct PromptTests {
  private static let up = "\u{1B}[A"

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

  @Test("Ctrl-Z gives the terminal back, and the line is there again afterwards")
  func promptIsStopped() throws {
    try Project.inEmptyFolder { home in
      let terminal = try begin("if 1:\ra = 2", then: "...     a = 2", home: home)
      terminal.type("\u{1A}")
      #expect(terminal.isStopped() && terminal.isRestored)
      terminal.send(SIGCONT)
      #expect(terminal.wait { $0.suffix(2) == [">>> if 1:", "...     a = 2"] && $0.count > 6 })
      terminal.type("3\r\ra\r")
      #expect(terminal.wait { $0.suffix(3) == [">>> a", "23", ">>>"] }, "\(terminal.lines)")
      #expect(terminal.leave() == .exit(0))
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
