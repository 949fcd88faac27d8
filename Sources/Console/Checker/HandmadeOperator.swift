import Autograd
import Interpreter
import Teaching
import Tensors

/// An object of the program with `forward` and `backward`, in the book's style: it may keep what it
/// learns in `params` and put the gradients of that into `grads`.
final class HandmadeOperator {
  private let object: Instance
  private let forwardMethod: Value
  private let backwardMethod: Value
  private let parameters: [(name: Value, before: Value, value: Tensor)]
  private var inputs: [Value] = []

  /// Nil for an object without the two methods.
  init?(_ value: Value) {
    guard case .instance(let object) = value,
      let forward = try? value.attributeIfPresent(Str.intern("forward")) ?? nil,
      let backward = try? value.attributeIfPresent(Str.intern("backward")) ?? nil
    else { return nil }
    self.object = object
    forwardMethod = forward
    backwardMethod = backward
    parameters = Self.entries(object, "params").compactMap { name, value in
      (try? value.floats()).map { (name, value, $0) }
    }
  }

  var inputCount: Int { max(1, forwardMethod.requiredArgumentCount ?? 1) }
  /// The shape of the first parameter that is a matrix.
  var parameterShape: [Int]? { parameters.first { $0.value.rank == 2 }?.value.shape }
  private var takesGradient: Bool { (backwardMethod.requiredArgumentCount ?? 1) > 0 }

  private static func entries(_ object: Instance, _ name: String) -> [(Value, Value)] {
    guard case .dict(let dict)? = object.attribute(Str.intern(name)) else { return [] }
    var entries: [(Value, Value)] = []
    var position = dict.next(from: 0)
    while let place = position {
      entries.append((dict.key(at: place), dict.value(at: place)))
      position = dict.next(from: place + 1)
    }
    return entries
  }

  /// The operator at a point; whole numbers among the arguments stay as they are.
  func function(_ point: [Value]) throws -> CheckedFunction {
    inputs = point
    var named: [CheckedFunction.Input] = []
    for (index, value) in point.enumerated() where value.isFloating {
      named.append(CheckedFunction.Input("x\(index + 1)", try value.floats()))
    }
    for parameter in parameters {
      let name = (try? parameter.name.str()) ?? "?"
      named.append(CheckedFunction.Input(name, parameter.value, isParameter: true))
    }
    var function = CheckedFunction(
      inputs: named, forward: { [self] in try forward($0) },
      backward: { [self] in try backward($0, $1) })
    function.takesUpstream = takesGradient
    function.changed = { [self] in try changed($0) }
    return function
  }

  /// Whether a run changes the tensors that it was given.
  private func changed(_ values: [Tensor]) throws -> [Bool] {
    let arguments = try arguments(values)
    let output = try invoke(forwardMethod, arguments).floats()
    _ = try gradients(Tensor(doubles: output.doubles.map { _ in 1 }, shape: output.shape))
    let after = arguments.filter(\.isFloating).map { try? $0.floats().doubles }
    return zip(values, after).map { $0.doubles != $1 }
  }

  private func forward(_ values: [Tensor]) throws -> Tensor {
    try invoke(forwardMethod, arguments(values)).floats()
  }

  /// The arguments with new numbers; the parameters are put into `params`.
  private func arguments(_ values: [Tensor]) throws -> [Value] {
    var rest = values[...]
    let arguments = inputs.map { input -> Value in
      guard input.isFloating, let value = rest.popFirst() else { return input }
      return .tensor(Variable(value))
    }
    for (parameter, value) in zip(parameters, rest) {
      try set(parameter.name, .tensor(Variable(value)))
    }
    return arguments
  }

  private func set(_ name: Value, _ value: Value) throws {
    guard case .dict(let dict)? = object.attribute(Str.intern("params")) else { return }
    try dict.set(name, value)
  }

  private func backward(_ values: [Tensor], _ upstream: Tensor) throws -> [Tensor?] {
    let arguments = try arguments(values)
    _ = try invoke(forwardMethod, arguments)
    return try gradients(upstream)
  }

  private func gradients(_ upstream: Tensor) throws -> [Tensor?] {
    let seed: [Value] = takesGradient ? [.tensor(Variable(upstream))] : []
    let result = try invoke(backwardMethod, seed)
    let parts = inputs.count > 1 || result.isTuple ? result.parts : [result]
    var given: [Tensor?] = []
    for (index, input) in inputs.enumerated() where input.isFloating {
      given.append(index < parts.count && !parts[index].isNone ? try parts[index].floats() : nil)
    }
    let found = Self.entries(object, "grads")
    for parameter in parameters {
      let value = try found.first { try $0.0.equals(parameter.name) }?.1
      given.append(try value.flatMap { $0.isNone ? nil : try $0.floats() })
    }
    return given
  }

