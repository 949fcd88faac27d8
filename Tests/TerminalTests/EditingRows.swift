import Testing

/// What a user does at the prompt and must then see: one row for each thing that editing offers.
struct EditingRow: CustomTestStringConvertible, Sendable {
  /// Keys, and what the last row of the screen must become.
  struct Step: Sendable {
    let typed: String
    let last: String
    /// Whether the keys lead to a new prompt, an empty one unless `last` says otherwise.
    let runs: Bool
  }

  struct Screen: Sendable {
    let rows: Int
    let columns: Int
  }

  let testDescription: String
  var screens = [Screen(rows: 24, columns: 80), Screen(rows: 12, columns: 40)]
  var environment: [String: String] = [:]
  /// Files in the user's home before the program starts.
  var files: [String: String] = [:]
  let steps: [Step]
  /// The rows right above the last one at the end.
  var above: [String] = []
  /// What must have been sent to the terminal, styles and all.
  var sent: [String] = []
}

/// Keys that change the line, and how its last row then looks.
private func edit(_ keys: String, _ last: String) -> EditingRow.Step {
  EditingRow.Step(typed: keys, last: last, runs: false)
}

/// A line and Enter.
private func enter(_ line: String, _ last: String = ">>>") -> EditingRow.Step {
  EditingRow.Step(typed: line + "\r", last: last, runs: true)
}

/// Keys that end the line otherwise.
private func leave(_ keys: String) -> EditingRow.Step {
  EditingRow.Step(typed: keys, last: ">>>", runs: true)
}

private let (up, down, right, left) = ("\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D")
private let (home, end, delete, erase) = ("\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{7F}")
private let (wordLeft, wordRight) = ("\u{1B}[1;5D", "\u{1B}[1;5C")
private let (pageUp, pageDown) = ("\u{1B}[5~", "\u{1B}[6~")
private let (undo, search, kill, yank, interrupt) = (
  "\u{1F}", "\u{12}", "\u{15}", "\u{19}", "\u{03}"
)

