import Tensors

/// Operators that arrange elements and compute nothing.
extension Operator {
  static let layout: [Operator] = [
    reshape, transpose, squeeze, unsqueeze, flatten, expand, tile, flip, roll, slice, concat, stack,
    pad, tril, triu, diagonal, diagonalScatter,
  ]

  public static let reshape: Operator = .init(
    "Reshape", "reshape", summary: "The same elements under another shape.",
    parameters: [Parameter("shape")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.reshaped(attributes[0].ints ?? [])
    },
    rule: back(.reshape), samples: [Sample([2, 3], attributes: [.ints([3, -1])])])

  public static let transpose: Operator = .init(
    "Transpose", "transpose", summary: "The axes in another order.",
    parameters: [Parameter("perm")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.transposed(attributes[0].ints ?? [])
    },
    rule: [.of(.transpose, grad, with: [inverseOrder])],
    samples: [
      Sample([2, 3], attributes: [.ints([1, 0])]),
      Sample([2, 3, 2], attributes: [.ints([2, 0, 1])]),
    ])

  public static let squeeze: Operator = .init(
    "Squeeze", "squeeze", summary: "Without axes of length 1: the named ones, or all.",
    parameters: [Parameter("axis", Attribute.none)],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in try x.squeezed(attributes[0].ints)
    },
    rule: back(.reshape),
    samples: [Sample([2, 1, 3], attributes: [.int(1)]), Sample([1, 3], attributes: [.none])])

  public static let unsqueeze: Operator = .init(
    "Unsqueeze", "unsqueeze", summary: "With further axes of length 1.",
    parameters: [Parameter("axis")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      var result = x
      for axis in attributes[0].ints ?? [] { result = try result.unsqueezed(axis) }
      return result
    },
    rule: back(.reshape), samples: [Sample([2, 3], attributes: [.int(1)])])

  public static let flatten: Operator = .init(
    "Flatten", "flatten", summary: "Several axes as one.",
    parameters: [Parameter("start_axis", .int(0)), Parameter("stop_axis", .int(-1))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.flattened(attributes[0].int ?? 0, attributes[1].int ?? -1)
    },
    rule: back(.reshape), samples: [Sample([2, 3, 2], attributes: [.int(0), .int(1)])])

  public static let expand: Operator = .init(
    "Expand", "expand", "broadcast_to", summary: "Stretched to a shape; -1 leaves a length.",
    parameters: [Parameter("shape")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let target = attributes[0].ints ?? []
      let shift = target.count - x.rank
      return try x.broadcast(
        to: target.enumerated().map { axis, length in
          length == -1 && axis >= shift ? x.shape[axis - shift] : length
        })
    },
    rule: [.of(.sumTo, grad, with: [.shape(0)])],
    samples: [
      Sample([1, 3], attributes: [.ints([2, 3])]), Sample([3], attributes: [.ints([2, 3])]),
    ])

  public static let tile: Operator = .init(
    "Tile", "tile", summary: "Repeated along each axis.", parameters: [Parameter("repeat_times")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.tiled(attributes[0].ints ?? [])
    },
    rule: .procedure("the sum of grad over the repeats", keeps: Keeps(), tileBackward),
    samples: [
      Sample([2, 3], attributes: [.ints([2, 1])]), Sample([3], attributes: [.ints([2, 2])]),
    ])

  public static let flip: Operator = .init(
    "Flip", "flip", "reverse", summary: "Turned around along axes.",
    parameters: [Parameter("axis")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.flipped(attributes[0].ints ?? [])
    },
    rule: [.flip(grad)], samples: [Sample([2, 3], attributes: [.ints([0, 1])])])

  public static let roll: Operator = .init(
    "Roll", "roll", summary: "Shifted along axes; what leaves at the end comes back in front.",
    parameters: [Parameter("shifts"), Parameter("axis", Attribute.none)],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.rolled(attributes[0].ints ?? [], axes: attributes[1].ints ?? [])
    },
    rule: [.of(.roll, grad, with: [oppositeShifts, .own(1)])],
    samples: [
      Sample([2, 3], attributes: [.ints([1]), .ints([1])]),
      Sample([2, 3], attributes: [.ints([2]), .none]),
    ])

  public static let slice: Operator = .init(
    "Slice", "slice", summary: "The elements between two positions along an axis.",
    parameters: [Parameter("axis"), Parameter("start"), Parameter("stop")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.sliced(
        axis: attributes[0].int ?? 0, from: attributes[1].int ?? 0, to: attributes[2].int ?? 0)
    },
    rule: [.of(.pad, grad, with: [cutOff, .value(.number(0))])],
    samples: [Sample([2, 4], attributes: [.int(1), .int(1), .int(3)])])

  public static let concat: Operator = .init(
    "Concat", "concat", "cat", "concatenate", summary: "One after another along an axis.",
    parameters: [Parameter("axis", .int(0))],
    kernel: .list { (parts, attributes) throws(TensorError) in
      try .concat(parts, axis: attributes[0].int ?? 0)
    },
    rule: .procedure("each operand gets its slice of grad", keeps: Keeps(), concatBackward),
    samples: [
      Sample([2, 3], [1, 3], attributes: [.int(0)]),
      Sample([2, 1], [2, 2], [2, 1], attributes: [.int(-1)]),
    ])

  public static let stack: Operator = .init(
    "Stack", "stack", summary: "Side by side along a new axis.",
    parameters: [Parameter("axis", .int(0))],
    kernel: .list { (parts, attributes) throws(TensorError) in
      try .stack(parts, axis: attributes[0].int ?? 0)
    },
    rule: .procedure("each operand gets its slice of grad", keeps: Keeps(), stackBackward),
    samples: [
      Sample([2, 3], [2, 3], attributes: [.int(0)]),
      Sample([2], [2], [2], attributes: [.int(-1)]),
    ])

  public static let pad: Operator = .init(
    "Pad", "pad", summary: "Surrounded by a value; widths before and after for each axis in turn.",
    parameters: [Parameter("pad"), Parameter("value", .number(0))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let widths = attributes[0].ints ?? []
      return try x.padded(
        (0..<widths.count / 2).map { (widths[2 * $0], widths[2 * $0 + 1]) },
        value: attributes[1].number ?? 0)
    },
    rule: [.of(.pad, grad, with: [oppositeWidths, .value(.number(0))])],
    samples: [Sample([2, 3], attributes: [.ints([1, 0, 2, 1]), .number(0)])])

  public static let tril: Operator = .init(
    "Tril", "tril", summary: "The lower triangle, zeros above.",
    parameters: [Parameter("diagonal", .int(0))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.lowerTriangle(attributes[0].int ?? 0)
    },
    rule: [.of(.tril, grad, with: [.own(0)])], samples: [Sample([3, 3], attributes: [.int(0)])])

  public static let triu: Operator = .init(
    "Triu", "triu", summary: "The upper triangle, zeros below.",
    parameters: [Parameter("diagonal", .int(0))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.upperTriangle(attributes[0].int ?? 0)
    },
    rule: [.of(.triu, grad, with: [.own(0)])], samples: [Sample([3, 3], attributes: [.int(1)])])

  public static let diagonal: Operator = .init(
    "Diagonal", "diagonal", summary: "The diagonal of two axes, as a new last axis.",
    parameters: [
      Parameter("offset", .int(0)), Parameter("axis1", .int(0)), Parameter("axis2", .int(1)),
    ],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.diagonal(
        attributes[0].int ?? 0, axes: (attributes[1].int ?? 0, attributes[2].int ?? 1))
    },
    rule: [.of(.diagonalScatter, grad, with: [.shape(0), .own(0), .own(1), .own(2)])],
    samples: [
      Sample([3, 3], attributes: [.int(0), .int(0), .int(1)]),
      Sample([2, 3, 3], attributes: [.int(1), .int(1), .int(2)]),
    ])

  public static let diagonalScatter: Operator = .init(
    "DiagonalScatter", summary: "Zeros of a shape with the elements on a diagonal.",
    parameters: [
      Parameter("shape"), Parameter("offset", .int(0)), Parameter("axis1", .int(0)),
      Parameter("axis2", .int(1)),
    ],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.diagonalScatter(
        into: attributes[0].ints ?? [], attributes[1].int ?? 0,
        axes: (attributes[2].int ?? 0, attributes[3].int ?? 1))
    },
    rule: [.of(.diagonal, grad, with: [.own(1), .own(2), .own(3)])],
    samples: [Sample([3], attributes: [.ints([3, 3]), .int(0), .int(0), .int(1)])])
}

