import Autograd
import Interpreter
import Syntax
import Teaching
import Tensors

/// What `:check` was given, as functions with gradients.
struct CheckSubject {
  private let title: String
  private let kind: Kind
  private let session: Session

  private enum Kind {
    /// An expression of tensors, differentiated by the graph.
    case expression([(name: String, value: Tensor)], Program, Session)
    /// A name that holds a tensor.
    case name
    /// A function of the program, differentiated by the graph.
    case function(Value)
    case pyLayer(Value, point: [Value]?)
    case op(HandmadeOperator, point: [Value]?)
  }

  init(_ text: String, in session: Session) throws {
    title = text
    self.session = session
    let statements = try parse(session.register(text, "<expression>"))
    guard statements.count == 1, case .expression(let expression) = statements[0].kind else {
      throw CommandFailure("an expression, a function or an operator is needed here")
    }
    kind = try Self.kind(of: text, expression, session)
  }

  private static func kind(
    of text: String, _ expression: Expression, _ session: Session
  ) throws -> Kind {
    if let (callee, point) = try call(expression, session), let found = handmade(callee, point) {
      return found
    }
    let value = try session.evaluate(text)
    if let found = handmade(value, nil) { return found }
    switch value {
    case .function: return .function(value)
    case .tensor:
      if case .name = expression.kind { return .name }
      return .expression(leaves(of: expression, session), try session.compile(text), session)
    case .type(let type) where type.lookup(Str.intern("backward")) != nil:
      guard let found = handmade(try invoke(value, []), nil) else {
        throw CommandFailure("\(text) has no forward to check")
      }
      return found
    default:
      throw CommandFailure(
        "\(text) is a \(value.type.name): an expression of tensors, a function, a PyLayer or an "
          + "object with forward and backward can be checked")
    }
  }

  /// A call of something made by hand, and its arguments; nil for other expressions.
  private static func call(
    _ expression: Expression, _ session: Session
  ) throws -> (Value, [Value])? {
    guard case .call(let callee, let arguments) = expression.kind, !arguments.isEmpty,
      let value = try? session.evaluate(callee.source), handmade(value, nil) != nil
    else { return nil }
    if case .type(let type) = value, !type.isPyLayer { return nil }
    return (value, try arguments.map { try session.evaluate($0.value.source) })
  }

  /// An object or PyLayer with forward and backward.
  private static func handmade(_ value: Value, _ point: [Value]?) -> Kind? {
    switch value {
    case .type(let type) where type.isPyLayer: return .pyLayer(value, point: point)
    case .instance:
      guard let op = HandmadeOperator(value) else { return nil }
      return .op(op, point: point)
    default: return nil
    }
  }

  /// The tensors that an expression reads by name.
  private static func leaves(
    of expression: Expression, _ session: Session
  ) -> [(name: String, value: Tensor)] {
    expression.names.compactMap { name in
      guard case .tensor(let variable)? = session.main.get(name), variable.dtype.isFloating else {
        return nil
      }
      return (name, variable.value)
    }
  }

  /// Checks, and says what was found; the session's objects stay as they were.
  func verdict(width: Int) throws -> Styled {
    let moment = Moment(of: session)
    defer { moment.restore(in: session) }
    switch kind {
    case .name:
      let (functions, remarks) = try Self.functions(of: title, session)
      let verdicts = try functions.map { title, function in
        try OperatorCheck(sized(function)).styled(Styled(title, .name), width: width)
      }
      return (verdicts + remarks.map { $0.wrapped(to: width, hanging: 2) }).joined("\n")
    case .expression(let leaves, let program, let session):
      guard !leaves.isEmpty else { throw CommandFailure("\(title) reads no tensor by name") }
      return try check(Self.function(of: leaves, program, session), width).text
    case .function(let function):
      return try search(count(function), width) { try GraphFunction.of(function, $0) }.text
    case .pyLayer(let layer, let point):
      let forward = try layer.attribute(Str.intern("forward"))
      return try search(max(1, count(forward) - 1), width, point) {
        try HandmadeLayer.function(layer, $0)
      }.text
    case .op(let op, let point):
      defer { op.restore() }
      let (text, isRight) = try search(op.inputCount, width, point, op.parameterShape) {
        try op.function($0)
      }
      let remark = try remark(about: op, isRight)
      return remark.map { text + "\n" + $0.wrapped(to: width, hanging: 2) } ?? text
    }
  }

  private func count(_ function: Value) -> Int { function.requiredArgumentCount ?? 1 }

  private typealias Verdict = (text: Styled, isRight: Bool)

  private func check(_ function: CheckedFunction, _ width: Int) throws -> Verdict {
    let found = try OperatorCheck(sized(function))
    return (found.styled(Styled(title, .name), width: width), found.isRight)
  }

  private func sized(_ function: CheckedFunction) throws -> CheckedFunction {
    guard function.inputs.allSatisfy({ $0.value.count <= 400 }) else {
      throw CommandFailure("too large to check: take tensors of at most 400 elements")
    }
    return function
  }

