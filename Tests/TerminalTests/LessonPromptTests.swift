import Foundation
import TestSupport
import Testing

/// A student at a terminal: wrong answers, hints, a way back, and the next day.
@Suite(.serialized) struct LessonPromptTests {
  /// A window of some size and a language, with what is typed in it and what must then be seen.
  struct Student: CustomTestStringConvertible, Sendable {
    let language: String
    let rows: Int
    let columns: Int
    let locale: String
    let firstDay: [(typed: String, seen: String)]
    let nextDay: [(typed: String, seen: String)]

    var testDescription: String { "\(language), \(columns) × \(rows), \(locale)" }
  }

  private static let lines = [
    "two rows": "m = to_tensor([[1., 2., 3.], [4., 5., 6.]])",
    "three rows": "m = to_tensor([[1., 2.], [3., 4.], [5., 6.]])",
  ]

  private static let students = [
    Student(
      language: "en", rows: 24, columns: 80, locale: "C.UTF-8",
      firstDay: [
        (":lesson start 1", "Type your guess."), ("6", "2. Make one"), ("m", "not defined"),
        ("two rows", "It should be three rows of two."), (":lesson hint", "Brackets in brackets"),
        (":lesson skip", "Look closely at the brackets"), (":lesson back", "2. Make one"),
        ("three rows", "3. One pair of brackets more"), ("[1, 3]", "Which number is a[1, 0]?"),
        ("print(a[0])", "[1., 2., 3.]"), (":lesson", "Positions are counted from 0."),
      ],
      nextDay: [
        (":lesson", "3/12"), (":lesson start", "Positions are counted from 0."),
        (":lesson report mine.md", "Wrote mine.md."),
        (":lesson quit", "`:lesson start 1` goes on."),
      ]),
    Student(
      language: "zh", rows: 12, columns: 40, locale: "xx_YY.UTF-8",
      firstDay: [
        (":lesson start 1", "它的形状是什么？"), ("6", "2. 自己造一个"),
        ("two rows", "要的是三行、每行两个。"), (":lesson hint", "方括号套方括号"),
        (":lesson skip", "仔细看 row 的方括号"), (":lesson back", "造一个张量 m"),
        ("three rows", "仔细看 row 的方括号"), ("[3]", "a[1, 0] 是哪个数？"),
      ],
      nextDay: [
        (":lesson start", "a[1, 0] 是哪个数？"), (":lesson report mine.md", "已写入 mine.md"),
        (":lesson quit", "接着学"),
      ]),
  ]

  @Test("A lesson can be taken at a prompt, left, and gone on with", arguments: students)
  func lessonIsTaken(_ student: Student) throws {
    try Project.inEmptyFolder { home in
      try spend(student.firstDay, student, home)
      try spend(student.nextDay, student, home)
      let report = try String(contentsOfFile: home + "/mine.md", encoding: .utf8)
      let rows = report.split(separator: "\n").filter { $0.contains("tensors-and-shapes/") }
      #expect(rows.count == 12 && rows[1].contains("| 1 |"))
      #expect(rows[3].hasSuffix("| – | – | – |"))
    }
  }

  private func spend(
    _ day: [(typed: String, seen: String)], _ student: Student, _ home: String
  ) throws {
    let terminal = try PseudoTerminal(
      ["--lang", student.language], rows: student.rows, columns: student.columns, home: home,
      environment: ["XDG_STATE_HOME": home + "/state", "LC_ALL": student.locale])
    try #require(terminal.shows(">>>"), "\(terminal.lines)")
    for (typed, seen) in day {
      terminal.type((Self.lines[typed] ?? typed) + "\r")
      let isSeen = terminal.wait { lines in
        lines.last == ">>>" && Self.squeezed(lines.joined()).contains(Self.squeezed(seen))
      }
      try #require(isSeen, "\(typed): \(terminal.lines.joined(separator: "\n"))")
    }
    #expect(terminal.leave() == .exit(0))
  }

  /// Without white space: rows break where they must.
  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
