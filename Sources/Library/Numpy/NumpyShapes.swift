import Interpreter
import Tensors

/// Arrays under other shapes: windows on the same elements where that is possible.
enum NumpyShapes {
  /// Functions that are methods of arrays too.
  static var functions: [Native] {
    [
      Native("ravel(a, order=\"C\")", "The elements in one row.") { a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        return .object(try ravelled(inOrder(array, a[1]), of: array))
      },
      Native("squeeze(a, axis=None)", "Without axes of length 1.") { a throws(Raised) in
        try squeezed(NumpyConversion.array(a[0]), a[1]).simplifiedUnlessArray(a[0])
      },
      Native("swapaxes(a, axis1, axis2)", "With two axes exchanged.") { a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        var order = Array(0..<array.rank)
        order.swapAt(
          try NumpyAxes.one(a.int(1), rank: array.rank),
          try NumpyAxes.one(a.int(2), rank: array.rank))
        return .object(transposed(array, order))
      },
      Native("repeat(a, repeats, axis=None)", "Each element several times.") { a throws(Raised) in
        try .object(repeated(NumpyConversion.array(a[0]), a[1], a[2]))
      },
    ]
  }

  /// Functions only.
  static var others: [Native] {
    [
      Native("reshape(a, /, shape=None, order=\"C\")", "The elements under another shape.") {
        a throws(Raised) in
        try .object(reshaped(NumpyConversion.array(a[0]), shape(a[1]), order: a[2]))
      },
      Native("transpose(a, axes=None)", "The axes in another order, in reverse by default.") {
        a throws(Raised) in
        try .object(transposed(NumpyConversion.array(a[0]), a[1]))
      },
      Native("expand_dims(a, axis)", "With a new axis of length 1.") { a throws(Raised) in
        try .object(expanded(NumpyConversion.array(a[0]), a[1]))
      },
      Native("broadcast_to(array, shape)", "Repeated along axes to another shape.") {
        a throws(Raised) in
        try .object(NumpyConversion.array(a[0]).stretched(to: NumpyAxes.shape(a[1])))
      },
      Native("flip(m, axis=None)", "In reverse order along the axes.") { a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let axes = try NumpyAxes.several(a[1], rank: array.rank) ?? Array(0..<array.rank)
        var view = array.view
        for axis in axes where view.shape[axis] > 0 {
          view.offset += (view.shape[axis] - 1) * view.strides[axis]
          view.strides[axis] = -view.strides[axis]
        }
        return .object(NumpyArray(view, on: array))
      },
      Native("roll(a, shift, axis=None)", "Shifted; what leaves at the end comes back in front.") {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let axes = try NumpyAxes.several(a[2], rank: array.rank) ?? []
        var shifts = try integers(a[1])
        if shifts.count == 1, axes.count > 1 {
          shifts = Array(repeating: shifts[0], count: axes.count)
        }
        return .object(
          try array.rearranged { (elements) throws(TensorError) in
            try elements.rolled(shifts, axes: axes)
          })
      },
      Native("tile(A, reps)", "Repeated along each axis.") { a throws(Raised) in
        let (array, repeats) = (try NumpyConversion.array(a[0]), try integers(a[1]))
        return .object(
          try array.rearranged { (elements) throws(TensorError) in try elements.tiled(repeats) })
      },
    ]
  }

  /// A number, or a list of them.
  static func integers(_ value: Value) throws(Raised) -> [Int] {
    switch value {
    case .int, .bool: return [try value.asIndex()]
    default:
      guard let array = try? NumpyConversion.array(value), array.rank <= 1 else {
        return [try value.asIndex()]
      }
      var result: [Int] = []
      for item in try array.items() { result.append(try item.asIndex()) }
      return result
    }
  }

  /// Lengths that may hold one −1.
  static func shape(_ value: Value) throws(Raised) -> [Int] {
    switch value {
    case .tuple, .list:
      var result: [Int] = []
      for item in try value.items() { result.append(try item.asIndex()) }
      return result
    default: return [try value.asIndex()]
    }
  }

  static func reshaped(
    _ array: NumpyArray, _ wanted: [Int], order: Value = .none
  ) throws(Raised) -> NumpyArray {
    var shape = wanted
    let known = shape.filter { $0 >= 0 }.reduce(1, *)
    let open = shape.indices.filter { shape[$0] < 0 }
    guard open.count <= 1 else {
      throw Raised(.valueError, "can only specify one unknown dimension")
    }
    if let axis = open.first, known > 0 { shape[axis] = array.count / known }
    guard shape.allSatisfy({ $0 >= 0 }), shape.reduce(1, *) == array.count else {
      throw Raised(
        .valueError, "cannot reshape array of size {} into shape {}", String(array.count),
        shapeText(wanted))
    }
    if case .str(let text) = order, text.text == "F" {
      let reversed = try reshaped(transposed(array, .none), shape.reversed())
      return try transposed(reversed, .none)
    }
    return try viewed(array, shape)
  }

