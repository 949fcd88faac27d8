/// A matrix as the product of orthonormal columns and an upper triangle, by Householder reflections:
/// the signs are those of LAPACK.
struct QR {
  /// The triangle, and below it the reflections' vectors without their leading ones.
  private var packed: RealMatrix
  private var factors: [Double] = []

  init(_ matrix: RealMatrix) throws(TensorError) {
    packed = matrix
    for step in 0..<min(matrix.rows, matrix.columns) {
      try Interrupt.check()
      reflect(step)
    }
  }

  /// The reflections of vectors below a diagonal, with given factors.
  init(_ vectors: RealMatrix, factors: [Double]) {
    packed = vectors
    self.factors = factors
  }

  /// Makes the column of a step zero below the diagonal.
  private mutating func reflect(_ step: Int) {
    let head = packed[step, step]
    var below = 0.0
    for row in (step + 1)..<max(packed.rows, step + 1) {
      below += packed[row, step] * packed[row, step]
    }
    guard below > 0 else {
      factors.append(0)
      return
    }
    let length = (head * head + below).squareRoot()
    let diagonal = head >= 0 ? -length : length
    for row in (step + 1)..<packed.rows { packed[row, step] /= head - diagonal }
    packed[step, step] = diagonal
    factors.append((diagonal - head) / diagonal)
    apply(step, to: &packed, from: step + 1)
  }

  /// Reflects the columns of a matrix from one on.
  private func apply(_ step: Int, to target: inout RealMatrix, from first: Int) {
    guard factors[step] != 0, first < target.columns else { return }
    var sums = RealMatrix(1, target.columns)
    for row in step..<packed.rows {
      sums.add(target, row: row, times: row == step ? 1 : packed[row, step], to: 0)
    }
    for row in step..<packed.rows {
      let factor = factors[step] * (row == step ? 1 : packed[row, step])
      for column in first..<target.columns { target[row, column] -= factor * sums[0, column] }
    }
  }

  private func apply(_ step: Int, to target: inout RealMatrix) {
    apply(step, to: &target, from: 0)
  }

  /// The first columns of the product of all reflections.
  func orthonormal(_ columns: Int) -> RealMatrix {
    var result = RealMatrix(packed.rows, columns)
    for index in 0..<min(packed.rows, columns) { result[index, index] = 1 }
    for step in factors.indices.reversed() { apply(step, to: &result) }
    return result
  }

  /// The first rows of the triangle.
  func triangle(_ rows: Int) -> RealMatrix {
    var result = RealMatrix(rows, packed.columns)
    for row in 0..<min(rows, packed.rows) {
      for column in row..<max(packed.columns, row) { result[row, column] = packed[row, column] }
    }
    return result
  }
}

extension Tensor {
  /// Orthonormal columns whose product with an upper triangle each matrix is: as many as the smaller
  /// size, or (`complete`) as there are rows.
  public func qrColumns(complete: Bool) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("qr")
    let count = complete ? rows : min(rows, columns)
    return try mapMatrices("qr", square: false, to: (rows, count)) { (x) throws(TensorError) in
      try QR(x).orthonormal(count)
    }
  }

  /// The upper triangle of that product.
  public func qrTriangle(complete: Bool) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("qr")
    let count = complete ? rows : min(rows, columns)
    return try mapMatrices("qr", square: false, to: (count, columns)) { (x) throws(TensorError) in
      try QR(x).triangle(count)
    }
  }

  /// The first columns of the product of Householder reflections, whose vectors lie below the
  /// diagonal.
  ///
  /// Throws `ValueError` for more factors than columns.
  public func householderProduct(_ factors: Tensor) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("householder_product")
    let count = factors.shape.last ?? 0
    guard factors.rank == rank - 1, Array(factors.shape.dropLast()) == batch, count <= columns,
      columns <= rows
    else {
      throw TensorError(
        .value, "householder_product of shapes {} and {} does not fit", Shape.text(shape),
        Shape.text(factors.shape))
    }
    let numbers = factors.doubles
    var results: [RealMatrix] = []
    for (index, matrix) in try matrices("householder_product").enumerated() {
      let taus = Array(numbers[(index * count)..<(index * count + count)])
      results.append(QR(matrix, factors: taus).orthonormal(columns))
    }
    return try .of(results, batch, rows, columns, dtype)
  }

  /// The lengths of the last two axes.
  ///
  /// Throws `ValueError` for fewer axes.
  func matrixSize(_ name: String) throws(TensorError) -> (rows: Int, columns: Int) {
    guard rank >= 2 else {
      throw TensorError(.value, "{} takes matrices, and the shape is {}", name, Shape.text(shape))
    }
    return (shape[rank - 2], shape[rank - 1])
  }
}
