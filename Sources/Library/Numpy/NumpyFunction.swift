import Interpreter
import Syntax
import Tensors

/// A function of two arrays, element by element: which kernel computes it, in which type.
struct NumpyFunction {
  /// In which type of the operands' common one a function computes, and what it gives.
  enum Rule {
    /// The common type.
    case arithmetic
    /// As arithmetic, but not for bools.
    case subtraction
    /// Whole numbers become float64.
    case floating
    /// Bools become int8.
    case integral
    /// Only whole numbers and bools.
    case bitwise
    /// Whatever the operands are, the result is bool.
    case comparison, logical
  }
  let name: String
  let kernel: BinaryKernel
  let rule: Rule

  static let table: [NumpyFunction] = [
    .init(name: "add", kernel: .add, rule: .arithmetic),
    .init(name: "subtract", kernel: .subtract, rule: .subtraction),
    .init(name: "multiply", kernel: .multiply, rule: .arithmetic),
    .init(name: "divide", kernel: .divide, rule: .floating),
    .init(name: "true_divide", kernel: .divide, rule: .floating),
    .init(name: "floor_divide", kernel: .floorDivide, rule: .integral),
    .init(name: "mod", kernel: .modulo, rule: .integral),
    .init(name: "remainder", kernel: .modulo, rule: .integral),
    .init(name: "power", kernel: .power, rule: .integral),
    .init(name: "float_power", kernel: .power, rule: .floating),
    .init(name: "maximum", kernel: .maximum, rule: .arithmetic),
    .init(name: "minimum", kernel: .minimum, rule: .arithmetic),
    .init(name: "fmax", kernel: .fmax, rule: .arithmetic),
    .init(name: "fmin", kernel: .fmin, rule: .arithmetic),
    .init(name: "arctan2", kernel: .atan2, rule: .floating),
    .init(name: "bitwise_and", kernel: .bitwiseAnd, rule: .bitwise),
    .init(name: "bitwise_or", kernel: .bitwiseOr, rule: .bitwise),
    .init(name: "bitwise_xor", kernel: .bitwiseXor, rule: .bitwise),
    .init(name: "left_shift", kernel: .shiftLeft, rule: .integral),
    .init(name: "right_shift", kernel: .shiftRight, rule: .integral),
    .init(name: "equal", kernel: .equal, rule: .comparison),
    .init(name: "not_equal", kernel: .notEqual, rule: .comparison),
    .init(name: "less", kernel: .less, rule: .comparison),
    .init(name: "less_equal", kernel: .lessEqual, rule: .comparison),
    .init(name: "greater", kernel: .greater, rule: .comparison),
    .init(name: "greater_equal", kernel: .greaterEqual, rule: .comparison),
    .init(name: "logical_and", kernel: .logicalAnd, rule: .logical),
    .init(name: "logical_or", kernel: .logicalOr, rule: .logical),
    .init(name: "logical_xor", kernel: .logicalXor, rule: .logical),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0) })

  static func named(_ name: String) -> NumpyFunction { byName[name] ?? table[0] }
}

extension NumpyFunction {
  /// The function of two operands, broadcast together.
  func callAsFunction(_ a: NumpyOperand, _ b: NumpyOperand) throws(Raised) -> NumpyArray {
    guard a.array.isNumeric, b.array.isNumeric else {
      return try NumpyObjects.combine(self, a.array, b.array)
    }
    let common = rule == .logical ? .bool : try comparable(a, b)
    let (operands, result) = try types(common)
    return try compute(
      a.array.converted(to: operands).tensor(), b.array.converted(to: operands).tensor(),
      operands, result)
  }

  private func comparable(_ a: NumpyOperand, _ b: NumpyOperand) throws(Raised) -> ElementType {
    // A comparison with a number out of range is no error: all elements answer alike.
    rule == .comparison && a.weakness != b.weakness && !a.array.dtype.isFloating
      && !b.array.dtype.isFloating
      ? .int64 : try NumpyOperand.common(a, b)
  }

