import Testing

@testable import Syntax

@Suite struct PrinterTests {
  static let canonical: [(String, String)] = [
    ("((a))", "a"), ("a*(b+c)", "a * (b + c)"), ("(a*b)+c", "a * b + c"),
    ("a-(b-c)", "a - (b - c)"),
    ("(-a)**2", "(-a) ** 2"), ("-(a**2)", "-a ** 2"), ("a**(-b)", "a ** -b"),
    ("(a**b)**c", "(a ** b) ** c"), ("grad/(y*y)", "grad / (y * y)"),
    ("not (a and b)", "not (a and b)"), ("(a<b)<c", "(a < b) < c"),
    ("(a if b else c) if d else e", "(a if b else c) if d else e"),
    ("f((x for x in y))", "f(x for x in y)"), ("f(a, (x for x in y))", "f(a, (x for x in y))"),
    ("a[(b, c)]", "a[b, c]"), ("a[b,]", "a[b,]"), ("a[ : , 1:2:3]", "a[:, 1:2:3]"),
    ("(1).real", "(1).real"), ("1.5.real", "1.5.real"),
    ("lambda x,/,y=1,*,z,**k:x", "lambda x, /, y=1, *, z, **k: x"),
    ("lambda *a: 0", "lambda *a: 0"), ("(lambda: 0)()", "(lambda: 0)()"),
    ("a,b", "(a, b)"), ("a,", "(a,)"), ("{**a,b:c}", "{**a, b: c}"),
    ("[i for i, in a if b for c in d]", "[i for i, in a if b for c in d]"),
    ("{(k): v for (k, v) in x}", "{k: v for k, v in x}"),
    ("'it\\'s'", "\"it's\""), ("'\\n\\\\\\x00\\u200b'", "'\\n\\\\\\x00\\u200b'"),
    ("f\"{x!r:>{w}} {{}}\"", "f'{x!r:>{w}} {{}}'"), ("f'{d[\"k\"]}'", "f'{d[\"k\"]}'"),
    ("f'{ {1} }'", "f'{ {1}}'"), ("f'{(lambda: 1)}'", "f'{(lambda: 1)}'"),
    ("f'{(a if b else c)}'", "f'{(a if b else c)}'"), ("f'{x=}'", "f'x={x!r}'"), ("1e400", "1e309"),
    ("1e16", "1e+16"), ("0xff", "255"), ("(y:=1)", "(y := 1)"),
    ("f(y:=1, k=(z:=2))", "f(y := 1, k=(z := 2))"),
    ("[y := 1, (z := 2)]", "[y := 1, z := 2]"), ("a[(b:=1):c]", "a[(b := 1):c]"),
    ("not -a", "not -a"), ("- - a", "--a"), ("a is not b", "a is not b"),
    ("not a == b", "not a == b"), ("(not a) == b", "(not a) == b"),
    ("a or (b or c)", "a or (b or c)"), ("(a or b) or c", "a or b or c"), ("await_", "await_"),
    ("*a, b", "(*a, b)"), ("f(*a or b)", "f(*a or b)"), ("[*(a or b)]", "[*(a or b)]"),
    ("x[...]", "x[...]"), ("()", "()"), ("a[()]", "a[()]"), ("{*()}", "{*()}"),
    ("(a, b)[0]", "(a, b)[0]"), ("f'{x:\\x7b}'", "f'{x:\\x7b}'"), ("a @ (b @ c)", "a @ (b @ c)"),
    ("~(a | b)", "~(a | b)"), ("a << (b + c)", "a << b + c"),
  ]

  @Test func `an expression is printed with the fewest brackets, and read back the same`() throws {
    var wrong: [String] = []
    for (text, expected) in Self.canonical {
      let tree = try expression(text)
      let printed = tree?.source ?? "nothing"
      let again = try expression(printed)
      if printed != expected { wrong.append("\(text) prints \(printed), not \(expected)") }
      if tree.map({ Tree.of($0) }) != again.map({ Tree.of($0) }) {
        wrong.append("\(text) is changed by \(printed)")
      }
    }
    #expect(wrong == [])
  }

  @Test func `random trees survive printing and parsing`() throws {
    var random = RandomTrees(seed: 7)
    for _ in 0..<3000 {
      let tree = random.expression(depth: 5)
      let again = try #require(try expression(tree.source), "\(tree.source)")
      #expect(Tree.of(again) == Tree.of(tree), "\(tree.source)")
    }
  }

  static let names: [(String, [String])] = [
    ("a + b * a", ["a", "b"]), ("f(x, k=y).z[w]", ["f", "x", "y", "w"]),
    ("[i for i in xs if p]", ["i", "xs", "p"]), ("1 + 'a'", []),
    ("f'{a:{b}}'", ["a", "b"]), ("lambda q=d: q", ["d", "q"]),
  ]

  @Test(arguments: names)
  func `names are listed once, in order`(text: String, expected: [String]) throws {
    #expect(try expression(text)?.names == expected)
  }
}

/// Expressions at random, of all kinds that have operands.
struct RandomTrees {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private func made(_ kind: Expression.Kind) -> Expression { Expression(kind, .none) }

  mutating func expression(depth: Int) -> Expression {
    guard depth > 0, next(below: 6) > 0 else { return leaf() }
    let (left, right) = (expression(depth: depth - 1), expression(depth: depth - 1))
    switch next(below: 12) {
    case 0: return made(.unary([.plus, .minus, .invert, .not][next(below: 4)], left))
    case 1, 2, 3:
      let op = BinaryOperator.allCases[next(below: BinaryOperator.allCases.count)]
      return made(.binary(op, left, right))
    case 4: return made(next(below: 2) == 0 ? .and(left, right) : .or(left, right))
    case 5:
      let op = ComparisonOperator.allCases[next(below: ComparisonOperator.allCases.count)]
      return made(.compare(left, [Comparison(op, right), Comparison(.less, leaf())]))
    case 6: return made(.conditional(test: left, then: right, otherwise: leaf()))
    case 7: return made(.lambda(Parameters([]), left))
    case 8: return made(.call(left, [.positional(right), .keyword(Name("k", .none), leaf())]))
    case 9: return made(.subscripted(left, made(.slice(lower: right, upper: nil, step: leaf()))))
    case 10:
      return made(
        .formatted([
          .text("{'\"\n"),
          .field(
            left, conversion: "r", spec: [.text("}>"), .field(right, conversion: nil, spec: [])]),
        ]))
    default: return made(.attribute(left, Name("a", .none)))
    }
  }

  private mutating func leaf() -> Expression {
    switch next(below: 6) {
    case 0: made(.integer(next(below: 100)))
    case 1: made(.float(Double(next(below: 1000)) / 8))
    case 2: made(.string(["", "it's", "\"", "\\\n{}'\"", "中"][next(below: 5)]))
    case 3: made(.tuple([]))
    default: made(.name(["x", "y", "z"][next(below: 3)]))
    }
  }
}
