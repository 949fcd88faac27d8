import Glibc
import KernelTable

extension Tensor {
  /// exp(x) divided by its sum along an axis; large elements do not overflow.
  ///
  /// Throws `RuntimeError` for a type that is not floating, `ValueError` for a missing axis.
  public static func softmax(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    try alongRows(x, axis, "softmax", Vectorised.table.softmax) { row, total in
      for index in row.indices { row[index] = exp(row[index]) / total }
    }
  }

  /// The logarithm of `softmax`, without computing that first.
  public static func logSoftmax(_ x: Tensor, axis: Int) throws(TensorError) -> Tensor {
    try alongRows(x, axis, "log_softmax", Vectorised.table.logSoftmax) { row, total in
      let shift = log(total)
      for index in row.indices { row[index] -= shift }
    }
  }

  /// log(sum of exp(x)) along axes; large elements do not overflow.
  public static func logsumexp(
    _ x: Tensor, axes: [Int]? = nil, keepDims: Bool = false
  ) throws(TensorError) -> Tensor {
    let x = try x.cast(to: x.dtype.floating)
    let axes = try Shape.axes(axes, rank: x.rank)
    if x.count == 0 {
      return try map(.log, reduce(.sum, x, axes: axes, keepDims: keepDims))
    }
    let largest = try reduce(.max, x, axes: axes, keepDims: true)
    // An infinite maximum cannot be subtracted; 0 does as well.
    let finite = try map(.isfinite, largest)
    let shift = try select(finite, largest, Tensor(0).cast(to: x.dtype))
    let total = try reduce(.sum, map(.exp, zip(.subtract, x, shift)), axes: axes, keepDims: true)
    let result = try zip(.add, map(.log, total), shift)
    return keepDims ? result : result.shaped(try reducedShape(x.shape, axes))
  }

  private static func reducedShape(_ shape: [Int], _ axes: [Int]) throws(TensorError) -> [Int] {
    shape.indices.filter { !axes.contains($0) }.map { shape[$0] }
  }

  /// Moves `axis` to the end, runs a kernel over the rows, and moves it back.
  ///
  /// float64 rows come to `finish` with their maximum subtracted, together with the sum of their
  /// exponentials.
  private static func alongRows(
    _ x: Tensor, _ axis: Int, _ name: String,
    _ kernel: (UnsafePointer<Float>, UnsafeMutablePointer<Float>, Int, Int) -> Void,
    _ finish: (UnsafeMutableBufferPointer<Double>, Double) -> Void
  ) throws(TensorError) -> Tensor {
    guard x.dtype.isFloating else {
      throw TensorError(.runtime, "{} is not defined for elements of type {}", name, x.dtype.name)
    }
    if x.rank == 0 { return try alongRows(x.shaped([1]), 0, name, kernel, finish).shaped([]) }
    let axis = try Shape.axis(axis, rank: x.rank)
    if axis != x.rank - 1 {
      var order = Array(0..<x.rank)
      order.swapAt(axis, x.rank - 1)
      return try alongRows(x.transposed(order), x.rank - 1, name, kernel, finish).transposed(order)
    }
    let source = try x.block()
    let out = try Storage.allocate(x.shape, x.dtype)
    let length = x.shape[axis]
    let rows = length == 0 ? 0 : x.count / length
    let time = Double(max(length, 1)) * (x.dtype == .float32 ? 0.6 : 10)
    try Chunks.forEach(rows, nanoseconds: time) { range in
      let (first, count) = (range.lowerBound * length, range.count)
      if x.dtype == .float32 {
        kernel(source.pointer(Float.self) + first, out.pointer(Float.self) + first, count, length)
      } else {
        for row in range {
          runRow(
            source.pointer(Double.self), out.pointer(Double.self), row * length, length, finish)
        }
      }
    }
    return Tensor(x.shape, out, x.dtype)
  }

  private static func runRow(
    _ from: UnsafeMutablePointer<Double>, _ to: UnsafeMutablePointer<Double>, _ start: Int,
    _ length: Int, _ finish: (UnsafeMutableBufferPointer<Double>, Double) -> Void
  ) {
    var largest = -Double.infinity
    for index in 0..<length { largest = Double.larger(largest, from[start + index]) }
    var total = 0.0
    for index in 0..<length {
      let shifted = from[start + index] - largest
      to[start + index] = shifted
      total += exp(shifted)
    }
    finish(UnsafeMutableBufferPointer(start: to + start, count: length), total)
  }
}
