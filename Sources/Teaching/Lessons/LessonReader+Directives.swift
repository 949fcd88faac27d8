extension LessonReader {
  /// Reads a comment that begins on the line `first`: `random`, `note: …`, `try …`, `predict …`.
  mutating func readComment(_ first: String) {
    var text = first
    while !text.contains("-->") {
      guard let line = take() else { return report("a comment is not closed") }
      text += "\n" + line
    }
    let body = text.dropFirst(4).trimmed.dropLast(3).trimmed
    let word = body.prefix { $0.isLetter }
    switch word {
    case "random": isRandom = true
    case "note": add(.note(body.dropFirst(5).trimmed))
    case "try", "predict": readTask(String(word), body.dropFirst(word.count))
    default: report("unknown directive \(word)")
    }
  }

  private mutating func readTask(_ word: String, _ text: Substring) {
    guard let attributes = Self.attributes(text) else {
      return report("a directive has the form: \(word) key=\"value\" …")
    }
    let main = word == "try" ? "check" : "answer"
    var values: [String: String] = [:]
    for (key, value) in attributes where !Self.mistakeKeys.contains(key) {
      let isKnown = key == main || (word == "try" && key == "setup")
      if !isKnown || values[key] != nil { report("unknown or repeated key \(key)") }
      values[key] = key == "setup" ? value.withLineBreaks : value
    }
    let mistakes = readMistakes(attributes.filter { Self.mistakeKeys.contains($0.key) })
    guard let goal = values[main] else { return report("\(word) needs \(main)") }
    if word == "try" {
      add(.task(.exercise(.init(setup: values["setup"], check: goal, mistakes: mistakes))))
    } else {
      add(.task(.prediction(.init(answer: goal, mistakes: mistakes))))
    }
  }

  private static let mistakeKeys: Set = ["wrong", "example", "say"]

  /// `wrong`, perhaps `example`, then `say`: as often as wanted.
  private mutating func readMistakes(_ pairs: [(key: String, value: String)]) -> [Lesson.Mistake] {
    var mistakes: [Lesson.Mistake] = []
    var wrong: String?
    var example: String?
    for (key, value) in pairs {
      switch (key, wrong) {
      case ("wrong", nil): wrong = value
      case ("example", .some): example = value.withLineBreaks
      case ("say", .some(let condition)):
        mistakes.append(Lesson.Mistake(wrong: condition, say: value, example: example))
        (wrong, example) = (nil, nil)
      default: report("the order is wrong, example, say; \(key) is out of it")
      }
    }
    if wrong != nil { report("wrong without say") }
    return mistakes
  }

  /// `key="value" key="value"`; a value may run over lines and holds no `"`.
  private static func attributes(_ text: Substring) -> [(key: String, value: String)]? {
    var result: [(key: String, value: String)] = []
    var rest = text.drop { $0.isWhitespace }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "="), rest[equals...].dropFirst().first == "\"" else {
        return nil
      }
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { return nil }
      let lines = value[..<end].split { $0.isNewline }.map(\.trimmed)
      result.append((rest[..<equals].trimmed, lines.joinedAsProse))
      rest = value[end...].dropFirst().drop { $0.isWhitespace }
    }
    return result
  }
}

extension String {
  /// Code of several lines, whose breaks are written `\n`.
  fileprivate var withLineBreaks: String { replacing("\\n", with: "\n") }
}
