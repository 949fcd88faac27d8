extension Tensor {
  /// Every element `value`, converted to `dtype`.
  public static func full(
    _ shape: [Int], _ value: Double, _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor {
    try full(shape, bits: Tensor(value).casting(to: dtype).bits, dtype)
  }

  /// Every element `value`, converted to `dtype`; exact for int64.
  public static func full(
    _ shape: [Int], _ value: Int, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    try full(shape, bits: Tensor(value).casting(to: dtype).bits, dtype)
  }

  public static func zeros(
    _ shape: [Int], _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor { try full(shape, bits: 0, dtype) }

  public static func ones(
    _ shape: [Int], _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor { try full(shape, 1, dtype) }

  /// Every element has the low bytes of `bits`.
  static func full(
    _ shape: [Int], bits: UInt64, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    if try Shape.count(shape) == 1 {
      return Tensor(shape: shape, storage: nil, bits: bits, dtype: dtype)
    }
    let out = try Storage.allocate(shape, dtype)
    switch dtype.size {
    case 1:
      out.pointer(UInt8.self).update(repeating: UInt8(truncatingIfNeeded: bits), count: out.count)
    case 4:
      out.pointer(UInt32.self).update(repeating: UInt32(truncatingIfNeeded: bits), count: out.count)
    default: out.pointer(UInt64.self).update(repeating: bits, count: out.count)
    }
    return Tensor(shape, out, dtype)
  }

  /// start, start + step, … below stop (above, for a negative step).
  ///
  /// Throws `ValueError` for step 0.
  public static func arange(
    _ start: Double, _ stop: Double, _ step: Double, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    guard step != 0, start.isFinite, stop.isFinite, step.isFinite else {
      throw TensorError(.value, "arange needs finite bounds and a step other than 0")
    }
    let length = ((stop - start) / step).rounded(.up)
    guard length < 0x1p48 else {
      throw TensorError(
        .memory, "arange from {} to {} has too many elements", "\(start)", "\(stop)")
    }
    let count = max(0, Int(length))
    return try build(count, dtype) { start + Double($0) * step }
  }

  /// start, start + step, … exactly, as int64 or int32.
  ///
  /// Throws `ValueError` for step 0.
  public static func arange(
    _ start: Int, _ stop: Int, _ step: Int, _ dtype: DType = .int64
  ) throws(TensorError) -> Tensor {
    guard step != 0 else { throw TensorError(.value, "arange needs a step other than 0") }
    let (span, overflow) = stop.subtractingReportingOverflow(start)
    guard !overflow, step != .min else {
      throw TensorError(
        .memory, "arange from {} to {} has too many elements", "\(start)", "\(stop)")
    }
    let count = (span > 0) == (step > 0) && span != 0 ? (abs(span) - 1) / abs(step) + 1 : 0
    let out = try Storage.allocate([count], .int64)
    let values = out.pointer(Int64.self)
    for index in 0..<count { values[index] = Int64(start &+ index &* step) }
    return try Tensor([count], out, .int64).cast(to: dtype)
  }

  /// `count` values from start to stop, both included.
  ///
  /// Throws `ValueError` for a negative count.
  public static func linspace(
    _ start: Double, _ stop: Double, _ count: Int, _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor {
    guard count > 1 else { return try full([count], start, dtype) }
    guard dtype == .float32 else {
      let step = (stop - start) / Double(count - 1)
      // From both ends, so that the last value is exactly `stop`.
      return try build(count, dtype) {
        $0 < count / 2 ? start + step * Double($0) : stop - step * Double(count - $0 - 1)
      }
    }
    let (first, last) = (Float(start), Float(stop))
    let step = (last - first) / Float(count - 1)
    return try build(count, dtype) {
      Double($0 < count / 2 ? first + step * Float($0) : last - step * Float(count - $0 - 1))
    }
  }

  /// Ones on the diagonal, zeros elsewhere.
  public static func eye(
    _ rows: Int, _ columns: Int, _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor {
    let zero = try zeros([rows, columns], dtype)
    let one = Tensor(1).casting(to: dtype)
    return try zero.assigning(
      one, to: View(shape: [min(rows, columns)], strides: [columns &+ 1], offset: 0))
  }

  /// A vector whose element i is `value(i)`, converted to `dtype`.
  private static func build(
    _ count: Int, _ dtype: DType, _ value: (Int) -> Double
  ) throws(TensorError) -> Tensor {
    let out = try Storage.allocate([count], .float64)
    let values = out.pointer(Double.self)
    for index in 0..<count { values[index] = value(index) }
    return try Tensor([count], out, .float64).cast(to: dtype)
  }
}

extension Tensor {
  /// float32 elements in row-major order.
  ///
  /// Throws `ValueError` when their number does not fit the shape.
  public init(floats: [Float], shape: [Int]) throws(TensorError) {
    try self.init(floats, shape)
  }
  /// float64 elements in row-major order.
  ///
  /// Throws `ValueError` when their number does not fit the shape.
  public init(doubles: [Double], shape: [Int]) throws(TensorError) {
    try self.init(doubles, shape)
  }
  /// int64 elements in row-major order.
  ///
  /// Throws `ValueError` when their number does not fit the shape.
  public init(ints: [Int], shape: [Int]) throws(TensorError) {
    try self.init(ints.map { Int64($0) }, shape)
  }
  /// bool elements in row-major order.
  ///
  /// Throws `ValueError` when their number does not fit the shape.
  public init(bools: [Bool], shape: [Int]) throws(TensorError) {
    try self.init(bools.map { $0 ? UInt8(1) : 0 }, shape)
  }

  private init<T: Element>(_ elements: [T], _ shape: [Int]) throws(TensorError) {
    guard try Shape.count(shape) == elements.count else {
      throw TensorError(
        .value, "{} elements do not fill the shape {}", String(elements.count), Shape.text(shape))
    }
    let out = try Storage.allocate(shape, T.dtype)
    out.pointer(T.self).update(from: elements, count: elements.count)
    self.init(shape, out, T.dtype)
  }
}
