import Autograd
import Interpreter
import Tensors

/// Methods with an underscore behind: `x.add_(y)` puts the result of `x.add(y)` into `x`.
enum InPlaceMembers {
  static var all: [Class.Member] {
    Operator.general.filter { $0.operands.first == "x" && !$0.isVariadic }.flatMap { op in
      op.paddleNames.map { method(op, $0) }
    }
  }

  private static func method(_ op: Operator, _ name: String) -> Class.Member {
    let function = OperatorBinding.function(op, as: name)
    let signature = name + "_" + function.signatureText.dropFirst(name.count)
    return .method(signature, "\(op.summary) In place.") { (arguments) throws(Raised) in
      let x = try TensorMembers.variable(arguments[0])
      let (others, attributes) = try OperatorBinding.rest(op, name, arguments, after: x)
      try tensors { () throws(TensorError) in
        try x.applyInPlace(op, others, attributes: attributes)
      }
      return arguments[0]
    }
  }
}
