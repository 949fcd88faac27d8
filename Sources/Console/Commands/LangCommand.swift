import Teaching

extension Command {
  nonisolated(unsafe) static let lang: Command = .init(
    "lang", "[zh|en|both]", summary: "speak Chinese, English or both",
    details: """
      Errors, help, walkthroughs and lessons appear in the language chosen; what programs print and \
      the names of errors stay as they are. At the start the language is that of the locale, or what \
      --lang says.
      """,
    example: [":lang zh", ":vars", ":lang en"]
  ) { session, words in
    guard !words.text.isEmpty else {
      session.show(Styled(Wording.language.rawValue + "\n"))
      return .done
    }
    guard let language = Language(rawValue: words.text) else {
      throw CommandFailure("`:lang` takes zh, en or both, not `\(words.text)`")
    }
    Wording.language = language
    session.show(Styled(template: announcement(of: language)) + "\n")
    return .done
  }

  private static func announcement(of language: Language) -> String {
    switch language {
    case .english: "From now on in English."
    case .chinese: "From now on in Chinese."
    case .both: "From now on in English and Chinese."
    }
  }
}
