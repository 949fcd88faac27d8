import Foundation
import TestSupport
import Testing

/// Each thing that editing offers, at the terminal, by what is typed and what the screen shows.
@Suite struct EditingTests {
  /// A locale that can write Chinese, and one that is not installed.
  static let locales = [["LANG": "C.UTF-8"], ["LC_ALL": "fr_FR.ISO-8859-15"]]

  @Test("At a terminal,", arguments: EditingRow.all)
  func follows(_ row: EditingRow) throws {
    for screen in row.screens {
      for locale in Self.locales {
        let terminal = try Project.inEmptyFolder { home in
          for (name, text) in row.files {
            try text.write(toFile: home + "/" + name, atomically: true, encoding: .utf8)
          }
          let terminal = try PseudoTerminal(
            rows: screen.rows, columns: screen.columns, home: home,
            environment: locale.merging(row.environment) { $1 })
          try follow(row, terminal)
          return terminal
        }
        #expect(terminal.isRestored)
      }
    }
  }

  private func follow(_ row: EditingRow, _ terminal: PseudoTerminal) throws {
    var prompts = 1
    try require(terminal, ">>>", prompts, "the first prompt")
    for step in row.steps {
      if step.runs { prompts += 1 }
      terminal.type(step.typed)
      try require(terminal, step.last, prompts, step.typed.debugDescription)
    }
    let wanted = row.above
    let isShown = terminal.wait { $0.dropLast().suffix(wanted.count) == wanted[...] }
    #expect(isShown, "\(terminal.lines)")
    for part in row.sent {
      let isSent = terminal.wait { _ in
        String(decoding: terminal.sent, as: UTF8.self).contains(part)
      }
      #expect(isSent, "\(part.debugDescription)")
    }
    terminal.type("\u{03}")
    try require(terminal, ">>>", prompts + 1, "Ctrl-C")
    terminal.type("\u{04}")
    #expect(terminal.end() == .exit(0))
  }

  private func require(
    _ terminal: PseudoTerminal, _ last: String, _ prompts: Int, _ typed: String
  ) throws {
    let isShown = terminal.wait { lines in
      lines.last == last && terminal.promptCount >= prompts
    }
    try #require(
      isShown, "\(typed): \(terminal.promptCount) of \(prompts) prompts, \(terminal.lines)")
  }
}
