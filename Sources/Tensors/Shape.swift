/// Arithmetic on shapes: the lengths of a tensor's axes.
enum Shape {
  /// The most axes a tensor can have, as in NumPy: functions that recurse over axes are bounded.
  static let maximumRank = 64

  /// The number of elements.
  ///
  /// Throws `ValueError` for a negative length or too many axes, `MemoryError` on overflow.
  static func count(_ shape: [Int]) throws(TensorError) -> Int {
    guard shape.count <= maximumRank else {
      throw TensorError(
        .value, "a tensor has at most {} axes, not {}", String(maximumRank), String(shape.count))
    }
    var total = 1
    var overflow = false
    for length in shape {
      guard length >= 0 else {
        throw TensorError(.value, "a shape has no negative lengths, but {} has", text(shape))
      }
      let (product, overflows) = total.multipliedReportingOverflow(by: length)
      overflow = overflow || overflows
      total = product
    }
    if overflow, !shape.contains(0) {
      throw TensorError(.memory, "a tensor of shape {} has too many elements", text(shape))
    }
    return overflow ? 0 : total
  }

  /// The distance in elements between neighbours along each axis, row-major.
  static func strides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in stride(from: shape.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] &* shape[axis + 1]
    }
    return strides
  }

  /// An axis counted from either end, as 0 ..< rank.
  ///
  /// Throws `ValueError`.
  static func axis(_ axis: Int, rank: Int) throws(TensorError) -> Int {
    guard axis >= -rank, axis < rank else {
      throw TensorError(
        .value, "axis {} does not exist: the tensor has {} axes", String(axis), String(rank))
    }
    return axis < 0 ? axis + rank : axis
  }

  /// Several axes, normalised; nil or an empty list means all.
  ///
  /// Throws `ValueError`, also for doubles.
  static func axes(_ axes: [Int]?, rank: Int) throws(TensorError) -> [Int] {
    guard let axes, !axes.isEmpty else { return Array(0..<rank) }
    var result: [Int] = []
    for entry in axes {
      let axis = try axis(entry, rank: rank)
      guard !result.contains(axis) else {
        throw TensorError(.value, "axis {} is given twice", String(entry))
      }
      result.append(axis)
    }
    return result
  }

  /// As Python prints it: `[2, 3]`.
  static func text(_ shape: [Int]) -> String {
    "[" + shape.map(String.init).joined(separator: ", ") + "]"
  }
}

extension Tensor {
  /// The shape that both broadcast to: axes aligned at the right, a length of 1 stretches.
  ///
  /// Throws `ValueError` whose message lines the shapes up and marks the clash.
  public static func broadcastShape(_ a: [Int], _ b: [Int]) throws(TensorError) -> [Int] {
    if a == b { return a }
    let (long, short) = a.count >= b.count ? (a, b) : (b, a)
    var result = long
    let shift = long.count - short.count
    for axis in short.indices {
      let (x, y) = (long[axis + shift], short[axis])
      guard x == y || x == 1 || y == 1 else { throw ShapeClash(a, b).error }
      result[axis + shift] = x == 1 ? y : x
    }
    return result
  }
}
