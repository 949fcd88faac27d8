import Testing

@testable import Syntax

@Suite struct ErrorTests {
  static let rows: [(String, String)] = [
    (
      "1 = x",
      "SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='? <1>"
    ),
    ("x, f(a) = 1", "SyntaxError: cannot assign to function call <f(a)>"),
    (
      "a + b = 2",
      "SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='? <a + b>"
    ),
    (
      "(a + b) += 2",
      "SyntaxError: 'expression' is an illegal expression for augmented assignment <a + b>"
    ),
    (
      "if x = 3: pass",
      "SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? <x = 3>"
    ),
    ("def f(a, b, a): pass", "SyntaxError: duplicate argument 'a' in function definition <a>"),
    ("def f(a=1, b): pass", "SyntaxError: non-default argument follows default argument <b>"),
    ("f(a=1, b)", "SyntaxError: positional argument follows keyword argument <b>"),
    ("f(a=1, a=2)", "SyntaxError: keyword argument repeated: a <a=2>"),
    (
      "f(a.b=1)",
      "SyntaxError: expression cannot contain assignment, perhaps you meant \"==\"? <a.b=>"
    ),
    ("return x + 1", "SyntaxError: 'return' outside function <return x + 1>"),
    ("break", "SyntaxError: 'break' outside loop <break>"),
    ("def f():\n  nonlocal xx", "SyntaxError: no binding for nonlocal 'xx' found <xx>"),
    ("f(a, b c, d)", "SyntaxError: invalid syntax. Perhaps you forgot a comma? <b c>"),
    ("x = (1 +\ny = 2\n", "SyntaxError: '(' was never closed <(>"),
    ("x = [1, 2\nprint(x)", "SyntaxError: '[' was never closed <[>"),
    (
      "x = (1, 2]",
      "SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' <]>"
    ),
    (
      "x = (\n1]",
      "SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1 <]>"
    ),
    ("x = 1)", "SyntaxError: unmatched ')' <)>"),
    ("x = 'abc\ny", "SyntaxError: unterminated string literal (detected at line 1) <'abc>"),
    (
      "\nx = '''abc\n\n",
      "SyntaxError: unterminated triple-quoted string literal (detected at line 4) <'''>"
    ),
    ("if x\n  y", "SyntaxError: expected ':' <>"),
    ("if x:\ny", "IndentationError: expected an indented block after 'if' statement on line 1 <y>"),
    ("x\n  y", "IndentationError: unexpected indent <  >"),
    (
      "if x:\n    y\n  z",
      "IndentationError: unindent does not match any outer indentation level <  >"
    ),
    ("if x:\n        y\n\tz", "TabError: inconsistent use of tabs and spaces in indentation <\t>"),
    (
      "print x, y",
      "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)? <print x, y>"
    ),
    (
      "if x: y\nelse if z: w",
      "SyntaxError: invalid syntax. Maybe you meant 'elif' instead of 'else if'? <else if>"
    ),
    ("a && b", "SyntaxError: invalid syntax. Maybe you meant 'and' instead of '&&'? <&&>"),
    ("lambda = 0.1", "SyntaxError: 'lambda' is a keyword and cannot be a name <lambda>"),
    ("0xg", "SyntaxError: invalid hexadecimal literal <x>"),
    ("12ab", "SyntaxError: invalid decimal literal <12ab>"),
    ("x = 1 + 2j", "SyntaxError: Dandelion has no complex numbers <2j>"),
    ("x = rb'abc'", "SyntaxError: Dandelion has no bytes literals <rb'abc'>"),
    ("f'{a b}'", "SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma? <a b>"),
    ("f'a{}b'", "SyntaxError: f-string: empty expression not allowed <{}>"),
    ("f'a}b'", "SyntaxError: f-string: single '}' is not allowed <}>"),
    (
      "f'{x!z}'",
      "SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a' <z>"
    ),
    (
      "'ab\\x1'",
      "SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 2-4: truncated \\xXX escape <'ab\\x1'>"
    ),
    (
      "'\\ud800'",
      "SyntaxError: a string cannot hold half of a surrogate pair (\\ud800): use \\U with the character's code <'\\ud800'>"
    ),
    (
      "print（1）",
      "SyntaxError: invalid character '（' (U+FF08). Maybe you meant the half-width '('? <（>"
    ),
    (
      "x\u{A0}= 1",
      "SyntaxError: invalid non-printable character U+00A0. Maybe you meant an ordinary space? <\u{A0}>"
    ),
    ("x = €", "SyntaxError: invalid character '€' (U+20AC) <€>"),
    ("x = \0", "SyntaxError: source code cannot contain null bytes <\0>"),
    ("中 = (文 文)", "SyntaxError: invalid syntax. Perhaps you forgot a comma? <文 文>"),
    (String(repeating: "(", count: 201), "SyntaxError: too many nested parentheses <(>"),
    (
      String(repeating: "9", count: 4301),
      "SyntaxError: an integer literal has at most 4300 digits <\(String(repeating: "9", count: 4301))>"
    ),
  ]

  @Test func `every error has its kind, its words and its place`() {
    let wrong = Self.rows.compactMap { text, expected in
      let actual = outcome(text)
      return actual == expected ? nil : "\(text)\n  is \(actual)\n  not \(expected)"
    }
    #expect(wrong == [])
  }

  static let corrections: [(String, String?)] = [
    ("print（“你好，世界”）", "print(\"你好，世界\")"), ("x ＝ 【1，2】", "x = [1,2]"),
    ("if x：\n  y", "if x:\n  y"),
    ("x = １２＋３ # 注：（）", "x = 12+3 # 注：（）"), ("print(‘a’, '：')", "print('a', '：')"),
    ("print(\"你好”)", "print(\"你好\")"),
    ("x　= 1", "x = 1"), ("ａｂ = 1", "ab = 1"), ("a，b = 1，2；c = 3", "a,b = 1,2;c = 3"),
    ("x = “say \"hi\"", nil), ("x = （", nil),
    ("a && b || !c", "a and b or not c"), ("a&&b", "a and b"), ("i++", "i += 1"), ("x = i++", nil),
    ("a <> b", "a != b"), ("print x, y", "print(x, y)"),
    ("if a: b\nelse if c: d", "if a: b\nelif c: d"), ("a = = 1", nil), ("x = 1 +", nil),
    ("x = “it's”", "x = \"it's\""), ("f（a && b）", "f(a and b)"),
    ("'''\n“' ''' ＋ 1", "'''\n“' ''' + 1"), ("x\u{200B} = 1", "x = 1"), ("x ≤ 1", "x <= 1"),
  ]

  @Test(arguments: corrections)
  func `a correction is offered when it parses`(text: String, expected: String?) throws {
    let source = try #require(Source(unregistered: text))
    let error = #expect(throws: SyntaxError.self) { try parse(source) }
    #expect(error?.correction == expected)
  }
}
