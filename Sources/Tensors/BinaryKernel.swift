/// A function of two elements.
public enum BinaryKernel: UInt8, CaseIterable, Sendable {
  case add, subtract, multiply, divide, floorDivide, modulo, power
  case maximum, minimum, fmax, fmin, atan2
  case bitwiseAnd, bitwiseOr, bitwiseXor, shiftLeft, shiftRight
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case logicalAnd, logicalOr, logicalXor

  var isComparison: Bool {
    rawValue >= Self.equal.rawValue && rawValue <= Self.greaterEqual.rawValue
  }
  var isLogical: Bool { rawValue >= Self.logicalAnd.rawValue }
  var isBitwise: Bool {
    rawValue >= Self.bitwiseAnd.rawValue && rawValue <= Self.shiftRight.rawValue
  }

  /// The type in which elements of the common type `dtype` are combined.
  ///
  /// Throws `RuntimeError` where Paddle has no such kernel.
  func working(_ dtype: DType) throws(TensorError) -> DType {
    if isLogical { return .bool }
    if isComparison { return dtype }
    if isBitwise {
      let shift = self == .shiftLeft || self == .shiftRight
      guard !dtype.isFloating, !(shift && dtype == .bool) else { throw undefined(dtype) }
      return dtype
    }
    if dtype == .bool, self != .add, self != .multiply, self != .divide { throw undefined(dtype) }
    if self == .divide { return dtype.floating }
    if self == .atan2, !dtype.isFloating { return .float64 }
    return dtype
  }

  private func undefined(_ dtype: DType) -> TensorError {
    TensorError(.runtime, "{} is not defined for elements of type {}", "\(self)", dtype.name)
  }
}
