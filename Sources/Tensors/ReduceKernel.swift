/// A function of all elements along some axes.
public enum ReduceKernel: UInt8, CaseIterable, Sendable {
  case sum, mean, prod, max, min, all, any

  /// The element types of the operand while it is reduced, and of the result.
  ///
  /// Throws `RuntimeError` where Paddle has no such kernel.
  func types(_ dtype: DType) throws(TensorError) -> (working: DType, result: DType) {
    switch self {
    case .sum: return dtype.isFloating ? (dtype, dtype) : (.int64, .int64)
    case .mean: return dtype.isFloating ? (dtype, dtype) : (.int64, dtype)
    case .all, .any: return (.bool, .bool)
    case .prod, .max, .min:
      guard dtype != .bool else {
        throw TensorError(
          .runtime, "{} is not defined for elements of type {}", "\(self)", dtype.name)
      }
      return (dtype, dtype)
    }
  }
}
