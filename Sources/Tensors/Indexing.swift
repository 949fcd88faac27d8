extension Tensor {
  /// What a subscript selects, as a tensor of its own.
  ///
  /// Ranges are cut to the axis, so they may come out empty. Throws `IndexError` for a position
  /// outside an axis or too many entries, `ValueError` for step 0.
  public func get(_ entries: [Index]) throws(TensorError) -> Tensor {
    let subscripted = try Subscript(entries, shape)
    if subscripted.isWindow { return try reading(subscripted.view) }
    let offsets = try subscripted.offsets()
    let source = try block()
    let out = try Storage.allocate(subscripted.shape, dtype)
    switch dtype.size {
    case 1: Self.gather(source.pointer(UInt8.self), offsets, out)
    case 4: Self.gather(source.pointer(UInt32.self), offsets, out)
    default: Self.gather(source.pointer(UInt64.self), offsets, out)
    }
    return Tensor(subscripted.shape, out, dtype)
  }

  /// Stores `value`, stretched to what the subscript selects and converted to this tensor's type.
  ///
  /// In place when no other tensor shares the storage. Throws as `get`, and `ValueError` when the
  /// value does not stretch.
  public mutating func set(_ entries: [Index], to value: Tensor) throws(TensorError) {
    let subscripted = try Subscript(entries, shape)
    let value = try value.stretched(to: subscripted.shape).cast(to: dtype)
    if try subscripted.count == 0 { return }
    if subscripted.isWindow { return try assign(value, to: subscripted.view) }
    let offsets = try subscripted.offsets()
    try makeUnique()
    let target = try block()
    let source = try value.block()
    switch dtype.size {
    case 1: Self.scatter(source.pointer(UInt8.self), offsets, target)
    case 4: Self.scatter(source.pointer(UInt32.self), offsets, target)
    default: Self.scatter(source.pointer(UInt64.self), offsets, target)
    }
    if storage == nil { self = Tensor(shape, target, dtype) }
  }

  /// Zeros of `shape`, to which `values` are added where the subscript points: what `get` selects,
  /// put back, with repeated positions adding up.
  public static func scatterAdd(
    shape: [Int], at entries: [Index], values: Tensor
  ) throws(TensorError) -> Tensor {
    var result = try zeros(shape, values.dtype)
    let subscripted = try Subscript(entries, shape)
    let values = try values.stretched(to: subscripted.shape)
    if subscripted.isWindow {
      if try subscripted.count > 0 { try result.assign(values, to: subscripted.view) }
      return result
    }
    let offsets = try subscripted.offsets()
    let (target, source) = (try result.block(), try values.block())
    switch values.dtype {
    case .bool: Self.scatter(source.pointer(UInt8.self), offsets, target)
    case .int32: add(source.pointer(Int32.self), offsets, target)
    case .int64: add(source.pointer(Int64.self), offsets, target)
    case .float32: add(source.pointer(Float.self), offsets, target)
    case .float64: add(source.pointer(Double.self), offsets, target)
    }
    return Tensor(shape, target, values.dtype)
  }

  /// One element stays one (it is repeated while stored); others broadcast.
  private func stretched(to target: [Int]) throws(TensorError) -> Tensor {
    if storage == nil, rank <= target.count { return try broadcast(to: target) }
    // Leading axes of length 1 may be dropped, as in NumPy: x[0] = [[1, 2]].
    let extra = rank - target.count
    if extra > 0, shape.prefix(extra).allSatisfy({ $0 == 1 }) {
      return try shaped(Array(shape.dropFirst(extra))).broadcast(to: target)
    }
    return try broadcast(to: target)
  }

  @inline(__always)
  private static func gather<T>(
    _ source: UnsafeMutablePointer<T>, _ offsets: Storage, _ out: Storage
  ) {
    let (from, to) = (offsets.pointer(Int64.self), out.pointer(T.self))
    for index in 0..<out.count { to[index] = source[Int(from[index])] }
  }

  @inline(__always)
  private static func scatter<T>(
    _ source: UnsafeMutablePointer<T>, _ offsets: Storage, _ target: Storage
  ) {
    let (positions, to) = (offsets.pointer(Int64.self), target.pointer(T.self))
    for index in 0..<offsets.count { to[Int(positions[index])] = source[index] }
  }

  @inline(__always)
  private static func add<T: Number>(
    _ source: UnsafeMutablePointer<T>, _ offsets: Storage, _ target: Storage
  ) {
    let (positions, to) = (offsets.pointer(Int64.self), target.pointer(T.self))
    for index in 0..<offsets.count {
      let position = Int(positions[index])
      to[position] = .plus(to[position], source[index])
    }
  }
}
