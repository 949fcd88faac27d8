/// Sums as NumPy adds up floats: pairwise along the last axis, one after the other along the others.
extension Tensor {
  /// The sum of a floating-point tensor along axes, which vanish.
  public func sumOfFloats(along axes: [Int]) throws(TensorError) -> Tensor {
    var trailing = rank
    while trailing > 0, axes.contains(trailing - 1) || shape[trailing - 1] == 1 { trailing -= 1 }
    let length = shape[trailing...].reduce(1, *)
    let kept = shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
    let leading = (0..<trailing).filter { axes.contains($0) }
    let order = leading + (0..<trailing).filter { !leading.contains($0) } + Array(trailing..<rank)
    let moved = try transposed(order)
    let repeats = leading.map { shape[$0] }.reduce(1, *)
    let out = try Storage.allocate(kept, dtype)
    let source = try moved.block()
    switch dtype {
    case .float32:
      Self.add(source.pointer(Float.self), repeats, length, out.pointer(Float.self), out.count)
    default:
      Self.add(source.pointer(Double.self), repeats, length, out.pointer(Double.self), out.count)
    }
    return Tensor(kept, out, dtype)
  }

  /// For each of `count` results the sums of its runs of `length`, of which there are `repeats`.
  @inline(__always)
  private static func add<T: BinaryFloatingPoint>(
    _ source: UnsafeMutablePointer<T>, _ repeats: Int, _ length: Int,
    _ out: UnsafeMutablePointer<T>, _ count: Int
  ) {
    for index in 0..<count { out[index] = 0 }
    var run = source
    for _ in 0..<repeats {
      for index in 0..<count {
        out[index] += pairwise(run, length)
        run += length
      }
    }
  }

  /// Eight sums side by side for up to 128 elements; longer runs in halves.
  private static func pairwise<T: BinaryFloatingPoint>(
    _ x: UnsafeMutablePointer<T>, _ count: Int
  ) -> T {
    if count < 8 {
      var sum: T = 0
      for index in 0..<count { sum += x[index] }
      return sum
    }
    if count > 128 {
      let half = count / 2 - count / 2 % 8
      return pairwise(x, half) + pairwise(x + half, count - half)
    }
    var r = (x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7])
    var index = 8
    while index + 8 <= count {
      r.0 += x[index]
      r.1 += x[index + 1]
      r.2 += x[index + 2]
      r.3 += x[index + 3]
      r.4 += x[index + 4]
      r.5 += x[index + 5]
      r.6 += x[index + 6]
      r.7 += x[index + 7]
      index += 8
    }
    var sum = ((r.0 + r.1) + (r.2 + r.3)) + ((r.4 + r.5) + (r.6 + r.7))
    while index < count {
      sum += x[index]
      index += 1
    }
    return sum
  }
}
