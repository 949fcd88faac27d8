import Glibc

extension Tensor {
  /// Combines two tensors element by element, stretching lengths of 1 (broadcasting).
  ///
  /// Types promote; integers wrap around on overflow. Throws `ValueError` for shapes that do not fit,
  /// `ZeroDivisionError` for an integer division by 0, `RuntimeError` for types the kernel is not
  /// defined for.
  public static func zip(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor
  ) throws(TensorError) -> Tensor {
    if a.storage == nil, b.storage == nil, a.dtype == .float32, b.dtype == .float32,
      let value = kernel.arithmetic(Float(bits: a.bits), Float(bits: b.bits))
    {
      return Tensor(
        shape: a.shape.count >= b.shape.count ? a.shape : b.shape, storage: nil, bits: value.bits,
        dtype: .float32)
    }
    let dtype = try kernel.working(DType.promote(a.dtype, b.dtype))
    let (x, y) = (try a.cast(to: dtype), try b.cast(to: dtype))
    if !dtype.isFloating, kernel == .floorDivide || kernel == .modulo { try y.refuseZero() }
    return try run(kernel, x, y, dtype)
  }

  private static func run(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let pass = try Pass(a, b)
    if kernel.isComparison { return try compare(kernel, pass, dtype) }
    switch dtype {
    case .bool: return try combineBools(kernel, pass)
    case .int32: return try combineIntegers(kernel, pass, Int32.self)
    case .int64: return try combineIntegers(kernel, pass, Int64.self)
    case .float32: return try combineFloats(kernel, pass, Float.self)
    case .float64: return try combineFloats(kernel, pass, Double.self)
    }
  }

  private func refuseZero() throws(TensorError) {
    let found: Bool
    if storage == nil {
      found = bits == 0
    } else {
      let block = try block()
      switch dtype {
      case .int32:
        found = UnsafeBufferPointer(start: block.pointer(Int32.self), count: count).contains(0)
      default:
        found = UnsafeBufferPointer(start: block.pointer(Int64.self), count: count).contains(0)
      }
    }
    if found { throw TensorError(.zeroDivision, "integer division or modulo by zero") }
  }
}

extension BinaryKernel {
  /// The commonest kernels on two numbers; nil for the rest.
  @inline(__always)
  func arithmetic(_ a: Float, _ b: Float) -> Float? {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .power: powf(a, b)
    case .maximum: Float.larger(a, b)
    case .minimum: Float.smaller(a, b)
    default: nil
    }
  }
}

/// Two operands in memory and how they are walked.
struct Pass {
  private let plan: Broadcast
  private let a: Storage
  private let b: Storage

  init(_ a: Tensor, _ b: Tensor) throws(TensorError) {
    let plan = try Broadcast(a.shape, b.shape)
    let times = 512 / max(plan.row, 1)
    self.a = try a.block()
    if plan.repeatsSecondRow, times > 8, a.count > 4 * b.count {
      self.plan = plan.repeating(times)
      self.b = try b.block().repeated(times, b.dtype)
    } else {
      self.plan = plan
      self.b = try b.block()
    }
  }

  /// The result of combining the operands element by element.
  func callAsFunction<C: Combination>(_ combination: C.Type) throws(TensorError) -> Tensor {
    let out = try Storage.allocate(plan.shape, C.Result.dtype)
    let (x, y) = (a.pointer(C.Operand.self), b.pointer(C.Operand.self))
    let (stepX, stepY) = plan.step
    try Chunks.forEach(out.count, nanoseconds: C.nanoseconds) { range in
      var to = out.pointer(C.Result.self) + range.lowerBound
      plan.forEachPart(of: range) { (offsetX, offsetY, count) in
        let (p, q) = (x + offsetX, y + offsetY)
        if stepX != 0, stepY != 0 {
          for index in 0..<count { to[index] = C.of(p[index], q[index]) }
        } else if stepX != 0 {
          let constant = q[0]
          for index in 0..<count { to[index] = C.of(p[index], constant) }
        } else {
          let constant = p[0]
          for index in 0..<count { to[index] = C.of(constant, q[index &* stepY]) }
        }
        to += count
      }
    }
    return Tensor(plan.shape, out, C.Result.dtype)
  }
}

extension Storage {
  /// The elements several times over.
  ///
  /// A short row (a bias) is walked faster as a long one.
  fileprivate func repeated(_ times: Int, _ dtype: DType) throws(TensorError) -> Storage {
    let result = try Storage.allocate([times, count], dtype)
    for index in 0..<times {
      (result.address + index * bytes).copyMemory(from: address, byteCount: bytes)
    }
    return result
  }
}
