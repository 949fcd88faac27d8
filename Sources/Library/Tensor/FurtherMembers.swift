import Autograd
import Interpreter
import Tensors

/// Members of tensors that apply a function, repeat, or take out of the graph in place.
enum FurtherMembers {
  static var all: [Class.Member] {
    [
      .method("apply(self, func)", "What a function gives for the tensor.") {
        (arguments) throws(Raised) in
        try applied(arguments)
      },
      .method("apply_(self, func)", "Puts what a function gives for the tensor in its place.") {
        (arguments) throws(Raised) in
        let result = try TensorMembers.variable(applied(arguments)).value
        let x = try TensorMembers.variable(arguments[0])
        try tensors { () throws(TensorError) in try x.setValue(result) }
        return arguments[0]
      },
      .method("repeat(self, *repeats)", "The tensor so many times along each axis: tile().") {
        (arguments) throws(Raised) in
        let given = try arguments[1].items()
        let list = given.count == 1 ? try Conversion.integers(given[0]) : nil
        let several = list == nil ? try Conversion.integers(arguments[1]) : nil
        guard let times = list ?? several else {
          throw Raised(.typeError, "repeat() takes whole numbers, one for each axis")
        }
        let x = try TensorMembers.variable(arguments[0])
        return .tensor(try run(.tile, x, with: [.ints(times)]))
      },
      .method("detach_(self)", "Takes the tensor itself out of its graph.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        try tensors { () throws(TensorError) in try x.setStopGradient(true) }
        return arguments[0]
      },
      .method("is_same_shape(self, y)", "Whether another tensor has the same shape.") {
        (arguments) throws(Raised) in
        let (x, y) = (
          try TensorMembers.variable(arguments[0]), try TensorMembers.variable(arguments[1])
        )
        return .bool(x.shape == y.shape)
      },
      .method("is_tensor(self)", "True.") { _ in .bool(true) },
    ]
  }

  private static func applied(_ arguments: Arguments) throws(Raised) -> Value {
    guard try TensorMembers.variable(arguments[0]).stopGradient else {
      throw Raised(.runtimeError, "Cannot apply function on a tensor that required gradient.")
    }
    return try Interpreter.call(arguments[1], arguments[0])
  }
}
