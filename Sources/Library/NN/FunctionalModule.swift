import Autograd
import Interpreter
import Tensors

/// `paddle.nn.functional`: operators under the names that it has for them, and functions made of
/// several operators.
enum FunctionalModule {
  static func fill(_ module: Module) {
    module.define(operators + [linear])
  }

  private static var operators: [Native] {
    operatorNames.compactMap { name in
      Operator.table.first { $0.paddleNames.contains(name) }
        .map { OperatorBinding.function($0, as: name) }
    }
  }

  private static let operatorNames = [
    "sigmoid", "relu", "tanh", "leaky_relu", "elu", "selu", "celu", "gelu", "silu", "swish",
    "mish", "softplus", "softsign", "hardsigmoid", "hardswish", "hardtanh", "hardshrink", "relu6",
    "tanhshrink", "softshrink", "thresholded_relu", "log_sigmoid", "prelu", "softmax",
    "log_softmax",
  ]

  private static var linear: Native {
    Native("linear(x, weight, bias=None, name=None)", "x @ weight + bias.") {
      (arguments) throws(Raised) in
      let (x, weight) = try (
        TensorMembers.variable(arguments[0]), TensorMembers.variable(arguments[1])
      )
      let bias = arguments.isNone(2) ? nil : try TensorMembers.variable(arguments[2])
      return try .tensor(
        tensors { () throws(TensorError) in
          let product = try apply(.matmul, x, weight)
          guard let bias else { return product }
          return try apply(.add, product, bias)
        })
    }
  }
}
