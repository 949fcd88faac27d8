extension Subscript {
  /// True when there are no index tensors: the window is the result.
  var isWindow: Bool { picks.isEmpty }

  /// The shape of what the subscript selects.
  var shape: [Int] {
    isWindow ? view.shape : before.shape + pickedShape + after.shape
  }

  /// The number of elements selected.
  var count: Int {
    get throws(TensorError) { try Shape.count(shape) }
  }

  /// The positions in the block of everything selected, in row-major order, as int64.
  func offsets() throws(TensorError) -> Storage {
    let out = try Storage.allocate(shape, .int64)
    let to = out.pointer(Int64.self)
    let picked = try pickedOffsets()
    let (heads, tails) = (try before.offsets(), try after.offsets())
    var index = 0
    for head in heads {
      try Interrupt.check()
      for middle in picked {
        for tail in tails {
          to[index] = Int64(head &+ middle &+ tail)
          index &+= 1
        }
      }
    }
    return out
  }

  /// The window's axes before the picked ones; none when the picked ones come first.
  private var before: View {
    guard let first = pickedAxes.first, arePickedTogether else {
      return View(shape: [], strides: [], offset: view.offset)
    }
    return View(
      shape: Array(view.shape[..<first]), strides: Array(view.strides[..<first]),
      offset: view.offset)
  }

  private var after: View {
    let axes = view.shape.indices.filter {
      !pickedAxes.contains($0) && (!arePickedTogether || $0 > (pickedAxes.first ?? 0))
    }
    return View(
      shape: axes.map { view.shape[$0] }, strides: axes.map { view.strides[$0] }, offset: 0)
  }

  private var arePickedTogether: Bool {
    Swift.zip(pickedAxes, pickedAxes.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  private func pickedOffsets() throws(TensorError) -> [Int] {
    var result = [Int](repeating: 0, count: try Shape.count(pickedShape))
    for (axis, pick) in Swift.zip(pickedAxes, picks) {
      let stride = view.strides[axis]
      let block = try pick.block()
      let positions = block.pointer(Int64.self)
      for index in result.indices { result[index] &+= Int(positions[index]) &* stride }
    }
    return result
  }
}

extension View {
  /// The positions of all elements of the window, in row-major order.
  fileprivate func offsets() throws(TensorError) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(try Shape.count(shape))
    let view = View(shape: shape + [1], strides: strides + [1], offset: offset)
    try view.forEachRow { result.append($0) }
    return result
  }
}
