import Interpreter
import Library
import Teaching

extension Command {
  nonisolated(unsafe) static let help: Command = .init(
    "help", "[NAME]", summary: "explain a command, a function, an operator or a name",
    details:
      "`NAME?` does the same. `:help all` tells of all commands, through $PAGER where there is one.",
    example: [":help", ":help grad", ":help relu"]
  ) { session, words in
    if words.text == "all" {
      session.page(all.map { HelpTopic.page(of: $0) }.joined("\n"))
    } else if words.text.isEmpty {
      session.show(overview(width: session.settings.width))
    } else {
      session.show(try HelpTopic.find(words.text, in: session))
    }
    return .done
  }

  private static func overview(width: Int) -> Styled {
    let rows = all.map { command in
      [
        Styled(":\(command.name)", .name)
          + Styled(String(" " + command.usage.prefix { $0 != "[" })),
        Styled(template: command.summary),
      ]
    }
    let head = Styled(
      line: """
        What you type is Python, over Paddle's tensors: {}. Lines that begin with a colon are \
        commands; the shortest beginning that only one has is enough:
        """, [Styled("a = to_tensor(2.0)", .string)])
    let foot = Styled(
      line: "{} or {} tells more of a command, a function or a value.",
      [Styled(":help NAME", .name), Styled("NAME?", .name)])
    let list = definitions(rows, width: width - 2).map { $0.indented(by: 2) }.joined("\n")
    return head.paragraphs(to: width) + "\n\n" + list + "\n\n" + foot.paragraphs(to: width) + "\n"
  }
}
