import Autograd
import Interpreter
import Library
import TestSupport
import Testing

@testable import Console
@testable import Teaching

/// That no sentence of the program lacks either language.
@Suite(.alone) struct WordingTests {
  // MARK: Every sentence has Chinese

  /// Tables of names, and programs that are written for others.
  private static let tables: Set = [
    "TorchTable.swift", "TorchMembers.swift", "PaddleNames.swift", "InPlaceMembers.swift",
  ]
  /// What looks like a sentence and is none, or is a part of one that the catalogue has.
  private static let exceptions: Set = [
    "Counts the calls.", "isinstance({}, paddle.Tensor) and ",
    "{}.requires_grad and {}.retain_grad()", "# the schedule follows the optimiser",
    "# Exported for PyTorch. What differs, or has no counterpart there:",
    " positional argument{} (and {} keyword-only argument{})", "{}:\n{}\nthere\n{}", "else if",
    "zip() argument {} is {} than argument{}",
  ]

  private static let english = PhraseBook.all.flatMap(\.pairs).map(\.english)
  private static let known = Set(english)
  private static let all = english.joined(separator: "\u{1}")

  /// The sentences that no pair of the catalogue covers.
  private func uncovered(_ sentences: [String]) -> [String] {
    sentences.filter { sentence in
      let lines = sentence.split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { String($0[...].trimmingSpace) }.joined(separator: "\n")
      let trimmed = String(text[...].trimmingSpace)
      return !Self.exceptions.contains(sentence) && !Self.known.contains(trimmed)
        && !Self.known.contains(sentence) && !Self.all.contains(trimmed)
    }
  }

  @Test("Every sentence in the sources has Chinese")
  func sourcesAreCovered() throws {
    var missing: [String] = []
    for path in Project.files(in: "Sources", ending: ".swift")
    where !path.contains("/Chinese/")
      && !Self.tables.contains(path.split(separator: "/").last.map(String.init) ?? "")
    {
      let text = try Project.text(path)
      let name = path.dropFirst("Sources/".count)
      var sentences = Sentences.inSwift(text)
      if path.hasSuffix("Source.swift") {
        let programs = SwiftLiterals.all(in: text).map(\.text).filter { $0.contains("\n") }
        sentences = programs.flatMap(Sentences.inPython)
      }
      missing += uncovered(sentences).map { "\(name): \($0)" }
    }
    #expect(missing == [], "write their Chinese into the phrase books")
  }

