import Autograd
import Syntax
import Teaching
import Tensors

/// Small programs of assignments, evaluated on variables without the interpreter: what the tests of
/// walkthroughs and drawings look at.
struct GraphProgram {
  var variables: [(name: String, variable: Variable)] = []

  /// `tensors` are leaves (stop_gradient=False) except for names in capitals.
  init(_ tensors: KeyValuePairs<String, Tensor>, _ code: String = "") throws {
    for (name, value) in tensors {
      let isConstant = name.uppercased() == name
      variables.append((name.lowercased(), try Variable(value, stopGradient: isConstant)))
    }
    try run(code)
  }

  subscript(name: String) -> Variable? { variables.last { $0.name == name }?.variable }

  mutating func run(_ code: String) throws {
    guard let source = SourceMap.shared.add(name: "<test>", text: code) else { return }
    for statement in try parse(source) {
      if case .expression(let expression) = statement.kind,
        case .call(let callee, _) = expression.kind, case .attribute(let object, _) = callee.kind
      {
        let result = try evaluate(object)
        note(expression)
        try result.backward()
      }
      guard case .assign(let targets, let value) = statement.kind,
        case .name(let name)? = targets.first?.kind
      else { continue }
      let result = try evaluate(value)
      variables.removeAll { $0.name == name }
      variables.append((name, result))
    }
  }

  private func evaluate(_ expression: Expression) throws -> Variable {
    let operands: [Expression]
    let name: String
    switch expression.kind {
    case .name(let name): return self[name] ?? Variable(Tensor(Double.nan))
    case .integer(let value): return Variable(Tensor(Float(value)))
    case .float(let value): return Variable(Tensor(Float(value)))
    case .binary(let op, let left, let right):
      operands = [left, right]
      name = "\(op)" == "matmul" ? "matmul" : "\(op)" == "power" ? "pow" : "\(op)"
    case .compare(let left, let links):
      operands = [left] + links.map(\.right)
      name = "greater_than"
    case .unary(_, let operand): (operands, name) = ([operand], "neg")
    case .call(let callee, let arguments):
      operands = arguments.compactMap { if case .positional(let value) = $0 { value } else { nil } }
      guard case .name(let text) = callee.kind else { return Variable(Tensor(Double.nan)) }
      name = text
    default: return Variable(Tensor(Double.nan))
    }
    let values = try operands.map(evaluate)
    note(expression)
    guard let op = Operator.named(name) else { return Variable(Tensor(Double.nan)) }
    return try apply(op, inputs: values, attributes: op.parameters.map { $0.defaultValue ?? .none })
  }

  private func note(_ expression: Expression) {
    Recorder.site = UInt64(expression.range.start) | UInt64(expression.range.end) << 32
  }

  /// The walkthrough of a variable as plain text.
  func walkthrough(_ name: String, _ change: (inout GraphOptions) -> Void = { _ in }) throws
    -> String
  {
    var options = GraphOptions()
    options.command = ":grad " + name
    change(&options)
    guard let variable = self[name] else { return "" }
    return try Walkthrough.styled(of: variable, variables: variables, options: options).plain
  }
}
