extension Tensor {
  /// The position of the first largest element along an axis (of all elements for nil), int64.
  ///
  /// Throws `ValueError` for no elements, `RuntimeError` for bools.
  public static func argmax(
    _ x: Tensor, axis: Int? = nil, keepDims: Bool = false
  ) throws(TensorError) -> Tensor {
    try extreme(x, axis, keepDims, "argmax", largest: true)
  }

  /// The position of the first smallest element; otherwise as `argmax`.
  public static func argmin(
    _ x: Tensor, axis: Int? = nil, keepDims: Bool = false
  ) throws(TensorError) -> Tensor {
    try extreme(x, axis, keepDims, "argmin", largest: false)
  }

  private static func extreme(
    _ x: Tensor, _ axis: Int?, _ keepDims: Bool, _ name: String, largest: Bool
  ) throws(TensorError) -> Tensor {
    let axes =
      try axis.map { entry throws(TensorError) in [try Shape.axis(entry, rank: x.rank)] }
      ?? Array(0..<x.rank)
    let shape = x.shape.enumerated().map { axes.contains($0.offset) ? 1 : $0.element }
    let kept = keepDims ? shape : shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
    guard x.count > 0 else {
      throw TensorError(.value, "{} of no elements: the shape is {}", name, Shape.text(x.shape))
    }
    let (operand, fold) = try x.folded(along: axes)
    switch x.dtype {
    case .bool:
      throw TensorError(.runtime, "{} is not defined for elements of type {}", name, "bool")
    case .int32: return try fold.positions(operand, kept, Int32.self, largest)
    case .int64: return try fold.positions(operand, kept, Int64.self, largest)
    case .float32: return try fold.positions(operand, kept, Float.self, largest)
    case .float64: return try fold.positions(operand, kept, Double.self, largest)
    }
  }
}

extension Fold {
  /// The position of the first extreme along the middle axis.
  ///
  /// A NaN counts only in the first place.
  fileprivate func positions<T: Element>(
    _ x: Tensor, _ shape: [Int], _ type: T.Type, _ largest: Bool
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(shape, .int64)
    let (from, to) = (source.pointer(T.self), out.pointer(Int64.self))
    for line in 0..<(outer * inner) {
      if line & 1023 == 0 { try Interrupt.check() }
      let start = from + line / inner &* inner &* length + line % inner
      var (best, position) = (start[0], 0)
      for index in 0..<length {
        let value = start[index &* inner]
        // Not `largest ? value > best : value < best`, which the optimiser takes for each other's
        // opposites: a NaN would win.
        let (more, less) = (value > best, value < best)
        if largest && more || !largest && less { (best, position) = (value, index) }
      }
      to[line] = Int64(position)
    }
    return Tensor(shape, out, .int64)
  }
}
