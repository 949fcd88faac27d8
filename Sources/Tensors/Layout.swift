extension Tensor {
  /// The same elements under another shape.
  ///
  /// A length of -1 is worked out, 0 takes the old length.
  ///
  /// Throws `ValueError` when the counts differ. No copy.
  public func reshaped(_ lengths: [Int]) throws(TensorError) -> Tensor {
    let target = try resolve(lengths)
    guard try Shape.count(target) == count else { throw reshapeError(lengths) }
    return shaped(target)
  }

  private func resolve(_ lengths: [Int]) throws(TensorError) -> [Int] {
    var target = lengths
    var open: Int?
    for (axis, length) in lengths.enumerated() {
      if length == -1 {
        guard open == nil else {
          throw TensorError(
            .value, "reshape works out one length of -1, and {} has several", Shape.text(lengths))
        }
        open = axis
        target[axis] = 1
      } else if length == 0, count > 0 || axis < rank {
        guard axis < rank else { throw reshapeError(lengths) }
        target[axis] = shape[axis]
      } else if length < 0 {
        throw reshapeError(lengths)
      }
    }
    if let open {
      let rest = try Shape.count(target)
      guard rest == 0 ? count == 0 : count % rest == 0 else { throw reshapeError(lengths) }
      // Without elements, -1 is worked out from the lengths that are not 0.
      let (known, all) = (
        target.filter { $0 > 0 }.reduce(1, &*), shape.filter { $0 > 0 }.reduce(1, &*)
      )
      target[open] = rest > 0 ? count / rest : known > 0 ? all / known : 0
    }
    return target
  }

  private func reshapeError(_ lengths: [Int]) -> TensorError {
    TensorError(
      .value, "{} elements of shape {} do not fill the shape {}", String(count), Shape.text(shape),
      Shape.text(lengths))
  }

  /// The axes in another order: axis i of the result is axis `order[i]` of this tensor.
  ///
  /// Throws `ValueError` unless `order` names each axis once.
  public func transposed(_ order: [Int]) throws(TensorError) -> Tensor {
    let axes = order.isEmpty ? [] : try Shape.axes(order, rank: rank)
    guard axes.count == rank else {
      throw TensorError(
        .value, "an order of axes names each of the {} axes once, and {} does not", String(rank),
        Shape.text(order))
    }
    let target = axes.map { shape[$0] }
    let long = axes.filter { shape[$0] != 1 }
    if storage == nil || long == long.sorted() { return shaped(target) }
    let strides = Shape.strides(shape)
    return try reading(View(shape: target, strides: axes.map { strides[$0] }, offset: 0))
  }

  /// Adds an axis of length 1 in front of `axis` (counted in the result).
  ///
  /// Throws `ValueError`.
  public func unsqueezed(_ axis: Int) throws(TensorError) -> Tensor {
    var target = shape
    target.insert(1, at: try Shape.axis(axis, rank: rank + 1))
    _ = try Shape.count(target)
    return shaped(target)
  }

  /// Drops axes of length 1: the named ones that have it, or all.
  ///
  /// Throws `ValueError`.
  public func squeezed(_ axes: [Int]? = nil) throws(TensorError) -> Tensor {
    let dropped = try Shape.axes(axes, rank: rank).filter { shape[$0] == 1 }
    return shaped(shape.indices.filter { !dropped.contains($0) }.map { shape[$0] })
  }

  /// Turned around along the axes.
  ///
  /// Throws `ValueError`.
  public func flipped(_ axes: [Int]) throws(TensorError) -> Tensor {
    var view = View(of: self)
    for axis in axes.isEmpty ? [] : try Shape.axes(axes, rank: rank) where shape[axis] > 0 {
      view.offset += (shape[axis] - 1) * view.strides[axis]
      view.strides[axis] *= -1
    }
    return try reading(view)
  }

  /// The elements between two positions along an axis, from 0 up to the length.
  ///
  /// Throws `ValueError`.
  public func sliced(axis: Int, from start: Int, to stop: Int) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: rank)
    guard start >= 0, start <= stop, stop <= shape[axis] else {
      throw TensorError(
        .value, "{} to {} is no part of an axis of length {}", String(start), String(stop),
        String(shape[axis]))
    }
    var view = View(of: self)
    view.offset = start * view.strides[axis]
    view.shape[axis] = stop - start
    return try reading(view)
  }

  /// Cut into pieces of the given lengths along an axis.
  ///
  /// Throws `ValueError` unless they add up.
  public func split(_ lengths: [Int], axis: Int) throws(TensorError) -> [Tensor] {
    let axis = try Shape.axis(axis, rank: rank)
    var pieces: [Tensor] = []
    var start = 0
    for length in lengths {
      let (stop, overflow) = start.addingReportingOverflow(length)
      guard length >= 0, !overflow, stop <= shape[axis] else { break }
      pieces.append(try sliced(axis: axis, from: start, to: stop))
      start = stop
    }
    guard pieces.count == lengths.count, start == shape[axis] else {
      throw TensorError(
        .value, "pieces of lengths {} do not make up an axis of length {}", Shape.text(lengths),
        String(shape[axis]))
    }
    return pieces
  }

  /// Shifted along the axes, what leaves at the end coming back in front; without axes, as one row.
  ///
  /// Throws `ValueError` when the numbers of shifts and axes differ.
  public func rolled(_ shifts: [Int], axes: [Int]) throws(TensorError) -> Tensor {
    if axes.isEmpty {
      return try shaped([count]).rolled(shifts, axes: [0]).shaped(shape)
    }
    guard shifts.count == axes.count else {
      throw TensorError(
        .value, "roll needs one shift for each axis, and got {} for {}", Shape.text(shifts),
        Shape.text(axes))
    }
    var result = self
    for (shift, entry) in Swift.zip(shifts, axes) {
      let axis = try Shape.axis(entry, rank: rank)
      let length = shape[axis]
      guard length > 0 else { return self }
      let split = (length - shift % length) % length
      result = try Tensor.concat(
        [
          result.sliced(axis: axis, from: split, to: length),
          result.sliced(axis: axis, from: 0, to: split),
        ], axis: axis)
    }
    return result
  }
}
