import Interpreter
import Syntax
import Teaching
import Tensors

/// The remark behind a text that is being typed: the shape it leads to, or what does not fit.
///
/// Nothing is run: see `ShapeInference`.
struct InputHint {
  let session: Session

  func hint(for text: String) -> Styled {
    guard session.settings.showsHints, text.utf8.count <= Self.longest else { return Styled() }
    if let character = fullWidthCharacter(in: text) {
      return Styled(
        template: "{} is full-width: Enter corrects it", [Styled(String(character), .bad)], .dim)
    }
    guard let program = expression(in: text), let statements = tentativeStatements(of: program)
    else { return Styled() }
    var inference = ShapeInference(names: session.main)
    let result = inference.follow(statements)
    if let clash = inference.clash { return clash.styled }
    guard case .tensor(let shape, let dtype) = result else { return Styled() }
    let type = dtype == .float32 ? "" : " " + dtype.name
    return Styled("→ \(shape)\(type)", .dim)
  }

  /// Longer texts have no hint: keys must not wait.
  private static let longest = 20_000

  /// The text without the command before it; nil for commands that take no expression.
  private func expression(in text: String) -> String? {
    guard text.first == ":" else { return text }
    let word = text.dropFirst().prefix { !$0.isWhitespace }
    guard let command = try? Command.named(String(word)), command.usage.hasPrefix("EXPR") else {
      return nil
    }
    return String(text[word.endIndex...].drop { $0.isWhitespace })
  }
}
