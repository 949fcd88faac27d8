import Autograd
import Interpreter
import Symbolic
import Syntax
import Teaching
import Tensors

extension Command {
  nonisolated(unsafe) static let compare: Command = .init(
    "compare", "EXPR [wrt X, Y …]",
    summary: "numerical, symbolic and automatic differentiation side by side",
    details: """
      All three run in float64 at the values that the names have. The numerical one moves each \
      number up and down and evaluates EXPR anew; the symbolic one evaluates a closed form; the \
      automatic one walks the graph once. Differences are held against the automatic one. Of a \
      result of several numbers the sum is differentiated, as backward() does.
      """,
    example: [
      "a = to_tensor(2.0)", "b = to_tensor(3.0)", ":compare exp(a * b) wrt a, b",
    ]
  ) { session, words in
    let (text, named) = try words.required(by: compare).expressionAndSymbols()
    let tree = try session.expression(text)
    let names = session.tensorNames(in: tree)
    if let open = names.first(where: { session.main.get($0) == nil }) {
      throw CommandFailure("`\(open)` has no value: `\(open) = to_tensor(2.0)`, say")
    }
    let wanted = named.isEmpty ? names : named
    if let other = wanted.first(where: { !names.contains($0) }) {
      throw CommandFailure("`\(other)` is no floating point tensor of `\(text)`")
    }
    if wanted.isEmpty { throw CommandFailure("`\(text)` has no floating point tensor in it") }
    let formulas = session.formulas(of: text, by: wanted)
    try session.withLeaves(names) { leaves in
      let comparison = try Comparison(session.compile(text), leaves, wanted, formulas)
      session.show(comparison.styled(place: leaves.map(\.description).joined(separator: ", ")))
    }
    return .done
  }
}

extension Session {
  /// The derivative in closed form for each name, or why there is none.
  fileprivate func formulas(of text: String, by names: [String]) -> Result<
    [String: Term], any Error
  > {
    Result {
      try Budget.limited {
        let operation = try operation(text, symbols: Set(names))
        let derivative = try Derivative(of: operation.summed(), wrt: Set(names))
        var simplification = Simplification()
        return try Dictionary(
          uniqueKeysWithValues: names.map {
            ($0, try simplification.shortest(derivative.derivative(by: $0)))
          })
      }
    }
  }
}

/// The three methods on one expression.
private struct Comparison {
  /// What one method gave.
  struct Method {
    var gradients: [Tensor]
    var work: Styled
    var seconds: Double
  }

  private let wanted: [Leaf]
  private let automatic: Method
  private let numeric: Method
  private let symbolic: Result<Method, any Error>

  init(
    _ program: Program, _ leaves: [Leaf], _ names: [String],
    _ formulas: Result<[String: Term], any Error>
  ) throws {
    wanted = names.compactMap { name in leaves.first { $0.name == name } }
    automatic = try Self.automatic(program, wanted)
    numeric = try Self.numeric(program, wanted)
    let inputs = wanted
    symbolic = Result { try Self.symbolic(formulas.get(), leaves, inputs) }
  }

  private static func value(of program: Program) throws -> Variable {
    guard case .tensor(let result) = try program.run() else {
      throw CommandFailure("the expression gives no tensor")
    }
    return result
  }

