import Testing

@testable import Console

@Test(
  "The flag decides on colour, then the environment, then the terminal",
  arguments: [
    (ColorChoice.always, ["NO_COLOR": "1", "TERM": "dumb"], false, true),
    (.never, ["FORCE_COLOR": "1", "TERM": "xterm"], true, false),
    (.auto, ["TERM": "xterm"], true, true),
    (.auto, ["TERM": "xterm"], false, false),
    (.auto, ["TERM": "dumb"], true, false),
    (.auto, [:], true, false),
    (.auto, ["TERM": "xterm", "NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
    (.auto, ["TERM": "xterm", "NO_COLOR": ""], true, true),
    (.auto, ["FORCE_COLOR": "1"], false, true),
    (.auto, ["FORCE_COLOR": "0", "TERM": "xterm"], true, false),
    (.auto, ["CLICOLOR_FORCE": "1"], false, true),
    (.auto, ["CLICOLOR_FORCE": "0", "TERM": "xterm"], true, true),
  ])
func colorIsDecided(
  choice: ColorChoice, environment: [String: String], isTerminal: Bool, expected: Bool
) {
  #expect(choice.enabled(environment: environment, isTerminal: isTerminal) == expected)
}

@Test(
  "Completion inserts what all candidates share",
  arguments: [
    (["to_tensor", "to_list"], "to_"), (["张量", "张力"], "张"), (["a", "b"], ""), (["abc"], "abc"),
    (["e", "e\u{301}"], ""), ([], ""),
  ])
func prefixIsCommon(texts: [String], expected: String) {
  #expect(commonPrefix(texts) == expected)
}

@Test(
  "Candidates are listed in columns, or with a line on each",
  arguments: [
    (["a", "bb", "c"].map { Candidate($0) }, 9, ["a   c", "bb"]),
    ([Candidate("relu", summary: "max(x, 0)"), Candidate("张")], 40, ["relu  max(x, 0)", "张    "]),
    ((1...5).map { Candidate("n\($0)") }, 5, ["n1", "n2", "n3", "… 2…"]),
  ])
func candidatesAreListed(candidates: [Candidate], columns: Int, expected: [String]) {
  #expect(
    completionList(candidates, columns: columns, limit: 3).map { $0.rendered(colored: false) }
      == expected)
}

@Test("Brackets match those of their own kind of text") func bracketsMatch() {
  let text = "f(')', [1])"
  let highlights = EditorServices().highlight(text)
  let pairs = [2, 7, 8, 11, 0].map { cursor in
    let edited = EditedText(text, cursor: cursor)
    return matchingBrackets(edited, styles: styles(of: highlights, in: edited))
  }
  #expect(pairs == [[1, 10], [7, 9], [7, 9], [10, 1], []])
}
