import Autograd
import Interpreter
import Tensors

/// `_optimizers`: the parts of a step that every parameter goes through.
enum OptimizerFunctions {
  static func fill(_ module: Module) {
    module.define([trained, descend, adam])
  }

  private nonisolated(unsafe) static let regularizer = Str.intern("regularizer")
  private nonisolated(unsafe) static let settings = Str.intern("optimize_attr")
  private nonisolated(unsafe) static let learningRate = Str.intern("learning_rate")

  private static var trained: Native {
    Native(
      "trained(parameters)",
      "Those with a gradient: (parameter, gradient, factor of its learning rate, regularizer)."
    ) { (arguments) throws(Raised) in
      guard case .list(let parameters) = arguments[0] else {
        throw Raised(.typeError, "a list of parameters is needed, not {}", arguments[0].type.name)
      }
      var found: [Value] = []
      found.reserveCapacity(parameters.items.count)
      for item in parameters.items {
        let parameter = try TensorMembers.variable(item)
        guard !parameter.stopGradient, let gradient = parameter.grad else { continue }
        let own = parameter.extras?.attributes as? Dict
        found.append(
          .tuple(of: [item, .tensor(gradient), factor(own), own?.get(regularizer) ?? .none]))
      }
      return .list(List(found))
    }
  }

  /// What a parameter's learning rate is multiplied by.
  private static func factor(_ attributes: Dict?) -> Value {
    guard case .dict(let settings)? = attributes?.get(settings) else { return .double(1) }
    return settings.get(learningRate) ?? .double(1)
  }

  private static var descend: Native {
    Native("descend(parameter, gradient, rate)", "parameter -= rate * gradient, in place.") {
      (arguments) throws(Raised) in
      let parameter = try TensorMembers.variable(arguments[0])
      let gradient = try TensorMembers.variable(arguments[1]).value
      let rate = Conversion.number(.double(try arguments.double(2)), like: gradient.dtype)
      try tensors { () throws(TensorError) in
        let step = try Tensor.zip(.multiply, gradient, rate ?? Tensor(1))
        try parameter.setValue(.zip(.subtract, parameter.value, step))
      }
      return .none
    }
  }

  private static var adam: Native {
    Native(
      "adam(parameter, gradient, first, second, beta1, beta2, rate, epsilon)",
      "A step of Adam in place; gives the new moments."
    ) { (arguments) throws(Raised) in
      let parameter = try TensorMembers.variable(arguments[0])
      let gradient = try TensorMembers.variable(arguments[1]).value
      let first = try TensorMembers.variable(arguments[2]).value
      let second = try TensorMembers.variable(arguments[3]).value
      let step = AdamStep(
        beta1: try arguments.double(4), beta2: try arguments.double(5),
        rate: try arguments.double(6), epsilon: try arguments.double(7))
      return try tensors { () throws(TensorError) in
        let made = try Tensor.adam(parameter.value, gradient, first, second, step)
        try parameter.setValue(made.x)
        return .tuple(of: [.tensor(Variable(made.m)), .tensor(Variable(made.v))])
      }
    }
  }
}
