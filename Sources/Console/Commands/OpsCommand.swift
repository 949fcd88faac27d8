import Autograd
import Interpreter
import Teaching

extension Command {
  nonisolated(unsafe) static let ops: Command = .init(
    "ops", summary: "list the operators", details: "`:op NAME` shows one of them.",
    example: [":ops"]
  ) { session, _ in
    session.show(operatorList(width: session.settings.width) + "\n\n")
    return .done
  }

  nonisolated(unsafe) static let op: Command = .init(
    "op", "NAME", summary: "show an operator: forward, backward rule, an example",
    example: [":op mul"]
  ) { session, words in
    let name = try words.required(by: op)
    guard let found = OperatorCard.named(name) else {
      let near = Suggestion.nearest(to: name, among: OperatorCard.allNames)
      throw CommandFailure(
        "there is no operator `\(name)`; "
          + (near.map { "did you mean `\($0)`?" } ?? "`:ops` lists them"))
    }
    session.show(OperatorCard(found).styled(width: session.settings.width) + "\n\n")
    return .done
  }
}