  /// The elements in row-major order under another shape of the same count.
  private static func viewed(_ array: NumpyArray, _ shape: [Int]) throws(Raised) -> NumpyArray {
    if let strides = strides(array.view, shape) {
      return NumpyArray(
        View(shape: shape, strides: strides, offset: array.view.offset), on: array)
    }
    return try viewed(array.cast(to: array.dtype), shape)
  }

  /// Strides under which the window has another shape; nil when its rows do not follow each other.
  private static func strides(_ view: View, _ shape: [Int]) -> [Int]? {
    let row = View(shape: view.shape).strides
    var scale: Int?
    for axis in view.shape.indices where view.shape[axis] != 1 {
      guard view.strides[axis].isMultiple(of: row[axis]) else { return nil }
      let factor = view.strides[axis] / row[axis]
      guard scale == nil || scale == factor else { return nil }
      scale = factor
    }
    return View(shape: shape).strides.map { $0 * (scale ?? 1) }
  }

  private static func inOrder(_ array: NumpyArray, _ order: Value) throws(Raised) -> NumpyArray {
    guard case .str(let text) = order, text.text == "F" else { return array }
    return try transposed(array, .none)
  }

  private static func ravelled(_ array: NumpyArray, of: NumpyArray) throws(Raised) -> NumpyArray {
    try viewed(array, [array.count])
  }

  static func transposed(_ array: NumpyArray, _ axes: Value) throws(Raised) -> NumpyArray {
    guard let order = try NumpyAxes.several(axes, rank: array.rank) else {
      return transposed(array, Array((0..<array.rank).reversed()))
    }
    guard order.count == array.rank else {
      throw Raised(.valueError, "axes don't match array")
    }
    return transposed(array, order)
  }

  static func transposed(_ array: NumpyArray, _ order: [Int]) -> NumpyArray {
    NumpyArray(
      View(
        shape: order.map { array.shape[$0] }, strides: order.map { array.view.strides[$0] },
        offset: array.view.offset), on: array)
  }

  private static func squeezed(_ array: NumpyArray, _ axis: Value) throws(Raised) -> NumpyArray {
    let axes = try NumpyAxes.several(axis, rank: array.rank)
    if let axes, axes.contains(where: { array.shape[$0] != 1 }) {
      throw Raised(
        .valueError, "cannot select an axis to squeeze out which has size not equal to one")
    }
    let kept = array.shape.indices.filter { index in
      axes.map { !$0.contains(index) } ?? (array.shape[index] != 1)
    }
    return transposed(array, Array(kept))
  }

  private static func expanded(_ array: NumpyArray, _ axis: Value) throws(Raised) -> NumpyArray {
    var axes: [Int] = []
    let given = try integers(axis)
    for entry in given { axes.append(try NumpyAxes.one(entry, rank: array.rank + given.count)) }
    var view = array.view
    for axis in axes.sorted() {
      view.shape.insert(1, at: axis)
      view.strides.insert(0, at: axis)
    }
    return NumpyArray(view, on: array)
  }

  private static func repeated(
    _ array: NumpyArray, _ repeats: Value, _ axis: Value
  ) throws(Raised) -> NumpyArray {
    let operand = axis.isNone ? try viewed(array, [array.count]) : array
    let axis = axis.isNone ? 0 : try NumpyAxes.one(axis.asIndex(), rank: array.rank)
    var counts = try integers(repeats)
    let length = operand.shape[axis]
    if counts.count == 1 { counts = Array(repeating: counts[0], count: length) }
    guard counts.count == length else {
      throw Raised(
        .valueError, "operands could not be broadcast together with shape {} {}",
        shapeText([length]), shapeText([counts.count]))
    }
    guard counts.allSatisfy({ $0 >= 0 }) else {
      throw Raised(.valueError, "repeats may not contain negative values.")
    }
    let total = counts.reduce(0) { $0 &+ $1 }
    guard total < 1 << 32 else { throw Raised(.memoryError, "too many repeats") }
    let positions = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    return try operand.rearranged { (elements) throws(TensorError) in
      try elements.gathered(Tensor(ints: positions, shape: [positions.count]), axis: axis)
    }
  }
}

extension NumpyArray {
  /// The elements rearranged by what `body` does with a tensor of them, or of their places.
  func rearranged(
    _ body: (Tensor) throws(TensorError) -> Tensor
  ) throws(Raised) -> NumpyArray {
    if isNumeric {
      let numbers = try tensor()
      return NumpyArray(
        try tensors { () throws(TensorError) in try body(numbers) }, as: dtype)
    }
    let positions = view.positions
    let places = try tensors { () throws(TensorError) in
      try body(Tensor(ints: positions, shape: shape))
    }
    return NumpyArray(places.ints.map { buffer.objects[$0] }, shape: places.shape, as: dtype)
  }

  /// A result without axes stays an array when it was made of one.
  fileprivate func simplifiedUnlessArray(_ origin: Value) throws(Raised) -> Value {
    if case .object(let object) = origin, object is NumpyArray { return .object(self) }
    return try simplified()
  }
}
