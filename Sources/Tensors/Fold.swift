import KernelTable

/// A row-major block seen as outer × length × inner, to be reduced along the middle.
struct Fold {
  let outer: Int
  let length: Int
  let inner: Int
}

extension Fold {
  /// Folds along the middle axis.
  func run<F: Folding>(
    _ folding: F.Type, _ x: Tensor, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(shape, F.Result.dtype)
    let (from, to) = (source.pointer(F.Item.self), out.pointer(F.Result.self))
    // Blocks of columns side by side, so that memory is read in order.
    let width = min(inner, 256)
    let blocks = width == 0 ? 0 : (inner + width - 1) / width
    let time = Double(max(length, 1) &* width) * (inner == 1 ? 0.8 : 0.3)
    try Chunks.forEach(outer * blocks, nanoseconds: time) { range in
      for task in range {
        let (slab, block) = task.quotientAndRemainder(dividingBy: blocks)
        let start = from + slab &* length &* inner
        if inner == 1 {
          to[slab] = foldRow(folding, start)
        } else {
          let column = block &* width
          foldColumns(
            folding, start + column, to + slab &* inner + column, min(width, inner &- column))
        }
      }
    }
    return Tensor(shape, out, F.Result.dtype)
  }

  @inline(__always)
  private func foldRow<F: Folding>(
    _ folding: F.Type, _ row: UnsafeMutablePointer<F.Item>
  ) -> F.Result {
    var sum = F.start
    for index in 0..<length { sum = F.combine(sum, row[index]) }
    return F.finish(sum, length)
  }

  @inline(__always)
  private func foldColumns<F: Folding>(
    _ folding: F.Type, _ from: UnsafeMutablePointer<F.Item>, _ to: UnsafeMutablePointer<F.Result>,
    _ width: Int
  ) {
    withUnsafeTemporaryAllocation(of: F.Sum.self, capacity: width) { buffer in
      guard let sums = buffer.baseAddress else { return }
      for column in 0..<width { sums[column] = F.start }
      for row in 0..<length {
        let items = from + row &* inner
        for column in 0..<width { sums[column] = F.combine(sums[column], items[column]) }
      }
      for column in 0..<width { to[column] = F.finish(sums[column], length) }
    }
  }
}

// float32 rows by the vector kernels.
extension Fold {
  /// Folds each row into a number with a kernel that takes the row whole.
  ///
  /// For `inner` 1.
  func rows(
    _ x: Tensor, _ shape: [Int], _ kernel: (UnsafePointer<Float>, Int) -> Float
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(shape, .float32)
    let (from, to) = (source.pointer(Float.self), out.pointer(Float.self))
    try Chunks.forEach(outer, nanoseconds: Double(max(length, 1)) * 0.1) { range in
      for row in range { to[row] = kernel(from + row &* length, length) }
    }
    return Tensor(shape, out, .float32)
  }

  /// Adds up each row; a long one in pieces, which cores can share when there is just one.
  ///
  /// For `inner` 1. `finish` makes the result of a sum.
  func sums(
    _ x: Tensor, _ shape: [Int], _ finish: (Double) -> Float
  ) throws(TensorError) -> Tensor {
    let (length, piece) = (length, 1 << 18)
    let add = Vectorised.table.sum
    guard length > piece else { return try rows(x, shape) { finish(add($0, $1)) } }
    let from = try x.block().pointer(Float.self)
    let pieces = (length + piece - 1) / piece
    var results: [Float] = []
    for row in 0..<outer {
      var sums = [Double](repeating: 0, count: pieces)
      try sums.withUnsafeMutableBufferPointer { (sums) throws(TensorError) in
        let sums = sums
        try Chunks.forEach(pieces, nanoseconds: Double(piece) * 0.1) { range in
          for index in range {
            let start = index * piece
            sums[index] = add(from + row * length + start, min(piece, length - start))
          }
        }
      }
      results.append(finish(sums.reduce(0, +)))
    }
    return try Tensor(floats: results, shape: shape)
  }
}
