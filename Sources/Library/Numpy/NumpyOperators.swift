import Autograd
import Interpreter
import Syntax
import Tensors

/// What `+`, `<`, `-` and the like do with NumPy's arrays and scalars.
enum NumpyOperators {
  private static let arithmetic: [BinaryOperator: NumpyFunction] = [
    .add: .named("add"), .subtract: .named("subtract"), .multiply: .named("multiply"),
    .divide: .named("divide"), .floorDivide: .named("floor_divide"), .modulo: .named("mod"),
    .power: .named("power"), .and: .named("bitwise_and"), .or: .named("bitwise_or"),
    .xor: .named("bitwise_xor"), .shiftLeft: .named("left_shift"),
    .shiftRight: .named("right_shift"),
  ]
  private static let comparisons: [ComparisonOperator: NumpyFunction] = [
    .equal: .named("equal"), .notEqual: .named("not_equal"), .less: .named("less"),
    .lessEqual: .named("less_equal"), .greater: .named("greater"),
    .greaterEqual: .named("greater_equal"),
  ]

  /// `object op other`, or the reverse; nil when NumPy leaves it to the other operand.
  static func binary(
    _ op: BinaryOperator, _ object: Object, _ other: Value, reflected: Bool
  ) throws(Raised) -> Value? {
    guard let own = try NumpyOperand(.object(object)), let operand = try NumpyOperand(other) else {
      return nil
    }
    let (a, b) = reflected ? (operand, own) : (own, operand)
    if op == .matmul { return try NumpyProducts.matmul(a.array, b.array).simplified() }
    guard let function = arithmetic[op] else { return nil }
    return try function(a, b).simplified()
  }

  /// `array op= other`: the elements change in place.
  static func inPlace(
    _ op: BinaryOperator, _ array: NumpyArray, _ other: Value
  ) throws(Raised) -> Value? {
    guard let function = arithmetic[op], let operand = try NumpyOperand(other) else { return nil }
    let result = try function(NumpyOperand(array), operand)
    guard array.dtype.accepts(result.dtype) else {
      throw Raised(
        .typeError,
        "Cannot cast ufunc '{}' output from dtype('{}') to dtype('{}') with casting rule "
          + "'same_kind'", function.name, result.dtype.name, array.dtype.name
      ).noting("the array holds {}: a new array takes what the operator gives", array.dtype.name)
    }
    guard result.shape == array.shape else {
      throw Raised(
        .valueError,
        "non-broadcastable output operand with shape {} doesn't match the broadcast "
          + "shape {}", shapeText(array.shape), shapeText(result.shape))
    }
    try array.assign(result)
    return .object(array)
  }

  static func compare(
    _ op: ComparisonOperator, _ object: Object, _ other: Value
  ) throws(Raised) -> Value? {
    guard let function = comparisons[op], let own = try NumpyOperand(.object(object)),
      let operand = try NumpyOperand(other)
    else { return nil }
    if op == .equal || op == .notEqual, own.array.isNumeric != operand.array.isNumeric {
      return try differing(op, own.array, operand.array)
    }
    return try function(own, operand).simplified()
  }

  /// Numbers against text or objects.
  private static func differing(
    _ op: ComparisonOperator, _ a: NumpyArray, _ b: NumpyArray
  ) throws(Raised) -> Value {
    try NumpyObjects.combine(comparisons[op] ?? .named("equal"), a, b).simplified()
  }

  static func unary(_ op: UnaryOperator, _ array: NumpyArray) throws(Raised) -> Value? {
    switch op {
    case .plus: return try array.cast(to: array.dtype).simplified()
    case .minus:
      guard array.dtype.kind != .bool else {
        throw Raised(
          .typeError,
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or "
            + "the logical_not function instead.")
      }
      return try NumpyMaps.apply(.negative, array).simplified()
    case .invert: return try NumpyMaps.apply(.bitwiseNot, array).simplified()
    case .not: return nil
    }
  }
}

extension ElementType {
  /// Whether results of type `other` may be stored without losing their kind.
  fileprivate func accepts(_ other: ElementType) -> Bool {
    if kind == .object || kind == .text { return true }
    if other.isFloating { return isFloating }
    if other.kind == .bool { return true }
    return kind != .bool
  }
}
