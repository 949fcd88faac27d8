import Interpreter
import Syntax
import TestSupport
import Testing

@testable import Teaching

/// A session of plain Python: what lessons without tensors need.
private final class PythonHost: LessonHost {
  private var module = Module("__main__")

  func perform(_ input: String) -> Styled {
    do {
      let value = try run(input)
      return value.isNone ? "" : Styled(try value.repr())
    } catch let error as Raised {
      return Diagnostic(error.exception).styled()
    } catch let error as SyntaxError {
      return Diagnostic(error).styled()
    } catch {
      return "?"
    }
  }

  private func run(_ code: String) throws -> Value {
    guard let source = SourceMap.shared.add(name: "<lesson>", text: code) else { return .none }
    return try Program(parse(source), in: module).run()
  }

  func value(of expression: String, helpers: [Native]) throws -> Value {
    for helper in helpers { module.set(helper.name, .native(helper)) }
    return try run(expression)
  }

  func clear() -> Bool {
    defer { module = Module("__main__") }
    return module.bindings.contains { $0.name.text == "mine" }
  }

  func snapshot() -> Any { module.bindings.map { ($0.name.text, $0.value) } }
  func restore(_ snapshot: Any) {
    module = Module("__main__")
    for (name, value) in snapshot as? [(String, Value)] ?? [] { module.set(name, value) }
  }
}

@Suite(.alone) struct LessonEngineTests {
  private static let lesson = """
    ---
    id: numbers
    format: 1
    minutes: 5
    ---
    # Numbers

    Hello.

    ## Guess {#guess}
    ```pycon
    >>> n = 20
    ```
    What is `n + 1`?
    <!-- predict answer="n + 1" wrong="20" say="One more." -->
    ```pycon
    >>> n + 1
    21
    ```

    ## Do {#do}
    Make `s` 14.
    <!-- try setup="v = 7" check="close(s, 14) and v == 7"
         wrong="s == 7" example="s = v" say="Twice that." -->
    <details><summary>Hint</summary>

    Add.
    </details>
    <details><summary>Solution</summary>

    ```pycon
    >>> s = v + v
    ```
    </details>
    The end.
    """

  /// Evaluates where programs are evaluated; expectations stay on the test's own thread.
  private func evaluated<T>(_ body: @escaping () -> T) -> T? {
    nonisolated(unsafe) var result: T?
    Runtime.onEvaluationThread { result = body() }
    return result
  }

  /// What is typed (`:` for commands of the lesson) and what the engine must say, in part.
  @Test(arguments: [
    [
      (":start", "Numbers\n\nHello.\n\nGuess"), ("n", ""), ("22", "You said 22; it is 21."),
      (":hint", "Add."), (":hint", "No more hints"), ("n", ""), ("s = 7", "Twice that."),
      ("s = 7", ""),
      ("s = 3", "Not there yet: s is 3, and should be 14."), ("s = q", ""),
      ("s = 14", "Right.\n\nOne way to do it:\n    s = v + v\n\nThe end.\n\nThat was “Numbers”."),
      (":hint", "No lesson is under way"),
    ],
    [
      (":start", "Type your guess."), ("20", "You said 20; it is 21. One more."),
      (":reset", "Your turn."), ("v = 8; s = 14", "Not there yet: v is 8, and should be 7."),
      (":reset", "Your turn."),
      ("s=v + v", "Right.\n\nThe end."),
    ],
    [
      (":start", ">>> n = 20"), (":skip", ">>> n + 1\n21\n\nDo"), (":back", "Type your guess."),
      ("21", "You said 21: right."), (":skip", ">>> s = v + v\n\nThe end."), (":quit", "No lesson"),
    ],
    [
      (":start", "Numbers"), ("21", "Do"), (":", "numbers/do 2/2\n\nMake s 14."),
      (":quit", "Left the lesson; `:lesson start numbers` goes on."), (":", "No lessons found"),
      (":start 2", "Numbers\n\nThe code of steps 1 to 1 was run."), ("n", ""),
      (":back", "What is n + 1?"), ("n = 5", ""), (":reset", ">>> n = 20"),
    ],
    [
      ("mine = 1", ""), (":start", "Numbers\n\nYour own names wait"), ("mine", ""),
      ("21", "Make s 14."), ("s = mine", "Not there yet"),
      ("s = 14", "`:lesson quit` brings your own"),
      (":start", "Numbers\n\nHello."), (":quit", "goes on.\nYour own names are back."),
      ("s = mine", ""), (":quit", "No lesson is under way"),
    ],
  ])
  func theReaderIsLed(script: [(typed: String, reply: String)]) {
    let replies = evaluated {
      let host = PythonHost()
      let engine = LessonEngine(host: host, library: nil, progress: LessonProgress(path: nil))
      return script.map { Self.reply(to: $0.typed, engine, host) }
    }
    #expect(replies?.count == script.count)
    for ((typed, wanted), reply) in zip(script, replies ?? []) {
      #expect(wanted.isEmpty ? reply.isEmpty : reply.contains(wanted), "\(typed): \(reply)")
    }
  }

