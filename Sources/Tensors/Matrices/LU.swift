import Glibc

/// A matrix with exchanged rows as the product of a lower triangle with ones on its diagonal and an
/// upper triangle: Gaussian elimination with partial pivoting.
struct LU {
  /// Both triangles in one matrix.
  private(set) var packed: RealMatrix
  /// For each step the row that was exchanged with that of the step.
  private(set) var pivots: [Int] = []
  private var sign = 1.0

  init(_ matrix: RealMatrix) throws(TensorError) {
    packed = matrix
    for step in 0..<min(matrix.rows, matrix.columns) {
      try Interrupt.check()
      eliminate(step)
    }
  }

  private mutating func eliminate(_ step: Int) {
    var best = step
    for row in step..<packed.rows where abs(packed[row, step]) > abs(packed[best, step]) {
      best = row
    }
    pivots.append(best)
    if best != step { sign = -sign }
    packed.swapRows(step, best)
    let pivot = packed[step, step]
    if pivot == 0 { return }
    for row in (step + 1)..<max(packed.rows, step + 1) {
      let factor = packed[row, step] / pivot
      packed[row, step] = factor
      if factor != 0 { packed.add(row: step, times: -factor, to: row, from: step + 1) }
    }
  }

  private var diagonal: [Double] { (0..<pivots.count).map { packed[$0, $0] } }

  /// The first step without a pivot, counted from 1; nil for an invertible matrix.
  var singularStep: Int? { diagonal.firstIndex(of: 0).map { $0 + 1 } }

  var determinant: Double { diagonal.reduce(sign, *) }

  /// The sign and the logarithm of the determinant.
  var logDeterminant: (sign: Double, logarithm: Double) {
    let signs = diagonal.map { $0 > 0 ? 1.0 : $0 < 0 ? -1 : $0.isNaN ? .nan : 0 }
    return (signs.reduce(sign, *), diagonal.reduce(0) { $0 + log(abs($1)) })
  }

  /// X for which the matrix times X is `right`; for an invertible one.
  func solve(_ right: RealMatrix) throws(TensorError) -> RealMatrix {
    var result = right
    let size = packed.rows
    for (step, pivot) in pivots.enumerated() { result.swapRows(step, pivot) }
    for row in 0..<size {
      if row & 31 == 0 { try Interrupt.check() }
      for column in 0..<row { result.add(row: column, times: -packed[row, column], to: row) }
    }
    for row in (0..<size).reversed() {
      if row & 31 == 0 { try Interrupt.check() }
      for column in (row + 1)..<max(size, row + 1) {
        result.add(row: column, times: -packed[row, column], to: row)
      }
      for column in 0..<result.columns { result[row, column] /= packed[row, row] }
    }
    return result
  }
}

extension Tensor {
  /// The inverse of each matrix.
  ///
  /// Throws `ValueError` for a matrix that has none.
  public func inverse() throws(TensorError) -> Tensor {
    try mapMatrices("inverse", square: true) { (matrix) throws(TensorError) in
      try matrix.factored().solve(.identity(matrix.rows))
    }
  }

  /// X for which each matrix times X is a matrix of `right`; batches broadcast.
  ///
  /// Throws `ValueError` for a matrix that is not invertible or sizes that do not fit.
  public static func solve(_ left: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let (a, b, batch) = try alignedBatches(left, right)
    let dtype = DType.promote(left.dtype, right.dtype)
    let (lefts, rights) = (try a.matrices("solve", square: true), try b.matrices("solve"))
    guard a.shape[a.rank - 1] == b.shape[b.rank - 2] else {
      throw TensorError(
        .value, "solve of shapes {} and {} does not fit: the second needs {} rows",
        Shape.text(left.shape), Shape.text(right.shape), String(a.shape[a.rank - 1]))
    }
    var results: [RealMatrix] = []
    for (a, b) in Swift.zip(lefts, rights) { results.append(try a.factored().solve(b)) }
    return try .of(results, batch, b.shape[b.rank - 2], b.shape[b.rank - 1], dtype)
  }

