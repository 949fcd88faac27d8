extension Tensor {
  /// The last two axes with zeros above the diagonal that lies `offset` to the right of the main one.
  public func lowerTriangle(_ offset: Int = 0) throws(TensorError) -> Tensor {
    try triangle { column, row in column - row <= offset }
  }

  /// The last two axes with zeros below the diagonal that lies `offset` to the right of the main one.
  public func upperTriangle(_ offset: Int = 0) throws(TensorError) -> Tensor {
    try triangle { column, row in column - row >= offset }
  }

  private func triangle(_ keeps: (Int, Int) -> Bool) throws(TensorError) -> Tensor {
    guard rank >= 2 else {
      throw TensorError(.value, "a triangle needs two axes, and the shape is {}", Shape.text(shape))
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    var mask: [Bool] = []
    mask.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns { mask.append(keeps(column, row)) }
    }
    return try Tensor.select(
      Tensor(bools: mask, shape: [rows, columns]), self, Tensor(0).cast(to: dtype))
  }

  /// The diagonal of two axes, `offset` to the right of the main one, as a new last axis.
  ///
  /// Throws `ValueError` when the axes are the same or missing.
  public func diagonal(
    _ offset: Int = 0, axes: (Int, Int) = (0, 1)
  ) throws(TensorError) -> Tensor {
    let pair = try Shape.axes([axes.0, axes.1], rank: rank)
    let view = diagonalView(offset, pair[0], pair[1])
    return try reading(view)
  }

  /// The reverse of `diagonal`: zeros of `shape` with these elements on that diagonal.
  public func diagonalScatter(
    into shape: [Int], _ offset: Int = 0, axes: (Int, Int) = (0, 1)
  ) throws(TensorError) -> Tensor {
    let zero = try Tensor.zeros(shape, dtype)
    let pair = try Shape.axes([axes.0, axes.1], rank: zero.rank)
    let view = zero.diagonalView(offset, pair[0], pair[1])
    guard view.shape == self.shape else { throw ShapeClash(self.shape, view.shape).error }
    return count == 0 ? zero : try zero.assigning(self, to: view)
  }

  private func diagonalView(_ offset: Int, _ first: Int, _ second: Int) -> View {
    let strides = Shape.strides(shape)
    let down = offset < 0 ? min(offset.magnitude, UInt(shape[first])) : 0
    let right = offset > 0 ? min(offset.magnitude, UInt(shape[second])) : 0
    let length = min(shape[first] - Int(down), shape[second] - Int(right))
    let others = shape.indices.filter { $0 != first && $0 != second }
    return View(
      shape: others.map { shape[$0] } + [length],
      strides: others.map { strides[$0] } + [strides[first] + strides[second]],
      offset: Int(down) * strides[first] + Int(right) * strides[second])
  }
}