  private static func reply(to typed: String, _ engine: LessonEngine, _ host: PythonHost) -> String
  {
    let words = typed.split(separator: " ").map { String($0) }
    if words[0] == ":start" {
      let step = words.count > 1 ? Int(words[1]) ?? 1 : 1
      return engine.begin("numbers", Lesson(markdown: lesson), at: step - 1).plain
    }
    if typed == ":" { return engine.command([]).plain }
    if typed.hasPrefix(":") { return engine.command([String(typed.dropFirst())]).plain }
    _ = host.perform(typed)
    return engine.noticed(typed)?.plain ?? ""
  }

  @Test(arguments: [
    ("", "", [String]()),
    ("21\n", "22\n", ["guess: `n + 1` shows\n21\nnot\n22\n"]),
    ("wrong=\"20\"", "wrong=\"21\"", ["guess: 21 is called wrong and is right"]),
    ("v = 7", "v = 7; s = 14", ["do: done before it is begun"]),
    ("s = v + v", "s = v", ["do: the solution fails the check"]),
    ("example=\"s = v\"", "example=\"s = 2\"", ["do: `s = 2` does not reach the answer to s == 7"]),
    ("example=\"s = v\"", "", ["do: no example makes the mistake s == 7"]),
    ("answer=\"n + 1\"", "answer=\"m\"", ["guess: the answer m cannot be computed"]),
    (
      "wrong=\"20\" say=\"One more.\"", "wrong=\"20\" say=\"a\" wrong=\"20.0\" say=\"b\"",
      ["guess: the answer to 20.0 stands behind another to the same guess"]
    ),
    (
      "wrong=\"s == 7\"", "wrong=\"s > 0\" example=\"s = 1\" say=\"x\" wrong=\"s == 7\"",
      ["do: `s = v` does not reach the answer to s == 7"]
    ),
    (
      "<details><summary>Solution", "<details><summary>Hint",
      ["do: no solution", "do: the solution fails the check"]
    ),
  ])
  func authorsLearnOfTheirFaults(part: String, with: String, problems: [String]) {
    var text = Self.lesson
    if let range = text.firstRange(of: part), !part.isEmpty {
      text.replaceSubrange(range, with: with)
    }
    let lesson = Lesson(markdown: text)
    let found = evaluated { LessonVerifier.findings(in: lesson) { PythonHost() }.problems }
    #expect(found?.map(\.message) == problems)
  }

  @Test func progressSurvives() {
    let path = "/tmp/dandelion-test-\(UInt32.random(in: 0 ... .max))/state/lessons"
    let lesson = Lesson(markdown: Self.lesson)
    var progress = LessonProgress(path: path)
    let written = [
      progress.note(lesson, lesson.steps[0], .wrong, tries: 1),
      progress.note(lesson, lesson.steps[0], .right, tries: 2),
      TextFile.append(line: "what is this\n\u{7}x y\nnumbers/do do", to: path),
    ]
    #expect(written == [true, true, true])
    let read = LessonProgress(path: path)
    #expect(read.entry(lesson, lesson.steps[0])?.outcome == .right)
    #expect(read.entry(lesson, lesson.steps[1]) == nil)
    let changed = Lesson(markdown: Self.lesson.replacing("n + 1", with: "n + 2"))
    #expect(read.entry(changed, changed.steps[0]) == nil)
  }

  @Test func theLessonsThatComeWithTheProgramAreSound() throws {
    let library = try #require(LessonLibrary.find())
    #expect(library.problems.map(\.message) == [])
    for name in library.names {
      let english = try #require(library.lesson(name, .english))
      let chinese = try #require(library.lesson(name, .chinese))
      #expect(english.problems == [] && chinese.problems == [])
      #expect(english.title != chinese.title)
      #expect(english.codeDifferences(from: chinese) == [])
      #expect(library.names(matching: english.id) == [name])
      let both = try #require(library.lesson(name, .both))
      #expect(both.steps.map(\.inputs) == english.steps.map(\.inputs))
      #expect(both.title == english.title + "  " + chinese.title)
      #expect(both.steps.map(\.codeHash) == chinese.steps.map(\.codeHash))
    }
  }
}
