import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that are made of several operators, or ask about tensors.
enum Composition {
  static var functions: [Native] { comparing }

  private static var comparing: [Native] {
    [
      Native("equal_all(x, y, name=None)", "True if both have the same shape and elements.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0]).value
        let y = try TensorMembers.variable(arguments[1]).value
        let isEqual = x.shape == y.shape && x.doubles == y.doubles
        return .tensor(Variable(Tensor(isEqual)))
      },
      Native(
        "allclose(x, y, rtol=1e-05, atol=1e-08, equal_nan=False, name=None)",
        "True if all elements agree within atol + rtol * |y|."
      ) { (arguments) throws(Raised) in
        .tensor(Variable(Tensor(try close(arguments).allSatisfy { $0 })))
      },
      Native(
        "isclose(x, y, rtol=1e-05, atol=1e-08, equal_nan=False, name=None)",
        "Where the elements agree within atol + rtol * |y|."
      ) { (arguments) throws(Raised) in
        let shape = try TensorMembers.variable(arguments[0]).shape
        let flags = try close(arguments)
        return try .tensor(
          Variable(tensors { () throws(TensorError) in try Tensor(bools: flags, shape: shape) }))
      },
    ]
  }

  private static func close(_ arguments: Arguments) throws(Raised) -> [Bool] {
    let x = try TensorMembers.variable(arguments[0]).value
    let y = try TensorMembers.variable(arguments[1]).value
    let (relative, absolute) = (try arguments.double(2), try arguments.double(3))
    let nanIsEqual = try arguments.bool(4)
    let other = try tensors { () throws(TensorError) in try y.broadcast(to: x.shape) }
    return zip(x.doubles, other.doubles).map { a, b in
      if a.isNaN || b.isNaN { return nanIsEqual && a.isNaN && b.isNaN }
      return a == b || abs(a - b) <= absolute + relative * abs(b)
    }
  }

  static var settings: [Native] {
    [
      Native("get_default_dtype()", "The element type of floats.") { (_) in
        .string(Defaults.dtype.name)
      },
      Native("set_default_dtype(d)", "Sets the element type of floats.") {
        (arguments) throws(Raised) in
        Defaults.dtype = try Conversion.dtype(arguments[0]) ?? .float32
        return .none
      },
      Native(
        "set_printoptions(precision=None, threshold=None, edgeitems=None, sci_mode=None, linewidth=None)",
        "How tensors print: digits, size of summaries, items at the edges, width."
      ) { (arguments) throws(Raised) in
        if !arguments.isNone(0) {
          PrintOptions.current.precision = min(max(try arguments.int(0), 0), 17)
        }
        if !arguments.isNone(1) { PrintOptions.current.threshold = try arguments.int(1) }
        if !arguments.isNone(2) { PrintOptions.current.edgeItems = max(try arguments.int(2), 0) }
        if !arguments.isNone(3) { PrintOptions.current.scientific = try arguments.bool(3) }
        if !arguments.isNone(4) { PrintOptions.current.lineWidth = max(try arguments.int(4), 20) }
        return .none
      },
    ]
  }
}
