import Glibc

extension Tensor {
  /// The exponential of each matrix.
  public func matrixExponential() throws(TensorError) -> Tensor {
    try mapMatrices("matrix_exp", square: true) { (x) throws(TensorError) in try x.exponential() }
  }

  /// The pseudo-inverse of each matrix; singular values up to `cut` times the largest count as 0.
  public func pseudoInverse(cut: Double) throws(TensorError) -> Tensor {
    let (rows, columns) = try matrixSize("pinv")
    return try mapMatrices("pinv", square: false, to: (columns, rows)) { (x) throws(TensorError) in
      let parts = try SVD(x)
      let least = cut * (parts.values.first ?? 0)
      var result = RealMatrix(columns, rows)
      for (index, value) in parts.values.enumerated() where value > least {
        for row in 0..<columns {
          result.add(parts.left, row: index, times: parts.right[index, row] / value, to: row)
        }
      }
      return result
    }
  }
}

extension RealMatrix {
  /// Taylor's series of the matrix halved until it is small, squared as often.
  fileprivate func exponential() throws(TensorError) -> RealMatrix {
    let largest =
      (0..<rows).map { row in (0..<columns).reduce(0) { $0 + abs(self[row, $1]) } }
      .max() ?? 0
    guard largest.isFinite else { return RealMatrix(rows, columns, items.map { _ in .nan }) }
    let halvings = max(0, Int(log2(max(largest, 1e-300)).rounded(.up)) + 3)
    let small = RealMatrix(rows, columns, items.map { $0 * exp2(-Double(halvings)) })
    var (term, sum) = (RealMatrix.identity(rows), RealMatrix.identity(rows))
    for order in 1...14 {
      try Interrupt.check()
      term = term.times(small)
      for index in term.items.indices {
        term.items[index] /= Double(order)
        sum.items[index] += term.items[index]
      }
    }
    for _ in 0..<min(halvings, 1100) {
      try Interrupt.check()
      sum = sum.times(sum)
    }
    return sum
  }
}
