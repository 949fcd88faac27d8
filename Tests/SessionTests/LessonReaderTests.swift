import Testing

@testable import Teaching

@Suite struct LessonReaderTests {
  private let text = """
    ---
    id: first
    format: 1
    needs: tensors, shapes
    minutes: 15
    ---
    # A lesson

    Some *words*
    over two lines.

    ## 1. Look  {#look}
    - one
    - two

    ```pycon
    >>> def f(x):
    ...   return x
    ...
    >>> f(2)
    2
    ```
    <!-- note: wait here -->
    <!-- predict answer="s" wrong="3" say="No: 3 is n." -->

    ## 2. Do {#do}
    ```text
    a  b
    ```
    <!-- try setup="v = 1; w = 2"
         check="close(s, 14)"
         wrong="s == 3" example="s = 3" say="That
         is n." -->

    <details><summary>Hint</summary>

    Think.
    </details>

    <details><summary>Solution</summary>

    <!-- random -->
    ```pycon
    >>> s = 14
    ```
    Why not?
    </details>
    """

  @Test func aLessonIsReadWhole() throws {
    let lesson = Lesson(markdown: text)
    #expect(lesson.problems == [])
    #expect(
      [lesson.id, lesson.title, lesson.needs.joined(), "\(lesson.minutes)"]
        == ["first", "A lesson", "tensorsshapes", "15"])
    #expect(lesson.introduction == [.prose("Some *words* over two lines.", hanging: 0)])
    try #require(lesson.steps.map(\.id) == ["look", "do"])
    let asked = Lesson.Mistake(wrong: "3", say: "No: 3 is n.", example: nil)
    #expect(
      lesson.steps[0].blocks == [
        .prose("- one", hanging: 2), .prose("- two", hanging: 2),
        .transcript(
          [
            .init(input: "def f(x):\n  return x\n", output: ""),
            .init(input: "f(2)", output: "2\n"),
          ], isCompared: true, line: 16),
        .note("wait here"), .task(.prediction(.init(answer: "s", mistakes: [asked]))),
      ])
    let mistake = Lesson.Mistake(wrong: "s == 3", say: "That is n.", example: "s = 3")
    #expect(
      lesson.steps[1].blocks == [
        .code("a  b"),
        .task(
          .exercise(
            .init(
              setup: "v = 1; w = 2", check: "close(s, 14)", mistakes: [mistake]))),
      ])
    #expect(lesson.steps[1].hints == [[.prose("Think.", hanging: 0)]])
    #expect(
      lesson.steps[1].solution == [
        .transcript([.init(input: "s = 14", output: "")], isCompared: false, line: 43),
        .prose("Why not?", hanging: 0),
      ])
  }

  @Test(arguments: [
    ("## 1. Look  {#look}", "## 1. Look", "a step needs an id: ## Title {#id}"),
    ("{#do}", "{#look}", "two steps have the id look"),
    ("minutes: 15", "minuts: 15", "unknown key minuts"),
    ("format: 1", "format: 2", "only format 1 is known"),
    ("check=", "chek=", "unknown or repeated key chek"),
    ("say=\"No", "sya=\"No", "unknown or repeated key sya"),
    ("<!-- random -->", "<!-- rndom -->", "unknown directive rndom"),
    ("<summary>Hint", "<summary>Clue", "a <summary> is Hint or Solution (提示 or 答案)"),
    ("answer=\"s\"", "", "predict needs answer"),
    ("Why not?\n</details>", "", "<details> is not closed"),
    ("<!-- note: wait here -->", "<!-- note: wait", "a comment is not closed"),
    ("id: first\n", "", "the front matter has no id"),
  ])
  func faultsAreReported(part: String, with: String, message: String) {
    var broken = text
    if let range = broken.firstRange(of: part) { broken.replaceSubrange(range, with: with) }
    if part.contains("note") { broken.removeAll { $0 == ">" } }
    #expect(Lesson(markdown: broken).problems.map(\.message).contains(message))
  }

  @Test(arguments: [
    ("[5.]", "[5.]", true), ("5.00001", "5.0", true), ("5.06", "5.0", false),
    ("22026.46579480671", "22026.4657948", true), ("22026.4657946", "22026.4657948", false),
    ("1e-07", "1.0e-07", true), ("2e-07", "1.0e-07", false), ("a 1 b", "a ... b", true),
    ("a 1 c", "a ... b", false), ("x\n\n", "x", true), ("x  \ny", "x\ny", true),
    ("x y", "x  y", false),
    ("12", "13", false), ("nan", "nan", true), ("", "", true), ("x", "", false),
    ("anything", "...", true),
    ("a=-0.5", "a=-0.50", true), ("a=0.5", "a=-0.5", false), ("x1 = 2.04", "x1 = 2.0", true),
  ])
  func outputsAgreeToTheDigitsWritten(actual: String, expected: String, agrees: Bool) {
    #expect(Transcript.agrees(actual, with: expected) == agrees)
  }

  @Test func anythingCanBeRead() {
    let pieces = [
      "---", "\n", "# a", "## b {#", "```", "pycon", "<!--", "-->", "try", "\"", "=", "<details>",
      ">>> ",
      "<summary>Hint", "</details>", "wrong=\"", "中", "- ", "}", "{", "check=\"a\"", ":",
    ]
    var state: UInt64 = 1
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state & 64 == 0 ? "\n" : " ")
      }
      let lesson = Lesson(markdown: text)
      #expect(lesson.problems.isEmpty == false)
    }
  }
}
