import Testing

@testable import Syntax

/// No text may trap, hang or overflow the stack, and errors point into the text.
@Suite struct FuzzTests {
  /// Parses, prints and colours; returns what is wrong with the outcome.
  private func complaint(_ text: String) -> String? {
    guard let source = Source(unregistered: text) else { return "too long" }
    let length = text.utf8.count
    for token in tokens(of: text) where token.range.upperBound > length {
      return "token beyond end"
    }
    do throws(SyntaxError) {
      for case .expression(let value) in try parse(source).map(\.kind) { _ = value.source }
    } catch {
      if error.range.start > error.range.end || Int(error.range.end) > length {
        return "range \(error.range) of \(length) in \(text.debugDescription)"
      }
      if error.message.isEmpty { return "no message" }
    }
    _ = completeness(of: text)
    return nil
  }

  @Test func `random bytes are answered`() {
    var random = RandomTrees(seed: 1)
    let complaints = (0..<4000).compactMap { _ in
      let bytes = (0..<random.next(below: 60)).map { _ in UInt8(random.next(below: 256)) }
      return complaint(String(decoding: bytes, as: UTF8.self))
    }
    #expect(complaints == [])
  }

  static let pieces: [String] =
    Token.Kind.spellings.map(\.0) + [
      "x", "y", "1", "2.5", "0x1f", "'s'", "f'{x}'", "f'{", "f\"", "'", "\"", "'''", "\n", "\n",
      "\n  ", "\n    ", "\n\t", "\\\n", "#c\n", "match", "type", "print",
      "（", "）", "，", "：", "“", "”", "中", "\u{A0}", "\r\n", "1_", "0b", "é", "😀", "{x!r}", ":", "(",
      ")", "[", "]", "=", "if x:\n    y\n", "def f():\n    ",
    ]

  @Test func `random tokens are answered`() {
    var random = RandomTrees(seed: 2)
    let complaints = (0..<8000).compactMap { _ in
      let count = random.next(below: 30)
      let words = (0..<count).map { _ in Self.pieces[random.next(below: Self.pieces.count)] }
      return complaint(words.joined(separator: random.next(below: 2) == 0 ? " " : ""))
    }
    #expect(complaints == [])
  }

  static let program = """
    import math as m, os.path
    from .a import (b, c as d)
    @deco(1, *x, k=2, **y)
    class A(B, metaclass=C):
        \"\"\"Doc “中文”：\\n\"\"\"
        x: int = 0x1F + 1_000 - .5e-3
        def f(self, a, /, b=1, *args, c: int = 2, **k) -> str:
            global g
            try:
                with open('f') as h, (yield): a[1:2, ..., ::3] = b"" if False else f'{a!r:>{b}} {c=}'
            except (E, F) as e:
                raise G from e
            else: return lambda *q, w=1: [i for i, in z if i if not j for j in {1: 2, **t}]
            finally:
                while (n := n - 1) > 0 is not None:
                    if a <= b < c: continue
                    elif not d: break
                    else: del a, b[0]; assert x, 'm'
        for i, *j in x or y and z: x @= ~-y ** 2 // 3
    """.replacing("b\"\"", with: "()").replacing("(yield)", with: "(y)")

  @Test func `every truncation and every missing character is answered`() {
    let text = Array(Self.program)
    var complaints = text.indices.compactMap { complaint(String(text[..<$0])) }
    complaints += text.indices.compactMap { complaint(String(text[..<$0] + text[($0 + 1)...])) }
    complaints += text.indices.compactMap { complaint(String(text[$0...])) }
    #expect(complaints == [])
    #expect(!outcome(Self.program).hasPrefix("SyntaxError"))
  }

  /// What is repeated, what ends the text, and the longest repetition that parses, if any limit.
  static let towers: [(String, String, String)] = [
    ("(", "x", ")"), ("[", "x", "]"), ("{", "x", "}"), ("f(", "x", ")"), ("x[", "y", "]"),
    ("-", "x", ""), ("not ", "x", ""), ("x ** ", "x", ""), ("lambda: ", "x", ""),
    ("x if y else ", "z", ""), ("x + ", "y", ""), ("x and ", "y", ""), ("x < ", "y", ""),
    ("x = ", "y", ""), ("x, ", "y", ""), ("", "x", ".y"), ("", "x", "()"), ("", "x", "[0]"),
    ("*", "x", ""), ("f'{", "x", "}'"),
    ("(x + ", "y", ")"), ("((x+y)*", "y", ")"), ("f(*", "x", ")"), ("{1: ", "x", "}"),
    ("(lambda: ", "x", ")"), ("x if (", "y", ") else z"), ("[x for x in ", "y", "]"),
    ("(x or y and not z == ~a ** ", "y", ")"),
    ("yield ", "x", ""), ("x := ", "y", ""), ("(x := ", "y", ")"), ("'a' ", "'b'", ""),
    ("if x: pass\nel", "se: pass", ""), ("x;", "y", ""), ("@x\n", "def f(): pass", ""),
    ("x: ", "y", ""), ("\\\n", "x", ""), ("x.", "y", ""),
    ("f'{x:{", "y", "}}'"), ("((((", "x", ")"), ("from . import x;", "y", ""),
    ("global x;", "y", ""), ("x&&", "y", ""), ("（", "x", "）"), ("#\n", "x", ""),
    ("\u{FEFF}", "x", ""), ("0", "0", ""), ("0x", "f", "f"),
  ]

  @Test func `tall towers of anything are answered`() {
    var complaints: [String] = []
    for (left, middle, right) in Self.towers {
      for count in [10, 199, 201, 999, 2990, 3100, 20_000] {
        let text =
          String(repeating: left, count: count) + middle
          + String(repeating: right, count: count)
        if let complaint = complaint(text) { complaints.append("\(count) \(left): \(complaint)") }
      }
    }
    #expect(complaints == [])
  }

  @Test func `blocks nest as deeply as in CPython, and chains are long`() {
    func nested(_ header: String, _ count: Int) -> String {
      (0..<count).map { String(repeating: " ", count: $0) + header + "\n" }.joined()
        + String(repeating: " ", count: count) + "pass"
    }
    let chain = "if a: b\n" + String(repeating: "elif a: b\n", count: 2000)
    let rows: [(String, String)] = [
      (nested("if x:", 99), "ok"),
      (nested("if x:", 100), "IndentationError: too many levels of indentation"),
      (nested("while x:", 20), "ok"),
      (nested("while x:", 21), "SyntaxError: too many statically nested blocks"),
      (chain, "ok"),
      (chain + chain.dropFirst(8), "SyntaxError: too many branches in one 'if' statement"),
      (Array(repeating: "1", count: 2999).joined(separator: " + "), "ok"),
      (
        Array(repeating: "1", count: 3001).joined(separator: " + "),
        "SyntaxError: the expression is nested too deeply"
      ),
      (String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200), "ok"),
      ("[" + Array(repeating: "1 + 1", count: 50_000).joined(separator: ", ") + "]", "ok"),
    ]
    for (text, expected) in rows {
      guard let source = Source(unregistered: text) else { continue }
      var actual = "ok"
      do throws(SyntaxError) {
        _ = try parse(source)
      } catch {
        actual = "\(error.kind.rawValue): \(error.message)"
      }
      #expect(actual == expected, "\(text.prefix(30))")
    }
  }
}
