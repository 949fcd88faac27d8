import Glibc

/// A matrix as orthonormal columns times singular values, largest first, times orthonormal rows.
///
/// One-sided Jacobi rotations, which find small values as exactly as large ones. J. Demmel and
/// K. Veselić, "Jacobi's method is more accurate than QR", 1992.
struct SVD {
  private(set) var values: [Double]
  /// The columns of U, as rows.
  private(set) var left: RealMatrix
  /// The rows of Vᵀ.
  private(set) var right: RealMatrix

  init(_ matrix: RealMatrix) throws(TensorError) {
    let isWide = matrix.columns > matrix.rows
    // Columns as rows; the smaller number of them.
    left = isWide ? matrix : matrix.transposed
    right = .identity(left.rows)
    values = []
    try orthogonalise()
    arrange()
    if isWide { swap(&left, &right) }
  }

  /// Turns pairs of columns until all are orthogonal.
  private mutating func orthogonalise() throws(TensorError) {
    let count = left.rows
    for _ in 0..<60 {
      var isDone = true
      for first in 0..<count {
        try Interrupt.check()
        for second in (first + 1)..<max(count, first + 1) where turn(first, second) {
          isDone = false
        }
      }
      if isDone { return }
    }
  }

  /// Makes two columns orthogonal; false when they are.
  private mutating func turn(_ a: Int, _ b: Int) -> Bool {
    let length = left.columns
    let (alpha, beta, gamma) = (
      left.dot(a, a, length), left.dot(b, b, length), left.dot(a, b, length)
    )
    guard abs(gamma) > 1e-15 * (alpha * beta).squareRoot(), gamma.isFinite, gamma != 0 else {
      return false
    }
    let zeta = (beta - alpha) / (2 * gamma)
    let tangent = (zeta >= 0 ? 1 : -1) / (abs(zeta) + Glibc.hypot(zeta, 1))
    let cosine = 1 / Glibc.hypot(tangent, 1)
    left.rotate(a, b, cosine, cosine * tangent)
    right.rotate(a, b, cosine, cosine * tangent)
    return true
  }

  /// Divides the columns by their lengths and sorts by them.
  private mutating func arrange() {
    let count = left.rows
    let lengths = (0..<count).map { left.dot($0, $0, left.columns).squareRoot() }
    let order = (0..<count).sorted { lengths[$0] > lengths[$1] }
    var (columns, rows) = (RealMatrix(count, left.columns), RealMatrix(count, right.columns))
    for (place, index) in order.enumerated() {
      if lengths[index] > 0 { columns.add(left, row: index, times: 1 / lengths[index], to: place) }
      rows.add(right, row: index, times: 1, to: place)
    }
    (left, right) = (columns, rows)
    values = order.map { lengths[$0] }
    left.fillUp(from: values.firstIndex(of: 0) ?? count)
  }
}

extension RealMatrix {
  /// Replaces the rows from one on by further orthonormal ones.
  fileprivate mutating func fillUp(from first: Int) {
    var candidate = 0
    for row in first..<max(rows, first) {
      while candidate < columns {
        for column in 0..<columns { self[row, column] = column == candidate ? 1 : 0 }
        candidate += 1
        for _ in 0..<2 {
          for other in 0..<row { add(row: other, times: -dot(other, row, columns), to: row) }
        }
        let length = dot(row, row, columns).squareRoot()
        if length > 1e-3 / Double(columns).squareRoot() {
          scale(row: row, by: 1 / length)
          break
        }
      }
    }
  }

  /// With further orthonormal rows, up to a number.
  fileprivate func completed(to count: Int) -> RealMatrix {
    var result = RealMatrix(count, columns)
    for row in 0..<rows { result.add(self, row: row, times: 1, to: row) }
    result.fillUp(from: rows)
    return result
  }
}

extension Tensor {
  /// The singular values of each matrix, largest first.
  public func singularValues() throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("svd")
    var results: [Double] = []
    for matrix in try matrices("svd") { results += try SVD(matrix).values }
    return try Tensor(doubles: results, shape: batch + [min(rows, columns)]).cast(to: dtype)
  }

  /// Their vectors on the left, as columns; with `full` completed to a square matrix.
  public func leftSingularVectors(full: Bool) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("svd")
    let count = full ? rows : min(rows, columns)
    return try mapMatrices("svd", square: false, to: (rows, count)) { (x) throws(TensorError) in
      try SVD(x).left.completed(to: count).transposed
    }
  }

  /// Their vectors on the right, as rows; with `full` completed to a square matrix.
  public func rightSingularVectors(full: Bool) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("svd")
    let count = full ? columns : min(rows, columns)
    return try mapMatrices("svd", square: false, to: (count, columns)) { (x) throws(TensorError) in
      try SVD(x).right.completed(to: count)
    }
  }
}
