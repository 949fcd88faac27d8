import Teaching

extension Command {
  nonisolated(unsafe) static let lesson: Command = .init(
    "lesson", "[list|start|hint|skip|back|reset|report|quit]", summary: "learn step by step",
    details: """
      Alone it goes on with the lesson you are in, or lists the lessons. `:lesson start 1` begins \
      the first. A lesson happens at this very prompt: try what you like between its steps.
      """,
    example: [":lesson list"]
  ) { session, words in
    let arguments = words.text.split(separator: " ").map(String.init)
    session.lessons.width = session.settings.width
    session.show(session.lessons.command(arguments) + "\n\n")
    return .done
  }
}
