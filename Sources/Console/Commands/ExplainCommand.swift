import Teaching

extension Command {
  nonisolated(unsafe) static let explain: Command = .init(
    "explain", "[CODE | ERROR | EXPR]",
    summary: "explain the last error, or how an input is understood",
    details: """
      After an error, alone, it tells at length what such an error means and shows a way out; so does \
      `:why`. Explanations have codes: `:explain E03`, `:explain KeyError`, `:explain all`. Of an \
      expression it shows the parentheses that are not written: `:set parse on` does so for each input.
      """,
    example: [":explain 1 + 2 * 3", ":explain E03"]
  ) { session, words in
    switch words.text {
    case "": try session.explainLastError()
    case "all": session.show(ErrorGuide.list(width: session.settings.width) + "\n\n")
    case let text:
      if let page = ErrorGuide.named(text) {
        session.show(page.styled(width: session.settings.width) + "\n\n")
      } else {
        _ = try session.compile(text)
        session.show(Styled(Grouping.text(of: text) ?? text) + "\n")
      }
    }
    return .done
  }
}

extension Session {
  /// Shows the long explanation of the error that was shown last.
  func explainLastError() throws {
    guard let error = lastError else {
      throw CommandFailure("there was no error yet: `:explain all` lists those that are explained")
    }
    guard let page = ErrorGuide.explaining(kind: error.kind, message: error.message) else {
      throw CommandFailure("\(error.kind) has no longer explanation")
    }
    show(page.styled(width: settings.width) + "\n\n")
  }
}
