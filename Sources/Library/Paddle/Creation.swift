import Autograd
import Glibc
import Interpreter
import Tensors

/// Functions of `paddle` that make tensors from data, from shapes, or like other tensors.
enum Creation {
  static var functions: [Native] { fromData + filled + like + sequences }

  private static var fromData: [Native] {
    [
      Native(
        "to_tensor(data, dtype=None, place=None, stop_gradient=True)",
        "A tensor of numbers, nested lists of numbers, or another tensor's values."
      ) { (arguments) throws(Raised) in
        let value = try Construction.tensor(arguments[0], dtype: Conversion.dtype(arguments[1]))
        let stops = try arguments.bool(3)
        return try .tensor(
          tensors { () throws(TensorError) in try Variable(value, stopGradient: stops) })
      },
      Native("is_tensor(x)", "True for a tensor.") { (arguments) in
        if case .tensor = arguments[0] { .bool(true) } else { .bool(false) }
      },
    ]
  }

  private static var filled: [Native] {
    [
      constant("zeros(shape, dtype=None, name=None)", "A tensor of zeros.", 0),
      constant("ones(shape, dtype=None, name=None)", "A tensor of ones.", 1),
      constant("empty(shape, dtype=None, name=None)", "A tensor of zeros: none is left unset.", 0),
      Native(
        "full(shape, fill_value, dtype=None, name=None)", "A tensor with one value everywhere."
      ) { (arguments) throws(Raised) in
        let shape = try Conversion.shape(arguments[0], "full")
        let dtype = try Conversion.dtype(arguments[2]) ?? implied(by: arguments[1])
        return try full(shape, arguments[1], dtype)
      },
      Native("eye(num_rows, num_columns=None, dtype=None, name=None)", "Ones on the diagonal.") {
        (arguments) throws(Raised) in
        let rows = try arguments.int(0)
        let columns = arguments.isNone(1) ? rows : try arguments.int(1)
        return try made(Conversion.dtype(arguments[2])) { (dtype) throws(TensorError) in
          try .eye(rows, columns, dtype)
        }
      },
    ]
  }

  private static var like: [Native] {
    [
      likeConstant("zeros_like(x, dtype=None, name=None)", "Zeros in the shape of x.", 0),
      likeConstant("ones_like(x, dtype=None, name=None)", "Ones in the shape of x.", 1),
      likeConstant("empty_like(x, dtype=None, name=None)", "Zeros in the shape of x.", 0),
      Native(
        "full_like(x, fill_value, dtype=None, name=None)",
        "One value everywhere, in the shape of x."
      ) { (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        return try full(x.shape, arguments[1], Conversion.dtype(arguments[2]) ?? x.dtype)
      },
    ]
  }

  private static var sequences: [Native] {
    [
      Native(
        "arange(start=0, end=None, step=1, dtype=None, name=None)",
        "Numbers from start, by step, up to end without it."
      ) { (arguments) throws(Raised) in
        let isLone = arguments.isNone(1)
        let (start, end) = isLone ? (.int(0), arguments[0]) : (arguments[0], arguments[1])
        return try range(number(start), number(end), number(arguments[2]), arguments[3])
      },
      Native(
        "linspace(start, stop, num, dtype=None, name=None)",
        "num values at equal distances, from start to stop with both."
      ) { (arguments) throws(Raised) in
        let (start, stop) = (try arguments.double(0), try arguments.double(1))
        let count = try arguments.int(2)
        return try made(Conversion.dtype(arguments[3])) { (dtype) throws(TensorError) in
          try .linspace(start, stop, count, dtype)
        }
      },
      Native(
        "logspace(start, stop, num, base=10.0, dtype=None, name=None)",
        "num powers of base, the exponents at equal distances from start to stop."
      ) { (arguments) throws(Raised) in
        let (start, stop) = (try arguments.double(0), try arguments.double(1))
        let (count, base) = (try arguments.int(2), try arguments.double(3))
        return try made(Conversion.dtype(arguments[4])) { (dtype) throws(TensorError) in
          let exponents = try Tensor.linspace(start, stop, count, .float64).doubles
          return try Tensor(doubles: exponents.map { pow(base, $0) }, shape: [count]).cast(
            to: dtype)
        }
      },
    ]
  }

  /// The tensor that `body` makes, as a program's constant; without a dtype, the default one.
  private static func made(
    _ dtype: DType?, _ body: (DType) throws(TensorError) -> Tensor
  ) throws(Raised) -> Value {
    let dtype = dtype ?? Defaults.dtype
    return try .tensor(Variable(tensors { () throws(TensorError) in try body(dtype) }))
  }

  private static func constant(_ signature: String, _ summary: String, _ value: Int) -> Native {
    let name = String(signature.prefix { $0 != "(" })
    return Native(signature, summary) { (arguments) throws(Raised) in
      let shape = try Conversion.shape(arguments[0], name)
      return try made(Conversion.dtype(arguments[1])) { (dtype) throws(TensorError) in
        try .full(shape, value, dtype)
      }
    }
  }

  private static func likeConstant(
    _ signature: String, _ summary: String, _ value: Int
  ) -> Native {
    Native(signature, summary) { (arguments) throws(Raised) in
      let x = try TensorMembers.variable(arguments[0])
      return try made(Conversion.dtype(arguments[1]) ?? x.dtype) { (dtype) throws(TensorError) in
        try .full(x.shape, value, dtype)
      }
    }
  }

  /// A tensor with one number everywhere.
  static func full(
    _ shape: [Int], _ value: Value, _ dtype: DType
  ) throws(Raised) -> Value {
    if case .int(let integer) = value {
      return try made(dtype) { (dtype) throws(TensorError) in try .full(shape, integer, dtype) }
    }
    let number = try value.asDouble()
    return try made(dtype) { (dtype) throws(TensorError) in try .full(shape, number, dtype) }
  }

  private static func implied(by value: Value) -> DType {
    switch value {
    case .bool: .bool
    case .tensor(let variable): variable.dtype
    default: Defaults.dtype
    }
  }

  /// A bound of a range: a number, or a tensor of one element.
  private static func number(_ value: Value) throws(Raised) -> Value {
    if case .tensor(let variable) = value { return try TensorText.item(variable) }
    return value
  }

  private static func range(
    _ start: Value, _ end: Value, _ step: Value, _ dtype: Value
  ) throws(Raised) -> Value {
    let dtype = try Conversion.dtype(dtype)
    if case (.int(let start), .int(let end), .int(let step)) = (start, end, step) {
      return try made(dtype ?? .int64) { (dtype) throws(TensorError) in
        try .arange(start, end, step, dtype)
      }
    }
    let (start, end, step) = (try start.asDouble(), try end.asDouble(), try step.asDouble())
    return try made(dtype) { (dtype) throws(TensorError) in try .arange(start, end, step, dtype) }
  }
}
