import TestSupport
import Testing

@testable import Console
@testable import Teaching

/// What `dandelion lesson test` tells the author of a lesson with faults in it.
@Suite(.alone) struct LessonAuthoringTests {
  private static let lesson = """
    ---
    id: sums
    format: 1
    minutes: 1
    ---
    # Sums

    ## Guess {#guess}
    ```pycon
    >>> a = to_tensor(0.25, stop_gradient=False)
    >>> def double(x):
    ...     return x + x
    ...
    ```
    <!-- predict answer="double(a)" wrong="0.25" say="Twice." -->
    ```pycon
    >>> double(a).item()
    0.5
    ```

    ## Do {#do}
    <!-- try check="close(s, 3) and grad_op(s) == 'AddBackward'"
         wrong="not s.stop_gradient" example="s = a + 1" say="Too small."
         wrong="close(s, 3)" example="s = to_tensor(3.0)" say="No graph." -->
    <details><summary>Solution</summary>

    ```pycon
    >>> s = a + 2.75
    ```
    </details>

    """

  /// A library of one lesson in both languages, one of which has a part replaced.
  private static func library(_ part: String, _ with: String, _ language: Language) throws
    -> LessonLibrary
  {
    let folder = "/tmp/dandelion-test-\(UInt32.random(in: 0 ... .max))"
    for each in [Language.english, .chinese] {
      let chinese = lesson.replacing("Solution", with: "答案").replacing("# Sums", with: "# 求和")
      let sound = each == .chinese ? chinese : lesson
      let text = each == language ? sound.replacing(part, with: with) : sound
      let suffix = each == .chinese ? ".zh" : ""
      #expect(Teaching.TextFile.write(text, to: folder + "/01-sums/lesson\(suffix).md"))
    }
    return try #require(LessonLibrary(folder: folder))
  }

  private static func report(_ library: LessonLibrary, updates: Bool = false) -> [String] {
    let lines = TestSession.evaluated {
      var lines: [String] = []
      let test = try? LessonTest(library: library, keys: ["sums"], updates: updates)
      _ = test?.report { lines.append($0.replacing(library.folder, with: "")) }
      return lines
    }
    return lines ?? []
  }

  @Test(arguments: [
    ("x + x", "x * 3", ":16: guess: `double(a).item()` shows\n0.75", 2),
    ("0.5\n", "0.55\n", ":16: guess: `double(a).item()` shows\n0.5", 2),
    ("wrong=\"0.25\"", "wrong=\"0.5\"", ":8: guess: 0.5 is called wrong and is right", 2),
    ("close(s, 3) and ", "", ":21: do: `s = a + 1` passes the check", 3),
    ("s = a + 2.75", "s = a + 2", ":21: do: the solution fails the check", 2),
    ("not s.stop_gradient", "close(s, 3)", ":21: do: `s = a + 1` does not reach", 3),
    ("example=\"s = a + 1\"", "", ":21: do: no example makes the mistake", 2),
    ("<!-- try", "<!-- try setup=\"s = a + 2.75\"", ":21: do: done before it is begun", 2),
    ("id: sums", "id: products", "01-sums: its id is products", 2),
    ("format: 1", "format: 1\nneeds: products", "01-sums: it needs products, which", 2),
    ("{#do}", "{#guess}", ":21: two steps have the id guess", 3),
    ("<!-- predict", "<!-- random -->\n<!-- predikt", "unknown directive predikt", 3),
  ])
  func plantedFaultsAreFound(part: String, with: String, told: String, count: Int) throws {
    let report = Self.report(try Self.library(part, with, .english))
    #expect(report.contains { $0.contains(told) }, "\(report)")
    #expect(report.count >= count + 2 && report.last?.hasSuffix("nothing wrong") == false)
  }

  @Test func languagesAreHeldAgainstEachOther() throws {
    let library = try Self.library("example=\"s = a + 1\"", "example=\"s = a + 2\"", .chinese)
    #expect(
      Self.report(library) == [
        "01-sums  en  ok", "01-sums  zh  1 wrong",
        """
        /01-sums/lesson.zh.md:21: not as in the other language: do:
        wrong not s.stop_gradient
        example s = a + 2
        there
        wrong not s.stop_gradient
        example s = a + 1
        """, "1 lesson, 1 wrong",
      ])
  }

  @Test func updatingWritesWhatIsShown() throws {
    let library = try Self.library("0.5\n", "0.7\nand more\n", .english)
    let report = Self.report(library, updates: true)
    #expect(report.first == "/01-sums/lesson.md:16: updated")
    #expect(report.last == "1 lesson, nothing wrong")
    #expect(library.text("01-sums", .english)?.contains("    ...\n") == false)
    #expect(library.text("01-sums", .english)?.contains("item()\n0.5") == true)
  }
}
