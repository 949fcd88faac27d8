import Autograd
import Interpreter
import Tensors

/// An expression as a function of one of the session's variables: `sum(x * x) wrt x`.
struct DerivativeSubject {
  let expression: String
  let name: String
  /// What the variable holds now.
  let variable: Variable
  private let session: Session
  private let program: Program

  init(_ text: String, in session: Session) throws {
    let (expression, names) = try text.expressionAndSymbols()
    guard names.count <= 1 else {
      throw CommandFailure("one variable at a time: `wrt \(names[0])`")
    }
    self.expression = expression
    self.session = session
    program = try session.compile(expression)
    name = try names.first ?? Self.onlyVariable(in: expression, session)
    variable = try Self.variable(name, session)
  }

  /// The one tensor among the names of an expression that wants a gradient.
  private static func onlyVariable(in expression: String, _ session: Session) throws -> String {
    let tracked = session.namedTensors.filter { named in
      !named.variable.stopGradient && named.variable.isLeaf
        && expression.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains(named.name[...])
    }
    guard tracked.count == 1 else {
      throw CommandFailure("say by which variable: `\(expression) wrt x`")
    }
    return tracked[0].name
  }

  private static func variable(_ name: String, _ session: Session) throws -> Variable {
    switch session.main.get(name) {
    case .tensor(let variable):
      guard variable.dtype.isFloating else {
        throw CommandFailure("\(name) holds whole numbers: derivatives are by floating ones")
      }
      return variable
    case .double(let number): return Variable(try Tensor(doubles: [number], shape: []))
    case .int(let number): return Variable(try Tensor(doubles: [Double(number)], shape: []))
    case .some(let value): throw CommandFailure("\(name) is no tensor but \(value.type.name)")
    case nil: throw CommandFailure("\(name) has no value: `\(name) = to_tensor(2.0)`")
    }
  }

  /// The numbers of the variable.
  var point: [Double] { variable.value.doubles }

  /// The expression's value with the variable at other numbers.
  func value(at numbers: [Double], _ dtype: DType) throws -> Tensor {
    try evaluated(with: copy(numbers, dtype, isTracked: false)).value
  }

  /// The value with a tracked copy of the variable, in float64 unless told otherwise.
  func tracked(_ dtype: DType = .float64) throws -> (input: Variable, output: Variable) {
    let input = try copy(point, dtype, isTracked: true)
    let output = try evaluated(with: input)
    guard !output.stopGradient else {
      throw CommandFailure(
        "`\(expression)` does not depend on \(name) through operators: give the expression that "
          + "computes it from \(name)")
    }
    return (input, output)
  }

  private func copy(_ numbers: [Double], _ dtype: DType, isTracked: Bool) throws -> Variable {
    let value = try Tensor(doubles: numbers, shape: variable.shape).cast(to: dtype)
    return try Variable(value, stopGradient: !isTracked)
  }

  /// The expression's value with the variable bound to something else; what it prints is not shown.
  private func evaluated(with other: Variable) throws -> Variable {
    let before = session.main.get(name)
    let output = Runtime.output
    session.main.set(name, .tensor(other))
    Runtime.output = { _ in }
    defer {
      Runtime.output = output
      if let before { session.main.set(name, before) }
    }
    let value = try program.run()
    switch value {
    case .tensor(let variable) where variable.dtype.isFloating: return variable
    case .double(let number): return Variable(try Tensor(doubles: [number], shape: []))
    default:
      throw CommandFailure("`\(expression)` gives no floating point numbers but \(value.type.name)")
    }
  }

  /// Throws when two evaluations at one point differ.
  func checkItRepeats() throws {
    let values = try (value(at: point, .float64).doubles, value(at: point, .float64).doubles)
    guard zip(values.0, values.1).allSatisfy({ $0 == $1 || $0.isNaN && $1.isNaN }) else {
      throw CommandFailure("`\(expression)` gives other numbers each time: it has no derivative")
    }
  }
}
