import Autograd
import Interpreter
import Tensors

/// The attributes and methods of tensors beside the operators, which are methods by their table.
enum TensorMembers {
  static var all: [Class.Member] {
    attributes + gradients + values + inPlace + InPlaceMembers.all + Composition.methods
      + Operator.general.flatMap { op in
        op.paddleNames.map { Class.Member($0, .native(OperatorBinding.function(op, as: $0))) }
      }
  }

  private static var attributes: [Class.Member] {
    [
      .property("shape", "The length of each axis.") { (x) throws(Raised) in
        .list(List(try variable(x).shape.map { .int($0) }))
      },
      .property("dtype", "The type of the elements.") { (x) throws(Raised) in
        .object(DTypeObject.of(try variable(x).dtype))
      },
      .property("ndim", "The number of axes.") { (x) throws(Raised) in
        .int(try variable(x).shape.count)
      },
      .property("rank", "The number of axes.") { (x) throws(Raised) in
        .int(try variable(x).shape.count)
      },
      .property("size", "The number of elements.") { (x) throws(Raised) in
        .int(try variable(x).value.count)
      },
      .property("T", "The tensor with its axes in reverse order.") { (x) throws(Raised) in
        let x = try variable(x)
        return try .tensor(
          tensors { () throws(TensorError) in
            try apply(
              .transpose, x, attributes: [.ints(Array((0..<x.shape.count).reversed()))])
          })
      },
      .property("place", "Where the elements are kept.") { (_) in
        .string(Dialect.current == .book ? "CPUPlace" : "Place(cpu)")
      },
      .property(
        "name", "The tensor's name.",
        get: { (x) throws(Raised) in .string(TensorNames.name(of: try variable(x))) },
        set: { (x, name) throws(Raised) in TensorNames.set(try name.str(), on: try variable(x)) }),
      .property(
        "persistable", "True for parameters.",
        get: { (x) throws(Raised) in .bool(try variable(x).isParameter) },
        set: { (x, flag) throws(Raised) in try variable(x).isParameter = flag.isTrue() }),
    ]
  }

