/// Positions of elements that are told by their rank or by how often they appear.
extension Tensor {
  /// The position of the k-th smallest element along an axis, which keeps length 1.
  ///
  /// Throws `ValueError` when there are not so many.
  public static func kth(_ x: Tensor, _ k: Int, axis: Int) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: x.rank)
    guard k >= 1, k <= x.shape[axis] else {
      throw TensorError(
        .value, "kthvalue takes k from 1 to {}, the length of this axis, and got {}",
        String(x.shape[axis]), String(k))
    }
    return try argsort(x, axis: axis).sliced(axis: axis, from: k - 1, to: k)
  }

  /// The last position of the most frequent element along an axis (of the smallest such), which keeps
  /// length 1.
  ///
  /// Throws `ValueError` for an axis of length 0.
  public static func mode(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: x.rank)
    guard x.shape[axis] > 0 else {
      throw TensorError(.value, "{} of no elements: the shape is {}", "mode", Shape.text(x.shape))
    }
    let order = try argsort(x, axis: axis)
    let (values, ranks) = (try x.taken(order, axis: axis).lines(axis), try order.lines(axis))
    let length = x.shape[axis]
    var found: [Int] = []
    let (keys, places) = (values.doubles, ranks.ints)
    for start in stride(from: 0, to: keys.count, by: length) {
      var (run, best, position) = (0, 0, 0)
      for index in start..<(start + length) {
        run = index > start && keys[index] == keys[index - 1] ? run + 1 : 1
        if run > best { (best, position) = (run, places[index]) }
      }
      found.append(position)
    }
    var shape = x.shape
    shape[axis] = 1
    return try Tensor(ints: found, shape: shape)
  }

  /// The position of the largest (or smallest) element up to each place along an axis, the last of
  /// equal ones; a NaN stays.
  public static func extremesSoFar(
    _ x: Tensor, axis: Int, largest: Bool
  ) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: x.rank)
    let length = x.shape[axis]
    let values = try x.lines(axis).doubles
    var found = [Int](repeating: 0, count: values.count)
    for start in stride(from: 0, to: values.count, by: Swift.max(length, 1)) {
      var best = start
      for index in start..<(start + length) {
        let (value, held) = (values[index], values[best])
        if value.isNaN || (!held.isNaN && (largest ? value >= held : value <= held)) {
          best = index
        }
        found[index] = best - start
      }
    }
    return try Tensor(ints: found, shape: x.lines(axis).shape).unlined(axis)
  }

  /// With the axis at the end, so that its lines are rows.
  private func lines(_ axis: Int) throws(TensorError) -> Tensor {
    try transposed(shape.indices.filter { $0 != axis } + [axis])
  }

  /// The reverse of `lines`.
  private func unlined(_ axis: Int) throws(TensorError) -> Tensor {
    var order = Array(0..<(rank - 1))
    order.insert(rank - 1, at: axis)
    return try transposed(order)
  }
}
