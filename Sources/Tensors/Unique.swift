/// The different elements, or slices along an axis, of a tensor.
public struct Unique {
  /// Where each first appears.
  public let first: Tensor
  /// Which of them each element is.
  public let inverse: Tensor
  /// How often each appears.
  public let counts: Tensor
  /// The elements or slices themselves.
  public let values: Tensor
}

extension Tensor {
  /// The different elements in ascending order, or slices along an axis in the order of their first
  /// difference.
  ///
  /// With `consecutive` only neighbours are compared and the order stays. Throws `RuntimeError` for
  /// bools, `ValueError` for an axis that does not exist.
  public func unique(
    axis: Int? = nil, consecutive: Bool = false
  ) throws(TensorError) -> Unique {
    guard dtype != .bool else {
      throw TensorError(.runtime, "{} is not defined for elements of type {}", "unique", "bool")
    }
    let place = try axis.map { axis throws(TensorError) in try Shape.axis(axis, rank: rank) } ?? 0
    let x = axis == nil ? shaped([count]) : self
    let length = x.shape[place]
    let rows = try Rows(x.transposed([place] + x.shape.indices.filter { $0 != place }), length)
    let order = consecutive ? Array(0..<length) : try rows.order(axis == nil)
    var (first, counts): ([Int], [Int]) = ([], [])
    var inverse = [Int](repeating: 0, count: length)
    for (rank, position) in order.enumerated() {
      if rank & 0x3FFFF == 0x3FFFF { try Interrupt.check() }
      if rank == 0 || !rows.areEqual(position, order[rank - 1]) {
        first.append(position)
        counts.append(0)
      }
      counts[counts.count - 1] += 1
      inverse[position] = first.count - 1
    }
    let found = try Tensor(ints: first, shape: [first.count])
    return Unique(
      first: found, inverse: try Tensor(ints: inverse, shape: [length]),
      counts: try Tensor(ints: counts, shape: [counts.count]),
      values: try x.gathered(found, axis: place))
  }

  /// True for the elements that are among `others`.
  public func isIn(_ others: Tensor) throws(TensorError) -> Tensor {
    let known = Set(others.doubles)
    return try Tensor(bools: doubles.map(known.contains), shape: shape)
  }
}

/// Slices as rows of numbers.
private struct Rows {
  private let tensor: Tensor
  private let length: Int
  private let width: Int
  private let keys: [Scalar]

  init(_ tensor: Tensor, _ length: Int) throws(TensorError) {
    self.tensor = tensor
    self.length = length
    width = length == 0 ? 0 : tensor.count / length
    var keys: [Scalar] = []
    keys.reserveCapacity(tensor.count)
    for offset in 0..<tensor.count {
      if offset & 0x3FFFF == 0x3FFFF { try Interrupt.check() }
      keys.append(tensor.scalar(offset))
    }
    self.keys = keys
  }

  func areEqual(_ a: Int, _ b: Int) -> Bool {
    keys[(a * width)..<(a * width + width)] == keys[(b * width)..<(b * width + width)]
  }

  /// The rows in ascending order; equal ones keep theirs.
  func order(_ areNumbers: Bool) throws(TensorError) -> [Int] {
    if areNumbers { return try Tensor.argsort(tensor).ints }
    let numbers = tensor.doubles
    return (0..<length).sorted { a, b in
      for index in 0..<width {
        let (x, y) = (numbers[a * width + index], numbers[b * width + index])
        if x != y { return x < y }
      }
      return a < b
    }
  }
}
