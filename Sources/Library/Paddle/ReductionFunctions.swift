import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that fold or run along axes, beside those that are one operator.
enum ReductionFunctions {
  static var functions: [Native] { running + small }

  private static var running: [Native] {
    [
      running("cumsum(x, axis=None, dtype=None, name=None)", .cumsum),
      running("cumprod(x, dim=None, dtype=None, name=None)", .cumprod),
      running("logcumsumexp(x, axis=None, dtype=None, name=None)", .logcumsumexp),
    ]
  }

  /// Along an axis, or over the row of all elements.
  private static func running(_ signature: String, _ op: Operator) -> Native {
    Native(signature, op.summary) { (arguments) throws(Raised) in
      let given = try arguments.tensor(0)
      let x =
        try Conversion.dtype(arguments[2]).map { (dtype) throws(Raised) in
          try given.cast(to: dtype)
        } ?? given
      guard let axis = try arguments.intIfAny(1) else {
        return try .tensor(run(op, x.reshaped([-1]), with: [.int(0)]))
      }
      return .tensor(try run(op, x, with: [.int(axis)]))
    }
  }

  private static var small: [Native] {
    [
      Native("reduce_as(x, target, name=None)", "The sum over the axes that target lacks.") {
        (arguments) throws(Raised) in
        .tensor(
          try run(.sumTo, arguments.tensor(0), with: [.ints(arguments.tensor(1).shape)]))
      },
      Native("increment(x, value=1.0, name=None)", "Adds a number to the only element. In place.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        guard x.value.count == 1 else {
          throw Raised(.valueError, "increment() takes a tensor of one element")
        }
        let sum = try x + x.constant(arguments.double(1))
        try tensors { () throws(TensorError) in
          try x.refuseCollectingLeaf()
          try x.replace(by: sum)
        }
        return arguments[0]
      },
      Native("renorm(x, p, axis, max_norm)", "Slices along an axis scaled to a norm at most.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let axis = try arguments.axis(2, of: x.rank)
        let (p, most) = (try arguments.double(1), try arguments.double(3))
        let others = x.shape.indices.filter { $0 != axis }
        let norms = try run(.norm, x, with: [.ints(others), .flag(true), .number(p)])
        let ratio = try norms.constant(most) / norms
        let factor = try run(
          .where, run(.greater, norms, norms.constant(most)), ratio, norms.constant(1))
        return .tensor(try x * factor)
      },
    ]
  }
}