// MARK: - What the rules are made of

extension Operator {
  /// The gradient under the operand's shape.
  private static func back(
    _ callee: @escaping @Sendable @autoclosure () -> Operator
  ) -> Rule {
    [.of(callee(), grad, with: [.shape(0)])]
  }

  private static let inverseOrder = Argument.derived("the order turned back") {
    (facts) throws(TensorError) in
    let rank = facts.shapes[0].count
    let order = (facts.attributes[0].ints ?? []).map { $0 < 0 ? $0 + rank : $0 }
    var inverse = order
    for (place, axis) in order.enumerated() { inverse[axis] = place }
    return .ints(inverse)
  }

  private static let oppositeShifts = Argument.derived("-shifts") { (facts) throws(TensorError) in
    .ints((facts.attributes[0].ints ?? []).map { 0 &- $0 })
  }

  private static let oppositeWidths = Argument.derived("-pad") { (facts) throws(TensorError) in
    .ints((facts.attributes[0].ints ?? []).map { 0 &- $0 })
  }

  /// What a slice left out on each side of each axis.
  private static let cutOff = Argument.derived("what the slice left out") {
    (facts) throws(TensorError) in
    let shape = facts.shapes[0]
    var widths = [Int](repeating: 0, count: 2 * shape.count)
    let axis = facts.attributes[0].int ?? 0
    let place = axis < 0 ? axis + shape.count : axis
    widths[2 * place] = facts.attributes[1].int ?? 0
    widths[2 * place + 1] = shape[place] - (facts.attributes[2].int ?? 0)
    return .ints(widths)
  }