  private static func timed<Result>(_ work: () throws -> Result) throws -> (Result, Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let elapsed = (clock.now - start).components
    return (result, Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
  }

  private static func automatic(_ program: Program, _ wanted: [Leaf]) throws -> Method {
    let ((output, gradients), seconds) = try timed {
      let output = try value(of: program)
      let gradients = try Gradients.of(
        [output], withRespectTo: wanted.map(\.variable), allowUnused: true)
      return (output, gradients)
    }
    let count = output.node.map { root in
      Node.topologicalOrder(of: [root]).count { $0.kind == .operation }
    }
    return Method(
      gradients: try zip(gradients, wanted).map { gradient, leaf in
        try gradient?.value ?? .zeros(leaf.variable.shape, .float64)
      },
      work: Styled(
        template: "1 evaluation; operators forward and backward: {} each",
        [Styled(String(count ?? 0))]), seconds: seconds)
  }

  /// Central differences; the sum of the result where it is more than a number, as backward takes it.
  private static func numeric(_ program: Program, _ wanted: [Leaf]) throws -> Method {
    var evaluations = 0
    let (gradients, seconds) = try timed {
      try wanted.map { leaf in
        let before = leaf.variable.value
        defer { try? leaf.variable.setValue(before) }
        var slopes: [Double] = []
        for (place, number) in before.doubles.enumerated() {
          let step = 6e-6 * max(1, abs(number))
          let ends = try [1.0, -1.0].map { sign in
            var moved = before.doubles
            moved[place] += sign * step
            try leaf.variable.setValue(Tensor(doubles: moved, shape: before.shape))
            evaluations += 1
            return try value(of: program).value.doubles.reduce(0, +)
          }
          slopes.append((ends[0] - ends[1]) / (2 * step))
        }
        return try Tensor(doubles: slopes, shape: before.shape)
      }
    }
    return Method(
      gradients: gradients, work: Styled(template: "{} evaluations", [Styled(String(evaluations))]),
      seconds: seconds)
  }

  private static func symbolic(
    _ formulas: [String: Term], _ leaves: [Leaf], _ wanted: [Leaf]
  ) throws -> Method {
    let scalar = { (value: Tensor) throws -> Tensor in
      value.count == 1 ? try value.reshaped([]) : value
    }
    let point = try Dictionary(
      uniqueKeysWithValues: leaves.map { ($0.name, try scalar($0.variable.value)) })
    let (gradients, seconds) = try timed {
      try wanted.map { leaf in
        let value = try Evaluation.tensor(of: formulas[leaf.name] ?? .zero, at: point)
        let shape = leaf.variable.shape
        return value.count == leaf.variable.value.count
          ? try value.reshaped(shape) : try value.broadcast(to: shape)
      }
    }
    let size = wanted.reduce(0) { $0 + (formulas[$1.name]?.size ?? 0) }
    return Method(
      gradients: gradients,
      work: Styled(
        template: "a formula of {} symbols, numbers and operations", [Styled(String(size))]),
      seconds: seconds)
  }
}

// What is shown.
extension Comparison {
  func styled(place: String) -> Styled {
    var output = Styled(template: "in float64, at {}", [Styled(place)], .comment) + "\n\n"
    for (index, leaf) in wanted.enumerated() {
      let difference = Styled(template: "largest difference", [], .dim)
      let head = [Styled("d/d\(leaf.name)", .heading), "", difference]
      output += columns([head] + rows(index)).joined("\n") + "\n\n"
    }
    return output + columns(work).joined("\n") + "\n\n"
  }

  private func rows(_ index: Int) -> [[Styled]] {
    let reference = automatic.gradients[index]
    var rows = [row("numerical", numeric.gradients[index], reference)]
    switch symbolic {
    case .success(let method): rows.append(row("symbolic", method.gradients[index], reference))
    case .failure(let error):
      let reason = (error as? SymbolicError)?.message ?? "no closed form"
      rows.append(["  " + Styled(template: "symbolic"), Styled(inline: reason, .comment), ""])
    }
    rows.append(["  " + Styled(template: "automatic"), Styled(reference.brief, .number), ""])
    return rows
  }

  private func row(_ name: String, _ value: Tensor, _ reference: Tensor) -> [Styled] {
    let differences = zip(value.doubles, reference.doubles).map { abs($0 - $1) }
    let largest = differences.max() ?? 0
    var text = Styled(largest == 0 ? "0" : "\(Float(largest))", .number)
    if differences.count > 1, largest > 0, let place = differences.firstIndex(of: largest) {
      text += "  " + Styled(template: "at element {}", [Styled(String(place))], .comment)
    }
    return ["  " + Styled(template: name), Styled(value.brief, .number), text]
  }

  private var work: [[Styled]] {
    var methods = [("numerical", numeric), ("automatic", automatic)]
    if case .success(let method) = symbolic { methods.insert(("symbolic", method), at: 1) }
    return methods.map { name, method in
      [
        Styled(template: name, [], .heading), method.work,
        Styled(Command.duration(method.seconds), .number),
      ]
    }
  }
}
