import Autograd
import Interpreter
import Tensors

/// How programs call an operator: the function that its entry in the table describes.
///
/// The signature is derived from the entry (`max(x, axis=None, keepdim=False, name=None)`), so that
/// a new operator needs no word here; `Signatures` has those that Paddle spells otherwise.
enum OperatorBinding {
  /// The operator as a function under one of its Paddle names.
  static func function(_ op: Operator, as name: String) -> Native {
    let call = OperatorCall(op, name)
    return Native(named: name, { call.plan.text }, op.summary) { (arguments) throws(Raised) in
      let (inputs, attributes) = try call.plan.bind(arguments)
      return try .tensor(
        tensors { () throws(TensorError) in try apply(op, inputs: inputs, attributes: attributes) })
    }
  }

  /// Every operator under every name that Paddle has for it.
  static var functions: [Native] {
    Operator.general.flatMap { op in
      op.paddleNames.filter { !$0.hasPrefix("_") }.map { function(op, as: $0) }
    } + aliases.map { function($0, as: $1) }
  }

  /// Names that Paddle took over from other libraries.
  private static let aliases: [(Operator, String)] = [
    (.less, "less"), (.greater, "greater"), (.bitwiseNot, "bitwise_invert"),
  ]
}

/// A way to call an operator, worked out when it is first called: a session starts with hundreds.
private final class OperatorCall {
  private let op: Operator
  private let name: String
  private(set) lazy var plan = CallPlan(op, name)

  init(_ op: Operator, _ name: String) {
    self.op = op
    self.name = name
  }
}

/// Applies an operator; its failure becomes an exception of the language.
func run(
  _ op: Operator, _ inputs: Variable..., with attributes: [Attribute] = []
) throws(Raised) -> Variable {
  try tensors { () throws(TensorError) in try apply(op, inputs: inputs, attributes: attributes) }
}
