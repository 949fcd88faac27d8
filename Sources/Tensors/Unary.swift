extension Tensor {
  /// Applies a function to each element.
  ///
  /// Transcendental functions turn integers into float32; `isnan` and its like give bool. Throws
  /// `RuntimeError` for an element type that the function is not defined for.
  public static func map(_ kernel: UnaryKernel, _ x: Tensor) throws(TensorError) -> Tensor {
    if x.storage == nil, x.dtype == .float32, !kernel.isPredicate, kernel != .bitwiseNot {
      return Tensor(
        shape: x.shape, storage: nil, bits: kernel.apply(Float(bits: x.bits)).bits, dtype: .float32)
    }
    let x = try x.cast(to: kernel.working(x.dtype))
    return x.storage == nil ? mapOne(kernel, x) : try mapBlock(kernel, x)
  }

  private static func mapOne(_ kernel: UnaryKernel, _ x: Tensor) -> Tensor {
    let bits: UInt64
    switch x.dtype {
    case .bool: bits = kernel.apply(UInt8(bits: x.bits)).bits
    case .int32: bits = kernel.apply(Int32(bits: x.bits)).bits
    case .int64: bits = kernel.apply(Int64(bits: x.bits)).bits
    case .float32: bits = kernel.apply(Float(bits: x.bits)).bits
    case .float64: bits = kernel.apply(Double(bits: x.bits)).bits
    }
    let result = Tensor(shape: x.shape, storage: nil, bits: bits, dtype: x.dtype)
    return kernel.isPredicate ? result.casting(to: .bool) : result
  }

  private static func mapBlock(_ kernel: UnaryKernel, _ x: Tensor) throws(TensorError) -> Tensor {
    let dtype = kernel.isPredicate ? .bool : x.dtype
    let source = try x.block()
    let out = try Storage.allocate(x.shape, dtype)
    try Chunks.forEach(out.count, nanoseconds: kernel.nanoseconds(dtype)) { range in
      let from = source.address + range.lowerBound * x.dtype.size
      let to = out.address + range.lowerBound * dtype.size
      if kernel.isPredicate {
        test(kernel, x.dtype, from, to.assumingMemoryBound(to: UInt8.self), range.count)
      } else {
        run(kernel, dtype, from, to, range.count)
      }
    }
    return Tensor(x.shape, out, dtype)
  }

  private static func run(
    _ kernel: UnaryKernel, _ dtype: DType, _ from: UnsafeMutableRawPointer,
    _ to: UnsafeMutableRawPointer, _ count: Int
  ) {
    switch dtype {
    case .bool: loop(from, to, count) { kernel.apply($0 as UInt8) }
    case .int32: loop(from, to, count) { kernel.apply($0 as Int32) }
    case .int64: loop(from, to, count) { kernel.apply($0 as Int64) }
    case .float32:
      if let vector = kernel.vector {
        vector(
          from.assumingMemoryBound(to: Float.self), to.assumingMemoryBound(to: Float.self), count)
      } else {
        loop(from, to, count) { kernel.apply($0 as Float) }
      }
    case .float64: runDouble(kernel, from, to, count)
    }
  }

  /// float64: the cheap functions in loops of their own, which vectorise.
  private static func runDouble(
    _ kernel: UnaryKernel, _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer,
    _ count: Int
  ) {
    switch kernel {
    case .negative: loop(from, to, count) { (x: Double) in -x }
    case .square: loop(from, to, count) { (x: Double) in x * x }
    case .relu: loop(from, to, count) { (x: Double) in x > 0 ? x : 0 }
    case .sqrt: loop(from, to, count) { (x: Double) in x.squareRoot() }
    case .reciprocal: loop(from, to, count) { (x: Double) in 1 / x }
    default: loop(from, to, count) { kernel.apply($0 as Double) }
    }
  }

  private static func test(
    _ kernel: UnaryKernel, _ dtype: DType, _ from: UnsafeMutableRawPointer,
    _ to: UnsafeMutablePointer<UInt8>, _ count: Int
  ) {
    switch dtype {
    case .bool: loop(from, to, count) { kernel.apply($0 as UInt8) }
    case .int32: loop(from, to, count) { UInt8(truncatingIfNeeded: kernel.apply($0 as Int32)) }
    case .int64: loop(from, to, count) { UInt8(truncatingIfNeeded: kernel.apply($0 as Int64)) }
    case .float32: loop(from, to, count) { kernel.apply($0 as Float) != 0 ? 1 as UInt8 : 0 }
    case .float64: loop(from, to, count) { kernel.apply($0 as Double) != 0 ? 1 as UInt8 : 0 }
    }
  }

  @inline(__always)
  private static func loop<T, R>(
    _ from: UnsafeMutableRawPointer, _ to: UnsafeMutableRawPointer, _ count: Int,
    _ function: (T) -> R
  ) {
    let source = from.assumingMemoryBound(to: T.self)
    let target = to.assumingMemoryBound(to: R.self)
    for index in 0..<count { target[index] = function(source[index]) }
  }
}

extension UnaryKernel {
  /// About how long one element takes.
  fileprivate func nanoseconds(_ dtype: DType) -> Double {
    family == .transcendental && (dtype != .float32 || vector == nil) ? 5 : 0.4
  }
}
