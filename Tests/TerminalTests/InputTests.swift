import Glibc
import Testing

@testable import Console

/// The reading end of a pipe that holds these bytes.
private func pipe(holding text: String) -> Int32 {
  var ends: [Int32] = [0, 0]
  Glibc.pipe(&ends)
  let bytes = Array(text.utf8)
  _ = Glibc.write(ends[1], bytes, bytes.count)
  close(ends[1])
  return ends[0]
}

@Test(
  "Bytes become keys",
  arguments: [
    ("aé中😀", [.character("a"), .character("é"), .character("中"), .character("😀")]),
    ("\u{1B}[A\u{1B}OB\u{1B}[1;5C", [.action(.up), .action(.down), .action(.wordRight)]),
    ("\r\n\t\u{7F}", [.action(.enter), .action(.enter), .action(.tab), .action(.backspace)]),
    ("\u{1B}\rx", [.action(.newline), .character("x")]),
    ("\u{1B}x", [.character("\u{1B}"), .character("x")]),
    ("\u{1B}[99~\u{1B}[?1;2cx", [.character("x")]),
    ("\u{1B}[200~a\n>>> b\u{1B}[201~c", [.paste("a\n>>> b"), .character("c")]),
    ("\u{18}\u{05}\u{18}a", [.action(.editOutside), .character("\u{18}"), .character("a")]),
    ("\u{1B}", [.character("\u{1B}")]),
    ("\u{85}a", [.character("a")]),
  ] as [(String, [KeyDecoder.Key])])
func bytesAreDecoded(bytes: String, expected: [KeyDecoder.Key]) {
  var decoder = KeyDecoder(descriptor: pipe(holding: bytes))
  var keys: [KeyDecoder.Key] = []
  while keys.count < 20 {
    let key = decoder.nextKey()
    if key == .end { break }
    keys.append(key)
  }
  #expect(keys == expected)
}

@Test(
  "A pipe is read statement by statement",
  arguments: [
    ("a = 1\nb\n", ["a = 1", "b"]),
    ("a = (1,\n2)\nb", ["a = (1,\n2)", "b"]),
    ("x = 1 + \\\n  2\ny", ["x = 1 + \\\n  2", "y"]),
    ("s = '''a\nb\n'''\nc", ["s = '''a\nb\n'''", "c"]),
    ("if a:\n  b\n\n  c\nelse:\n  d\ne", ["if a:\n  b\n\n  c\nelse:\n  d", "e"]),
    ("def f():\n  return [\n1,\n]\nf()", ["def f():\n  return [\n1,\n]", "f()"]),
    ("@a\n@b\ndef f(): pass\n:grad c\nx", ["@a\n@b\ndef f(): pass", ":grad c", "x"]),
    (
      "try:\n  a\nexcept E:\n  b\nfinally:\n  c\r\nd\r\n",
      ["try:\n  a\nexcept E:\n  b\nfinally:\n  c", "d"]
    ),
    ("if a:\n  b", ["if a:\n  b"]),
    ("(1,", ["(1,"]),
    ("", []),
  ])
func pipeIsRead(text: String, expected: [String]) {
  let input = PlainInput(descriptor: pipe(holding: text))
  var texts: [String] = []
  while texts.count < 20, case .text(let next) = input.readInput() { texts.append(next) }
  #expect(texts == expected)
}

@Test("A script gives its inputs and ends") func scriptIsRead() {
  let source: any LineSource = ScriptedInput([.text("a"), .interrupted])
  #expect(
    [source.readInput(), source.readInput(), source.readInput()] == [
      .text("a"), .interrupted, .end,
    ])
}
