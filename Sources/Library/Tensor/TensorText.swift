import Autograd
import Interpreter
import Tensors

/// How tensors print: as Paddle's do, in the dialect that is spoken.
enum TensorText {
  /// `Tensor(shape=[2], dtype=float32, place=CPUPlace, stop_gradient=True,` and the elements below.
  static func describe(_ variable: Variable) -> String {
    let head = variable.isParameter ? "Parameter containing:\n" : ""
    return
      "\(head)Tensor(shape=\(variable.shape), dtype=\(variable.dtype.name), place=\(Place.name), "
      + "stop_gradient=\(variable.stopGradient ? "True" : "False"),\n       "
      + "\(variable.value.describe()))"
  }

  /// `format(x, spec)`.
  ///
  /// Paddle 3 gives the bare number of a scalar; a format spec always asks for it.
  static func format(_ variable: Variable, _ spec: String) throws(Raised) -> String {
    let isNumber = variable.value.count == 1 && (!spec.isEmpty || variable.shape.isEmpty)
    guard isNumber else {
      guard spec.isEmpty else {
        throw Raised(
          .typeError, "only a tensor of one element takes a format spec, and this has shape {}",
          variable.shape.description)
      }
      return describe(variable)
    }
    return try item(variable).formatted(spec)
  }

  /// The only element as a Python number.
  ///
  /// Throws `ValueError` when there are several.
  static func item(_ variable: Variable) throws(Raised) -> Value {
    try tensors { () throws(TensorError) in try Value(variable.value.item()) }
  }
}

extension Value {
  /// An element of a tensor as a Python number.
  init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .float(let value): self = .double(value)
    }
  }
}
