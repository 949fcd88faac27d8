import Autograd
import Symbolic
import Teaching

extension Command {
  nonisolated(unsafe) static let simplify: Command = algebra(
    "simplify", "a shorter form of EXPR", [":simplify 3*x - x + 2*x + 1"]
  ) { term in
    var simplification = Simplification()
    return try simplification.shortest(term)
  }

  nonisolated(unsafe) static let expand: Command = algebra(
    "expand", "EXPR multiplied out", [":expand (x + y)**3"]
  ) { try $0.expanded() }

  nonisolated(unsafe) static let factor: Command = algebra(
    "factor", "EXPR as a product of factors", [":factor x**3 - y**3"]
  ) { try $0.factored() }

  private static func algebra(
    _ name: String, _ summary: String, _ example: [String],
    _ change: @escaping (Term) throws -> Term
  ) -> Command {
    Command(
      name, "EXPR", summary: summary, details: "Names that hold no number are symbols.",
      example: example
    ) { session, words in
      guard !words.text.isEmpty else { throw CommandFailure("usage: :\(name) EXPR") }
      let result = try Budget.limited { try change(session.operation(words.text).term) }
      session.show(Styled(result.description, .good) + "\n\n")
      return .done
    }
  }
}
