extension Tensor {
  /// The elements converted: toward zero from float to integer (what does not fit becomes the least
  /// integer), wrapping from int64 to int32, and true for anything but 0.
  public func cast(to target: DType) throws(TensorError) -> Tensor {
    if target == dtype { return self }
    if storage == nil { return casting(to: target) }
    let source = try block()
    let out = try Storage.allocate(shape, target)
    switch dtype {
    case .bool: Self.convert(source.pointer(UInt8.self), out, target)
    case .int32: Self.convert(source.pointer(Int32.self), out, target)
    case .int64: Self.convert(source.pointer(Int64.self), out, target)
    case .float32: Self.convert(source.pointer(Float.self), out, target)
    case .float64: Self.convert(source.pointer(Double.self), out, target)
    }
    return Tensor(shape, out, target)
  }

  /// `cast(to:)` for the inline element of a tensor of one.
  func casting(to target: DType) -> Tensor {
    let bits: UInt64
    switch dtype {
    case .bool: bits = Self.convert(UInt8(bits: self.bits), target)
    case .int32: bits = Self.convert(Int32(bits: self.bits), target)
    case .int64: bits = Self.convert(Int64(bits: self.bits), target)
    case .float32: bits = Self.convert(Float(bits: self.bits), target)
    case .float64: bits = Self.convert(Double(bits: self.bits), target)
    }
    return Tensor(shape: shape, storage: nil, bits: bits, dtype: target)
  }

  private static func convert<T: Element>(_ value: T, _ target: DType) -> UInt64 {
    switch target {
    case .bool: value.isTrue ? 1 : 0
    case .int32: Int32(converting: value).bits
    case .int64: value.int64.bits
    case .float32: Float(converting: value).bits
    case .float64: value.double.bits
    }
  }

  private static func convert<T: Element>(
    _ source: UnsafeMutablePointer<T>, _ out: Storage, _ target: DType
  ) {
    switch target {
    case .bool: fill(out) { source[$0].isTrue ? UInt8(1) : 0 }
    case .int32: fill(out) { Int32(converting: source[$0]) }
    case .int64: fill(out) { source[$0].int64 }
    case .float32: fill(out) { Float(converting: source[$0]) }
    case .float64: fill(out) { source[$0].double }
    }
  }

  @inline(__always)
  private static func fill<T>(_ out: Storage, _ value: (Int) -> T) {
    let result = out.pointer(T.self)
    for index in 0..<out.count { result[index] = value(index) }
  }
}

extension Int32 {
  @inline(__always)
  fileprivate init<T: Element>(converting value: T) {
    self = T.dtype.isFloating ? Int32(clamping: value.double) : Int32(wrapping: value.int64)
  }
}

extension Float {
  @inline(__always)
  fileprivate init<T: Element>(converting value: T) {
    self = T.dtype.isFloating ? Float(clamping: value.double) : Float(wrapping: value.int64)
  }
}
