extension Tensor {
  /// The positions that would sort the elements along an axis, int64; equal elements keep their
  /// order and NaN counts as largest.
  ///
  /// Throws `ValueError` for an axis that does not exist, `RuntimeError` for bools.
  public static func argsort(
    _ x: Tensor, axis: Int = -1, descending: Bool = false
  ) throws(TensorError) -> Tensor {
    if x.rank == 0 { return try argsort(x.shaped([1]), axis: axis).shaped([]) }
    let axis = try Shape.axis(axis, rank: x.rank)
    switch x.dtype {
    case .bool:
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "argsort", "bool")
    case .int32: return try order(x, axis, Int32.self, descending)
    case .int64: return try order(x, axis, Int64.self, descending)
    case .float32: return try order(x, axis, Float.self, descending)
    case .float64: return try order(x, axis, Double.self, descending)
    }
  }

  /// The elements in order along an axis; otherwise as `argsort`.
  public static func sort(
    _ x: Tensor, axis: Int = -1, descending: Bool = false
  ) throws(TensorError) -> Tensor {
    x.rank == 0 ? x : try x.taken(argsort(x, axis: axis, descending: descending), axis: axis)
  }

  private static func order<T: Element>(
    _ x: Tensor, _ axis: Int, _ type: T.Type, _ descending: Bool
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(x.shape, .int64)
    let (from, to) = (source.pointer(T.self), out.pointer(Int64.self))
    let inner = try Shape.count(Array(x.shape[(axis + 1)...]))
    let length = x.shape[axis]
    let lines = length == 0 ? 0 : x.count / length
    for line in 0..<lines {
      if line & 63 == 0 || length > 1 << 16 { try Interrupt.check() }
      let start = line / inner &* inner &* length &+ line % inner
      let keys = (0..<length).map { from[start &+ $0 &* inner] }
      let sorted = (0..<length).sorted {
        // The position decides between equals: the sort is stable whatever the library does.
        let (a, b) = (keys[$0], keys[$1])
        if descending ? precedes(b, a) : precedes(a, b) { return true }
        return (descending ? precedes(a, b) : precedes(b, a)) ? false : $0 < $1
      }
      for (index, position) in sorted.enumerated() { to[start &+ index &* inner] = Int64(position) }
    }
    return Tensor(x.shape, out, .int64)
  }

  /// Less, with NaN after everything.
  @inline(__always)
  private static func precedes<T: Element>(_ a: T, _ b: T) -> Bool {
    a < b || (b.isNaN && !a.isNaN)
  }

  /// The first `count` of the sorted elements along an axis, and their positions.
  ///
  /// Throws `ValueError` when there are not so many.
  public static func topk(
    _ x: Tensor, _ count: Int, axis: Int = -1, largest: Bool = true
  ) throws(TensorError) -> (values: Tensor, positions: Tensor) {
    if x.rank == 0 {
      let (values, positions) = try topk(x.shaped([1]), count, axis: 0, largest: largest)
      return (values.shaped([]), positions.shaped([]))
    }
    let axis = try Shape.axis(axis, rank: x.rank)
    guard count >= 1, count <= x.shape[axis] else {
      throw TensorError(
        .value, "topk takes 1 to {} elements of this axis, and got {}", String(x.shape[axis]),
        String(count))
    }
    let positions = try argsort(x, axis: axis, descending: largest)
      .sliced(axis: axis, from: 0, to: count)
    return (try x.taken(positions, axis: axis), positions)
  }

  /// For each of `values`, how many elements of this sorted vector come before it (with `right`,
  /// also those equal to it), int64.
  ///
  /// With more axes, each row of values is looked for in the row at the same place. Throws
  /// `RuntimeError` for rows that do not correspond.
  public func searchsorted(_ values: Tensor, right: Bool = false) throws(TensorError) -> Tensor {
    guard rank == 1 || (rank > 0 && shape.dropLast() == values.shape.dropLast()) else {
      throw TensorError(
        .runtime, "searchsorted needs one sorted row, or one for each row of values: {} and {}",
        Shape.text(shape), Shape.text(values.shape))
    }
    let (length, keys) = (shape[rank - 1], doubles)
    let perRow = rank == 1 ? Swift.max(values.count, 1) : values.shape[values.rank - 1]
    let found = values.doubles.enumerated().map { index, value in
      let start = index / perRow * length
      var (low, high) = (start, start + length)
      while low < high {
        let middle = (low + high) / 2
        let before =
          right ? !Tensor.precedes(value, keys[middle]) : Tensor.precedes(keys[middle], value)
        if before { low = middle + 1 } else { high = middle }
      }
      return low - start
    }
    return try Tensor(ints: found, shape: values.shape)
  }
}
