/// A function of one element.
public enum UnaryKernel: UInt8, CaseIterable, Sendable {
  case negative, abs, square, sign, relu
  case exp, expm1, log, log2, log10, log1p
  case sqrt, rsqrt, reciprocal
  case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh
  case sigmoid, softplus, erf
  case ceil, floor, round, trunc
  case isnan, isinf, isfinite, logicalNot, bitwiseNot

  /// How element types go through a kernel.
  enum Family { case arithmetic, rounding, transcendental, test, logic, bitwise }

  var family: Family {
    switch self {
    case .negative, .abs, .square, .sign, .relu: .arithmetic
    case .ceil, .floor, .round, .trunc: .rounding
    case .isnan, .isinf, .isfinite: .test
    case .logicalNot: .logic
    case .bitwiseNot: .bitwise
    default: .transcendental
    }
  }

  /// The type in which the kernel computes on elements of `dtype`.
  ///
  /// Throws `RuntimeError` where Paddle has no such kernel.
  func working(_ dtype: DType) throws(TensorError) -> DType {
    switch family {
    case .transcendental where dtype != .bool: return dtype.floating
    case .arithmetic where dtype != .bool || self == .negative: return dtype
    case .rounding where dtype != .bool, .test where dtype != .bool, .logic: return dtype
    case .bitwise where !dtype.isFloating: return dtype
    default:
      throw TensorError(
        .runtime, "{} is not defined for elements of type {}", "\(self)", dtype.name)
    }
  }

  /// True when the result is bool whatever goes in.
  var isPredicate: Bool { family == .test || family == .logic }
}
