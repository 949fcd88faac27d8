extension Tensor {
  /// The elements at the class that each label names along an axis, which keeps length 1; 0 for the
  /// label to ignore.
  ///
  /// Throws `ValueError` for labels of another shape, `IndexError` for a label without a class.
  public func picked(classes labels: Tensor, axis: Int, ignoring: Int) throws(TensorError) -> Tensor
  {
    let axis = try Shape.axis(axis, rank: rank)
    var expected = shape
    expected[axis] = 1
    guard labels.dtype.isInteger else {
      throw TensorError(
        .type,
        "labels are whole numbers, and these are {}: soft_label=True takes probabilities, and "
          + "label.astype('int64') makes whole numbers", labels.dtype.name)
    }
    guard labels.shape == expected else {
      let wrong = expected.indices.first {
        labels.rank <= $0 || labels.shape[$0] != expected[$0]
      }
      throw TensorError(
        .value, "an x of shape {} with the classes along axis {} needs labels of shape {}\n{}",
        Shape.text(shape), String(axis), Shape.text(expected),
        MarkedShapes(("x", shape, wrong ?? 0), ("label", labels.shape, wrong ?? 0)).drawing)
    }
    let inner = try Shape.count(Array(shape[(axis + 1)...]))
    let block = try labels.cast(to: .int64).block()
    let positions = block.pointer(Int64.self)
    var offsets: [Int?] = []
    offsets.reserveCapacity(labels.count)
    for place in 0..<labels.count {
      let label = Int(positions[place])
      guard label != ignoring else {
        offsets.append(nil)
        continue
      }
      guard label >= 0, label < shape[axis] else {
        throw TensorError(
          .index, "label {} is outside the {} classes, which are 0 to {}", String(label),
          String(shape[axis]), String(shape[axis] - 1))
      }
      offsets.append(place / inner &* inner &* shape[axis] &+ label &* inner &+ place % inner)
    }
    return dtype == .float64
      ? try picked(offsets, expected, Double.self) : try picked(offsets, expected, Float.self)
  }

  private func picked<T: Number>(
    _ offsets: [Int?], _ shape: [Int], _ type: T.Type
  ) throws(TensorError) -> Tensor {
    let (source, out) = (try cast(to: T.dtype).block(), try Storage.allocate(shape, T.dtype))
    for (place, offset) in offsets.enumerated() {
      out.pointer(T.self)[place] = offset.map { source.pointer(T.self)[$0] } ?? .zero
    }
    return Tensor(shape, out, T.dtype)
  }
}