  /// What is to be said of an object's uses: those of the session, or what would come of several.
  private func remark(about op: HandmadeOperator, _ isRight: Bool) throws -> Styled? {
    let remark = try op.remark(isRight: isRight)
    let uses = session.handRun(Derivation(of: session)).overwritten.first { $0.first.op == title }
    guard remark != nil, let uses else { return remark }
    return Self.overwritten(uses.first, by: uses.last)
  }

  private static func function(
    of leaves: [(name: String, value: Tensor)], _ program: Program, _ session: Session
  ) throws -> CheckedFunction {
    let names = leaves.map(\.name)
    let before = names.map { session.main.get($0) }
    let values = try leaves.map { try $0.value.cast(to: .float64) }
    return GraphFunction.function(names, values) { tensors in
      for (name, tensor) in zip(names, tensors) { session.main.set(name, .tensor(tensor)) }
      defer {
        for (name, value) in zip(names, before) { if let value { session.main.set(name, value) } }
      }
      return try program.run()
    }
  }
}

// Inputs to try.
extension CheckSubject {
  private static let shapes: [[[Int]]] = [
    [[3, 4], [3, 4], [3, 4], [3, 4]], [[3, 4], [4, 2], [3, 2], [3, 2]], [[4], [4], [4], [4]],
    [[], [], [], []], [[5, 1], [5, 1], [5, 1], [5, 1]], [[2, 3, 4, 4], [3], [3], [3]],
  ]

  /// Checks at the given point, or at the first random one that the function takes.
  private func search(
    _ count: Int, _ width: Int, _ point: [Value]? = nil, _ parameterShape: [Int]? = nil,
    _ make: ([Value]) throws -> CheckedFunction
  ) throws -> Verdict {
    if let point { return try check(make(point), width) }
    guard (1...4).contains(count) else {
      throw CommandFailure("\(title) takes \(count) inputs: give them, as in `:check \(title)(x)`")
    }
    var shapes = Self.shapes.map { Array($0.prefix(count)) }
    if let shape = parameterShape {
      // A matrix takes rows of its height; a row of factors those of its own width.
      let widths = shape[0] == 1 ? [shape[1], 1] : [shape[0]]
      shapes.insert(contentsOf: widths.map { [[5, $0]] + shapes[0].dropFirst() }, at: 0)
    }
    var failure: (any Error)?
    for shape in shapes {
      for isPositive in [false, true] {
        do {
          let function = try make(Self.values(shape, isPositive))
          let result = try function.forward(function.inputs.map(\.value)).doubles
          // What has no incoming gradient is a loss: one number.
          guard result.allSatisfy(\.isFinite), function.takesUpstream || result.count == 1 else {
            continue
          }
          let (text, isRight) = try check(function, width)
          guard isRight else { return (text, false) }
          return (try text + broadcast(count, shape, isPositive, width, make), true)
        } catch let failed as CommandFailure {
          throw failed
        } catch { failure = failure ?? error }
      }
    }
    if let raised = failure as? Raised {
      throw raised.noting("give inputs that fit:  {}", ":check op(x, y)")
    }
    throw failure ?? CommandFailure("\(title) gives no finite numbers at the points tried")
  }

  /// What happens when the second operand is stretched: said only when something is wrong then.
  private func broadcast(
    _ count: Int, _ shapes: [[Int]], _ isPositive: Bool, _ width: Int,
    _ make: ([Value]) throws -> CheckedFunction
  ) throws -> Styled {
    guard count == 2, shapes[0] == [3, 4], shapes[1] == [3, 4],
      let function = try? make(Self.values([[3, 4], [1, 4]], isPositive)),
      let result = try? OperatorCheck(function), !result.isRight
    else { return "" }
    let stretched = Styled(
      joint: "{} of shapes {} and {}",
      [Styled(title, .name), Styled("[3, 4]", .number), Styled("[1, 4]", .number)])
    return "\n" + result.styled(stretched, width: width)
  }

  /// Tensors without a pattern, away from zero.
  private static func values(_ shapes: [[Int]], _ isPositive: Bool) throws -> [Value] {
    try shapes.enumerated().map { index, shape in
      let count = shape.reduce(1, *)
      let numbers = (0..<count).map { place -> Double in
        let spread = (Double(place * 5 + index * 3 + 2) * 0.6180339887498949)
          .truncatingRemainder(dividingBy: 1)
        return isPositive ? 0.3 + 0.6 * spread : (2.4 * spread - 1.2) + (spread < 0.5 ? -0.1 : 0.1)
      }
      return .tensor(Variable(try Tensor(doubles: numbers, shape: shape)))
    }
  }
}

extension Class {
  /// Whether it is a PyLayer: a class with `apply`, `forward` and `backward`.
  fileprivate var isPyLayer: Bool {
    order.dropFirst().contains { $0.name == "PyLayer" && $0.module.hasPrefix("paddle") }
  }
}
