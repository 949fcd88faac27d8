import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that ask for a tensor's size and element type, or for the machine's.
enum Inquiries {
  static var functions: [Native] { sizes + types + machine + modes }

  private static var sizes: [Native] {
    [
      Native("rank(input)", "The number of axes, as a tensor.") { (arguments) throws(Raised) in
        KindMembers.rank(try TensorMembers.variable(arguments[0]))
      },
      Native("numel(x, name=None)", "The number of elements, as a tensor.") {
        (arguments) throws(Raised) in
        KindMembers.count(try TensorMembers.variable(arguments[0]))
      },
      Native("shape(input)", "The length of each axis, as a tensor.") {
        (arguments) throws(Raised) in
        let shape = try TensorMembers.variable(arguments[0]).shape
        return try .tensor(
          Variable(
            tensors { () throws(TensorError) in
              try Tensor(ints: shape, shape: [shape.count]).cast(
                to: Dialect.current == .book ? .int32 : .int64)
            }))
      },
      Native("tolist(x)", "The elements as nested lists of numbers.") {
        (arguments) throws(Raised) in
        try TensorMembers.nestedList(TensorMembers.variable(arguments[0]).value)
      },
      member("is_empty", "Whether there are no elements, as a tensor."),
    ]
  }

  private static var types: [Native] {
    [
      member("is_floating_point", "True for float32 and float64."),
      member("is_integer", "True for int32 and int64."),
      member("is_complex", "False: there are no complex numbers."),
    ]
  }

  /// Also of `paddle.device`.
  static var machine: [Native] {
    [
      Native("get_device()", "Where tensors are made.") { _ in .string("cpu") },
      Native("set_device(device)", "Accepts the CPU: there is no other device.") {
        (arguments) throws(Raised) in
        let name = try arguments.string(0)
        guard name == "cpu" else {
          throw Raised(.valueError, "the device is 'cpu': Dandelion has no {}", name)
        }
        return .object(Place.cpu)
      },
      Native("is_compiled_with_cuda()", "False: everything is on the CPU.") { _ in .bool(false) },
    ]
  }

  private static var modes: [Native] {
    [
      Native("in_dynamic_mode()", "True: operators run at once.") { _ in .bool(true) },
      Native("disable_static(place=None)", "Does nothing: operators run at once.") { _ in .none },
    ]
  }

  /// The function that asks what the member of tensors of that name does.
  private static func member(_ name: String, _ summary: String) -> Native {
    Native("\(name)(x, name=None)", summary) { (arguments) throws(Raised) in
      try Interpreter.call(arguments[0].attribute(name))
    }
  }
}
