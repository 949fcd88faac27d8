import Teaching
import TestSupport
import Testing

@Suite(.alone) struct TeachingTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("中文", 4), ("（，）", 6), ("é", 1), ("e\u{301}", 1), ("a中b", 4), ("→≈×", 3),
    ("蒲公英🌱", 8), ("한국", 4), ("ｱ", 1),
  ])
  func widthIsThatOfTheTerminal(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("one two three", 8, "one two\nthree"), ("one two", 8, "one two"),
    ("a  b", 3, "a\nb"), ("梯度是什么？好", 6, "梯度是\n什么？\n好"), ("abcdefghij k", 4, "abcdefghij\nk"),
    ("用c = a * b算", 8, "用c = a\n* b算"),
  ])
  func linesWrapBetweenWords(text: String, width: Int, wrapped: String) {
    #expect(Styled(text).wrapped(to: width).plain == wrapped)
  }

  @Test func columnsLineUpByDisplayWidth() {
    let rows: [[Styled]] = [["a", "12", "x"], ["梯度", "3", "y"]]
    #expect(columns(rows, gap: 2).map(\.plain) == ["a     12  x", "梯度  3   y"])
  }

  @Test func wordsFillAGridDownwards() {
    let words: [Styled] = ["add", "sub", "mul", "div", "exp"]
    #expect(grid(words, width: 12).map(\.plain) == ["add  div", "sub  exp", "mul"])
  }

  @Test(arguments: [
    ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("中文字", 4, "中…"), ("中文", 4, "中文"),
  ])
  func longLinesAreCut(text: String, width: Int, cut: String) {
    #expect(Styled(text).truncated(to: width).plain == cut)
  }

  @Test func interpolationKeepsRoles() {
    let text: Styled = "\("c", .name) = \("10", .number)"
    #expect(text.runs.map(\.role) == [.name, .plain, .number])
    #expect(Styled(template: "{} of {}", ["a", "b"]).plain == "a of b")
    #expect((Styled("x", .dim) + Styled("y", .dim)).runs.count == 1)
    #expect(Styled("a\n\nb").lines.map(\.plain) == ["a", "", "b"])
  }

  @Test(arguments: [(3, 3, 3, 0, 0), (10, 10, 10, 0, 0), (11, 10, 6, 2, 3), (100, 4, 2, 97, 1)])
  func longListsFold(count: Int, limit: Int, head: Int, hidden: Int, tail: Int) {
    let folded = Folded(Array(0..<count), limit: limit)
    #expect([folded.head.count, folded.hidden, folded.tail.count] == [head, hidden, tail])
  }
}
