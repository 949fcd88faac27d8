import Autograd
import Interpreter
import Tensors

/// `_layers`: what the library's own layers and optimizers need from Swift.
enum LayerModule {
  static func fill(_ module: Module) {
    module.set("LayerMethods", .type(LayerMethods.kind))
    module.set("Parameter", .type(BuiltinTypes.parameter))
    module.define([adopt, uniqueName, parameter, truncatedNormal, requiredCount])
  }

  private static var adopt: Native {
    Native("adopt(layer)", "Gives the class Layer what Swift does for it.") {
      (arguments) throws(Raised) in
      if case .type(let type) = arguments[0] { type.behaviour = LayerMethods.behaviour }
      return .none
    }
  }

  private static var requiredCount: Native {
    Native("required_count(method)", "How many arguments a method must be given, but for self.") {
      (arguments) throws(Raised) in
      guard case .method(let method) = arguments[0], case .function(let function) = method.function
      else { return .int(1) }
      let required = function.signature.parameters.filter {
        !$0.hasDefault && ($0.kind == .ordinary || $0.kind == .positionalOnly)
      }
      return .int(max(required.count - 1, 1))
    }
  }

  private static var uniqueName: Native {
    Native("unique_name(prefix)", "`prefix_0`, `prefix_1`, … each time.") {
      (arguments) throws(Raised) in
      .string(UniqueNames.next(try arguments.string(0)))
    }
  }

  private static var parameter: Native {
    Native("parameter(value, name, trainable)", "A tensor as a parameter of that name.") {
      (arguments) throws(Raised) in
      try made(arguments[0], arguments.string(1), trains: arguments.bool(2))
    }
  }

  private static func made(_ value: Value, _ name: String, trains: Bool) throws(Raised) -> Value {
    let value = try TensorMembers.variable(value).value
    let parameter = try tensors { () throws(TensorError) in
      try Variable(value, stopGradient: !trains)
    }
    parameter.isParameter = true
    TensorNames.set(name, on: parameter)
    return .tensor(parameter)
  }

  /// `paddle.nn.Parameter(data)`.
  static var parameterConstructor: Native {
    Native("EagerParamBase(data, requires_grad=True)", "A tensor as a parameter.") {
      (arguments) throws(Raised) in
      try made(arguments[0], UniqueNames.next("_eager_param_base"), trains: arguments.bool(1))
    }
  }

  private static var truncatedNormal: Native {
    Native(
      "truncated_normal(shape, mean, std, a, b, dtype)",
      "Normal numbers, of which only those from a to b are taken."
    ) { (arguments) throws(Raised) in
      let shape = try Conversion.shape(arguments[0], "truncated_normal")
      let (mean, deviation) = (try arguments.double(1), try arguments.double(2))
      let (low, high) = (try arguments.double(3), try arguments.double(4))
      let dtype = try Conversion.dtype(arguments[5]) ?? .float32
      return try .tensor(
        Variable(
          tensors { () throws(TensorError) in
            try Generator.shared.truncatedNormal(
              shape, mean: mean, deviation: deviation, from: low, to: high, dtype)
          }))
    }
  }
}

/// Names with a number behind that counts up: `linear_0`, `linear_1`.
enum UniqueNames {
  private nonisolated(unsafe) static var counts: [String: Int] = [:]

  /// The next name with that prefix.
  static func next(_ prefix: String) -> String {
    let count = counts[prefix, default: 0]
    counts[prefix] = count + 1
    return "\(prefix)_\(count)"
  }
}
