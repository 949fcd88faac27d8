import Autograd
import Interpreter
import Tensors

/// Members of tensors that have to do with gradients.
enum GradientMembers {
  static var all: [Class.Member] {
    [
      .property(
        "stop_gradient", "True when no gradient is passed back to it.",
        get: { (x) throws(Raised) in .bool(try TensorMembers.variable(x).stopGradient) },
        set: { (x, flag) throws(Raised) in try set(x, stops: flag.isTrue()) }),
      .property(
        "trainable", "False for a parameter that training leaves alone.",
        get: { (x) throws(Raised) in .bool(!(try TensorMembers.variable(x).stopGradient)) },
        set: { (x, flag) throws(Raised) in try set(x, stops: !flag.isTrue()) }),
      .property(
        "requires_grad", "True when a gradient is passed back to it.",
        get: { (x) throws(Raised) in .bool(!(try TensorMembers.variable(x).stopGradient)) },
        set: { (x, flag) throws(Raised) in try set(x, stops: !flag.isTrue()) }),
      .method("requires_grad_(self, requires_grad=True)", "Has gradients passed back to it.") {
        (arguments) throws(Raised) in
        try set(arguments[0], stops: !arguments.bool(1))
        return arguments[0]
      },
      .property(
        "grad", "The gradient that the last backward passes gave, or None.",
        get: { (x) throws(Raised) in
          (try TensorMembers.variable(x).grad).map { .tensor($0) } ?? .none
        },
        set: { (x, gradient) throws(Raised) in
          let x = try TensorMembers.variable(x)
          let gradient = gradient.isNone ? nil : try TensorMembers.variable(gradient)
          try tensors { () throws(TensorError) in try x.setGrad(gradient) }
        }),
      .property("is_leaf", "True for what no recorded operator made.") { (x) throws(Raised) in
        .bool(try TensorMembers.variable(x).isLeaf)
      },
      .property("grad_fn", "The backward operator that its gradient goes to.") {
        (x) throws(Raised) in
        BackwardOperator.of(try TensorMembers.variable(x))
      },
      .property("grad_op", "The backward operator that its gradient goes to.") {
        (x) throws(Raised) in
        BackwardOperator.of(try TensorMembers.variable(x))
      },
      .method(
        "backward(self, grad_tensor=None, retain_graph=False)",
        "Computes the gradients of everything it was computed from."
      ) { (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let seed = arguments.isNone(1) ? nil : try TensorMembers.variable(arguments[1])
        let retains = try arguments.bool(2)
        try tensors { () throws(TensorError) in
          try x.backward(gradient: seed, retainGraph: retains)
        }
        return .none
      },
      .method(
        "clear_grad(self, set_to_zero=True)", "Sets the gradient to zeros, or to None.", clear),
      .method(
        "clear_gradient(self, set_to_zero=True)", "Sets the gradient to zeros, or to None.", clear),
      .method("gradient(self)", "The gradient as a NumPy array, or None.") {
        (arguments) throws(Raised) in
        (try TensorMembers.variable(arguments[0]).grad).map { .object(NumpyArray($0.value)) }
          ?? .none
      },
      .method("detach(self)", "The same values outside the graph.") { (arguments) throws(Raised) in
        .tensor(try TensorMembers.variable(arguments[0]).detach())
      },
      .method(
        "register_hook(self, hook)", "Calls hook(gradient) when the gradient is known."
      ) { (arguments) throws(Raised) in
        try HookHandle.register(arguments[1], on: try TensorMembers.variable(arguments[0]))
      },
      .method(
        "retain_grads(self)", "Keeps an inner tensor's gradient as it is before later hooks."
      ) {
        (arguments) throws(Raised) in
        try TensorMembers.variable(arguments[0]).retainGradient()
        return .none
      },
    ]
  }

  private static func clear(_ arguments: Arguments) throws(Raised) -> Value {
    let x = try TensorMembers.variable(arguments[0])
    let toZero = try arguments.bool(1)
    try tensors { () throws(TensorError) in try x.clearGradient(setToZero: toZero) }
    return .none
  }

  private static func set(_ x: Value, stops: Bool) throws(Raised) {
    let x = try TensorMembers.variable(x)
    try tensors { () throws(TensorError) in try x.setStopGradient(stops) }
  }
}
