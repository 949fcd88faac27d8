extension Fold {
  /// Folds each row into a number with a kernel that takes the row whole.
  ///
  /// For `inner` 1.
  @inline(__always)
  func rows(
    _ x: Tensor, _ shape: [Int], _ kernel: (UnsafePointer<Float>, Int) -> Float
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(shape, .float32)
    let (from, to) = (source.pointer(Float.self), out.pointer(Float.self))
    let poll = max(1, Interrupt.stride / max(length, 1))
    for row in 0..<outer {
      if row % poll == 0 { try Interrupt.check() }
      to[row] = kernel(from + row &* length, length)
    }
    return Tensor(shape, out, .float32)
  }

  /// Folds along the middle axis, starting from `initial`.
  @inline(__always)
  func run<T: Element, A: BitwiseCopyable, R: Element>(
    _ x: Tensor, _ shape: [Int], _ initial: A, _ combine: (A, T) -> A, finish: (A) -> R
  ) throws(TensorError) -> Tensor {
    let source = try x.block()
    let out = try Storage.allocate(shape, R.dtype)
    let (from, to) = (source.pointer(T.self), out.pointer(R.self))
    let poll = max(1, Interrupt.stride / max(length &* inner, 1))
    for slab in 0..<outer {
      if slab % poll == 0 { try Interrupt.check() }
      let start = from + slab &* length &* inner
      if inner == 1 {
        to[slab] = finish(foldRow(start, initial, combine))
      } else {
        foldColumns(start, to + slab &* inner, initial, combine, finish)
      }
    }
    return Tensor(shape, out, R.dtype)
  }

  @inline(__always)
  private func foldRow<T, A>(
    _ row: UnsafeMutablePointer<T>, _ initial: A, _ combine: (A, T) -> A
  ) -> A {
    var result = initial
    for index in 0..<length { result = combine(result, row[index]) }
    return result
  }

  /// Blocks of columns side by side, so that memory is read in order.
  @inline(__always)
  private func foldColumns<T, A: BitwiseCopyable, R>(
    _ slab: UnsafeMutablePointer<T>, _ to: UnsafeMutablePointer<R>, _ initial: A,
    _ combine: (A, T) -> A, _ finish: (A) -> R
  ) {
    let block = Swift.min(inner, 512)
    withUnsafeTemporaryAllocation(of: A.self, capacity: block) { sums in
      var column = 0
      while column < inner {
        let count = Swift.min(block, inner &- column)
        for index in 0..<count { sums[index] = initial }
        for row in 0..<length {
          let from = slab + row &* inner + column
          for index in 0..<count { sums[index] = combine(sums[index], from[index]) }
        }
        for index in 0..<count { to[column &+ index] = finish(sums[index]) }
        column &+= count
      }
    }
  }
}
