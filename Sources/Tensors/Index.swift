/// One entry of a subscript such as `x[0, 1:, None, ..., i]`.
public enum Index {
  case at(Int)
  /// `start:stop:step`; nil where the program left a bound out.
  case range(start: Int?, stop: Int?, step: Int)
  case newAxis
  case ellipsis
  /// Positions (integers) or a mask (bools, as many axes as the mask has).
  case tensor(Tensor)
}

/// A subscript resolved against a shape: a window, some of whose axes are then picked by position.
///
/// Integers, ranges and new axes make the window; index tensors broadcast together and take the place
/// of the axes they index, or come first when those are not neighbours. This is Paddle's order of
/// things; NumPy's differs where an integer stands apart from an index tensor.
struct Subscript {
  var view: View
  /// The window's axes that are picked from, ascending.
  var pickedAxes: [Int] = []
  /// Positions along each of them, int64, of the shape `pickedShape`.
  var picks: [Tensor] = []
  var pickedShape: [Int] = []

  /// Throws `IndexError` for positions outside an axis, or more entries than axes.
  init(_ entries: [Index], _ shape: [Int]) throws(TensorError) {
    let entries = try Self.expand(entries, rank: shape.count, shape)
    view = View(shape: [], strides: [], offset: 0)
    let strides = Shape.strides(shape)
    var axis = 0
    for entry in entries {
      switch entry {
      case .newAxis:
        append(1, 0)
        continue
      case .at(let position):
        view.offset += try Self.position(position, axis, shape[axis]) * strides[axis]
      case .range(let start, let stop, let step):
        let (first, count, stride) = try Self.range(start, stop, step, shape[axis])
        view.offset += first * strides[axis]
        append(count, stride &* strides[axis])
      case .tensor(let tensor):
        try pick(tensor, axis, shape, strides)
        if tensor.dtype == .bool { axis += tensor.rank - 1 }
      case .ellipsis: break
      }
      axis += 1
    }
    try broadcastPicks()
  }

  private mutating func append(_ length: Int, _ stride: Int) {
    view.shape.append(length)
    view.strides.append(stride)
  }

  /// The ellipsis and what is missing at the end written out as full ranges, so that the entries
  /// consume exactly `rank` axes.
  ///
  /// A mask without axes counts as a new axis with a mask on it.
  private static func expand(
    _ entries: [Index], rank: Int, _ shape: [Int]
  ) throws(TensorError) -> [Index] {
    let consumed = entries.reduce(0) { $0 + $1.consumedAxes }
    let ellipses = entries.filter(\.isEllipsis).count
    guard ellipses <= 1 else {
      throw TensorError(
        .index, "a subscript has at most one ellipsis, and this one has {}", String(ellipses))
    }
    guard consumed <= rank else {
      throw TensorError(
        .index, "too many indices: the tensor has {} axes, and {} are indexed", String(rank),
        String(consumed))
    }
    let full = [Index](repeating: .range(start: nil, stop: nil, step: 1), count: rank - consumed)
    var result: [Index] = []
    for entry in entries {
      if entry.isEllipsis { result += full } else { result.append(entry) }
    }
    return ellipses == 1 ? result : result + full
  }

  /// A position counted from either end, as 0 ..< length.
  ///
  /// Throws `IndexError`.
  private static func position(
    _ position: Int, _ axis: Int, _ length: Int
  ) throws(TensorError) -> Int {
    guard position >= -length, position < length else {
      throw TensorError(
        .index, "index {} is out of range for axis {} of length {}", String(position), String(axis),
        String(length))
    }
    return position < 0 ? position + length : position
  }

  /// Python's slice: the first position, the number of positions, the step between them.
  ///
  /// Throws `ValueError` for step 0.
  private static func range(
    _ start: Int?, _ stop: Int?, _ step: Int, _ length: Int
  ) throws(TensorError) -> (first: Int, count: Int, step: Int) {
    guard step != 0 else { throw TensorError(.value, "a slice needs a step other than 0") }
    let lowest = step > 0 ? 0 : -1
    let highest = step > 0 ? length : length - 1
    func clamp(_ bound: Int?, _ missing: Int) -> Int {
      guard let bound else { return missing }
      return min(max(bound < 0 ? bound + length : bound, lowest), highest)
    }
    let first = clamp(start, step > 0 ? lowest : highest)
    let last = clamp(stop, step > 0 ? highest : lowest)
    let span = step > 0 ? last - first : first - last
    guard span > 0 else { return (0, 0, 1) }
    let count = (span - 1) / Int(clamping: step.magnitude) + 1
    return (first, count, count == 1 ? 1 : step)
  }

  private mutating func pick(
    _ tensor: Tensor, _ axis: Int, _ shape: [Int], _ strides: [Int]
  ) throws(TensorError) {
    guard tensor.dtype != .bool else { return try pickMask(tensor, axis, shape, strides) }
    guard !tensor.dtype.isFloating else {
      throw TensorError(
        .index, "a tensor index holds integers or bools, and this one {}", tensor.dtype.name)
    }
    try addPick(tensor, shape[axis], strides[axis], axis)
  }

  private mutating func pickMask(
    _ mask: Tensor, _ axis: Int, _ shape: [Int], _ strides: [Int]
  ) throws(TensorError) {
    if mask.rank == 0 { return try addPick(mask.shaped([1]).nonzeroColumns()[0], 1, 0, axis) }
    let covered = Array(shape[axis..<(axis + mask.rank)])
    guard mask.shape == covered else {
      throw TensorError(
        .index, "a mask of shape {} does not fit the axes of shape {} that it indexes",
        Shape.text(mask.shape), Shape.text(covered))
    }
    for (offset, column) in try mask.nonzeroColumns().enumerated() {
      try addPick(column, shape[axis + offset], strides[axis + offset], axis + offset)
    }
  }

  /// Adds an axis to the window with positions to pick along it, checked and counted from 0.
  private mutating func addPick(
    _ positions: Tensor, _ length: Int, _ stride: Int, _ axis: Int
  ) throws(TensorError) {
    var checked: [Int] = []
    checked.reserveCapacity(positions.count)
    for position in positions.ints {
      checked.append(try Self.position(position, axis, length))
    }
    pickedAxes.append(view.shape.count)
    picks.append(try Tensor(ints: checked, shape: positions.shape))
    append(length, stride)
  }

  private mutating func broadcastPicks() throws(TensorError) {
    for pick in picks { pickedShape = try Tensor.broadcastShape(pickedShape, pick.shape) }
    for index in picks.indices { picks[index] = try picks[index].broadcast(to: pickedShape) }
  }
}

extension Index {
  fileprivate var isEllipsis: Bool { if case .ellipsis = self { true } else { false } }

  fileprivate var consumedAxes: Int {
    switch self {
    case .newAxis, .ellipsis: 0
    case .at, .range: 1
    case .tensor(let tensor): tensor.dtype == .bool ? tensor.rank : 1
    }
  }
}
