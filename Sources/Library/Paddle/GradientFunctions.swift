import Autograd
import Interpreter
import Tensors

/// `paddle.grad`.
enum GradientFunctions {
  static var functions: [Native] {
    [
      Native(
        """
        grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, \
        only_inputs=True, allow_unused=False, no_grad_vars=None)
        """,
        "The gradients of outputs with respect to inputs, without touching any .grad.", grad)
    ]
  }

  private static func grad(_ arguments: Arguments) throws(Raised) -> Value {
    let outputs = try list(arguments[0], "outputs")
    let inputs = try list(arguments[1], "inputs")
    let seeds = arguments.isNone(2) ? [] : try optionalList(arguments[2])
    let blocked = arguments.isNone(7) ? [] : try list(arguments[7], "no_grad_vars")
    let (creates, allows) = (try arguments.bool(4), try arguments.bool(6))
    let found = try tensors { () throws(TensorError) in
      try Gradients.of(
        outputs, withRespectTo: inputs, seeds, createGraph: creates, allowUnused: allows,
        noGrad: blocked)
    }
    return .list(List(found.map { $0.map { .tensor($0) } ?? .none }))
  }

  /// One tensor, or a list or tuple of tensors.
  static func list(_ value: Value, _ name: String) throws(Raised) -> [Variable] {
    var result: [Variable] = []
    for variable in try optionalList(value) {
      guard let variable else {
        throw Raised(.typeError, "{} holds None where a Tensor is needed", name)
      }
      result.append(variable)
    }
    return result
  }

  /// One tensor, or a list or tuple of tensors and Nones.
  static func optionalList(_ value: Value) throws(Raised) -> [Variable?] {
    let items: [Value]
    switch value {
    case .list(let list): items = list.items
    case .tuple(let tuple): items = tuple.items
    default: items = [value]
    }
    var result: [Variable?] = []
    for item in items { result.append(item.isNone ? nil : try TensorMembers.variable(item)) }
    return result
  }
}
