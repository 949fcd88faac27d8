/// How two tensors are walked together: rows of equal length, each operand either advancing with the
/// result or standing still.
struct Broadcast {
  /// The result's shape.
  let shape: [Int]
  /// Axes merged where both operands allow it; the last is the row.
  private var lengths: [Int] = []
  private var first: [Int] = []
  private var second: [Int] = []

  /// Throws `ValueError` when the shapes do not fit.
  init(_ a: [Int], _ b: [Int]) throws(TensorError) {
    shape = a == b ? a : try Tensor.broadcastShape(a, b)
    if a == b {
      walk(inOneRow: (1, 1))
    } else if b.allSatisfy({ $0 == 1 }) {
      walk(inOneRow: (1, 0))
    } else if a.allSatisfy({ $0 == 1 }) {
      walk(inOneRow: (0, 1))
    } else {
      walk(Self.strides(a, shape), Self.strides(b, shape))
    }
  }

  private mutating func walk(inOneRow step: (Int, Int)) {
    lengths = [shape.reduce(1, &*)]
    first = step.0 == 1 ? Self.one : Self.zero
    second = step.1 == 1 ? Self.one : Self.zero
  }

  private static let (one, zero) = ([1], [0])

  private mutating func walk(_ x: [Int], _ y: [Int]) {
    lengths.reserveCapacity(shape.count)
    first.reserveCapacity(shape.count)
    second.reserveCapacity(shape.count)
    for axis in shape.indices where shape[axis] != 1 {
      let (length, last) = (shape[axis], lengths.count - 1)
      if last >= 0, first[last] == x[axis] &* length, second[last] == y[axis] &* length {
        lengths[last] *= length
        first[last] = x[axis]
        second[last] = y[axis]
      } else {
        lengths.append(length)
        first.append(x[axis])
        second.append(y[axis])
      }
    }
  }

  /// The length of a row.
  var row: Int { lengths[lengths.count - 1] }
  /// The steps of the operands within a row: 0 or 1.
  var step: (Int, Int) { (first[first.count - 1], second[second.count - 1]) }
  /// The number of merged axes.
  var depth: Int { lengths.count }
  /// True when every row of the second operand is the same.
  var repeatsSecondRow: Bool { depth == 2 && second[0] == 0 && first[0] == row && step == (1, 1) }

  /// Strides of an operand seen in the result's shape: 0 along the axes that stretch.
  static func strides(_ shape: [Int], _ target: [Int]) -> [Int] {
    let shift = target.count - shape.count
    var strides = [Int](repeating: 0, count: target.count)
    var stride = 1
    for axis in shape.indices.reversed() {
      if shape[axis] != 1 { strides[axis + shift] = stride }
      stride &*= shape[axis]
    }
    return strides
  }

  /// The same walk in longer rows: the second operand's row `times` times over, which must then be
  /// in memory like that.
  ///
  /// The last row may be shorter. For `repeatsSecondRow`.
  func repeating(_ times: Int) -> Broadcast {
    var plan = self
    plan.lengths = [(lengths[0] + times - 1) / times, row * times]
    plan.first = [row * times, 1]
    return plan
  }

  /// Calls `body` with the parts of rows that make up a range of the result: where they begin in both
  /// operands, and their length.
  @inline(__always)
  func forEachPart(of range: Range<Int>, _ body: (Int, Int, Int) -> Void) {
    let (row, outer, step) = (row, depth - 1, step)
    if outer == 0 {
      return body(range.lowerBound &* step.0, range.lowerBound &* step.1, range.count)
    }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: outer) { index in
      var (line, column) = range.lowerBound.quotientAndRemainder(dividingBy: row)
      var (x, y, rest) = (0, 0, range.count)
      for axis in stride(from: outer - 1, through: 0, by: -1) {
        (line, index[axis]) = line.quotientAndRemainder(dividingBy: lengths[axis])
        x &+= index[axis] &* first[axis]
        y &+= index[axis] &* second[axis]
      }
      while rest > 0 {
        let count = min(rest, row &- column)
        body(x &+ column &* step.0, y &+ column &* step.1, count)
        rest &-= count
        column = 0
        advance(index, &x, &y)
      }
    }
  }

  /// To the next row.
  @inline(__always)
  private func advance(_ index: UnsafeMutableBufferPointer<Int>, _ x: inout Int, _ y: inout Int) {
    for axis in stride(from: index.count - 1, through: 0, by: -1) {
      index[axis] &+= 1
      x &+= first[axis]
      y &+= second[axis]
      if index[axis] < lengths[axis] { return }
      x &-= first[axis] &* lengths[axis]
      y &-= second[axis] &* lengths[axis]
      index[axis] = 0
    }
  }
}

extension Tensor {
  /// The tensor stretched to `target`: missing axes in front, lengths of 1 repeated.
  ///
  /// Throws `ValueError` when it does not stretch to exactly that shape.
  public func broadcast(to target: [Int]) throws(TensorError) -> Tensor {
    if target == shape { return self }
    guard target.count >= rank, try Tensor.broadcastShape(shape, target) == target else {
      throw ShapeClash(shape, target).error
    }
    if try Shape.count(target) == count { return shaped(target) }
    return try reading(
      View(shape: target, strides: Broadcast.strides(shape, target), offset: 0))
  }

  /// Undoes a broadcast: adds up what was repeated, so that the result has shape `target`.
  ///
  /// Throws `ValueError` when `target` does not stretch to this tensor's shape.
  public func sum(to target: [Int]) throws(TensorError) -> Tensor {
    if target == shape { return self }
    guard target.count <= rank, try Tensor.broadcastShape(shape, target) == shape else {
      throw ShapeClash(target, shape).error
    }
    let shift = rank - target.count
    let axes = shape.indices.filter { $0 < shift || target[$0 - shift] == 1 && shape[$0] != 1 }
    if axes.isEmpty { return shaped(target) }
    let dtype = dtype
    return try Tensor.reduce(.sum, self, axes: Array(axes), keepDims: true).shaped(target)
      .cast(to: dtype)
  }
}
