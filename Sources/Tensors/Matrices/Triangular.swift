extension Tensor {
  /// The lower triangle whose product with its transpose each matrix is; or the upper one.
  ///
  /// Reads the lower triangle only. Throws `ValueError` for a matrix that is not positive definite.
  public func cholesky(upper: Bool = false) throws(TensorError) -> Tensor {
    try mapMatrices("cholesky", square: true) { (matrix) throws(TensorError) in
      var factor = RealMatrix(matrix.rows, matrix.rows)
      for row in 0..<matrix.rows {
        try Interrupt.check()
        for column in 0...row {
          let rest = matrix[row, column] - factor.dot(row, column, column)
          if column < row {
            factor[row, column] = rest / factor[column, column]
          } else if rest > 0 {
            factor[row, row] = rest.squareRoot()
          } else {
            throw TensorError(
              .value,
              "the matrix is not positive definite: the leading part of {} rows is not",
              String(row + 1))
          }
        }
      }
      return upper ? factor.transposed : factor
    }
  }

  /// X for which a triangle of each matrix, or its transpose, times X is a matrix of `right`.
  ///
  /// `unit` takes the diagonal as ones. Throws `ValueError` for sizes that do not fit.
  public static func triangularSolve(
    _ left: Tensor, _ right: Tensor, upper: Bool, transpose: Bool, unit: Bool
  ) throws(TensorError) -> Tensor {
    let (a, b, batch) = try alignedBatches(left, right)
    let lefts = try a.matrices("triangular_solve", square: true)
    let rights = try b.matrices("triangular_solve")
    guard a.shape[a.rank - 1] == b.shape[b.rank - 2] else {
      throw TensorError(
        .value, "solve of shapes {} and {} does not fit: the second needs {} rows",
        Shape.text(left.shape), Shape.text(right.shape), String(a.shape[a.rank - 1]))
    }
    var results: [RealMatrix] = []
    for (a, b) in Swift.zip(lefts, rights) {
      try Interrupt.check()
      results.append((transpose ? a.transposed : a).substituted(b, upper != transpose, unit))
    }
    return try .of(
      results, batch, b.shape[b.rank - 2], b.shape[b.rank - 1],
      DType.promote(left.dtype, right.dtype))
  }
}

extension RealMatrix {
  /// Forward or back substitution.
  fileprivate func substituted(_ right: RealMatrix, _ upper: Bool, _ unit: Bool) -> RealMatrix {
    var result = right
    for step in 0..<rows {
      let row = upper ? rows - 1 - step : step
      for column in upper ? (row + 1)..<max(rows, row + 1) : 0..<row {
        result.add(row: column, times: -self[row, column], to: row)
      }
      if !unit {
        for column in 0..<result.columns { result[row, column] /= self[row, row] }
      }
    }
    return result
  }
}
