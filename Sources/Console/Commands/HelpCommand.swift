import Interpreter
import Library
import Teaching

extension Command {
  nonisolated(unsafe) static let help: Command = .init(
    "help", "[NAME]", summary: "explain a command, a function, an operator or a name",
    details: "`NAME?` does the same.",
    example: [":help", ":help grad", ":help relu"]
  ) { session, words in
    if words.text.isEmpty {
      session.show(overview)
    } else {
      session.show(try HelpTopic.find(words.text, in: session))
    }
    return .done
  }

  private static var overview: Styled {
    let rows = all.map { command in
      [
        Styled(":\(command.name)", .name)
          + Styled(command.usage.isEmpty ? "" : " " + command.usage),
        Styled(command.summary),
      ]
    }
    return """
      What you type is Python, over Paddle's tensors: \("a = to_tensor(2.0)", .string). Lines that \
      begin with
      a colon are commands; the shortest beginning that only one has is enough:

      \(columns(rows).map { $0.indented(by: 2) }.joined("\n"))

      \(":help NAME", .name) or \("NAME?", .name) tells more of a command, a function or a value.

      """
  }
}
