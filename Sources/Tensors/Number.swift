/// Tensors of one float32 element, computed on without making tensors: most programs at a prompt, and
/// all loops over numbers, work on these.
extension Tensor {
  /// The element of a float32 tensor of one element.
  @inline(__always)
  public var number: Float? {
    storage == nil && dtype == .float32 ? Float(bitPattern: UInt32(truncatingIfNeeded: bits)) : nil
  }

  /// A float32 tensor of one element.
  ///
  /// `shape` must have only lengths of 1.
  @inline(__always)
  public init(number: Float, shape: [Int]) {
    self.init(shape: shape, storage: nil, bits: UInt64(number.bitPattern), dtype: .float32)
  }

  /// Puts another element into a float32 tensor of one element.
  @inline(__always)
  public mutating func setNumber(_ number: Float) { bits = UInt64(number.bitPattern) }
}

extension BinaryKernel {
  /// What `Tensor.zip` gives for two float32 numbers, true as 1; nil for the rarer kernels.
  @inline(__always)
  public func number(_ a: Float, _ b: Float) -> Float? {
    switch self {
    case .equal: a == b ? 1 : 0
    case .less: a < b ? 1 : 0
    case .lessEqual: a <= b ? 1 : 0
    case .greater: a > b ? 1 : 0
    case .greaterEqual: a >= b ? 1 : 0
    default: arithmetic(a, b)
    }
  }

  /// True when a number comes of two numbers, not an answer.
  @inline(__always)
  public var givesNumber: Bool { !isComparison && !isLogical }
}

extension UnaryKernel {
  /// What `Tensor.map` gives for a float32 number; nil for kernels that give no number.
  @inline(__always)
  public func number(_ x: Float) -> Float? {
    isPredicate || self == .bitwiseNot ? nil : apply(x)
  }
}