private func pasted(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

extension EditingRow {
  /// Everything, by topic.
  static let all = keys + history + blocks + pastes + completion + hints + chinese + looks + styles

  static let keys = [
    EditingRow(
      testDescription: "an expression is echoed, and its value shown",
      steps: [edit("1 + 1", ">>> 1 + 1"), enter("")], above: [">>> 1 + 1", "2"]),
    EditingRow(
      testDescription: "Home, End, Delete and the arrows move and change",
      steps: [
        edit("bcd" + home + "a" + end + "e", ">>> abcde"),
        edit(left + left + delete + "D", ">>> abcDe"), edit("\u{01}\u{04}", ">>> bcDe"),
        edit("\u{05}f" + "\u{02}" + erase, ">>> bcDf"),
      ]),
    EditingRow(
      testDescription: "Ctrl and an arrow go by words, Ctrl-W erases one, Ctrl-Y brings it back",
      steps: [
        edit("one two" + wordLeft + "x", ">>> one xtwo"),
        edit(wordLeft + wordLeft + wordRight + "y", ">>> oney xtwo"),
        edit(end + "\u{17}", ">>> oney"), edit(yank, ">>> oney xtwo"),
        edit(home + "\u{0B}", ">>>"), edit(yank + "!", ">>> oney xtwo!"), edit(kill, ">>>"),
      ]),
    EditingRow(
      testDescription: "Ctrl-_ takes changes back, word by word",
      steps: [
        edit("total = 12", ">>> total = 12"), edit(undo, ">>> total ="), edit(undo, ">>> total"),
        edit(undo, ">>>"), edit("x = 'ab'" + kill, ">>>"), edit(undo, ">>> x = 'ab'"),
      ]),
    EditingRow(
      testDescription: "Ctrl-C drops a line and goes on; a second one tells how to leave",
      steps: [
        enter("a = 5"), edit("a = broken", ">>> a = broken"), leave(interrupt), enter("a"),
        leave(interrupt), leave(interrupt),
      ], above: [">>>", "(press Ctrl-D or type :quit to leave)"]),
    EditingRow(
      testDescription: "Ctrl-C ends a loop and keeps its variables",
      steps: [
        enter("n = 0"), edit("while True: n += 1\r", "..."), edit("\r", "..."), leave(interrupt),
        enter("n >= 0"),
      ], above: [">>> n >= 0", "True"]),
    EditingRow(
      testDescription: "Ctrl-L clears the screen and keeps the line",
      steps: [enter("1"), edit("ab\u{0C}c", ">>> abc")], above: []),
    EditingRow(
      testDescription: "an editor of the user's own changes the line",
      environment: ["EDITOR": "sed -i s/1/42/"],
      steps: [edit("x = 1\u{18}\u{05}", ">>> x = 42"), enter(""), enter("x")],
      above: [">>> x", "42"]),
  ]

  static let history = [
    EditingRow(
      testDescription: "what a lesson ran comes back like one's own inputs",
      steps: [enter(":lesson start c-equals"), edit(up, ">>> c = a * b  → [1]")]),
    EditingRow(
      testDescription: "history comes back, and is edited",
      steps: [
        enter("a = 5"), enter("a * 2"), edit(up + up, ">>> a = 5"), enter(erase + "7"),
        edit(up + up + up, ">>> a = 5"), edit(down, ">>> a * 2"), enter(""),
      ], above: [">>> a * 2", "14"]),
    EditingRow(
      testDescription: "a line that was begun is looked for in the history",
      steps: [
        enter("first = 1"), enter("second = 2"), enter("third = 3"),
        edit("f" + up, ">>> first = 1"),
        edit(down, ">>> f"), edit(kill + "s", ">>> s"), edit(up, ">>> second = 2"),
      ]),
    EditingRow(
      testDescription: "Ctrl-R searches the history, and Ctrl-G gives up",
      steps: [
        enter("first = 1"), enter("second = 2"),
        edit("x" + search + "fir", "(search)`fir': first = 1"),
        edit("\u{07}", ">>> x"), edit(kill + search + "= ", "(search)`= ': second = 2"),
        edit(search, "(search)`= ': first = 1"), edit("q", "(no search)`= q': first = 1"),
        edit(erase, "(search)`= ': second = 2"), enter(""), enter("second"),
      ], above: [">>> second", "2"]),
  ]

  static let blocks = [
    EditingRow(
      testDescription: "blocks stand inside blocks",
      steps: [
        edit("for i in [1, 2]:\r", "..."), edit("if i > 1:\r", "..."), edit("print(i, i)\r", "..."),
        enter(""),
      ], above: ["2 2"]),
    EditingRow(
      testDescription: "a block of lines is one input, and comes back whole",
      steps: [
        edit("def f(x):\r", "..."), edit("return x * 2\r", "..."), enter(""), enter("f(21)"),
        edit(up + up, "...     return x * 2"), edit(down, ">>> f(21)"),
        edit(up, "...     return x * 2"),
      ], above: ["...     return x * 2", "...", ">>> f(21)", "42", ">>> def f(x):"]),
    EditingRow(
      testDescription: "rows of a block are reached by Up and Down, and changed",
      steps: [
        edit("if 1:\ry = 2\rz = 3", "...     z = 3"),
        edit(up + up + home + right + right, "...     z = 3"),
        edit(" not", "...     z = 3"), edit(down + down + end + "4", "...     z = 34"),
      ], above: [">>> if not 1:", "...     y = 2"]),
    EditingRow(
      testDescription: "one key jumps over a long block",
      steps: [
        enter("a = 1"), edit("def f():\rx = 1\ry = 2\r", "..."), enter(""), enter("a = 2"),
        edit("def g():\rz = 3\r", "..."), enter(""), edit(pageUp, "...     z = 3"),
        edit(pageUp, ">>> a = 2"), edit(pageUp, "...     y = 2"), edit(pageUp, ">>> a = 1"),
        edit(pageDown, "...     y = 2"),
      ]),
    EditingRow(
      testDescription: "brackets, strings and backslashes ask for more rows, a colon indents",
      steps: [
        edit("x = [1,\r", "..."), enter("2]"), edit("s = '''a\r", "..."), enter("b'''"),
        edit("y = 1 + \\\r", "..."), enter("2"), enter("len(x), s, y"),
      ], above: [">>> len(x), s, y", "(2, 'a\\nb', 3)"]),
    EditingRow(
      testDescription: "Backspace leaves an indent by steps, Alt-Enter makes a row",
      steps: [
        edit("if 1:\rif 2:\rx" + erase, "..."), edit(erase + "y", "...     y"),
        edit("\u{1B}\rz", "...     z"),
      ], above: [">>> if 1:", "...     if 2:", "...     y"]),
    EditingRow(
      testDescription: "of a block longer than the screen, the part around the cursor is shown",
      steps: [
        edit(pasted((1...40).map { "a\($0) = \($0)" }.joined(separator: "\n")), "... a40 = 40"),
        edit(String(repeating: up, count: 39) + home + "b", "... a22 = 22"), enter(""),
        enter("a40, ba1"),
      ], above: [">>> a40, ba1", "(40, 1)"]
    ).on(EditingRow.Screen(rows: 24, columns: 80)),
  ]

  static let pastes = [
    EditingRow(
      testDescription: "a paste does not run by itself, and is taken back at once",
      steps: [
        edit(pasted("x = 1\ny = 2\n"), "... y = 2"), edit(undo, ">>>"), enter("'x' in globals()"),
      ], above: [">>> 'x' in globals()", "False"]),
    EditingRow(
      testDescription: "a pasted transcript loses its prompts and outputs",
      steps: [
        edit(pasted(">>> x = 3\n>>> x\n3\n>>> if x:\n...   y = x * 5\n...\n"), "..."), enter(""),
        enter("y"),
      ], above: [">>> y", "15"]),
    EditingRow(
      testDescription: "what a pasted transcript showed and now is different is pointed out",
      steps: [
        enter("n = 7"), edit(pasted(">>> n\n7\n>>> n + 1\n9\n>>> n / 3\n2.33\n"), "... n / 3"),
        enter(""),
      ], above: ["  >>> n + 1", "    pasted  9", "    now     8"]),
    EditingRow(
      testDescription: "prompts within a pasted string stay",
      steps: [edit(pasted("s = '''\n>>> a\n'''"), "... '''"), enter(""), enter("s")],
      above: [">>> s", "'\\n>>> a\\n'"]),
    EditingRow(
      testDescription: "a paste in the middle of a line stays as it is",
      steps: [edit("f()" + left + pasted(">>> a"), ">>> f(>>> a)")]),
  ]

  static let completion = [
    EditingRow(
      testDescription: "names, attributes, keywords, arguments and modules are completed",
      steps: [
        edit("to_ten\t", ">>> to_tensor("), edit(kill, ">>>"),
        edit("paddle.matm\t", ">>> paddle.matmul("),
        edit(kill, ">>>"), edit("whi\t", ">>> while"), edit(kill, ">>>"),
        edit("[1].app\t", ">>> [1].append("),
        edit(kill, ">>>"), edit("mean(1, ax\t", ">>> mean(1, axis="), edit(kill, ">>>"),
        edit("import pad\t", ">>> import paddle"),
      ]),
    EditingRow(
      testDescription: "commands, options, settings and files are completed",
      files: ["lesson.py": "x = 5\n"],
      steps: [
        edit(":res\t\u{15}:rese\t", ">>> :reset"),
        edit(kill + ":grad x --br\t", ">>> :grad x --brief"),
        edit(kill + ":set dia\tp\t", ">>> :set dialect paddle3"),
        edit(kill + ":load les\t", ">>> :load lesson.py"),
        enter(""), enter("x"),
      ], above: [">>> x", "5"]),
    EditingRow(
      testDescription: "a second Tab lists what fits, a line on each",
      steps: [
        enter("math_one = 1"), enter("math_two = 2"), edit("math_\t\t", ">>> math_"),
      ], above: ["math_one  int", "math_two  int"]),
    EditingRow(
      testDescription: "Tab indents at the beginning of a row",
      steps: [edit("if 1:\r", "..."), edit("\tx", "...         x")]),
    EditingRow(
      testDescription: "letters have the names that TeX gives them",
      steps: [edit("\\theta\t = 2", ">>> θ = 2"), enter(""), enter("θ")], above: [">>> θ", "2"]),
    EditingRow(
      testDescription: "a name and a question mark ask for help",
      steps: [enter("def f(x): 'Doubles.'; return x + x\r"), enter("f?")],
      above: [">>> f?", "f(x)", "  Doubles."]
    ).on(EditingRow.Screen(rows: 24, columns: 80)),
  ]

  static let hints = [
    EditingRow(
      testDescription: "shapes are told while an expression is typed, and what does not fit",
      steps: [
        enter("a, b = ones([2, 3]), ones([3, 4])"), edit("a @ b", ">>> a @ b  → [2, 4]"),
        edit(".T", ">>> a @ b.T  ✗ [2, 3] @ [4, 3]: 3 ≠ 4"), edit(kill, ">>>"),
        enter(":set hints off"),
        edit("a @ b", ">>> a @ b"),
      ], sent: ["\u{1B}[2m→ [2, 4]\u{1B}[0m", "\u{1B}[1;31m✗ [2, 3] @ [4, 3]: 3 ≠ 4"]
    ),
    EditingRow(
      testDescription: "a hint leaves no trace",
      steps: [
        enter("a = ones([2])"), edit("a", ">>> a  → [2]"), edit(left, ">>> a"),
        edit("b, " + end, ">>> b, a"), enter(kill + "a.shape"),
      ], above: [">>> a.shape", "[2]"]),
  ]

  static let chinese = [
    EditingRow(
      testDescription: "Chinese is typed, erased and run",
      steps: [
        edit("名字 = '蒲公英花'", ">>> 名字 = '蒲公英花'"), edit(erase + erase, ">>> 名字 = '蒲公英"),
        enter("'"), enter("名字, len(名字)"),
      ], above: ["('蒲公英', 3)"]),
    EditingRow(
      testDescription: "a wide character wraps as a whole at the right edge",
      steps: [
        edit("s='蒲公英蒲公英蒲公", "蒲公"), edit("英'", "蒲公英'"), edit(erase + erase + erase, "蒲"),
        enter("'"), enter("len(s)"),
      ], above: [">>> len(s)", "7"]
    ).on(EditingRow.Screen(rows: 12, columns: 20)),
    EditingRow(
      testDescription: "Chinese is moved through and changed within a block",
      steps: [
        edit("if 1:\r甲 = '乙丙'", "...     甲 = '乙丙'"), edit(left + left + "丁", "...     甲 = '乙丁丙'"),
        edit(up + end + "  # 好", "...     甲 = '乙丁丙'"),
        edit(down + end + erase + erase + "'", "...     甲 = '乙丁'"),
      ], above: [">>> if 1:  # 好"]),
    EditingRow(
      testDescription: "full-width characters are pointed at, and the line offered half-width",
      steps: [enter("（1，2）", ">>> (1,2)"), enter("")], above: [">>> (1,2)", "(1, 2)"]),
    EditingRow(
      testDescription: "full-width characters in strings stay",
      steps: [enter("len（'，（'）", ">>> len('，（')"), enter("")], above: [">>> len('，（')", "2"]),
  ]

  static let looks = [
    EditingRow(
      testDescription: "what is typed has colours, and brackets show their partners",
      steps: [
        edit("def f(x): return 'a', 1 # c" + home, ">>> def f(x): return 'a', 1 # c"),
        edit(wordRight + wordRight + right, ">>> def f(x): return 'a', 1 # c"),
      ],
      sent: [
        "\u{1B}[1;32m>>> ", "\u{1B}[35mdef", "\u{1B}[32m'a'", "\u{1B}[36m1", "\u{1B}[2m# c",
        "\u{1B}[1;4m(\u{1B}[0mx\u{1B}[1;4m)",
      ]),
    EditingRow(
      testDescription: "an error is shown, and the prompt comes back",
      steps: [enter("x = 3"), enter("x + 'a'")], above: ["    x + 'a'", "    ~~^~~~~", ""]),
  ]

  static let styles = [
    EditingRow(
      testDescription: "vi's keys work where the user's own file wants them",
      files: [".editrc": "bind -v\n"],
      steps: [
        edit("abc def", ">>> abc def"), edit("\u{1B}", ">>> abc def"), edit("0xwiZ", ">>> bc Zdef"),
        edit("\u{1B}", ">>> bc Zdef"), edit("u", ">>> bc def"), edit("ddi1 + 1", ">>> 1 + 1"),
        enter(""),
        edit("\u{1B}", ">>>"), edit("k", ">>> 1 + 1"),
      ]),
    EditingRow(
      testDescription: "the user's own bindings count beside ours",
      files: [".editrc": "bind \"^X^T\" ed-transpose-chars\n"],
      steps: [edit("ab\u{18}\u{14}", ">>> ba"), edit(erase + "x", ">>> bx")]),
  ]

  /// The same on one screen only.
  private func on(_ screen: Screen) -> EditingRow {
    var row = self
    row.screens = [screen]
    return row
  }
}