  /// Each axis of grad as two, the repeats and the elements, summed over the repeats.
  private static func tileBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (shape, repeats) = (of.shape(of: 0), of.attributes[0].ints ?? [])
    let rank = Swift.max(shape.count, repeats.count)
    let lengths = [Int](repeating: 1, count: rank - shape.count) + shape
    let times = [Int](repeating: 1, count: rank - repeats.count) + repeats
    let split = (0..<rank).flatMap { [times[$0], lengths[$0]] }
    let parts = try apply(.reshape, of.gradient, attributes: [.ints(split)])
    let folded = (0..<rank).map { 2 * $0 }
    let summed = try apply(.sum, parts, attributes: [.ints(folded), .flag(false)])
    return [try apply(.reshape, summed, attributes: [.ints(shape)])]
  }

  private static func concatBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let axis = of.attributes[0].int ?? 0
    let place = axis < 0 ? axis + of.shape(of: 0).count : axis
    var start = 0
    var result: [Variable?] = []
    for input in 0..<of.inputCount {
      let stop = start + of.shape(of: input)[place]
      result.append(
        of.wants(input)
          ? try apply(.slice, of.gradient, attributes: [.int(place), .int(start), .int(stop)]) : nil
      )
      start = stop
    }
    return result
  }

  private static func stackBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let axis = of.attributes[0].int ?? 0
    let place = axis < 0 ? axis + of.shape(of: 0).count + 1 : axis
    var result: [Variable?] = []
    for input in 0..<of.inputCount {
      guard of.wants(input) else {
        result.append(nil)
        continue
      }
      let part = try apply(
        .slice, of.gradient, attributes: [.int(place), .int(input), .int(input + 1)])
      result.append(try apply(.reshape, part, attributes: [.ints(of.shape(of: input))]))
    }
    return result
  }
}

extension Tensor {
  fileprivate func flattened(_ start: Int, _ stop: Int) throws(TensorError) -> Tensor {
    guard rank > 0 else { return try reshaped([1]) }
    let (first, last) = (start < 0 ? start + rank : start, stop < 0 ? stop + rank : stop)
    guard first >= 0, first <= last, last < rank else {
      throw TensorError(
        .value, "flatten from axis {} to axis {} does not fit a tensor of {} axes", String(start),
        String(stop), String(rank))
    }
    let middle = shape[first...last].reduce(1, *)
    return try reshaped(Array(shape[..<first]) + [middle] + Array(shape[(last + 1)...]))
  }
}