  /// Puts the parameters back as they were.
  func restore() {
    for parameter in parameters { try? set(parameter.name, parameter.before) }
  }
}

// One object, several uses.
extension HandmadeOperator {
  /// What is to be said of an object that serves more than one use before its backward runs.
  func remark(isRight: Bool) throws -> Styled? {
    if !isRight, let shared = try sharedParts().first {
      return Styled(
        template:
          "State overwritten: {} is used {} times in one forward, and each use overwrites what the "
          + "one before saved for backward. Make an object for each use.",
        [Styled("self." + shared.name, .name), Styled(String(shared.count), .number)], .bad)
    }
    guard isRight, try isOverwritten() else { return nil }
    return Styled(
      template:
        "One object remembers one forward: used twice before its backward, the second use "
        + "overwrites what the first saved. Make an object for each use.", [], .comment)
  }

  /// Whether a second forward changes what backward gives for the first.
  private func isOverwritten() throws -> Bool {
    let function = try self.function(inputs)
    let values = function.inputs.map(\.value)
    let output = try forward(values)
    let seed = try Tensor(doubles: output.doubles.map { _ in 1 }, shape: output.shape)
    let right = try gradients(seed).map { $0?.doubles }
    _ = try forward(values)
    let moved = try values.map { value in
      try Tensor(doubles: value.doubles.map { $0 * 0.5 + 0.1 }, shape: value.shape)
    }
    _ = try forward(moved)
    return try gradients(seed).map { $0?.doubles } != right
  }

  /// The operators among its attributes that one forward calls more than once.
  private func sharedParts() throws -> [(name: String, count: Int)] {
    let name = Str.intern("forward")
    var counts: [String: Int] = [:]
    let parts = object.attributes.compactMap { entry -> (String, Value)? in
      guard case .instance = entry.value, HandmadeOperator(entry.value) != nil else { return nil }
      return (entry.name.text, entry.value)
    }
    for (part, value) in parts {
      let original = try value.attribute(name)
      let counting = Native("forward(*inputs)", "Counts the calls.") {
        (arguments) throws(Raised) in
        counts[part, default: 0] += 1
        return try invoke(original, arguments[0].items())
      }
      try value.setAttribute(name, .native(counting))
    }
    defer { for (_, value) in parts { try? value.deleteAttribute(name) } }
    let function = try self.function(inputs)
    _ = try forward(function.inputs.map(\.value))
    return counts.filter { $0.value > 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Value {
  fileprivate var isFloating: Bool {
    switch self {
    case .tensor(let variable): variable.dtype.isFloating
    case .double: true
    default: false
    }
  }

  fileprivate var isTuple: Bool {
    switch self {
    case .tuple, .list: true
    default: false
    }
  }
}

/// A PyLayer: forward and backward are called directly, so that a wrong shape is seen as it is.
enum HandmadeLayer {
  static func function(_ layer: Value, _ point: [Value]) throws -> CheckedFunction {
    let values = try point.map { try $0.floats() }
    let context = try context()
    let forward = try layer.attribute(Str.intern("forward"))
    let backward = try layer.attribute(Str.intern("backward"))
    func run(_ values: [Tensor]) throws -> Value {
      let arguments = values.map { Value.tensor(Variable($0)) }
      return try Recorder.isolated { try invoke(forward, [context] + arguments) }
    }
    return CheckedFunction(
      inputs: values.enumerated().map { CheckedFunction.Input("x\($0 + 1)", $1) },
      forward: { try run($0).parts[0].floats() },
      backward: { values, upstream in
        _ = try run(values)
        let given = try invoke(backward, [context, .tensor(Variable(upstream))])
        return try given.parts.map { $0.isNone ? nil : try $0.floats() }
      })
  }

  private static func context() throws -> Value {
    let module = try Modules.load("paddle.autograd")
    return try invoke(
      Value.object(module).attribute("PyLayerContext"), [.string("PyLayer")])
  }
}

extension Recorder {
  /// Runs `body` without recording.
  fileprivate static func isolated<Result>(_ body: () throws -> Result) throws -> Result {
    let before = isEnabled
    isEnabled = false
    defer { isEnabled = before }
    return try body()
  }
}
