import Syntax

// The special methods behind operators.
extension BinaryOperator {
  /// `__add__` and so on.
  var methodName: Str { OperatorNames.binary[self] ?? Str.empty }
  /// `__radd__` and so on.
  var reflectedName: Str { OperatorNames.reflected[self] ?? Str.empty }
  /// `__iadd__` and so on.
  var inPlaceName: Str { OperatorNames.inPlace[self] ?? Str.empty }
}

extension ComparisonOperator {
  /// `__lt__` and so on.
  var methodName: Str { OperatorNames.comparison[self] ?? Str.empty }
}

extension UnaryOperator {
  /// `__neg__` and so on.
  var methodName: Str {
    switch self {
    case .minus: OperatorNames.minus
    case .plus: OperatorNames.plus
    default: OperatorNames.invert
    }
  }
}

/// The special methods of the operators.
enum OperatorNames {
  static let words: [BinaryOperator: String] = [
    .add: "add", .subtract: "sub", .multiply: "mul", .divide: "truediv",
    .floorDivide: "floordiv", .modulo: "mod", .power: "pow", .matmul: "matmul", .and: "and",
    .or: "or", .xor: "xor", .shiftLeft: "lshift", .shiftRight: "rshift",
  ]
  nonisolated(unsafe) static let binary = words.mapValues { Str.intern("__\($0)__") }
  nonisolated(unsafe) static let reflected = words.mapValues { Str.intern("__r\($0)__") }
  nonisolated(unsafe) static let inPlace = words.mapValues { Str.intern("__i\($0)__") }
  nonisolated(unsafe) static let comparison: [ComparisonOperator: Str] = [
    .less: Str.intern("__lt__"), .lessEqual: Str.intern("__le__"),
    .greater: Str.intern("__gt__"), .greaterEqual: Str.intern("__ge__"),
    .equal: Str.intern("__eq__"), .notEqual: Str.intern("__ne__"),
  ]
  nonisolated(unsafe) static let minus = Str.intern("__neg__")
  nonisolated(unsafe) static let plus = Str.intern("__pos__")
  nonisolated(unsafe) static let invert = Str.intern("__invert__")
}
