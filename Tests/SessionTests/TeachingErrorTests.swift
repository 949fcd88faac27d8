import Syntax
import Teaching
import TestSupport
import Testing

@Suite(.alone) struct TeachingErrorTests {
  /// A source whose marked part stands between `«` and `»`, and that part's range.
  private func marked(_ text: String, name: String = "<prompt 1>") throws -> SourceRange {
    let parts = text.split(omittingEmptySubsequences: false) { "«»".contains($0) }
    try #require(parts.count == 3)
    let source = try #require(SourceMap.shared.add(name: name, text: parts.joined()))
    let start = source.base + UInt32(parts[0].utf8.count)
    return SourceRange(start: start, end: start + UInt32(parts[1].utf8.count))
  }

  private func shown(_ diagnostic: Diagnostic, width: Int = 80) -> String {
    diagnostic.styled(width: width).plain
  }

  @Test(arguments: [
    ("y = «x» + 1", "    y = x + 1\n        ^"),
    ("y = «a @ b» + 1", "    y = a @ b + 1\n        ~~^~~"),
    ("y = «a * (b + c)»", "    y = a * (b + c)\n        ~~^~~~~~~~~"),
    ("y = «f(a // b)»", "    y = f(a // b)\n        ^^^^^^^^^"),
    ("print(«梯度»)", "    print(梯度)\n          ^^^^"),
    ("梯度 = «a ** b»", "    梯度 = a ** b\n           ~~^^~~"),
    ("y = (1«»", "    y = (1\n          ^"),
    ("y = «[1,\n 2]» + 1", "  line 1\n    y = [1,\n        ^^^\n    2] + 1\n    ^^"),
    ("if x:\n\ty = «z»\n", "  line 2\n    y = z\n        ^"),
  ])
  func theGuiltyPartIsUnderlined(text: String, shown: String) throws {
    var error = Diagnostic(kind: "NameError", message: "no")
    error.places = [.init(range: try marked(text))]
    #expect(self.shown(error) == "NameError: no\n" + shown)
  }

  @Test func longLinesAreCutAroundTheMark() throws {
    var error = Diagnostic(kind: "NameError", message: "no")
    let long = String(repeating: "a + ", count: 500)
    error.places = [.init(range: try marked(long + "«x»" + " + b" + long))]
    let lines = shown(error, width: 40).split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= 40 } && lines[2].contains("^"))
    #expect(lines[1].hasPrefix("    …") && lines[1].contains("+ x + b") && lines[1].hasSuffix("…"))
  }

  @Test func callersAndDrawingsFollowThePlace() throws {
    var error = Diagnostic(
      kind: "ValueError", message: "shapes [2, 3] and [4] do not fit\n [2, 3]\n    [4]\n     ^")
    error.remarks = ["try b.reshape([4, 1])"]
    let file = "def forward(x):\n  return «x @ w + b»\n\nforward(1)\n"
    let inner = try marked(file, name: "net.py")
    let outer = try marked("def forward(x):\n  return x @ w + b\n\n«forward(1)»\n", name: "net.py")
    error.places = [.init(range: inner, function: "forward"), .init(range: outer)]
    error.earlier = [(.context, Diagnostic(kind: "KeyError", message: "'k'"))]
    #expect(
      shown(error) == """
        ValueError: shapes [2, 3] and [4] do not fit
          net.py, line 2, in forward
            return x @ w + b
                   ~~~~~~^~~
           [2, 3]
              [4]
               ^
          try b.reshape([4, 1])
          called from net.py, line 4  forward(1)
          while handling KeyError: 'k'
        """)
  }

  @Test func deepRecursionIsFolded() throws {
    var error = Diagnostic(kind: "RecursionError", message: "too deep")
    let place = Diagnostic.Place(range: try marked("def f(): return «f()»\n\n"), function: "f")
    error.places = Array(repeating: place, count: 1000)
    let lines = shown(error).split(separator: "\n")
    #expect(lines.count == 12 && lines[9] == "  … 992 more calls")
  }

  @Test func syntaxErrorsOfferTheCorrectedLine() throws {
    let range = try marked("x = 1\ny = «（»1)\n")
    let error = SyntaxError(
      .syntax, "full-width {}", ["（"], at: range, correction: "x = 1\ny = (1)\n")
    #expect(
      shown(Diagnostic(error)) == """
        SyntaxError: full-width （
          line 2
            y = （1)
                ^^
          Did you mean:  y = (1)
        """)
  }
}
