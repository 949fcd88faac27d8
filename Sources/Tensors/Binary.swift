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
    let plan = try Broadcast(a.shape, b.shape)
    if plan.repeatsSecondRow, plan.row < 64, b.count * 4 <= a.count {
      return try runRepeating(kernel, a, b, plan, dtype)
    }
    let pass = try Pass(plan: plan, a: a, b: b)
    if kernel.isComparison { return try compare(kernel, pass, dtype) }
    switch dtype {
    case .bool: return try combineBools(kernel, pass)
    case .int32: return try combineIntegers(kernel, pass, Int32.self)
    case .int64: return try combineIntegers(kernel, pass, Int64.self)
    case .float32: return try combineFloats(kernel, pass)
    case .float64: return try combineDoubles(kernel, pass)
    }
  }

  /// A short second row (a bias) is repeated into a longer one first, so that the loops are long.
  private static func runRepeating(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ plan: Broadcast, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let rows = a.count / plan.row
    let times = min(rows, (512 + plan.row - 1) / plan.row)
    let whole = rows / times * times
    let row = try b.shaped([1, plan.row]).broadcast(to: [times, plan.row])
    let long = row.shaped([times * plan.row])
    if whole == rows {
      let folded = a.shaped([rows / times, times * plan.row])
      return try run(kernel, folded, long, dtype).shaped(plan.shape)
    }
    let stretched = try b.shaped([1, plan.row]).broadcast(to: [rows, plan.row])
    return try run(kernel, a.shaped([rows * plan.row]), stretched.shaped([rows * plan.row]), dtype)
      .shaped(plan.shape)
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
  let plan: Broadcast
  let a: Storage
  let b: Storage

  init(plan: Broadcast, a: Tensor, b: Tensor) throws(TensorError) {
    self.plan = plan
    self.a = try a.block()
    self.b = try b.block()
  }

  /// The result of combining the operands element by element.
  @inline(__always)
  func callAsFunction<T: Element, R: Element>(
    _ combine: (T, T) -> R
  ) throws(TensorError) -> Tensor {
    let out = try Storage.allocate(plan.shape, R.dtype)
    var to = out.pointer(R.self)
    let (x, y) = (a.pointer(T.self), b.pointer(T.self))
    let row = plan.row
    let (stepX, stepY) = plan.step
    try plan.forEachRow { (offsetX, offsetY) throws(TensorError) in
      var start = 0
      while start < row {
        if start > 0 { try Interrupt.check() }
        let count = min(Interrupt.stride, row - start)
        let (p, q) = (x + offsetX + start * stepX, y + offsetY + start * stepY)
        if stepX != 0, stepY != 0 {
          for index in 0..<count { to[index] = combine(p[index], q[index]) }
        } else if stepX != 0 {
          let constant = q[0]
          for index in 0..<count { to[index] = combine(p[index], constant) }
        } else {
          let constant = p[0]
          for index in 0..<count { to[index] = combine(constant, q[index &* stepY]) }
        }
        to += count
        start += count
      }
    }
    return Tensor(plan.shape, out, R.dtype)
  }
}
