/// A window on a row-major block: a shape with a stride per axis, in elements.
///
/// Tensors are whole; windows serve kernels, and NumPy's arrays, which share memory.
///
/// Strides may be negative (reversed) or 0 (repeated).
public struct View {
  public var shape: [Int]
  public var strides: [Int]
  public var offset: Int

  public init(shape: [Int], strides: [Int], offset: Int) {
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  /// The whole of a row-major tensor.
  init(of tensor: Tensor) { self.init(shape: tensor.shape) }

  /// The whole of a row-major block of this shape.
  public init(shape: [Int]) {
    self.init(shape: shape, strides: Shape.strides(shape), offset: 0)
  }

  /// The same window with as few axes as possible: lengths of 1 dropped, neighbours merged where
  /// one stride continues the other.
  ///
  /// At least one axis remains.
  var collapsed: View {
    var result = View(shape: [], strides: [], offset: offset)
    for axis in shape.indices where shape[axis] != 1 {
      let last = result.shape.count - 1
      if last >= 0, result.strides[last] == strides[axis] &* shape[axis] {
        result.shape[last] *= shape[axis]
        result.strides[last] = strides[axis]
      } else {
        result.shape.append(shape[axis])
        result.strides.append(strides[axis])
      }
    }
    if result.shape.isEmpty { return View(shape: [1], strides: [1], offset: offset) }
    return result
  }

  /// Calls `body` with the offset of each row along the last axis.
  ///
  /// Stops at an interruption.
  @inline(__always)
  func forEachRow(_ body: (Int) -> Void) throws(TensorError) {
    guard !shape.contains(0) else { return }
    let outer = shape.count - 1
    let poll = max(1, Interrupt.stride / shape[outer])
    var index = [Int](repeating: 0, count: outer)
    var position = offset
    var rows = 0
    while true {
      body(position)
      rows &+= 1
      if rows % poll == 0 { try Interrupt.check() }
      var axis = outer - 1
      while axis >= 0 {
        index[axis] += 1
        position &+= strides[axis]
        if index[axis] < shape[axis] { break }
        position &-= strides[axis] &* shape[axis]
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}

extension View {
  /// Copies the window's elements, of `size` bytes each, to `target` in row-major order.
  func read(_ source: Storage, to target: UnsafeMutableRawPointer, size: Int) throws(TensorError) {
    switch size {
    case 1: try read(source.pointer(UInt8.self), target.assumingMemoryBound(to: UInt8.self))
    case 4: try read(source.pointer(UInt32.self), target.assumingMemoryBound(to: UInt32.self))
    default: try read(source.pointer(UInt64.self), target.assumingMemoryBound(to: UInt64.self))
    }
  }

  /// Copies elements in row-major order from `source` into the window; `step` 0 repeats the first.
  func write(
    _ source: Storage, step: Int, to target: Storage, size: Int
  ) throws(TensorError) {
    switch size {
    case 1: try write(source.pointer(UInt8.self), step, target.pointer(UInt8.self))
    case 4: try write(source.pointer(UInt32.self), step, target.pointer(UInt32.self))
    default: try write(source.pointer(UInt64.self), step, target.pointer(UInt64.self))
    }
  }

  private func read<T: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<T>, _ target: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    let view = collapsed
    let (length, step) = (view.shape[view.shape.count - 1], view.strides[view.shape.count - 1])
    var out = target
    try view.forEachRow { row in
      let start = source + row
      if step == 1 {
        out.update(from: start, count: length)
      } else {
        for index in 0..<length { out[index] = start[index &* step] }
      }
      out += length
    }
  }

  private func write<T: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<T>, _ advance: Int, _ target: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    let view = collapsed
    let (length, step) = (view.shape[view.shape.count - 1], view.strides[view.shape.count - 1])
    var from = source
    try view.forEachRow { row in
      let start = target + row
      for index in 0..<length { start[index &* step] = from[index &* advance] }
      from += length &* advance
    }
  }
}

extension Tensor {
  /// The elements seen through a window, as a tensor of the window's shape.
  public func reading(_ view: View) throws(TensorError) -> Tensor {
    let out = try Storage.allocate(view.shape, dtype)
    try view.read(block(), to: out.address, size: dtype.size)
    return Tensor(view.shape, out, dtype)
  }

  /// A copy in which the window holds `value`: one element, or as many as the window has.
  ///
  /// Same dtype.
  func assigning(_ value: Tensor, to view: View) throws(TensorError) -> Tensor {
    var result = self
    try result.assign(value, to: view)
    return result
  }

  /// Stores `value` (one element, or as many as the window has; same dtype) into the window, in place
  /// when no other tensor shares the storage.
  public mutating func assign(_ value: Tensor, to view: View) throws(TensorError) {
    let source = try value.block()
    try makeUnique()
    let target = try block()
    try view.write(source, step: source.count == 1 ? 0 : 1, to: target, size: dtype.size)
    if storage == nil { self = Tensor(shape, target, dtype) }
  }

  /// Gives this tensor a storage of its own.
  mutating func makeUnique() throws(TensorError) {
    guard storage != nil, !isKnownUniquelyReferenced(&storage), let shared = storage else { return }
    let own = try Storage.allocate(shape, dtype)
    own.address.copyMemory(from: shared.address, byteCount: shared.bytes)
    storage = own
  }
}
