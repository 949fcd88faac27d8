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
    for path in [name, "paddle." + name] + homes.map({ $0 + "." + name }) {
      if let value = try? session.evaluate(path) {
        return try describe(value, path, width: session.settings.width)
      }
    }
    if let op = OperatorCard.named(name) {
      return OperatorCard(op).styled(width: session.settings.width) + Styled("\n\n")
    }
    throw unknown(name)
  }

  /// The modules that a bare name is looked for in.
  private static let homes = [
    "paddle.nn", "paddle.nn.functional", "paddle.linalg", "paddle.optimizer",
    "paddle.optimizer.lr", "paddle.io", "paddle.metric", "paddle.nn.initializer",
    "paddle.autograd", "paddle.Tensor",
  ]

  private static func unknown(_ name: String) -> CommandFailure {
    for path in [name, "paddle." + name] where RealPaddle.has(path) {
      return CommandFailure("Paddle 3.3 has `\(path)`, Dandelion does not have it")
    }
    let near = Suggestion.nearest(
      to: name, among: Command.all.map(\.name) + Library.promptNames + Operator.table.map(\.name))
    return CommandFailure(
      "nothing is called `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
  }

  /// A command's page.
  static func page(of command: Command) -> Styled {
    var text = Styled(":\(command.name)", .name) + Styled(" \(command.usage, .plain)\n")
    text += Styled(line: command.summary).indented(by: 2) + "\n"
    if !command.details.isEmpty {
      text += Styled(line: command.details).paragraphs(to: 78).indented(by: 2) + "\n"
    }
    text += "\n" + Styled(template: "For example:", [], .heading) + "\n"
    for input in command.example { text += Styled("  >>> ", .dim) + Styled("\(input, .plain)\n") }
    return text
  }

  private static func describe(_ value: Value, _ name: String, width: Int) throws -> Styled {
    if let help = ModuleHelp(value, width: width) { return help.styled }
    if case .native(let native) = value {
      if let op = Operator.named(native.name) {
        return Styled(native.signatureText, .name).wrapped(to: width, hanging: 4) + "\n"
          + OperatorCard(op).styled(width: width) + "\n\n"
      }
      return Styled(native.signatureText, .name) + "\n"
        + Styled(summary: native.summary).indented(by: 2) + "\n"
    }
    if let signature = value.signatureText {
      let text = documentation(value).map { "\n" + worded($0).indented(by: 2) } ?? ""
      return Styled(signature, .name).wrapped(to: width, hanging: 4) + text + Styled("\n")
    }
    let text = try documentation(value).map(worded) ?? Styled(value.repr())
    let kind = Styled(template: "{} is a {}", [Styled(name, .name), Styled(value.type.name)])
    return kind + "\n" + text.indented(by: 2) + "\n"
  }

  private static func worded(_ documentation: String) -> Styled {
    documentation.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Styled(line: String($0)) }.joined("\n")
  }

  /// The documentation of a value, without the indentation of its lines.
  static func documentation(_ value: Value) -> String? {
    guard case .str(let text)? = try? value.attributeIfPresent(Str.intern("__doc__")) else {
      return nil
    }
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.map { String($0.trimmingSpace) }.joined(separator: "\n")
    return trimmed.trimmingSpaceAtEnds
  }
}

extension String {
  fileprivate var trimmingSpaceAtEnds: String? {
    let text = self[...].trimmingSpace
    return text.isEmpty ? nil : String(text)
  }
}
