import Glibc

/// The eigenvalues of a symmetric matrix in ascending order, and orthonormal eigenvectors.
///
/// Householder's reduction to three diagonals, then the implicit QL algorithm. G. Golub and C. Van
/// Loan, "Matrix Computations", 8.3.
struct SymmetricEigen {
  private(set) var values: [Double]
  /// The eigenvectors as rows.
  private(set) var vectors: RealMatrix
  /// Beside the diagonal: element i couples i and i + 1.
  private var couplings: [Double]

  /// Reads the lower triangle.
  init(_ matrix: RealMatrix) throws(TensorError) {
    let size = matrix.rows
    values = [Double](repeating: 0, count: size)
    couplings = [Double](repeating: 0, count: size)
    vectors = .identity(size)
    try reduce(matrix)
    for index in 0..<size { try iterate(index) }
    sort()
  }

  /// Three diagonals by reflections from both sides, collected in `vectors`.
  private mutating func reduce(_ matrix: RealMatrix) throws(TensorError) {
    var a = matrix
    let size = a.rows
    for row in 0..<size {
      for column in (row + 1)..<max(size, row + 1) { a[row, column] = a[column, row] }
    }
    for step in 0..<max(size - 2, 0) {
      try Interrupt.check()
      guard let (vector, factor) = reflection(a, step) else { continue }
      reflectBothSides(&a, vector, factor, step + 1)
      reflectRows(vector, factor, step + 1)
    }
    for index in 0..<size {
      values[index] = a[index, index]
      if index + 1 < size { couplings[index] = a[index + 1, index] }
    }
  }

  /// The reflection that leaves one number below the diagonal of a column; nil where that is so.
  private func reflection(_ a: RealMatrix, _ step: Int) -> (vector: [Double], factor: Double)? {
    let head = a[step + 1, step]
    var below = 0.0
    for row in (step + 2)..<a.rows { below += a[row, step] * a[row, step] }
    guard below > 0 else { return nil }
    let length = (head * head + below).squareRoot()
    let left = head >= 0 ? -length : length
    var vector = ((step + 1)..<a.rows).map { a[$0, step] / (head - left) }
    vector[0] = 1
    return (vector, (left - head) / left)
  }

  /// H A H for H = 1 - factor v vᵀ on the rows and columns from `first`.
  private func reflectBothSides(
    _ a: inout RealMatrix, _ vector: [Double], _ factor: Double, _ first: Int
  ) {
    let size = a.rows
    for _ in 0..<2 {
      // Rows, then (the matrix being symmetric) the rows of the transpose.
      var sums = [Double](repeating: 0, count: size)
      for (index, weight) in vector.enumerated() {
        for column in 0..<size { sums[column] += weight * a[first + index, column] }
      }
      for (index, weight) in vector.enumerated() {
        for column in 0..<size { a[first + index, column] -= factor * weight * sums[column] }
      }
      a = a.transposed
    }
  }

  private mutating func reflectRows(_ vector: [Double], _ factor: Double, _ first: Int) {
    var sums = RealMatrix(1, vectors.columns)
    for (index, weight) in vector.enumerated() {
      sums.add(vectors, row: first + index, times: weight, to: 0)
    }
    for (index, weight) in vector.enumerated() {
      vectors.add(sums, row: 0, times: -factor * weight, to: first + index)
    }
  }

  /// Rotations until the coupling behind an index is negligible.
  private mutating func iterate(_ index: Int) throws(TensorError) {
    for round in 0... {
      try Interrupt.check()
      var end = index
      while end + 1 < values.count, !isNegligible(end) { end += 1 }
      if end == index { return }
      guard round < 60, values.allSatisfy(\.isFinite) else {
        throw TensorError(.value, "the eigenvalues of this matrix do not converge")
      }
      rotate(index, end)
    }
  }

  private func isNegligible(_ index: Int) -> Bool {
    let size = abs(values[index]) + abs(values[index + 1])
    return abs(couplings[index]) <= Double.ulpOfOne * size
  }

  /// One sweep with Wilkinson's shift, from `end` up to `start`.
  private mutating func rotate(_ start: Int, _ end: Int) {
    let slope = (values[start + 1] - values[start]) / (2 * couplings[start])
    let root = Glibc.hypot(slope, 1)
    var g = values[end] - values[start]
    g += couplings[start] / (slope + (slope >= 0 ? root : -root))
    var (s, c, p) = (1.0, 1.0, 0.0)
    for index in (start..<end).reversed() {
      let (f, b) = (s * couplings[index], c * couplings[index])
      let r = Glibc.hypot(f, g)
      if index + 1 < end || r == 0 { couplings[index + 1] = r }
      if r == 0 {
        values[index + 1] -= p
        couplings[end] = 0
        return
      }
      (s, c) = (f / r, g / r)
      g = values[index + 1] - p
      let turn = (values[index] - g) * s + 2 * c * b
      p = s * turn
      values[index + 1] = g + p
      g = c * turn - b
      vectors.rotate(index, index + 1, c, s)
    }
    values[start] -= p
    couplings[start] = g
    if end + 1 < values.count { couplings[end] = 0 }
  }

  private mutating func sort() {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var sorted = vectors
    for (place, index) in order.enumerated() {
      for column in 0..<vectors.columns { sorted[place, column] = vectors[index, column] }
    }
    vectors = sorted
    values = order.map { values[$0] }
  }
}

extension Tensor {
  /// The eigenvalues of symmetric matrices in ascending order, of which one triangle is read.
  public func symmetricEigenvalues(upper: Bool) throws(TensorError) -> Tensor {
    var results: [Double] = []
    for matrix in try matrices("eigvalsh", square: true) {
      results += try SymmetricEigen(upper ? matrix.transposed : matrix).values
    }
    return try Tensor(doubles: results, shape: Array(shape.dropLast())).cast(to: dtype)
  }

  /// Their eigenvectors, as columns in the same order.
  public func symmetricEigenvectors(upper: Bool) throws(TensorError) -> Tensor {
    try mapMatrices("eigh", square: true) { (matrix) throws(TensorError) in
      try SymmetricEigen(upper ? matrix.transposed : matrix).vectors.transposed
    }
  }
}