  /// The determinant of each matrix.
  public func determinant() throws(TensorError) -> Tensor {
    var results: [Double] = []
    for matrix in try matrices("det", square: true) {
      results.append(try LU(matrix).determinant)
    }
    return try Tensor(doubles: results, shape: batch).cast(to: dtype)
  }

  /// The signs of the determinants and the logarithms of their sizes, along a new first axis.
  public func logDeterminant() throws(TensorError) -> Tensor {
    var (signs, logarithms): ([Double], [Double]) = ([], [])
    for matrix in try matrices("slogdet", square: true) {
      let found = try LU(matrix).logDeterminant
      signs.append(found.sign)
      logarithms.append(found.logarithm)
    }
    return try Tensor(doubles: signs + logarithms, shape: [2] + batch).cast(to: dtype)
  }

  /// Both triangles in one matrix, the exchanged rows (counted from 1, int32), and the first step
  /// without a pivot (0 for none, int32).
  public func luFactors() throws(TensorError) -> (
    packed: Tensor, pivots: Tensor, failures: Tensor
  ) {
    var (packed, pivots, failures): ([RealMatrix], [Int], [Int]) = ([], [], [])
    for matrix in try matrices("lu") {
      let factors = try LU(matrix)
      packed.append(factors.packed)
      pivots += factors.pivots.map { $0 + 1 }
      failures.append(factors.singularStep ?? 0)
    }
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    return (
      try .of(packed, batch, rows, columns, dtype),
      try Tensor(ints: pivots, shape: batch + [min(rows, columns)]).cast(to: .int32),
      try Tensor(ints: failures, shape: batch).cast(to: .int32)
    )
  }
}

extension Tensor {
  /// The order of `count` rows after the exchanges that `luFactors` tells; or the order that undoes it.
  public func permutation(of count: Int, inverse: Bool) throws(TensorError) -> Tensor {
    let (pivots, steps) = (ints, shape.last ?? 0)
    var orders: [Int] = []
    for start in stride(from: 0, to: pivots.count, by: max(steps, 1)) {
      var order = Array(0..<count)
      for step in 0..<steps {
        let other = pivots[start + step] - 1
        guard order.indices.contains(other) else {
          throw TensorError(.value, "{} is no row of {}", String(other + 1), String(count))
        }
        order.swapAt(step, other)
      }
      guard inverse else {
        orders += order
        continue
      }
      var back = order
      for (place, row) in order.enumerated() { back[row] = place }
      orders += back
    }
    return try Tensor(ints: orders, shape: Array(shape.dropLast()) + [count])
  }

  /// What the determinant of each matrix changes by with each of its elements.
  public func cofactors() throws(TensorError) -> Tensor {
    try mapMatrices("det", square: true) { (matrix) throws(TensorError) in
      let parts = try SVD(matrix)
      let sign = try LU(parts.left).determinant * LU(parts.right).determinant
      var result = RealMatrix(matrix.rows, matrix.rows)
      for index in parts.values.indices {
        // The product of the other singular values, which may be the only one that is 0.
        let others = parts.values.indices.reduce(sign) { $1 == index ? $0 : $0 * parts.values[$1] }
        for row in 0..<matrix.rows {
          result.add(parts.right, row: index, times: parts.left[index, row] * others, to: row)
        }
      }
      return result
    }
  }
}

extension RealMatrix {
  /// Throws `ValueError` for a matrix that is not invertible.
  fileprivate func factored() throws(TensorError) -> LU {
    let factors = try LU(self)
    guard factors.singularStep == nil else {
      throw TensorError(
        .value, "the matrix is not invertible: elimination finds no pivot in step {} of {}",
        String(factors.singularStep ?? 0), String(rows))
    }
    return factors
  }
}
