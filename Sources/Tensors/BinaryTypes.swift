import Glibc

/// The kernels by element type: each row is one loop.
extension Tensor {
  static func compare(
    _ kernel: BinaryKernel, _ pass: Pass, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    switch dtype {
    case .bool: try compare(kernel, pass, UInt8.self)
    case .int32: try compare(kernel, pass, Int32.self)
    case .int64: try compare(kernel, pass, Int64.self)
    case .float32: try compare(kernel, pass, Float.self)
    case .float64: try compare(kernel, pass, Double.self)
    }
  }

  @inline(__always)
  private static func compare<T: Element>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .equal: try pass { (a: T, b: T) in a == b ? 1 as UInt8 : 0 }
    case .notEqual: try pass { (a: T, b: T) in a != b ? 1 as UInt8 : 0 }
    case .less: try pass { (a: T, b: T) in a < b ? 1 as UInt8 : 0 }
    case .lessEqual: try pass { (a: T, b: T) in a <= b ? 1 as UInt8 : 0 }
    case .greater: try pass { (a: T, b: T) in a > b ? 1 as UInt8 : 0 }
    default: try pass { (a: T, b: T) in a >= b ? 1 as UInt8 : 0 }
    }
  }

  static func combineBools(_ kernel: BinaryKernel, _ pass: Pass) throws(TensorError) -> Tensor {
    switch kernel {
    case .add, .bitwiseOr, .logicalOr: try pass { (a: UInt8, b: UInt8) in a | b }
    case .bitwiseXor, .logicalXor: try pass { (a: UInt8, b: UInt8) in a ^ b }
    default: try pass { (a: UInt8, b: UInt8) in a & b }
    }
  }

  @inline(__always)
  static func combineIntegers<T: Number & FixedWidthInteger>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .add: try pass { (a: T, b: T) in a &+ b }
    case .subtract: try pass { (a: T, b: T) in a &- b }
    case .multiply: try pass { (a: T, b: T) in a &* b }
    case .floorDivide, .divide: try pass { (a: T, b: T) in T.floorDivide(a, b) }
    case .modulo: try pass { (a: T, b: T) in T.modulo(a, b) }
    case .power: try pass { (a: T, b: T) in T.power(a, b) }
    case .maximum, .fmax: try pass { (a: T, b: T) in a < b ? b : a }
    case .minimum, .fmin: try pass { (a: T, b: T) in b < a ? b : a }
    case .bitwiseAnd: try pass { (a: T, b: T) in a & b }
    case .bitwiseOr: try pass { (a: T, b: T) in a | b }
    case .shiftLeft: try pass { (a: T, b: T) in b < 0 ? 0 : a << b }
    case .shiftRight: try pass { (a: T, b: T) in b < 0 ? (a < 0 ? 0 &- 1 : 0) : a >> b }
    default: try pass { (a: T, b: T) in a ^ b }
    }
  }

  static func combineFloats(_ kernel: BinaryKernel, _ pass: Pass) throws(TensorError) -> Tensor {
    switch kernel {
    case .add: try pass { (a: Float, b: Float) in a + b }
    case .subtract: try pass { (a: Float, b: Float) in a - b }
    case .multiply: try pass { (a: Float, b: Float) in a * b }
    case .divide: try pass { (a: Float, b: Float) in a / b }
    case .floorDivide: try pass { (a: Float, b: Float) in Float.floorDivide(a, b) }
    case .modulo: try pass { (a: Float, b: Float) in Float.modulo(a, b) }
    case .maximum: try pass { (a: Float, b: Float) in Float.larger(a, b) }
    case .minimum: try pass { (a: Float, b: Float) in Float.smaller(a, b) }
    case .fmax: try pass { (a: Float, b: Float) in Float.largerNumber(a, b) }
    case .fmin: try pass { (a: Float, b: Float) in Float.smallerNumber(a, b) }
    case .atan2: try pass { (a: Float, b: Float) in atan2f(a, b) }
    default: try pass { (a: Float, b: Float) in powf(a, b) }
    }
  }

  static func combineDoubles(_ kernel: BinaryKernel, _ pass: Pass) throws(TensorError) -> Tensor {
    switch kernel {
    case .add: try pass { (a: Double, b: Double) in a + b }
    case .subtract: try pass { (a: Double, b: Double) in a - b }
    case .multiply: try pass { (a: Double, b: Double) in a * b }
    case .divide: try pass { (a: Double, b: Double) in a / b }
    case .floorDivide: try pass { (a: Double, b: Double) in Double.floorDivide(a, b) }
    case .modulo: try pass { (a: Double, b: Double) in Double.modulo(a, b) }
    case .maximum: try pass { (a: Double, b: Double) in Double.larger(a, b) }
    case .minimum: try pass { (a: Double, b: Double) in Double.smaller(a, b) }
    case .fmax: try pass { (a: Double, b: Double) in Double.largerNumber(a, b) }
    case .fmin: try pass { (a: Double, b: Double) in Double.smallerNumber(a, b) }
    case .atan2: try pass { (a: Double, b: Double) in atan2(a, b) }
    default: try pass { (a: Double, b: Double) in pow(a, b) }
    }
  }
}