  @Test(
    "A sentence without Chinese is found wherever it is",
    arguments: [
      (#"throw Raised(.valueError, "sheep outnumber {}", name)"#, "sheep outnumber {}"),
      (#"throw TensorError(\n .value,\n "wolves" + " and {}", n)"#, "wolves and {}"),
      (#"throw CommandFailure("\(x) woolly sheep")"#, "{} woolly sheep"),
      (#"return Styled(template: "woolly {}", [a])"#, "woolly {}"),
      (#"let x = Styled(joint: "wool", [])"#, "wool"), (#"page.section("Wool", rows)"#, "Wool"),
      (#"error.noting("shear it")"#, "shear it"),
      (#"Command("shear", summary: "cut the wool of a sheep")"#, "cut the wool of a sheep"),
      (#"Native("shear(x)", "The sheep without its wool.")"#, "The sheep without its wool."),
      (#"let text = ready ? "a" : "the sheep is not shorn""#, "the sheep is not shorn"),
      (#"show("\(a ? "the wool is off" : "b")")"#, "the wool is off"),
      (##"f(#"a "woolly" sheep is here"#)"##, ##"a "woolly" sheep is here"##),
    ])
  func faultsAreFound(_ code: String, _ sentence: String) {
    let code = code.replacing(#"\n"#, with: "\n")
    #expect(uncovered(Sentences.inSwift(code)) == [sentence])
  }

  @Test("A message or documentation without Chinese is found in a library source")
  func faultsInPythonAreFound() {
    let source = """
      def shear(sheep):
        '''The wool of a sheep.'''
        if sheep < 0:
          raise ValueError(f'{sheep} is no ' + 'sheep')
        for each in range(sheep):
          try:
            pass
          except KeyError as error:
            raise TypeError('a goat is here') from error

      def _hidden():
        '''Not shown to anybody.'''
      """
    #expect(
      uncovered(Sentences.inPython(source)) == [
        "The wool of a sheep.", "{} is no sheep", "a goat is here",
      ])
    let swift =
      "enum A { static let text = \"\"\"\n  \(source.replacing("\n", with: "\n  "))\n  \"\"\" }"
    #expect(SwiftLiterals.all(in: swift).map(\.text) == [source])
  }

  // MARK: The catalogue is sound

  @Test("Each pair has as many holes on both sides, and Chinese punctuation in its Chinese")
  func pairsAreSound() {
    #expect(PhraseBook.all.flatMap(\.faults) == [], "a block is an English line and a Chinese one")
    let pairs = PhraseBook.all.flatMap(\.pairs)
    #expect(pairs.filter { !hasTheHoles($0) }.map(\.english) == [])
    #expect(pairs.filter { !isPunctuated($0.chinese) }.map(\.chinese) == [])
    let both = Dictionary(grouping: pairs, by: \.english)
    #expect(both.filter { Set($1.map(\.chinese)).count > 1 }.keys.sorted() == [])
    let faulty = PhraseBook("a {}\n羊\n\nb\n羊, 山羊\n\nc")
    #expect(faulty.faults == ["c"])
    #expect(!hasTheHoles(faulty.pairs[0]) && !isPunctuated(faulty.pairs[1].chinese))
  }

  /// As many as the English, or numbers of some of them.
  private func hasTheHoles(_ pair: PhraseBook.Pair) -> Bool {
    let count = pair.english.ranges(of: "{}").count
    let numbers = pair.chinese.matches(of: /\{(\d)\}/).compactMap { Int($0.1) }
    let plain = pair.chinese.ranges(of: "{}").count
    if numbers.isEmpty { return plain == count }
    return plain == 0 && numbers.allSatisfy { (1...count).contains($0) }
  }

  /// No half-width comma, stop, colon, semicolon or question mark behind a Chinese character.
  private func isPunctuated(_ text: String) -> Bool {
    text.firstMatch(of: /[\u{4E00}-\u{9FFF}][,.;:!](\s|$)/) == nil
  }

  @Test("A finished text leads back to its template, the most specific one first")
  func textsAreRecognised() {
    let rows: [(String, String?)] = [
      ("name 'x' is not defined", "name '{}' is not defined"),
      (
        "unsupported operand type(s) for +: 'int' and 'str'",
        "unsupported operand type(s) for {}: '{}' and '{}'"
      ),
      ("cannot assign to function call", "cannot assign to function call"),
      ("cannot assign to a thing", "cannot assign to {}"), ("what a student wrote", nil),
    ]
    for (text, template) in rows { #expect(Wording.origin(of: text)?.template == template) }
  }

  // MARK: What is shown

  @Test("Help has Chinese for every command, operator, setting and function")
  func helpIsCovered() throws {
    let commands = Command.all.flatMap { [$0.summary, $0.details] }.filter { !$0.isEmpty }
    let settings = Settings.entries.flatMap { [$0.summary, $0.values] }
    let topics = Operator.topics.map(\.title) + Library.topics.map(\.title)
    let operators = Operator.table.flatMap { op -> [String] in
      let rule: [String] =
        switch op.rule {
        case .formulas: []
        case .none(let reason): [reason]
        case .procedure(let text, _, _): text.contains(" ") ? [text] : []
        }
      return [op.summary] + rule + (op.convention.map { [$0] } ?? [])
    }
    let shown = commands + settings + topics + operators
    #expect(shown.filter { Wording.origin(of: $0, among: .help) == nil && !isFormula($0) } == [])
  }

  /// A rule or summary that is written in code alone.
  private func isFormula(_ text: String) -> Bool {
    !text.contains("the ") && text.contains { "@*/(-".contains($0) }
  }

  @Test("Errors, walkthroughs and help appear in the language that is spoken")
  func languagesAreSpoken() throws {
    let rows: [(String, english: String, chinese: String)] = [
      (":undo", "there is nothing to undo", "没有可以撤销的输入"),
      ("x1", "name 'x1' is not defined", "名字 'x1' 没有定义"),
      (":op mul", "The product, element by element.", "逐元素相乘。"),
      (":grad to_tensor(2.0, stop_gradient=False) * 3", "the start: dt2/dt2", "起点：dt2/dt2"),
      (":help undo", "take the last input back", "撤销上一条输入"),
    ]
    let shown = try #require(
      TestSession.evaluated {
        defer { Wording.language = .english }
        return Language.allCases.map { language in
          rows.map { row in
            Wording.language = .english
            let session = TestSession()
            Wording.language = language
            return session.run(row.0).shown
          }
        }
      })
    for (texts, language) in zip(shown, Language.allCases) {
      for (text, row) in zip(texts, rows) {
        #expect(text.contains(row.english) == (language != .chinese), "\(text)")
        #expect(text.contains(row.chinese) == (language != .english), "\(text)")
      }
    }
  }

  @Test("What programs see of an error stays English, and so do the kinds of errors")
  func programsSeeEnglish() throws {
    let program = """
      try:
        int('x')
      except ValueError as error:
        print(error, repr(str(error)))
      {}['key']
      """
    let outcome = try Outcome.of(["--lang", "zh", "-c", program])
    let message = "invalid literal for int() with base 10: 'x'"
    #expect(outcome.output == "\(message) \"\(message)\"\n")
    #expect(outcome.errors.hasPrefix("KeyError: 'key'\n  第 5 行\n"), "\(outcome.errors)")
  }

  @Test(
    "The locale chooses the language, and --lang has the last word",
    arguments: [
      ([], [:], "en"), ([], ["LANG": "zh_CN.UTF-8"], "zh"), ([], ["LC_ALL": "zh"], "zh"),
      ([], ["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], "en"),
      ([], ["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_GB"], "zh"),
      (["--lang", "en"], ["LANG": "zh_CN.UTF-8"], "en"), (["--lang=both"], [:], "both"),
    ])
  func languageIsChosen(
    _ options: [String], _ environment: [String: String], _ language: String
  ) throws {
    let outcome = try Outcome.of(options + ["-c", ":lang"], environment: environment)
    #expect(outcome.output == language + "\n")
  }
}