  /// The types of the operands and of the result.
  private func types(_ common: ElementType) throws(Raised) -> (ElementType, ElementType) {
    switch rule {
    case .comparison, .logical: return (common, .bool)
    case .floating: return (common.floating, common.floating)
    case .integral: return common.kind == .bool ? (.int8, .int8) : (common, common)
    case .subtraction where common.kind == .bool:
      throw Raised(
        .typeError,
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` "
          + "operator, or the logical_xor function instead.")
    case .bitwise where common.isFloating:
      throw Raised(
        .typeError,
        "ufunc '{}' not supported for the input types, and the inputs could not be safely coerced "
          + "to any supported types according to the casting rule ''safe''", name)
    default: return (common, common)
    }
  }

  private func compute(
    _ a: Tensor, _ b: Tensor, _ operands: ElementType, _ result: ElementType
  ) throws(Raised) -> NumpyArray {
    if operands.isInteger, kernel == .power, b.ints.contains(where: { $0 < 0 }) {
      throw Raised(.valueError, "Integers to negative integer powers are not allowed.")
    }
    return NumpyArray(
      try tensors { () throws(TensorError) in
        if operands.kind == .bool, kernel == .maximum || kernel == .fmax {
          return try .zip(.logicalOr, a, b)
        }
        if operands.kind == .bool, kernel == .minimum || kernel == .fmin {
          return try .zip(.logicalAnd, a, b)
        }
        if operands.isInteger, kernel == .floorDivide || kernel == .modulo {
          return try result.wrapped(divided(a, b))
        }
        return try result.wrapped(.zip(kernel, a, b))
      }, as: result)
  }

  /// Whole numbers divided; by 0 the result is 0.
  private func divided(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    let isZero = try Tensor.zip(.equal, b, Tensor(0).cast(to: b.dtype))
    let divisor = try Tensor.zip(.add, b, isZero.cast(to: b.dtype))
    let quotient = try Tensor.zip(kernel, a, divisor)
    return try Tensor.zip(.multiply, quotient, Tensor.map(.logicalNot, isZero).cast(to: a.dtype))
  }
}

/// Arrays of text or objects, combined by what the language does with the elements.
enum NumpyObjects {
  private static let arithmetic: [String: BinaryOperator] = [
    "add": .add, "subtract": .subtract, "multiply": .multiply, "divide": .divide,
    "true_divide": .divide, "floor_divide": .floorDivide, "mod": .modulo, "remainder": .modulo,
    "power": .power, "bitwise_and": .and, "bitwise_or": .or, "bitwise_xor": .xor,
  ]
  private static let comparisons: [String: ComparisonOperator] = [
    "equal": .equal, "not_equal": .notEqual, "less": .less, "less_equal": .lessEqual,
    "greater": .greater, "greater_equal": .greaterEqual,
  ]

  static func combine(
    _ function: NumpyFunction, _ a: NumpyArray, _ b: NumpyArray
  ) throws(Raised) -> NumpyArray {
    let shape = try tensors { () throws(TensorError) in
      try Tensor.broadcastShape(a.shape, b.shape)
    }
    let (left, right) = (try a.stretched(to: shape).items(), try b.stretched(to: shape).items())
    var results: [Value] = []
    results.reserveCapacity(left.count)
    if let op = comparisons[function.name] {
      for (x, y) in zip(left, right) { results.append(try Value.compare(op, x, y)) }
      return try NumpyConversion.array(of: results, shape: shape, as: .bool)
    }
    if function.rule == .logical {
      let (x, y) = (NumpyOperand(try a.cast(to: .bool)), NumpyOperand(try b.cast(to: .bool)))
      return try function(x, y)
    }
    for (x, y) in zip(left, right) { results.append(try combined(function, x, y)) }
    let isText = a.dtype.kind == .text || b.dtype.kind == .text
    return try NumpyConversion.array(
      of: results, shape: shape, as: isText ? ElementType(.text) : .object)
  }

  private static func combined(
    _ function: NumpyFunction, _ x: Value, _ y: Value
  ) throws(Raised) -> Value {
    if let op = arithmetic[function.name] { return try Value.binary(op, x, y) }
    switch function.kernel {
    case .maximum, .fmax: return try x.isLess(than: y) ? y : x
    case .minimum, .fmin: return try y.isLess(than: x) ? y : x
    default:
      throw Raised(
        .typeError, "ufunc '{}' is not defined for elements of type {}", function.name, "object")
    }
  }
}
