import KernelTable

extension Tensor {
  /// The matrix product over the last two axes; axes in front broadcast.
  ///
  /// A vector counts as a row on the left, as a column on the right, and that axis vanishes from
  /// the result.
  ///
  /// The flags take the transposes of the last two axes instead, without a copy. Throws `ValueError`
  /// for shapes that do not fit.
  public static func matmul(
    _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false
  ) throws(TensorError) -> Tensor {
    let dtype = DType.promote(a.dtype, b.dtype)
    guard dtype != .bool else {
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "matmul", dtype.name)
    }
    let x = Matrix(a.shape, transposed: transposeA, vectorIsRow: true)
    let y = Matrix(b.shape, transposed: transposeB, vectorIsRow: false)
    guard a.rank > 0, b.rank > 0, x.columns == y.rows else {
      throw mismatch(a, b, transposeA, transposeB, x, y)
    }
    let batch = try broadcastShape(x.batch, y.batch)
    var shape = batch
    if a.rank > 1 { shape.append(x.rows) }
    if b.rank > 1 { shape.append(y.columns) }
    return try multiply(a.cast(to: dtype), x, b.cast(to: dtype), y, batch, shape)
  }

  private static func multiply(
    _ a: Tensor, _ x: Matrix, _ b: Tensor, _ y: Matrix, _ batch: [Int], _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let (left, right) = (try a.block(), try b.block())
    let out = try Storage.allocate(shape, a.dtype)
    var c = 0
    var work = 0
    let sizes = (x.rows &* x.columns, y.rows &* y.columns, x.rows &* y.columns)
    try Broadcast.pairs(x.batch, y.batch, batch) { (first, second) throws(TensorError) in
      work += sizes.0 &* y.columns
      if work > Interrupt.stride {
        try Interrupt.check()
        work = 0
      }
      let (p, q) = (first &* sizes.0, second &* sizes.1)
      switch a.dtype {
      case .float32:
        try multiplyFloats(
          left.pointer(Float.self) + p, x, right.pointer(Float.self) + q, y,
          out.pointer(Float.self) + c)
      case .float64:
        try multiplyPlain(
          left.pointer(Double.self) + p, x, right.pointer(Double.self) + q, y,
          out.pointer(Double.self) + c)
      case .int32:
        try multiplyPlain(
          left.pointer(Int32.self) + p, x, right.pointer(Int32.self) + q, y,
          out.pointer(Int32.self) + c)
      default:
        try multiplyPlain(
          left.pointer(Int64.self) + p, x, right.pointer(Int64.self) + q, y,
          out.pointer(Int64.self) + c)
      }
      c += sizes.2
    }
    return Tensor(shape, out, a.dtype)
  }

  /// A large product in bands of rows, so that it can be interrupted and shared among the cores.
  ///
  /// The bands are about equal, and each packs B for itself: there should be few.
  static func multiplyFloats(
    _ a: UnsafeMutablePointer<Float>, _ x: Matrix, _ b: UnsafeMutablePointer<Float>, _ y: Matrix,
    _ c: UnsafeMutablePointer<Float>
  ) throws(TensorError) {
    let work = x.rows.multipliedReportingOverflow(by: max(x.columns &* y.columns, 1)).partialValue
    let bands = min(max(1, x.rows / 96), work >> 24 < 4 ? 1 : Chunks.cores * (1 + work >> 31))
    let multiply = Vectorised.table.multiply
    try Chunks.forEach(bands, nanoseconds: Double(work / bands) * 0.02) { range in
      for band in range {
        let (first, last) = (x.rows * band / bands, x.rows * (band + 1) / bands)
        multiply(
          MatrixProduct(
            rows: last - first, depth: x.columns, columns: y.columns,
            a: a + first * x.rowStride, aRow: x.rowStride, aColumn: x.columnStride,
            b: b, bRow: y.rowStride, bColumn: y.columnStride, c: c + first * y.columns))
      }
    }
  }

  /// Rows of C as sums of rows of B: for the types without kernels of their own.
  @inline(__always)
  static func multiplyPlain<T: Number>(
    _ a: UnsafeMutablePointer<T>, _ x: Matrix, _ b: UnsafeMutablePointer<T>, _ y: Matrix,
    _ c: UnsafeMutablePointer<T>
  ) throws(TensorError) {
    let columns = y.columns
    let poll = max(1, Interrupt.stride / max(x.columns &* columns, 1))
    for row in 0..<x.rows {
      if row % poll == 0 { try Interrupt.check() }
      let to = c + row &* columns
      for column in 0..<columns { to[column] = T.zero }
      for depth in 0..<x.columns {
        let factor = a[row &* x.rowStride &+ depth &* x.columnStride]
        let from = b + depth &* y.rowStride
        if y.columnStride == 1 {
          for column in 0..<columns { to[column] = .plus(to[column], .times(factor, from[column])) }
        } else {
          for column in 0..<columns {
            to[column] = .plus(to[column], .times(factor, from[column &* y.columnStride]))
          }
        }
      }
    }
  }

  private static func mismatch(
    _ a: Tensor, _ b: Tensor, _ transposeA: Bool, _ transposeB: Bool, _ x: Matrix, _ y: Matrix
  ) -> TensorError {
    if a.rank == 0 || b.rank == 0 {
      return TensorError(
        .value, "matmul needs tensors with axes, and got shapes {} and {}",
        Shape.text(a.shape), Shape.text(b.shape))
    }
    let marks = (transposeA ? " (transposed)" : "", transposeB ? " (transposed)" : "")
    let places = (
      transposeA ? max(a.rank - 2, 0) : a.rank - 1, transposeB ? b.rank - 1 : max(b.rank - 2, 0)
    )
    return TensorError(
      .value,
      "matmul of shapes {} and {} does not fit: each row of the first has {} elements, "
        + "each column of the second {}\n{}",
      Shape.text(a.shape) + marks.0, Shape.text(b.shape) + marks.1, String(x.columns),
      String(y.rows),
      MarkedShapes(("x", a.shape, places.0), ("y", b.shape, places.1)).drawing)
  }
}

/// The last two axes of an operand of a matrix product.
struct Matrix {
  var rows = 1
  var columns = 1
  var rowStride = 1
  var columnStride = 1
  /// The axes in front.
  var batch: [Int] = []

  init(_ shape: [Int], transposed: Bool, vectorIsRow: Bool) {
    guard let last = shape.last else { return }
    guard shape.count > 1 else {
      (rows, columns) = vectorIsRow ? (1, last) : (last, 1)
      (rowStride, columnStride) = vectorIsRow ? (last, 1) : (1, 1)
      return
    }
    (rows, columns) = (shape[shape.count - 2], last)
    (rowStride, columnStride) = (last, 1)
    if transposed {
      swap(&rows, &columns)
      swap(&rowStride, &columnStride)
    }
    batch = Array(shape.dropLast(2))
  }
}

extension Broadcast {
  /// Calls `body` with the positions of both operands for each element of the common shape.
  static func pairs(
    _ a: [Int], _ b: [Int], _ shape: [Int], _ body: (Int, Int) throws(TensorError) -> Void
  ) throws(TensorError) {
    let (x, y) = (strides(a, shape), strides(b, shape))
    for position in 0..<(try Shape.count(shape)) {
      var (rest, first, second) = (position, 0, 0)
      for axis in stride(from: shape.count - 1, through: 0, by: -1) {
        let index = rest % shape[axis]
        rest /= shape[axis]
        first += index * x[axis]
        second += index * y[axis]
      }
      try body(first, second)
    }
  }
}
