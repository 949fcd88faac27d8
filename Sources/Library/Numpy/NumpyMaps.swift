import Glibc
import Interpreter
import Tensors

/// NumPy's functions of one array, element by element.
enum NumpyMaps {
  /// Functions that a tensor kernel computes.
  static let kernels: [(name: String, kernel: UnaryKernel)] = [
    ("negative", .negative), ("absolute", .abs), ("abs", .abs), ("square", .square),
    ("sign", .sign), ("exp", .exp), ("expm1", .expm1), ("log", .log), ("log2", .log2),
    ("log10", .log10), ("log1p", .log1p), ("sqrt", .sqrt), ("sin", .sin), ("cos", .cos),
    ("tan", .tan), ("arcsin", .asin), ("arccos", .acos), ("arctan", .atan), ("sinh", .sinh),
    ("cosh", .cosh), ("tanh", .tanh), ("arcsinh", .asinh), ("arccosh", .acosh),
    ("arctanh", .atanh), ("asin", .asin), ("acos", .acos), ("atan", .atan), ("ceil", .ceil),
    ("floor", .floor), ("trunc", .trunc), ("fix", .trunc), ("isnan", .isnan), ("isinf", .isinf),
    ("isfinite", .isfinite), ("logical_not", .logicalNot), ("invert", .bitwiseNot),
    ("bitwise_not", .bitwiseNot), ("reciprocal", .reciprocal),
  ]

  /// Functions computed in float64, one element after the other.
  static let functions: [(name: String, body: @Sendable (Double) -> Double)] = [
    ("fabs", { abs($0) }), ("exp2", { Glibc.exp2($0) }), ("cbrt", { Glibc.cbrt($0) }),
    ("rint", { Glibc.rint($0) }), ("degrees", { $0 * 180 / .pi }), ("rad2deg", { $0 * 180 / .pi }),
    ("radians", { $0 * .pi / 180 }), ("deg2rad", { $0 * .pi / 180 }),
    ("sinc", { $0 == 0 ? 1 : Glibc.sin(.pi * $0) / (.pi * $0) }),
  ]

  private static let whole: Set<UnaryKernel> = [.ceil, .floor, .trunc]
  private static let arithmetic: Set<UnaryKernel> = [.negative, .abs, .square, .sign]
  private static let tests: Set<UnaryKernel> = [.isnan, .isinf, .isfinite]

  /// The kernel of every element, in the type that NumPy computes in.
  static func apply(_ kernel: UnaryKernel, _ array: NumpyArray) throws(Raised) -> NumpyArray {
    if kernel == .logicalNot {
      let flags = try array.converted(to: .bool).tensor()
      return NumpyArray(
        try tensors { () throws(TensorError) in try Tensor.map(.logicalNot, flags) })
    }
    let type = try operandType(kernel, array.dtype)
    let numbers = try array.converted(to: type).tensor()
    return try tensors { () throws(TensorError) in
      if tests.contains(kernel) {
        return NumpyArray(try Tensor.map(kernel, numbers.cast(to: .float64)))
      }
      return NumpyArray(try type.wrapped(Tensor.map(kernel, numbers)), as: type)
    }
  }

  private static func operandType(
    _ kernel: UnaryKernel, _ dtype: ElementType
  ) throws(Raised) -> ElementType {
    guard dtype.isNumeric else {
      throw Raised(
        .typeError, "{} is not defined for elements of type {}", "\(kernel)", dtype.name)
    }
    if tests.contains(kernel) { return dtype }
    if kernel == .bitwiseNot {
      guard !dtype.isFloating else {
        throw Raised(
          .typeError,
          "ufunc 'invert' not supported for the input types, and the inputs could not be safely "
            + "coerced to any supported types according to the casting rule ''safe''")
      }
      return dtype
    }
    if arithmetic.contains(kernel) || whole.contains(kernel), dtype.kind != .bool { return dtype }
    return dtype.kind == .bool && arithmetic.contains(kernel) ? .int8 : dtype.floating
  }

  /// A function of every element, as float64 or, for float32 arrays, rounded to it.
  static func apply(
    _ array: NumpyArray, _ body: (Double) -> Double
  ) throws(Raised) -> NumpyArray {
    let type = array.dtype.floating
    let numbers = try array.converted(to: type).tensor()
    return NumpyArray(
      try tensors { () throws(TensorError) in
        try Tensor(doubles: numbers.doubles.map(body), shape: numbers.shape)
          .cast(to: numbers.dtype)
      })
  }

  /// Rounded to decimal digits, halves to the even neighbour; whole numbers only for digits below 0.
  static func rounded(_ array: NumpyArray, _ digits: Int) throws(Raised) -> NumpyArray {
    if array.dtype.isInteger || array.dtype.kind == .bool, digits >= 0 { return array }
    let scale = Glibc.pow(10, Double(abs(digits)))
    let result = try apply(array) { number in
      guard number.isFinite else { return number }
      let value =
        digits >= 0 ? Glibc.rint(number * scale) / scale : Glibc.rint(number / scale) * scale
      return value.isFinite ? value : number
    }
    return try result.converted(to: array.dtype)
  }
}
