import Autograd
import Interpreter
import Library
import Teaching

/// What `:help NAME` says, by what the name is.
enum HelpTopic {
  /// A command's page, an operator's card, or a value's signature and first lines of documentation.
  static func find(_ name: String, in session: Session) throws -> Styled {
    if name.hasPrefix(":") { return page(of: try Command.named(String(name.dropFirst()))) }
    if let command = Command.all.first(where: { $0.name == name }) { return page(of: command) }
    if let value = try? session.evaluate(name) { return try describe(value, name) }
    if let op = OperatorCard.named(name) {
      return OperatorCard(op).styled(width: session.settings.width) + Styled("\n\n")
    }
    let near = Suggestion.nearest(
      to: name, among: Command.all.map(\.name) + Library.promptNames + Operator.table.map(\.name))
    throw CommandFailure(
      "nothing is called `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
  }

  private static func page(of command: Command) -> Styled {
    var text = Styled(":\(command.name)", .name) + Styled(" \(command.usage, .plain)\n")
    text += Styled("  \(command.summary, .plain)\n")
    if !command.details.isEmpty {
      text += Styled(command.details).wrapped(to: 78).indented(by: 2) + Styled("\n")
    }
    text += Styled("\nFor example:\n", .heading)
    for input in command.example { text += Styled("  >>> ", .dim) + Styled("\(input, .plain)\n") }
    return text
  }

  private static func describe(_ value: Value, _ name: String) throws -> Styled {
    if case .native(let native) = value {
      let bare = native.name
      if let op = Operator.named(bare) {
        return OperatorCard(op).styled(width: 80) + Styled("\n\n")
      }
      return Styled(native.signatureText, .name) + Styled("\n  \(native.summary, .plain)\n")
    }
    var text = Styled(name, .name) + Styled(" is a \(value.type.name, .plain)\n")
    let documentation = try value.attributeIfPresent(Str.intern("__doc__")) ?? .none
    if case .str(let text) = documentation {
      return Styled(name, .name) + Styled("\n  \(text.text, .plain)\n")
    }
    text += Styled("  " + (try value.repr()) + "\n")
    return text
  }
}
