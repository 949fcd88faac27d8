import Testing

@testable import Syntax

@Suite struct TreeTests {
  static let rows: [(String, String)] = [
    // Numbers
    ("1.", "f1.0"), (".5", "f0.5"), ("1e-3", "f0.001"), ("1_000", "1000"), ("0xFF", "255"),
    ("0b101", "5"), ("0o17", "15"), ("0x_f", "15"), ("00", "0"), ("1E5", "f100000.0"),
    ("1_0.2_5e1_0", "f102500000000.0"), ("012.5", "f12.5"),
    ("9223372036854775807", "9223372036854775807"),
    ("9223372036854775808", "big:9223372036854775808"),
    ("0xFFFFFFFFFFFFFFFFFFFFFFFF", "big:79228162514264337593543950335"),
    ("0b1" + String(repeating: "0", count: 64), "big:18446744073709551616"),
    ("1if 2else 3", "(? 2 1 3)"), ("1e400", "finf"), ("1..real", "(. f1.0 real)"),
    // Strings
    (#"'a' "b" '''c'''"#, "'abc'"), (#"'\x41\u4e2d\U0001F600\101\0'"#, "'A中😀A\0'"),
    (#""\ell""#, #"'\ell'"#), (#"r"\n\"""#, #"'\n\"'"#), ("'a\\\nb'", "'ab'"),
    ("'''a\r\nb\rc'''", "'a\\nb\\nc'"), ("u'x'", "'x'"), ("''", "''"),
    ("'你好：（）'", "'你好：（）'"),
    // F-strings
    ("f'{x}'", "(fstring (field x))"),
    ("f'a{x!r:>{w}}b'", "(fstring 'a' (field x !r '>' (field w)) 'b')"),
    ("f'{x=}'", "(fstring 'x=' (field x !r))"),
    ("f'{x = :.2f}'", "(fstring 'x = ' (field x '.2f'))"),
    ("f'{{{x}}}'", "(fstring '{' (field x) '}')"),
    ("'a' f'b{x}' 'c'", "(fstring 'ab' (field x) 'c')"),
    ("f'{d[\"k\"]}'", "(fstring (field ([] d 'k')))"),
    ("f'{d['k']}'", "(fstring (field ([] d 'k')))"),
    ("f'{x:%H:%M}'", "(fstring (field x '%H:%M'))"), ("f'{a, b}'", "(fstring (field (tuple a b)))"),
    ("f'{x!=y}'", "(fstring (field (compare x != y)))"), ("f'''{\nx\n}'''", "(fstring (field x))"),
    ("f'{ {1: 2}[1] }'", "(fstring (field ([] (dict 1:2) 1)))"),
    ("rf'\\{x}'", "(fstring '\\' (field x))"),
    ("f'{(lambda x: 1)}'", "(fstring (field (lambda [x] 1)))"), ("f''", "(fstring)"),
    ("f'{f'{x}'}'", "(fstring (field (fstring (field x))))"),
    ("f'{x:{y}{z}}'", "(fstring (field x (field y) (field z)))"),
    // Operators
    ("-2 ** 2", "(- (** 2 2))"), ("2 ** -1 ** 2", "(** 2 (- (** 1 2)))"),
    ("a - b - c", "(- (- a b) c)"),
    ("not a in b", "(not (compare a in b))"), ("a < b <= c != d", "(compare a < b <= c != d)"),
    ("a is not b not in c", "(compare a is not b not in c)"),
    ("a or b and not c", "(or a (and b (not c)))"),
    ("a | b ^ c & d << e + f * -g", "(| a (^ b (& c (<< d (+ e (* f (- g)))))))"),
    ("- - + ~a", "(- (- (+ (~ a))))"),
    ("a @ b // c % d", "(% (// (@ a b) c) d)"), ("a if b else c if d else e", "(? b a (? d c e))"),
    ("lambda *a, b=1, **c: 0", "(lambda [*a !b=1 **c] 0)"),
    ("lambda a, /, b, *, c: 0", "(lambda [/a b !c] 0)"),
    ("lambda: (yield)", "(lambda [] (yield -))"),
    ("(y := f(x)) > 1", "(compare (:= y (call f x)) > 1)"),
    // Postfix
    ("f(a, *b, c=d, **e)", "(call f a *b c=d **e)"),
    ("f(x for x in y)", "(call f (generatorfor x ( x y)))"),
    ("a[1:2, ..., ::3, :]", "([] a (tuple (slice 1 2 -) ... (slice - - 3) (slice - - -)))"),
    ("a[b][c, ].d(e)", "(call (. ([] ([] a b) (tuple c)) d) e)"), ("a[()]", "([] a (tuple))"),
    ("a[*b]", "([] a (tuple (star b)))"),
    ("f(x := 1)", "(call f (:= x 1))"), ("print (x)", "(call print x)"),
    ("x[-1:]", "([] x (slice (- 1) - -))"),
    // Displays
    ("()", "(tuple)"), ("(a,)", "(tuple a)"), ("a, *b", "(tuple a (star b))"), ("[]", "(list)"),
    ("{}", "(dict)"), ("{a}", "(set a)"),
    ("{a: b, **c}", "(dict a:b **:c)"), ("[*a, b]", "(list (star a) b)"),
    ("[x for x in a if b if c for y in x]", "(listfor x ( x a b c) ( y x))"),
    ("{k: v for k, v in x}", "(dictfor k v ( (tuple k v) x))"),
    ("{x for x, in y}", "(setfor x ( (tuple x) y))"),
    // Statements
    ("a = b = c", "(= a b c)"), ("a, *b = c", "(= (tuple a (star b)) c)"), ("a @= b", "(@= a b)"),
    ("x: int = 1", "(ann x int 1)"),
    ("x.y: int", "(ann (. x y) int -)"), ("a; b;", "a b"), ("del a, b[0]", "(del a ([] b 0))"),
    ("assert a, b", "(assert a b)"), ("raise a from b", "(raise a b)"),
    ("import a.b as c, d", "(import a.b=c d)"),
    ("from .. import a", "(from .. a)"), ("from ...a.b import (c as d, e,)", "(from ...a.b c=d e)"),
    ("from a import *", "(from a *)"),
    ("if a: b\nelif c: d\nelse: e", "(if a {b} {(if c {d} {e})})"),
    ("while a:\n  b\nelse:\n  c", "(while a {b} {c})"),
    ("for a, b in c, d: e", "(for (tuple a b) (tuple c d) {e} {})"),
    (
      "try: a\nexcept B as c: d\nexcept: e\nelse: f\nfinally: g",
      "(try {a} (except B c {d}) (except - - {e}) {f} {g})"
    ),
    ("with a as b, c: d", "(with ( a b) ( c -) {d})"),
    ("with (a as b, c as d,): e", "(with ( a b) ( c d) {e})"),
    ("with (a, b): c", "(with ( a -) ( b -) {c})"),
    ("with (a, b) as c: d", "(with ( (tuple a b) c) {d})"),
    ("with (a).b: c", "(with ( (. a b) -) {c})"),
    (
      "@a.b(c)\n@d\ndef f(x, y: int = 1, *z, k, **w) -> int:\n  return x",
      "(def @(call (. a b) c) @d f [x y:int=1 *z !k **w] int {(return x)})"
    ),
    (
      "class A(B, metaclass=C):\n  x = 1\n  def f(self): pass",
      "(class A ( B metaclass=C) {(= x 1) (def f [self] - {pass})})"
    ),
    ("def f():\n  x = yield a\n  yield from b", "(def f [] - {(= x (yield a)) (yieldfrom b)})"),
    ("def f():\n  nonlocal_ = 1\n  global g, h", "(def f [] - {(= nonlocal_ 1) (global g h)})"),
    // Layout
    ("if a:\r\n  b\r\n\r\nc", "(if a {b} {}) c"), ("if a:\r  b\rc", "(if a {b} {}) c"),
    ("\u{FEFF}a", "a"), ("a = (1 +\n  # c\n\n2)", "(= a (+ 1 2))"),
    ("a = 1 + \\\n  2", "(= a (+ 1 2))"),
    ("if a:\n\tb\n\tif c:\n\t\td", "(if a {b (if c {d} {})} {})"), ("\u{0C}a\n\u{0C}b", "a b"),
    ("", ""), ("\n \n# c", ""),
    ("中文 = 名字2", "(= 中文 名字2)"), ("match = type = case = _ = 1", "(= match type case _ 1)"),
    ("match(x)[y].z", "(. ([] (call match x) y) z)"),
    ("if a:\n    b\n  # odd\n    c", "(if a {b c} {})"),
  ]

  @Test func `the tree of each snippet is this`() {
    let wrong = Self.rows.compactMap { text, expected in
      let actual = outcome(text)
      return actual == expected ? nil : "\(text)\n  is \(actual)\n  not \(expected)"
    }
    #expect(wrong == [])
  }

  static let ranges: [(String, [String])] = [
    ("a + b * c", ["a + b * c", "a", "b * c", "b", "c"]),
    ("f(x)[1].y", ["f(x)[1].y", "f(x)[1]", "f(x)", "f", "x", "1"]),
    ("(a, b)", ["(a, b)", "a", "b"]), ("-(a) ** 2", ["-(a) ** 2", "(a) ** 2", "a", "2"]),
    ("a if b else c", ["a if b else c", "a", "b", "c"]),
    ("f(x for x in y)", ["f(x for x in y)", "f", "(x for x in y)", "x", "x", "y"]),
    ("a < b < c", ["a < b < c", "a", "b", "c"]),
    ("not a and b or c", ["not a and b or c", "not a and b", "not a", "a", "b", "c"]),
    ("中 + f'{x!r}'", ["中 + f'{x!r}'", "中", "f'{x!r}'", "x"]),
    ("lambda a=1: [a, *b]", ["lambda a=1: [a, *b]", "1", "[a, *b]", "a", "*b", "b"]),
  ]

  @Test(arguments: ranges)
  func `every expression knows its place`(text: String, expected: [String]) throws {
    let source = try #require(Source(unregistered: text))
    var found: [String] = []
    func visit(_ expression: Expression) {
      found.append(String(source.text(of: expression.range)))
      expression.kind.forEachChild(visit)
    }
    visit(try #require(try expression(text)))
    #expect(found == expected)
  }
}
