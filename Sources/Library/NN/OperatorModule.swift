import Autograd
import Interpreter
import Tensors

/// `_operators`: the operators that `paddle.nn.functional` is made of, under their own names.
enum OperatorModule {
  static func fill(_ module: Module) {
    module.define(
      (Operator.functional + [.sigmoid, .softmax]).map {
        OperatorBinding.function($0, as: $0.name)
      } + positions + [RandomFunctions.gaussian])
  }

  /// The positions that pooling takes its elements from, which programs get as masks.
  private static var positions: [Native] {
    [
      Native(
        "max_positions(x, kernel_size, stride, padding, ceil_mode)",
        "Where in its channel max pooling finds each element."
      ) { (arguments) throws(Raised) in
        try positions(
          arguments, .maxPool, ["kernel_size", "stride", "padding", "ceil_mode"])
      },
      Native(
        "adaptive_max_positions(x, output_size)",
        "Where in its channel adaptive max pooling finds each element."
      ) { (arguments) throws(Raised) in
        try positions(arguments, .adaptiveMaxPool, ["output_size"])
      },
    ]
  }

  private static func positions(
    _ arguments: Arguments, _ op: Operator, _ settings: [String]
  ) throws(Raised) -> Value {
    let x = try TensorMembers.variable(arguments[0]).value
    var attributes: [Attribute] = []
    for (place, name) in settings.enumerated() {
      attributes.append(
        try Conversion.attribute(arguments[place + 1], Parameter(name), op.name))
    }
    return try .tensor(
      Variable(
        tensors { () throws(TensorError) in
          try Operator.positions(x, pooledBy: op, attributes).cast(to: .int32)
        }))
  }
}
