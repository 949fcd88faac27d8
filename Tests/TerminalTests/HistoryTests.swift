import Glibc
import Testing

@testable import Console

/// A path in a new folder of its own.
private func newPath() -> String {
  var name = Array("/tmp/dandelion-history-XXXXXX".utf8CString)
  mkdtemp(&name)
  return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    + "/state/history"
}

private func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else { return }
  fputs(text, file)
  fclose(file)
}

private func read(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self)
}

@Test(
  "A text survives as a JSON string",
  arguments: [
    ("a", "\"a\""), ("a\nb\t\"c\" \\", "\"a\\nb\\t\\\"c\\\" \\\\\""), ("中文 😀", "\"中文 😀\""),
    ("\u{1}\u{7F}", "\"\\u0001\\u007f\""), ("", "\"\""),
  ])
func textIsEncoded(text: String, line: String) {
  #expect(encodedJSON(text) == line)
  #expect(decodedJSON(line) == text)
}

@Test(
  "A line that is no JSON string is refused",
  arguments: ["", "\"", "a", "\"a", "\"a\"b\"", "\"\\\"", "\"\\q\"", "\"\\u12\"", "\"\\u12g4\""])
func damagedLineIsRefused(line: String) {
  #expect(decodedJSON(line) == nil)
}

@Test("Escapes of other writers are read") func foreignEscapes() {
  #expect(decodedJSON(#""\u4e2d\/\ud83d\ude00\r""#) == "中/😀\r")
}

@Test("History is kept in a file of its owner, entry by entry, blocks whole") func historyIsKept() {
  let path = newPath()
  var first = History(file: HistoryFile(path: path))
  first.add("a = 1")
  first.add("a = 1")
  first.add("  ")
  var second = History(file: HistoryFile(path: path))
  second.add("for i in x:\n    \"中\"")
  first.add("b")
  var status = stat()
  stat(path, &status)
  #expect(read(path) == "\"a = 1\"\n\"for i in x:\\n    \\\"中\\\"\"\n\"b\"\n")
  #expect(status.st_mode & 0o777 == 0o600)
  #expect(
    History(file: HistoryFile(path: path)).entries == ["a = 1", "for i in x:\n    \"中\"", "b"])
}

@Test("Damaged lines are skipped, and a half-written one swallows nothing") func historyIsMended() {
  let path = newPath()
  HistoryFile(path: path).append("a")
  write("\"a\"\nrubbish\n\u{1}\n\"b\"\n\"half", to: path)
  HistoryFile(path: path).append("c")
  #expect(HistoryFile(path: path).load() == ["a", "b", "c"])
  #expect(read(path) == "\"a\"\n\"b\"\n\"c\"\n")
}

@Test("A long history is shortened to its newest entries") func historyIsShortened() {
  let path = newPath()
  HistoryFile(path: path).append("first")
  let lines = (1...HistoryFile.capacity + 50).map { "\"\($0)\"\n" }.joined()
  write(lines, to: path)
  let entries = HistoryFile(path: path).load()
  #expect([entries.first, entries.last] == ["51", "\(HistoryFile.capacity + 50)"])
  #expect(read(path).hasPrefix("\"51\"\n"))
}

@Test("A history that cannot be written is only remembered") func unwritableHistory() {
  var history = History(file: HistoryFile(path: "/dev/null/x"))
  history.add("a")
  #expect(history.entries == ["a"])
}

@Test(
  "The environment says where history is",
  arguments: [
    (["HOME": "/h"], "/h/.local/state/dandelion/history"),
    (["HOME": "/h", "XDG_STATE_HOME": "/s"], "/s/dandelion/history"),
    (["HOME": "/h", "XDG_STATE_HOME": "relative"], "/h/.local/state/dandelion/history"),
    (["HOME": "/h", "DANDELION_HISTORY": "/d/f"], "/d/f"),
    (["HOME": "/h", "DANDELION_HISTORY": ""], nil),
    ([:], nil),
  ])
func historyPath(environment: [String: String], expected: String?) {
  #expect(HistoryFile(environment: environment)?.path == expected)
}

@Test("Up and Down walk through the entries that begin as the text does") func historyIsWalked() {
  var history = History()
  for entry in ["x = 1", "y = 2", "x = 3", "z"] { history.add(entry) }
  var text = "x"
  let walk = [-1, -1, -1, 1, 1, 1].map { direction in
    let next = history.step(direction, from: text, prefix: "x")
    text = next ?? text
    return next
  }
  #expect(walk == ["x = 3", "x = 1", nil, "x = 3", "x", nil])
}

@Test("A search goes to older entries and comes back") func historyIsSearched() {
  var history = History()
  for entry in ["中文 = 1", "y = 文", "q"] { history.add(entry) }
  var search = Search(history: history, draft: EditedText("draft"))
  let first = search.extend("文", in: history)
  let second = search.older(in: history)
  let third = search.older(in: history)
  #expect(
    [first, second, third] == [
      EditedText("y = 文", cursor: 4), EditedText("中文 = 1", cursor: 1), nil,
    ])
  #expect(search.prompt == "(no search)`文': ")
  #expect(search.shorten(in: history) == EditedText("draft"))
}

@Test("Undo takes back a word, then what came before") func typingIsUndone() {
  var undo = UndoStack()
  var text = EditedText("")
  for character in "ab cd" {
    var next = text
    next.insert(String(character))
    undo.record(text, next)
    text = next
  }
  var states: [String] = []
  while let state = undo.undo() { states.append(state.string) }
  #expect(states == ["ab", ""])
}
