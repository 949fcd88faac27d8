import Testing

@testable import Console

@Test(
  "Characters stand where libedit puts them",
  arguments: [
    ("", 4, 10, "0,4"),
    ("ab", 4, 10, "0,4 0,5 0,6"),
    ("abcdef", 4, 10, "0,4 0,5 0,6 0,7 0,8 0,9 1,0"),
    ("a\nb", 4, 10, "0,4 0,5 1,4 1,5"),
    ("中文", 4, 10, "0,4 0,6 0,8"),
    ("abcde中", 4, 10, "0,4 0,5 0,6 0,7 0,8 1,0 1,2"),
    ("abcd中x", 4, 10, "0,4 0,5 0,6 0,7 0,8 1,0 1,1"),
    ("e\u{301}x", 4, 10, "0,4 0,5 0,5 0,6"),
    ("\u{1}x", 4, 10, "0,4 0,6 0,7"),
    ("abcdef\nx", 4, 10, "0,4 0,5 0,6 0,7 0,8 0,9 1,0 2,4 2,5"),
    ("x", 12, 10, "1,2 1,3"),
  ])
func layoutPlaces(text: String, prompt: Int, columns: Int, expected: String) {
  Terminal.useUTF8()
  let layout = Layout(
    Array(text.unicodeScalars), promptWidth: prompt, margin: 4, columns: columns)
  #expect(layout.positions.map { "\($0.row),\($0.column)" }.joined(separator: " ") == expected)
}

/// A text with `|` where the cursor is.
private func marked(_ text: String) -> EditedText {
  let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
  return EditedText(parts.joined(), cursor: parts[0].unicodeScalars.count)
}

private func marking(_ text: EditedText) -> String {
  text.string(0..<text.cursor) + "|" + text.string(text.cursor..<text.scalars.count)
}

@Test(
  "A buffer's marks are never part of the text",
  arguments: [
    // What libedit's buffer became, from which cursor, and the text that this means; · is a mark.
    ("ab|c", 0, "ab|c"),
    ("a\n····|b", 6, "a\n|b"),
    ("a\n···|·b", 6, "a|\nb"),
    ("a\n|····b", 1, "a\n|b"),
    ("a|\n····b", 0, "a|\nb"),
    ("a\n···|b", 6, "a|b"),
    ("a|····b", 1, "a|b"),
    ("a\n····x\n····|", 11, "a\nx\n|"),
    ("a\n··|", 6, "a|"),
    ("a\n····|x\n····y", 7, "a\n|x\ny"),
    ("a\n····b\n····c|", 3, "a\nb\nc|"),
  ])
func marksAreTakenAway(buffer: String, previous: Int, expected: String) {
  let changed = marked(buffer.replacing("·", with: String(Framing.mark)))
  let text = Framing(margin: 4).text(of: changed, movingFrom: previous)
  #expect(marking(text) == expected)
}

@Test(
  "A long text is shown in part, around the cursor, and nothing of it is lost",
  arguments: [0, 3, 50, 99, 150, 299, 300])
func longTextIsFramed(cursor: Int) {
  let text = EditedText(
    Array(repeating: "中x", count: 100).joined(separator: "\n") + "\n", cursor: cursor)
  var framing = Framing(margin: 4)
  let size = Terminal.Size(rows: 12, columns: 40)
  for place in [cursor, 0, cursor, text.scalars.count, cursor] {
    framing = framing.fitting(
      EditedText(scalars: text.scalars, cursor: place), promptWidth: 4, size: size)
  }
  let buffer = framing.buffer(for: text)
  let back = framing.text(of: buffer, movingFrom: buffer.cursor)
  let layout = Layout(buffer.scalars, promptWidth: 4, columns: 40)
  #expect(back == text)
  #expect(layout.end.row < 12)
}

@Test(
  "Rows, words and indents are found",
  arguments: [
    ("up", "abc\nde|f", "ab|c\ndef"),
    ("up", "ab\ndef|", "ab|\ndef"),
    ("up", "中文\nab|c", "中|文\nabc"),
    ("up", "a|b", "a|b"),
    ("down", "a|bc\n\nx", "abc\n|\nx"),
    ("down", "ab|", "ab|"),
    ("left", "ab e\u{301}|x", "ab |e\u{301}x"),
    ("right", "|e\u{301}x", "e\u{301}|x"),
    ("wordLeft", "foo.bar(1)|", "foo.bar(|1)"),
    ("wordRight", "|  foo_1.x", "  foo_1|.x"),
    ("backspace", "if x:\n        |y", "if x:\n    |y"),
    ("backspace", "if x:\n  a\n    |y", "if x:\n  a\n  |y"),
    ("backspace", "if x:\n     |y", "if x:\n    |y"),
    ("backspace", "a  |b", "a |b"),
    ("backspace", "a\n|b", "a|b"),
    ("backspace", "|b", "|b"),
    ("delete", "a|\nb", "a|b"),
    ("delete", "a|", "a|"),
    ("indent", "x:\n|", "x:\n    |"),
    ("indent", "x:\n  a\n |", "x:\n  a\n  |"),
  ])
func textIsEdited(command: String, text: String, expected: String) {
  Terminal.useUTF8()
  var edited = marked(text)
  switch command {
  case "up": edited.moveByRow(-1)
  case "down": edited.moveByRow(1)
  case "left": edited.cursor = edited.previousCharacter(edited.cursor)
  case "right": edited.cursor = edited.nextCharacter(edited.cursor)
  case "wordLeft": edited.cursor = edited.previousWord
  case "wordRight": edited.cursor = edited.nextWord
  case "backspace": edited.deleteBackward()
  case "delete": edited.deleteForward()
  default: edited.indent()
  }
  #expect(marking(edited) == expected)
}
