extension Tensor {
  /// The matrices of the last two axes, in float64.
  ///
  /// Throws `ValueError` for fewer axes, `RuntimeError` for whole numbers.
  func matrices(_ name: String, square: Bool = false) throws(TensorError) -> [RealMatrix] {
    guard rank >= 2 else {
      throw TensorError(
        .value, "{} takes matrices, and the shape is {}", name, Shape.text(shape))
    }
    guard dtype.isFloating else {
      throw TensorError(.runtime, "{} is not defined for elements of type {}", name, dtype.name)
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    guard !square || rows == columns else {
      throw TensorError(
        .value, "{} takes square matrices, and the shape is {}", name, Shape.text(shape))
    }
    let (size, numbers) = (rows * columns, doubles)
    let count = try Shape.count(batch)
    return (0..<count).map { index in
      RealMatrix(rows, columns, Array(numbers[(index * size)..<(index * size + size)]))
    }
  }

  /// The axes in front of the last two.
  var batch: [Int] { Array(shape.dropLast(2)) }

  /// Matrices of one size as the last two axes of a tensor.
  static func of(
    _ matrices: [RealMatrix], _ batch: [Int], _ rows: Int, _ columns: Int, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    try Tensor(doubles: matrices.flatMap(\.items), shape: batch + [rows, columns]).cast(to: dtype)
  }

  /// A work on each matrix, to a matrix of the given size.
  func mapMatrices(
    _ name: String, square: Bool, to size: (rows: Int, columns: Int)? = nil,
    _ body: (RealMatrix) throws(TensorError) -> RealMatrix
  ) throws(TensorError) -> Tensor {
    var results: [RealMatrix] = []
    for matrix in try matrices(name, square: square) { results.append(try body(matrix)) }
    return try .of(
      results, batch, size?.rows ?? shape[rank - 2], size?.columns ?? shape[rank - 1], dtype)
  }

  /// Both with the axes in front of the last two stretched to a common shape.
  static func alignedBatches(
    _ a: Tensor, _ b: Tensor
  ) throws(TensorError) -> (Tensor, Tensor, batch: [Int]) {
    let batch = try broadcastShape(a.batch, b.batch)
    return (
      try a.broadcast(to: batch + a.shape.suffix(2)),
      try b.broadcast(to: batch + b.shape.suffix(2)), batch
    )
  }
}
