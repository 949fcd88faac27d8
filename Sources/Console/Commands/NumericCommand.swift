import Autograd
import Teaching
import Tensors

extension Command {
  nonisolated(unsafe) static let numeric: Command = .init(
    "numeric", "EXPR [wrt X] [h=STEP]",
    summary: "derivatives by differences, and how they err",
    details: """
      For a number: forward and central differences for steps from 1e-1 to 1e-15 in float32 and \
      float64, with their errors against the exact derivative, and a plot of them. Large steps err \
      by truncation, small ones by rounding. With h=1e-3 that step alone. For tensors: the Jacobian \
      where it is small, random directions where it is large.
      """,
    example: [
      "x = to_tensor(2.0, stop_gradient=False)", ":numeric exp(x) * x wrt x",
      ":numeric exp(x) wrt x h=1e-3",
    ]
  ) { session, words in
    let (text, step) = try words.required(by: numeric).separatedStep()
    let subject = try DerivativeSubject(text, in: session)
    try subject.checkItRepeats()
    let (input, output) = try subject.tracked()
    func gradient(_ upstream: [Double]) throws -> [Double] {
      let seed = try Tensor(doubles: upstream, shape: output.shape).cast(to: output.dtype)
      let found = try Gradients.of(
        [output], withRespectTo: [input], [Variable(seed)], allowUnused: true)[0]
      return found?.value.doubles ?? subject.point.map { _ in 0 }
    }
    let title = Styled(
      joint: "{} at {} = {}",
      [
        Styled(subject.expression, .name), Styled(subject.name, .name),
        Styled(subject.variable.value.brief, .number),
      ])
    guard subject.point.count == 1, output.value.count == 1 else {
      let comparison = try JacobianComparison(
        at: subject.point, step: step ?? 1e-6,
        JacobianComparison.Function(
          value: { try subject.value(at: $0, .float64).doubles }, gradient: gradient))
      session.show(title + "\n" + (try comparison.styled()) + "\n\n")
      return .done
    }
    let exact = try gradient([1])[0]
    let table = try DifferenceTable(
      at: subject.point[0], exact: exact, steps: step.map { [$0] } ?? []
    ) { x, dtype in try subject.value(at: [x], dtype).doubles[0] }
    let truth = Styled(
      joint: "exact derivative {}   by backward()", [Styled(exact.description, .good)], .dim)
    session.show(title + "   " + truth + "\n" + table.styled + "\n\n")
    return .done
  }

  nonisolated(unsafe) static let forward: Command = .init(
    "forward", "EXPR wrt X", summary: "differentiate in forward mode, with dual numbers",
    details: """
      Each value is shown with its tangent, which travels along with the forward pass: one pass \
      gives the derivatives of all results by one input, where the backward pass gives those of one \
      result by all inputs. A tensor's tangent begins with ones.
      """,
    example: ["x = to_tensor(2.0, stop_gradient=False)", ":forward exp(x) * x + 3 wrt x"]
  ) { session, words in
    let subject = try DerivativeSubject(words.required(by: forward), in: session)
    let (input, output) = try session.graph(of: subject)
    let tangent = Variable(try Tensor.ones(input.shape, input.dtype))
    var steps: [ForwardMode.Step] = []
    let found = try Recorder.with(false) { () throws(TensorError) in
      try ForwardMode.tangents(of: [output], inputs: [(input, tangent)]) { steps.append($0) }
    }
    guard let result = found[0] else {
      throw CommandFailure("`\(subject.expression)` does not depend on \(subject.name)")
    }
    let variables = session.namedTensors.filter { $0.name != subject.name }
    var options = GraphOptions()
    options.width = session.settings.width
    let text = try Walkthrough.explored(
      of: output, variables: [(subject.name, input)] + variables, options: options
    ) { walkthrough in
      ForwardWalk(walkthrough, steps, seed: (subject.name, input.value, tangent.value)).styled
    }
    session.show(text + "\n" + (try session.comparison(result, input, output, subject)) + "\n\n")
    return .done
  }
}

extension Session {
  /// The graph of an expression as it stands; with a tracked copy of the variable where that is no
  /// part of it.
  fileprivate func graph(
    of subject: DerivativeSubject
  ) throws -> (input: Variable, output: Variable) {
    let output = try tensor(of: subject.expression)
    if let node = subject.variable.node, !subject.variable.stopGradient, let root = output.node,
      Node.topologicalOrder(of: [root]).contains(where: { $0 === node })
    {
      return (subject.variable, output)
    }
    return try subject.tracked(subject.variable.dtype)
  }

  /// What reverse mode says of the same derivative.
  fileprivate func comparison(
    _ tangent: Variable, _ input: Variable, _ output: Variable, _ subject: DerivativeSubject
  ) throws -> Styled {
    let reverse = try Gradients.of([output], withRespectTo: [input], allowUnused: true)[0]
    let total = (reverse?.value.doubles ?? []).reduce(0, +)
    let forward = tangent.value.doubles.reduce(0, +)
    let numbers = [
      Styled(Float(forward).description, .number), Styled(Float(total).description, .number),
    ]
    return "\n"
      + Styled(
        line: "The tangent of the result sums to {}, the gradient of reverse mode to {}.", numbers)
      + "\n"
      + Styled(
        line: "Passes for the whole Jacobian: forward {}, reverse {}.",
        [Styled(String(input.value.count), .number), Styled(String(output.value.count), .number)],
        .dim)
  }
}

extension String {
  /// The text without `h=1e-3` at its end, and that step.
  fileprivate func separatedStep() throws -> (String, Double?) {
    guard let word = split(separator: " ").last, word.hasPrefix("h=") else { return (self, nil) }
    guard let step = Double(word.dropFirst(2)), step > 0, step.isFinite else {
      throw CommandFailure("h takes a positive number, as in `h=1e-3`")
    }
    return (String(dropLast(word.count)[...].trimmingSpace), step)
  }
}
