import Autograd
import Interpreter
import Symbolic
import Teaching

extension Command {
  nonisolated(unsafe) static let diff: Command = .init(
    "diff", "EXPR [wrt X, Y …] [--steps] [--at X=2,Y=3]",
    summary: "the derivative of EXPR in closed form",
    details: """
      Symbolic differentiation by the rules that the backward pass runs, simplified. Names that \
      hold no number are symbols; without `wrt` all of them are. A name given twice is for a second \
      derivative: `wrt x, x`. --steps shows each rule as it is applied; --at puts numbers in.
      """,
    example: [":diff x**2 * sin(x)", ":diff exp(a*b + c*d) wrt a, b --at a=2,b=3,c=2,d=2"]
  ) { session, words in
    let question = try DerivativeQuestion(words, session)
    try Budget.limited {
      if question.isRepeated {
        session.show(try question.repeated())
      } else {
        session.show(try question.gradient(showsSteps: words.has("--steps")))
      }
    }
    session.show("\n")
    return .done
  }
}

/// What `:diff` was asked.
private struct DerivativeQuestion {
  private let text: String
  private let operation: Operation
  private let symbols: [String]
  private let point: [(name: String, text: String, value: Double)]
  private let width: Int
  private let steps: Bool
  let isRepeated: Bool

  init(_ words: CommandWords, _ session: Session) throws {
    let (expression, named) = try words.required(by: .diff).expressionAndSymbols()
    text = expression
    steps = words.has("--steps")
    operation = try session.operation(expression, symbols: Set(named))
    symbols = named.isEmpty ? operation.term.symbols : named
    if symbols.isEmpty {
      throw CommandFailure("`\(expression)` has no symbol: say `wrt x`")
    }
    isRepeated = Set(named).count < named.count
    point = try words.point(after: "--at")
    width = session.settings.width
  }

  /// One line for each symbol.
  func gradient(showsSteps: Bool) throws -> Styled {
    let derivative = try Derivative(of: operation, wrt: Set(symbols))
    var output = Styled()
    if showsSteps {
      output += DerivativeSteps.styled(derivative, result: text, width: width) + "\n\n"
    }
    var simplification = Simplification()
    for symbol in symbols {
      let term = try simplification.shortest(derivative.derivative(by: symbol))
      output += line("d/d\(symbol)  ", term)
    }
    return output
  }

  /// Derivatives of derivatives.
  func repeated() throws -> Styled {
    var term = operation.term
    var simplification = Simplification()
    for symbol in symbols {
      let derivative = try Derivative(of: .computing(term), wrt: [symbol])
      term = try simplification.shortest(derivative.derivative(by: symbol))
    }
    let below = Set(symbols).sorted().map { name in
      let times = symbols.count { $0 == name }
      return "d" + name + (times > 1 ? String(times) : "")
    }
    return line("d\(symbols.count)/\(below.joined())  ", term)
  }

  private func line(_ label: String, _ term: Term) -> Styled {
    let result = Styled(label, .dim) + Styled(term.description, .good)
    guard !point.isEmpty else { return result + "\n" }
    let values = Dictionary(point.map { ($0.name, $0.value) }) { _, last in last }
    let known = Evaluation.value(of: term, at: values)
    let value =
      known.map { Styled("\($0)", .number) } ?? Styled(template: "no number there", [], .comment)
    return result + "   " + Styled(joint: "at {}", [Styled(place)], .comment) + "   " + value + "\n"
  }

  private var place: String {
    point.map { "\($0.name)=\($0.text)" }.joined(separator: ", ")
  }
}

extension CommandWords {
  /// The numbers of `--at x=2,y=3`.
  func point(after option: String) throws -> [(name: String, text: String, value: Double)] {
    try (value(after: option) ?? "").split(separator: ",").map { part in
      let sides = part.split(separator: "=")
      guard sides.count == 2, let number = Double(sides[1]) else {
        throw CommandFailure("\(option) takes numbers without spaces, as in `\(option) x=2,y=3`")
      }
      return (String(sides[0]), String(sides[1]), number)
    }
  }
}
