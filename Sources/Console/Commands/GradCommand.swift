import Autograd
import Interpreter
import Library
import Teaching

extension Command {
  nonisolated(unsafe) static let grad: Command = .init(
    "grad", "EXPR [--brief] [--all] [--from N]", summary: "walk through the backward pass of EXPR",
    details: """
      Shows every backward tensor and backward operator of the graph behind EXPR, before and after \
      the backward pass, and each step of the pass: the rule, with its numbers. It changes no .grad, \
      so it can be repeated. --brief shows the steps alone; --all folds nothing; --from N begins at \
      step N.
      """,
    example: [
      "a = to_tensor(2.0, stop_gradient=False)", "b = to_tensor(5.0)", "c = a * b", ":grad c",
    ]
  ) { session, words in
    try session.showGraph(words, of: grad) { (output, variables, options) in
      try Walkthrough.styled(of: output, variables: variables, options: options)
    }
  }

  nonisolated(unsafe) static let graph: Command = .init(
    "graph", "EXPR [--all] [--from N]", summary: "draw the forward and the backward graph of EXPR",
    example: ["a = to_tensor(2.0, stop_gradient=False)", "c = exp(a) + a", ":graph c"]
  ) { session, words in
    try session.showGraph(words, of: graph) { (output, variables, options) in
      GraphListing.styled(of: output, variables: variables, options: options)
    }
  }
}

extension Session {
  /// The tensors that have a name, for walkthroughs; `_` only names what nothing else does.
  var namedTensors: [(name: String, variable: Variable)] {
    let bindings =
      main.bindings.filter { $0.name.text != "_" }
      + main.bindings.filter { $0.name.text == "_" }
    let own: [(name: String, variable: Variable)] = bindings.compactMap { binding in
      if case .tensor(let variable) = binding.value { (binding.name.text, variable) } else { nil }
    }
    return own + parameters
  }

  /// The tensors in layers that have a name: `fc1.weight`, or `net.fc1.weight` where that of
  /// another layer is called so too.
  private var parameters: [(name: String, variable: Variable)] {
    let layers = main.bindings.filter { $0.name.text != "_" }
      .map { ($0.name.text, LayerParameters.named(of: $0.value)) }
    var owners: [String: Set<ObjectIdentifier>] = [:]
    for (path, variable) in layers.flatMap(\.1) {
      owners[path, default: []].insert(ObjectIdentifier(variable))
    }
    return layers.flatMap { (layer, members) in
      members.map { (path, variable) in
        let isClear = owners[path]?.count == 1 && path.contains(".")
        return (isClear ? path : layer + "." + path, variable)
      }
    }
  }

  /// The tensor that an expression gives.
  ///
  /// Throws a failure that says what it gives instead.
  func tensor(of expression: String) throws -> Variable {
    let value = try evaluate(expression)
    if case .tensor(let variable) = value { return variable }
    throw CommandFailure("\(expression) is no tensor but \(value.type.name)")
  }

  typealias GraphView = (
    Variable, [(name: String, variable: Variable)], GraphOptions
  ) throws -> Styled

  /// Evaluates the expression of a command and shows a view of the graph behind it.
  func showGraph(_ words: CommandWords, of command: Command, _ view: GraphView) throws -> Outcome {
    let expression = try words.required(by: command)
    var options = GraphOptions()
    options.isBrief = words.has("--brief")
    options.showsAll = words.has("--all")
    options.from = try words.number(after: "--from") ?? 1
    options.width = settings.width
    options.draws = !settings.isPlain
    options.command = ":\(command.name) \(expression)"
    let output = try tensor(of: expression)
    let text = try view(output, namedTensors, options)
    if !text.isEmpty { show(text + "\n\n") }
    return .done
  }
}