  private static var gradients: [Class.Member] {
    [
      .property(
        "stop_gradient", "True when no gradient is passed back to it.",
        get: { (x) throws(Raised) in .bool(try variable(x).stopGradient) },
        set: { (x, flag) throws(Raised) in
          let (x, stops) = (try variable(x), try flag.isTrue())
          try tensors { () throws(TensorError) in try x.setStopGradient(stops) }
        }),
      .property(
        "trainable", "False for a parameter that training leaves alone.",
        get: { (x) throws(Raised) in .bool(!(try variable(x).stopGradient)) },
        set: { (x, flag) throws(Raised) in
          let (x, trains) = (try variable(x), try flag.isTrue())
          try tensors { () throws(TensorError) in try x.setStopGradient(!trains) }
        }),
      .property(
        "grad", "The gradient that the last backward passes gave, or None.",
        get: { (x) throws(Raised) in (try variable(x).grad).map { .tensor($0) } ?? .none },
        set: { (x, gradient) throws(Raised) in
          let x = try variable(x)
          let gradient = gradient.isNone ? nil : try variable(gradient)
          try tensors { () throws(TensorError) in try x.setGrad(gradient) }
        }),
      .property("is_leaf", "True for what no recorded operator made.") { (x) throws(Raised) in
        .bool(try variable(x).isLeaf)
      },
      .property("grad_fn", "The backward operator that its gradient goes to.") {
        (x) throws(Raised) in
        BackwardOperator.of(try variable(x))
      },
      .property("grad_op", "The backward operator that its gradient goes to.") {
        (x) throws(Raised) in
        BackwardOperator.of(try variable(x))
      },
      .method(
        "backward(self, grad_tensor=None, retain_graph=False)",
        "Computes the gradients of everything it was computed from."
      ) { (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        let seed = arguments.isNone(1) ? nil : try variable(arguments[1])
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
        (try variable(arguments[0]).grad).map { .object(NumpyArray($0.value)) } ?? .none
      },
      .method("detach(self)", "The same values outside the graph.") { (arguments) throws(Raised) in
        .tensor(try variable(arguments[0]).detach())
      },
      .method(
        "register_hook(self, hook)", "Calls hook(gradient) when the gradient is known."
      ) { (arguments) throws(Raised) in
        try HookHandle.register(arguments[1], on: try variable(arguments[0]))
      },
      .method(
        "retain_grads(self)", "Keeps the gradient of an inner tensor; it is always kept here."
      ) {
        (arguments) throws(Raised) in
        _ = try variable(arguments[0])
        return .none
      },
    ]
  }

  private static func clear(_ arguments: Arguments) throws(Raised) -> Value {
    let x = try variable(arguments[0])
    let toZero = try arguments.bool(1)
    try tensors { () throws(TensorError) in try x.clearGradient(setToZero: toZero) }
    return .none
  }

  private static var values: [Class.Member] {
    [
      .method("numpy(self)", "The elements as a NumPy array.") { (arguments) throws(Raised) in
        .object(NumpyArray(try variable(arguments[0]).value))
      },
      .method("tolist(self)", "The elements as nested lists of numbers.") {
        (arguments) throws(Raised) in
        try nestedList(variable(arguments[0]).value)
      },
      .method("item(self, *index)", "One element as a Python number.") {
        (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        guard case .tuple(let index) = arguments[1], !index.items.isEmpty else {
          return try TensorText.item(x)
        }
        if index.items.count == 1 {
          let position = try index.items[0].asIndex()
          let count = x.value.count
          guard -count <= position, position < count else {
            throw Raised(
              .indexError, "index {} is out of range for a tensor of {} elements",
              String(position), String(count))
          }
          return try tensors { () throws(TensorError) in
            try Value(x.value.item(at: position < 0 ? position + count : position))
          }
        }
        return try TensorText.item(TensorItems.get(x, TensorSubscript.indices(arguments[1])))
      },
      .method("t(self)", "The matrix with its axes exchanged.") { (arguments) throws(Raised) in
        try .tensor(Composition.exchanged(variable(arguments[0])))
      },
      .method("__abs__(self)", "The distance from 0.") { (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        return try .tensor(tensors { () throws(TensorError) in try apply(.abs, x) })
      },
      .method("dim(self)", "The number of axes.") { (arguments) throws(Raised) in
        .int(try variable(arguments[0]).shape.count)
      },
      .method("numel(self)", "The number of elements, as a tensor.") { (arguments) throws(Raised) in
        .tensor(Variable(Tensor(try variable(arguments[0]).value.count)))
      },
      .method("cpu(self)", "The tensor itself: everything is on the CPU.") {
        (arguments) throws(Raised) in arguments[0]
      },
      .method("element_size(self)", "Bytes per element.") { (arguments) throws(Raised) in
        .int(try variable(arguments[0]).dtype.size)
      },
      .method("is_floating_point(self)", "True for float32 and float64.") {
        (arguments) throws(Raised) in .bool(try variable(arguments[0]).dtype.isFloating)
      },
    ]
  }

  private static var inPlace: [Class.Member] {
    [
      .method("set_value(self, value)", "Replaces the elements; the shape stays.") {
        (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        let value = try Construction.tensor(arguments[1], dtype: x.dtype)
        try tensors { () throws(TensorError) in try x.setValue(value) }
        return .none
      },
      .method("fill_(self, value)", "Sets every element to a number.") {
        (arguments) throws(Raised) in
        try fill(try variable(arguments[0]), try arguments.double(1))
        return arguments[0]
      },
      .method("zero_(self)", "Sets every element to 0.") { (arguments) throws(Raised) in
        try fill(try variable(arguments[0]), 0)
        return arguments[0]
      },
    ]
  }

  private static func fill(_ x: Variable, _ number: Double) throws(Raised) {
    try tensors { () throws(TensorError) in
      try x.setValue(Tensor.full(x.shape, number, x.dtype))
    }
  }

  /// The tensor that a receiver is.
  static func variable(_ value: Value) throws(Raised) -> Variable {
    if case .tensor(let variable) = value { return variable }
    throw Raised(.typeError, "a Tensor is needed here, not {}", value.type.name)
  }

  /// `x.tolist()`: a number for a scalar, else lists within lists.
  static func nestedList(_ tensor: Tensor) throws(Raised) -> Value {
    guard let length = tensor.shape.first else {
      return try tensors { () throws(TensorError) in try Value(tensor.item()) }
    }
    var rows: [Value] = []
    rows.reserveCapacity(length)
    if tensor.rank == 1 {
      for index in 0..<length {
        rows.append(try tensors { () throws(TensorError) in try Value(tensor.item(at: index)) })
      }
    } else {
      for index in 0..<length {
        rows.append(
          try nestedList(tensors { () throws(TensorError) in try tensor.get([.at(index)]) }))
      }
    }
    return .list(List(rows))
  }
}
