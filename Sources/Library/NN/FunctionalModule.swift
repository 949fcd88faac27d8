import Autograd
import Interpreter
import Tensors

/// `paddle.nn.functional`: operators under the names that it has for them, and functions made of
/// several operators.
enum FunctionalModule {
  static func register() {
    Modules.register("paddle.nn.functional", fill)
    Modules.register("_operators", OperatorModule.fill)
    Modules.register("_nn_layout", source: { functionalLayoutSource })
    for (name, source) in parts {
      Modules.register(
        "paddle.nn.functional." + name, partOf: "paddle.nn.functional", source: { source })
    }
  }

  private static let parts = [
    ("activation", functionalActivationSource), ("common", functionalCommonSource),
    ("conv", functionalConvolutionSource), ("input", functionalInputSource),
    ("loss", functionalLossSource), ("norm", functionalNormSource),
    ("pooling", functionalPoolingSource), ("vision", functionalVisionSource),
    ("_sequences", functionalSequenceSource), ("_warping", functionalWarpingSource),
    ("_classes", functionalClassesSource), ("_fractional", functionalFractionalSource),
  ]

  private static func fill(_ module: Module) {
    module.define(
      operators + operators.filter { changing.contains($0.name) }.map(InPlaceMembers.inPlace))
    module.define([linear])
  }

  /// Those that a prompt knows bare.
  nonisolated(unsafe) static let promptOperators: [Native] =
    operators + [OperatorBinding.function(.oneHot, as: "one_hot")]

  /// Those that are one operator each.
  nonisolated(unsafe) static let operators: [Native] = operatorNames.compactMap { name in
    Operator.table.first { $0.paddleNames.contains(name) }
      .map { OperatorBinding.function($0, as: name) }
  }

  /// Those that have a form with an underscore, which changes its operand.
  private static let changing: Set = [
    "elu", "hardtanh", "leaky_relu", "relu", "softmax", "tanh", "thresholded_relu",
  ]

  private static let operatorNames = [
    "sigmoid", "relu", "tanh", "leaky_relu", "elu", "selu", "celu", "silu", "swish", "mish",
    "softplus", "softsign", "hardsigmoid", "hardswish", "hardtanh", "hardshrink", "relu6",
    "tanhshrink", "softshrink", "thresholded_relu", "log_sigmoid", "softmax", "log_softmax",
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
