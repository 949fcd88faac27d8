import Syntax
import Testing

@Suite struct CompletenessTests {
  static let rows: [(String, String)] = [
    ("x = 1", "complete"), ("", "complete"), ("# c", "complete"), ("f(", "more '    '"),
    ("f(\n    1,", "more '    '"), ("x = [1,\n     2,", "more '    '"),
    ("  x", "IndentationError"), ("x = 1 +", "SyntaxError"), ("x = 1 + \\", "more ''"),
    ("if x:", "more '    '"), ("if x:\n    y", "more '    '"), ("if x:\n    y\n", "complete"),
    ("if x:\n    y\n    ", "complete"), ("if x:\n    y\nz", "complete"),
    ("if x:\n", "IndentationError"), ("if x:\n  y\nelse:", "more '  '"), ("if x: y", "more ''"),
    ("if x: y\n", "complete"),
    ("def f():\n    return 1", "more ''"), ("for i in x:\n    if i:\n        break", "more '    '"),
    ("def f(a,\n      b):", "more '    '"),
    ("try:\n    x", "more '    '"), ("try:\n    x\n", "more '    '"),
    ("try:\n    x\nexcept A:", "more '    '"), ("@d", "more ''"), ("@d\ndef f():", "more '    '"),
    ("class A:\n\tx = 1", "more '\t'"),
    ("s = '''a", "more ''"), ("s = '''a\n  b", "more ''"), ("s = 'a", "SyntaxError"),
    ("s = 'a\\", "more ''"), ("f'{x", "SyntaxError"), ("f'''{x", "more '    '"),
    ("print('a'", "more '    '"),
    ("x = (1]", "SyntaxError"), ("return", "SyntaxError"), ("if x:  # c", "more '    '"),
    ("else:", "SyntaxError"), ("lambda:", "SyntaxError"), ("from a import (", "more '    '"),
    ("（", "SyntaxError"),
    ("while True:\n    pass\n    # c", "more ''"), ("if x:\r\n    y", "more '    '"),
    ("if x:\n    if y:", "more '        '"),
    ("class A:\n    def f(self):\n        for i in x:", "more '            '"),
    ("f(a b", "SyntaxError"), ("d = {\n    'a': 1,", "more '    '"),
    ("class A:\n    def f(self):", "more '        '"), ("class A:\n    @d", "more '    '"),
    ("def f():\n    if x:\n        for i in y:", "more '            '"),
    ("def f():\n    try:\n        y", "more '        '"),
    ("def f():\n    if x:\n", "IndentationError"), ("if x:\n    y = (1]", "SyntaxError"),
    ("with a as b:\n    c\n\n", "complete"), ("x = [\n    f(", "more '        '"),
  ]

  @Test(arguments: rows)
  func `a prompt knows whether to run, to wait or to complain`(text: String, expected: String) {
    let actual =
      switch completeness(of: text) {
      case .complete: "complete"
      case .incomplete(let indentation): "more '\(indentation)'"
      case .error(let error): error.kind.rawValue
      }
    #expect(actual == expected)
  }

  @Test func `a block that is given whole needs no blank line`() {
    guard case .complete = completeness(of: "if x:\n  y", blocksEndBlank: false) else {
      Issue.record("not complete")
      return
    }
  }

  @Test func `offsets give lines and columns in characters`() throws {
    let source = try #require(Source(unregistered: "a\r\n中文 = 1\rb\n"))
    let places = [0, 1, 3, 6, 9, 13, 14, 15, 99].map { source.position(of: $0) }
    #expect(
      places.map { "\($0.line):\($0.column)" }
        == ["1:1", "1:2", "2:1", "2:2", "2:3", "2:7", "3:1", "3:2", "4:1"])
    #expect(
      (0...5).map { source.line($0).map { String($0) } } == [nil, "a", "中文 = 1", "b", "", nil])
  }

  static let highlights: [(String, String)] = [
    ("if x: # 中", "keyword:if name:x punctuation:: comment:# 中"),
    (
      "f'a{x:>3}' + 1.5",
      "string:f' string:a punctuation:{ name:x punctuation:: string:>3 punctuation:} string:' punctuation:+ number:1.5"
    ),
    ("x = 'abc", "name:x punctuation:= string:'abc"),
    ("（x $ y", "unknown:（ name:x unknown:$ name:y"),
    ("s = '''a\nb", "name:s punctuation:= string:'''a\nb"),
    ("x = (]", "name:x punctuation:= punctuation:( punctuation:]"),
    ("0x + b'a'", "number:0x punctuation:+ string:b'a'"),
    ("f'{x", "string:f' punctuation:{ name:x"),
    ("if x:\n    y\n  z", "keyword:if name:x punctuation:: name:y name:z"),
    ("f'a", "string:f' string:a"),
  ]

  @Test(arguments: highlights)
  func `tokens are classed for colouring, also in wrong programs`(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let actual = tokens(of: text).map {
      "\($0.kind):\(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
    #expect(actual.joined(separator: " ") == expected)
  }
}
