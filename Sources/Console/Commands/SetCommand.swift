import Interpreter
import Teaching

extension Command {
  nonisolated(unsafe) static let set: Command = .init(
    "set", "[NAME VALUE]", summary: "change a setting; alone, list them",
    example: [":set", ":set dialect paddle3", "to_tensor(2.0)"]
  ) { session, words in
    let parts = words.text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let name = parts.first else {
      session.show(table(of: session))
      return .done
    }
    if parts.count == 1, let feedback = Feedback(rawValue: name) {
      session.settings.feedback = feedback
      return .done
    }
    guard let entry = Settings.entries.first(where: { $0.name == name }) else {
      let near = Suggestion.nearest(to: name, among: Settings.entries.map(\.name))
      throw CommandFailure(
        "there is no setting `\(name)`; "
          + (near.map { "did you mean `\($0)`?" } ?? "`:set` lists them"))
    }
    guard parts.count == 2 else {
      let state = [Styled(entry.name), Styled(entry.get(session))]
      session.show(Styled(joint: "{} is {}", state) + "\n")
      return .done
    }
    guard entry.set(session, String(parts[1][...].trimmingSpace)) else {
      throw CommandFailure("\(entry.name) takes \(entry.values), not `\(parts[1])`")
    }
    return .done
  }

  private static func table(of session: Session) -> Styled {
    let rows = Settings.entries.map { entry in
      [
        Styled(entry.name, .name), Styled(entry.get(session), .string),
        Styled(
          template: "{}: {}",
          [Styled(template: entry.summary), Styled(template: entry.values)], .dim),
      ]
    }
    return definitions(rows, width: session.settings.width).joined("\n") + "\n"
  }
}
