extension Tensor {
  /// The tensors one after another along an axis; types promote.
  ///
  /// Throws `ValueError` for no tensors, or lengths that differ along another axis.
  public static func concat(_ parts: [Tensor], axis: Int) throws(TensorError) -> Tensor {
    guard let first = parts.first else {
      throw TensorError(.value, "there is nothing to join")
    }
    let axis = try Shape.axis(axis, rank: first.rank)
    var shape = first.shape
    shape[axis] = 0
    var dtype = first.dtype
    for part in parts {
      var expected = shape
      if axis < part.rank { expected[axis] = part.shape[axis] }
      guard part.shape == expected else {
        throw TensorError(
          .value, "shapes {} and {} differ outside axis {}, along which they are joined",
          Shape.text(first.shape), Shape.text(part.shape), String(axis))
      }
      let (sum, overflow) = shape[axis].addingReportingOverflow(part.shape[axis])
      guard !overflow else { throw TensorError(.memory, "the joined tensor has too many elements") }
      shape[axis] = sum
      dtype = DType.promote(dtype, part.dtype)
    }
    return try fill(shape, dtype, axis, parts)
  }

  private static func fill(
    _ shape: [Int], _ dtype: DType, _ axis: Int, _ parts: [Tensor]
  ) throws(TensorError) -> Tensor {
    let out = try Storage.allocate(shape, dtype)
    var window = View(shape: shape, strides: Shape.strides(shape), offset: 0)
    for part in parts {
      window.shape[axis] = part.shape[axis]
      try window.write(part.cast(to: dtype).block(), step: 1, to: out, size: dtype.size)
      window.offset += part.shape[axis] * window.strides[axis]
    }
    return Tensor(shape, out, dtype)
  }

  /// The tensors, all of one shape, side by side along a new axis.
  ///
  /// Throws `ValueError`.
  public static func stack(_ parts: [Tensor], axis: Int = 0) throws(TensorError) -> Tensor {
    guard let first = parts.first else { throw TensorError(.value, "there is nothing to join") }
    let axis = try Shape.axis(axis, rank: first.rank + 1)
    var long: [Tensor] = []
    for part in parts {
      guard part.shape == first.shape else {
        throw TensorError(
          .value, "stack needs equal shapes, and got {} and {}", Shape.text(first.shape),
          Shape.text(part.shape))
      }
      long.append(try part.unsqueezed(axis))
    }
    return try concat(long, axis: axis)
  }

  /// Repeated along each axis; missing axes or repeats count as 1.
  ///
  /// Throws `ValueError` below 0.
  public func tiled(_ repeats: [Int]) throws(TensorError) -> Tensor {
    guard repeats.allSatisfy({ $0 >= 0 }) else {
      throw TensorError(.value, "tile repeats 0 times or more, and got {}", Shape.text(repeats))
    }
    let rank = max(rank, repeats.count)
    let lengths = [Int](repeating: 1, count: rank - self.rank) + shape
    let times = [Int](repeating: 1, count: rank - repeats.count) + repeats
    // Each axis as two: the repeats, with stride 0, and the elements.
    let strides = Shape.strides(lengths)
    var view = View(shape: [], strides: [], offset: 0)
    var target: [Int] = []
    for axis in 0..<rank {
      view.shape += [times[axis], lengths[axis]]
      view.strides += [0, strides[axis]]
      target.append(try Shape.count([times[axis], lengths[axis]]))
    }
    return try reading(view).shaped(target)
  }

  /// Surrounded by `value`: `widths` gives (before, after) for each axis; negative ones cut off.
  ///
  /// Throws `ValueError` when a width is missing or cuts off too much.
  public func padded(
    _ widths: [(before: Int, after: Int)], value: Double = 0
  ) throws(TensorError) -> Tensor {
    guard widths.count == rank else {
      throw TensorError(
        .value, "pad needs two widths for each of the {} axes", String(rank))
    }
    var cut = self
    var target: [Int] = []
    for (axis, width) in widths.enumerated() {
      let (inner, first) = cut.shape[axis].addingReportingOverflow(width.before)
      let (outer, second) = inner.addingReportingOverflow(width.after)
      guard !first, !second, outer >= 0, width.before > .min, width.after > .min,
        max(-width.before, 0) <= cut.shape[axis] - max(-width.after, 0)
      else {
        throw TensorError(
          .value, "padding by {} and {} leaves nothing of an axis of length {}",
          String(width.before), String(width.after), String(cut.shape[axis]))
      }
      cut = try cut.sliced(
        axis: axis, from: max(-width.before, 0), to: cut.shape[axis] - max(-width.after, 0))
      target.append(outer)
    }
    let result = try Tensor.full(target, value, dtype)
    if cut.count == 0 { return result }
    let strides = Shape.strides(target)
    let offset = widths.indices.reduce(0) { $0 + max(widths[$1].before, 0) * strides[$1] }
    return try result.assigning(cut, to: View(shape: cut.shape, strides: strides, offset: offset))
  }
}
