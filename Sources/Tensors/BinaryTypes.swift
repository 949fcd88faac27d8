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

  private static func compare<T: Element>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .equal: try pass(Equal<T>.self)
    case .notEqual: try pass(NotEqual<T>.self)
    case .less: try pass(Less<T>.self)
    case .lessEqual: try pass(LessEqual<T>.self)
    case .greater: try pass(Greater<T>.self)
    default: try pass(GreaterEqual<T>.self)
    }
  }

  static func combineBools(_ kernel: BinaryKernel, _ pass: Pass) throws(TensorError) -> Tensor {
    switch kernel {
    case .add, .bitwiseOr, .logicalOr: try pass(Or<UInt8>.self)
    case .bitwiseXor, .logicalXor: try pass(ExclusiveOr<UInt8>.self)
    default: try pass(And<UInt8>.self)
    }
  }

  static func combineIntegers<T: Number & FixedWidthInteger>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .bitwiseAnd: try pass(And<T>.self)
    case .bitwiseOr: try pass(Or<T>.self)
    case .bitwiseXor: try pass(ExclusiveOr<T>.self)
    case .shiftLeft: try pass(ShiftLeft<T>.self)
    case .shiftRight: try pass(ShiftRight<T>.self)
    default: try combineNumbers(kernel, pass, type)
    }
  }

  static func combineFloats<T: Number & BinaryFloatingPoint>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .divide: try pass(Divide<T>.self)
    case .atan2: try pass(ArcTangent<T>.self)
    default: try combineNumbers(kernel, pass, type)
    }
  }

  private static func combineNumbers<T: Number>(
    _ kernel: BinaryKernel, _ pass: Pass, _ type: T.Type
  ) throws(TensorError) -> Tensor {
    switch kernel {
    case .add: try pass(Add<T>.self)
    case .subtract: try pass(Subtract<T>.self)
    case .multiply: try pass(Multiply<T>.self)
    case .modulo: try pass(Modulo<T>.self)
    case .power: try pass(Power<T>.self)
    case .maximum: try pass(Larger<T>.self)
    case .minimum: try pass(Smaller<T>.self)
    case .fmax: try pass(LargerNumber<T>.self)
    case .fmin: try pass(SmallerNumber<T>.self)
    default: try pass(FloorDivide<T>.self)
    }
  }
}
