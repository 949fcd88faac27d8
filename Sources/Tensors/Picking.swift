extension Tensor {
  /// Slices along an axis at the given positions (a vector), as `paddle.gather` and `index_select`.
  ///
  /// Throws `IndexError` for a position outside the axis.
  public func gathered(_ positions: Tensor, axis: Int = 0) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: rank)
    return try get(
      [Index](repeating: .range(start: nil, stop: nil, step: 1), count: axis)
        + [.tensor(positions.rank == 0 ? positions.shaped([1]) : positions)])
  }

  /// For each element of `positions`, the element of this tensor at the same place but there along
  /// `axis`.
  ///
  /// Throws `IndexError` outside the axis, `ValueError` for shapes that do not fit.
  public func taken(
    _ positions: Tensor, axis: Int, stretches: Bool = true
  ) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: rank)
    return try get(Self.alongAxis(positions, axis, shape, stretches: stretches))
  }

  /// The reverse of `taken`: zeros of `shape` with the elements added back where they came from.
  public static func takenScatter(
    shape: [Int], _ positions: Tensor, axis: Int, values: Tensor, stretches: Bool = true
  ) throws(TensorError) -> Tensor {
    let axis = try Shape.axis(axis, rank: shape.count)
    let places = try alongAxis(positions, axis, shape, stretches: stretches)
    return try scatterAdd(shape: shape, at: places, values: values)
  }

  /// A subscript of `positions` along `axis`, and each element's own place along the other axes.
  ///
  /// A length of 1 along those stretches over the axis, or stays. Throws `ValueError` for another
  /// number of axes.
  public static func alongAxis(
    _ positions: Tensor, _ axis: Int, _ shape: [Int], stretches: Bool = true
  ) throws(TensorError) -> [Index] {
    guard positions.rank == shape.count else {
      throw TensorError(
        .value, "positions of shape {} need as many axes as the tensor of shape {}",
        Shape.text(positions.shape), Shape.text(shape))
    }
    var entries: [Index] = []
    for other in shape.indices {
      if other == axis {
        entries.append(.tensor(positions))
        continue
      }
      var place = [Int](repeating: 1, count: shape.count)
      let isLone = stretches && positions.shape[other] == 1
      let length = isLone ? shape[other] : positions.shape[other]
      place[other] = length
      entries.append(.tensor(try arange(0, length, 1).shaped(place)))
    }
    return entries
  }

  /// A new last axis of `classes` zeros with a one at the position that each element gives, float32.
  ///
  /// Throws `IndexError` for an element outside 0 ..< classes.
  public static func oneHot(_ positions: Tensor, classes: Int) throws(TensorError) -> Tensor {
    guard classes > 0 else {
      throw TensorError(.value, "one_hot needs at least one class, and got {}", String(classes))
    }
    var result = try zeros(positions.shape + [classes])
    let block = try result.block()
    let to = block.pointer(Float.self)
    for (row, position) in positions.ints.enumerated() {
      guard position >= 0, position < classes else {
        throw TensorError(
          .index, "class {} is outside the {} classes", String(position), String(classes))
      }
      to[row * classes + position] = 1
    }
    result = Tensor(result.shape, block, .float32)
    return result
  }

  /// The positions of the elements that are not 0: one int64 row for each, one column for each axis.
  public func nonzero() throws(TensorError) -> Tensor {
    let columns = try nonzeroColumns()
    guard !columns.isEmpty else { return try Tensor.zeros([bools[0] ? 1 : 0, 0], .int64) }
    return try Tensor.stack(columns, axis: 1)
  }

  /// `nonzero` by axis: one int64 vector for each.
  func nonzeroColumns() throws(TensorError) -> [Tensor] {
    let found = try cast(to: .bool).bools.enumerated().filter(\.element).map(\.offset)
    var columns: [Tensor] = []
    let strides = Shape.strides(shape)
    for axis in shape.indices {
      columns.append(
        try Tensor(ints: found.map { $0 / strides[axis] % shape[axis] }, shape: [found.count]))
    }
    return columns
  }
}
