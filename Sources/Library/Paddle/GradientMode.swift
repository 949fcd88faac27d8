import Autograd
import Interpreter

/// `paddle.no_grad()` and its kin: a context, and a decorator.
final class GradientMode: Object {
  private let isEnabled: Bool
  private var before: [Bool] = []

  init(isEnabled: Bool) { self.isEnabled = isEnabled }

  private nonisolated(unsafe) static let modeType: Class = {
    let type = Class(builtin: "no_grad_", module: "paddle")
    type.define {
      [
        .method("__enter__(self)", "Begins the mode.") { (arguments) throws(Raised) in
          let mode = try receiver(arguments[0])
          mode.before.append(Recorder.isEnabled)
          Recorder.isEnabled = mode.isEnabled
          return arguments[0]
        },
        .method("__exit__(self, kind, value, trace)", "Ends the mode.") {
          (arguments) throws(Raised) in
          Recorder.isEnabled = try receiver(arguments[0]).before.popLast() ?? true
          return .none
        },
      ]
    }
    return type
  }()

  private static func receiver(_ value: Value) throws(Raised) -> GradientMode {
    if case .object(let object) = value, let mode = object as? GradientMode { return mode }
    throw Raised(.typeError, "a gradient mode is needed here, not {}", value.type.name)
  }

  override var type: Class { GradientMode.modeType }

  /// As a decorator: the function that runs `function` in this mode.
  override func call(_ arguments: CallArguments) throws(Raised) -> Value? {
    guard arguments.positional.count == 1, arguments.keywords.isEmpty else {
      throw Raised(.typeError, "a gradient mode decorates one function")
    }
    return .object(ModalFunction(arguments.positional[0], isEnabled: isEnabled))
  }

  static var functions: [Native] {
    [
      maker("no_grad", "No gradients are recorded inside: a context or a decorator.", false),
      maker("enable_grad", "Gradients are recorded inside: a context or a decorator.", true),
      Native("set_grad_enabled(mode)", "A context in which gradients are recorded, or not.") {
        (arguments) throws(Raised) in
        .object(GradientMode(isEnabled: try arguments.bool(0)))
      },
      Native("is_grad_enabled()", "Whether gradients are recorded now.") { (_) in
        .bool(Recorder.isEnabled)
      },
    ]
  }

  private static func maker(_ name: String, _ summary: String, _ isEnabled: Bool) -> Native {
    Native("\(name)(func=None)", summary) { (arguments) in
      arguments.isNone(0)
        ? .object(GradientMode(isEnabled: isEnabled))
        : .object(ModalFunction(arguments[0], isEnabled: isEnabled))
    }
  }
}

/// A function that runs with gradients recorded or not, whatever holds around it.
private final class ModalFunction: Object {
  private let function: Value
  private let isEnabled: Bool

  init(_ function: Value, isEnabled: Bool) {
    self.function = function
    self.isEnabled = isEnabled
  }

  override var type: Class { BuiltinTypes.function }
  override var bindsAsMethod: Bool { true }
  override func repr() throws(Raised) -> String { try function.repr() }
  override func call(_ arguments: CallArguments) throws(Raised) -> Value? {
    let result = try inMode(isEnabled) { () throws(Raised) in
      try Interpreter.call(function, with: arguments)
    }
    guard case .object(let object) = result, let generator = object as? Interpreter.Generator else {
      return result
    }
    return .object(ModalGenerator(generator, isEnabled: isEnabled))
  }
  override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    try function.attributeIfPresent(Str.intern(name))
  }
}

/// A generator whose body runs with gradients recorded or not.
private final class ModalGenerator: Iterator {
  private let generator: Interpreter.Generator
  private let isEnabled: Bool

  init(_ generator: Interpreter.Generator, isEnabled: Bool) {
    self.generator = generator
    self.isEnabled = isEnabled
  }

  override var type: Class { generator.type }
  override func next() throws(Raised) -> Value? {
    try inMode(isEnabled) { () throws(Raised) in try generator.next() }
  }
}

private func inMode<Result>(
  _ isEnabled: Bool, _ body: () throws(Raised) -> Result
) throws(Raised) -> Result {
  let before = Recorder.isEnabled
  Recorder.isEnabled = isEnabled
  defer { Recorder.isEnabled = before }
  return try body()
}
