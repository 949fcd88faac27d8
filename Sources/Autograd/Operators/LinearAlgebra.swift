import Tensors

/// Products of matrices and vectors, and what is solved with them.
extension Operator {
  static let linearAlgebra: [Operator] = [matmul, dot, outer, trace, cross]

  public static let matmul: Operator = .init(
    "Matmul", "matmul", "mm", "bmm", "mv", symbol: .infix("@", .product),
    summary: "The matrix product over the last two axes.", operands: ["x", "y"],
    parameters: [Parameter("transpose_x", .flag(false)), Parameter("transpose_y", .flag(false))],
    kernel: .binaryWith { (x, y, attributes) throws(TensorError) in
      attributes.isEmpty
        ? try .matmul(x, y)
        : try .matmul(x, y, transposeA: attributes[0].isTrue, transposeB: attributes[1].isTrue)
    },
    rule: .procedure("grad @ y.T and x.T @ grad", keeps: .inputs, matmulBackward),
    samples: [
      Sample([2, 3], [3, 2]), Sample([3], [3]), Sample([2, 3], [3]), Sample([3], [3, 2]),
      Sample([2, 2, 3], [3, 2]), Sample([2, 1, 2, 3], [3, 3, 2]),
      Sample([3, 2], [2, 3], attributes: [.flag(true), .flag(true)]),
      Sample([3, 2], [3, 2], attributes: [.flag(true), .flag(false)]),
      Sample([2, 3], [2, 3], attributes: [.flag(false), .flag(true)]),
    ])

  public static let dot: Operator = .init(
    "Dot", "dot", summary: "The sum of the products along the last axis.", operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      guard x.shape == y.shape, x.rank > 0 else {
        throw TensorError(
          .runtime, "dot takes two tensors of the same shape, not {} and {}", x.shape.description,
          y.shape.description)
      }
      return try .reduce(.sum, .zip(.multiply, x, y), axes: [-1])
    },
    rule: [
      .of(.reshape, grad, with: [lastAxisAsOne]) * y,
      .of(.reshape, grad, with: [lastAxisAsOne]) * x,
    ],
    samples: [Sample([3], [3]), Sample([2, 3], [2, 3])])

  public static let outer: Operator = .init(
    "Outer", "outer", "ger", summary: "All products of an element of x with one of y.",
    operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      try .zip(.multiply, x.reshaped([x.count, 1]), y.reshaped([1, y.count]))
    },
    rule: .procedure("grad @ y and x @ grad", keeps: .inputs, outerBackward),
    samples: [Sample([2], [3])])

  public static let trace: Operator = .init(
    "Trace", "trace", summary: "The sum of a diagonal of two axes.",
    parameters: diagonal.parameters,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .reduce(.sum, diagonal.forward(x, attributes), axes: [-1])
    },
    rule: [
      .of(
        .diagonalScatter,
        .of(.expand, .of(.reshape, grad, with: [diagonalAsOne]), with: [diagonalShape]),
        with: [.shape(0), .own(0), .own(1), .own(2)])
    ],
    samples: diagonal.samples)

  public static let cross: Operator = .init(
    "Cross", "cross", summary: "The vector product along an axis of length 3.",
    operands: ["x", "y"], parameters: [Parameter("axis", .int(-1))],
    kernel: .binaryWith { (x, y, attributes) throws(TensorError) in
      let axis = attributes[0].int ?? -1
      let place = axis < 0 ? axis + x.rank : axis
      guard x.shape == y.shape, x.shape.indices.contains(place), x.shape[place] == 3 else {
        throw TensorError(
          .value, "cross takes two tensors of the same shape with 3 along axis {}, not {} and {}",
          String(axis), x.shape.description, y.shape.description)
      }
      let left = try Tensor.zip(
        .multiply, x.rolled([-1], axes: [place]), y.rolled([-2], axes: [place]))
      let right = try Tensor.zip(
        .multiply, x.rolled([-2], axes: [place]), y.rolled([-1], axes: [place]))
      return try .zip(.subtract, left, right)
    },
    rule: [.of(.cross, y, grad, with: [.own(0)]), .of(.cross, grad, x, with: [.own(0)])],
    samples: [Sample([2, 3], [2, 3], attributes: [.int(-1)])])

  private static func outerBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, y) = (try of.input(0), try of.input(1))
    let (column, row) = (
      try apply(.reshape, x, attributes: [.ints([-1, 1])]),
      try apply(.reshape, y, attributes: [.ints([1, -1])])
    )
    let forX = try apply(.multiply, of.gradient, row)
    let forY = try apply(.multiply, of.gradient, column)
    return [
      try apply(
        .reshape, apply(.sum, forX, attributes: [.int(1), .flag(false)]),
        attributes: [.ints(x.shape)]),
      try apply(
        .reshape, apply(.sum, forY, attributes: [.int(0), .flag(false)]),
        attributes: [.ints(y.shape)]),
    ]
  }

  /// A vector counts as a row on the left and as a column on the right; the product of the flags and
  /// of grad's transposes gives both gradients without copies.
  private static func matmulBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    var (x, y, grad) = (try of.input(0), try of.input(1), of.gradient)
    let (turnX, turnY) = (of.flag(0), of.flag(1))
    let (vectorX, vectorY) = (x.value.rank == 1, y.value.rank == 1)
    if vectorX || vectorY {
      var shape = grad.shape
      if vectorX, vectorY { shape = [] }
      if vectorX { shape.insert(1, at: Swift.max(shape.count - (vectorY ? 0 : 1), 0)) }
      if vectorY { shape.append(1) }
      grad = try apply(.reshape, grad, attributes: [.ints(shape)])
    }
    if vectorX { x = try apply(.reshape, x, attributes: [.ints(turnX ? [-1, 1] : [1, -1])]) }
    if vectorY { y = try apply(.reshape, y, attributes: [.ints(turnY ? [1, -1] : [-1, 1])]) }
    var (forX, forY): (Variable?, Variable?)
    if of.wants(0) {
      forX = turnX ? try product(y, grad, turnY, true) : try product(grad, y, false, !turnY)
      if vectorX { forX = try forX?.asVector(of.shape(of: 0), keeping: turnX ? -2 : -1) }
    }
    if of.wants(1) {
      forY = turnY ? try product(grad, x, true, turnX) : try product(x, grad, !turnX, false)
      if vectorY { forY = try forY?.asVector(of.shape(of: 1), keeping: turnY ? -1 : -2) }
    }
    return [forX, forY]
  }

  private static func product(
    _ a: Variable, _ b: Variable, _ turnA: Bool, _ turnB: Bool
  ) throws(TensorError) -> Variable {
    try apply(.matmul, a, b, attributes: [.flag(turnA), .flag(turnB)])
  }

  private static let lastAxisAsOne = Argument.derived("with the last axis back") {
    (facts) throws(TensorError) in .ints(facts.shapes[0].dropLast() + [1])
  }

  private static let diagonalAsOne = Argument.derived("with the diagonal back") {
    (facts) throws(TensorError) in .ints(diagonalShape(facts).dropLast() + [1])
  }

  private static let diagonalShape = Argument.derived("the diagonal's shape") {
    (facts) throws(TensorError) in .ints(diagonalShape(facts))
  }

  private static func diagonalShape(_ facts: Facts) -> [Int] {
    let shape = facts.shapes[0]
    let places = [1, 2].map { setting in
      let axis = facts.attributes[setting].int ?? 0
      return axis < 0 ? axis + shape.count : axis
    }
    let offset = facts.attributes[0].int ?? 0
    let (rows, columns) = (shape[places[0]], shape[places[1]])
    let length = offset >= 0 ? Swift.min(rows, columns - offset) : Swift.min(rows + offset, columns)
    return shape.indices.filter { !places.contains($0) }.map { shape[$0] } + [length]
  }
}

extension Application {
  fileprivate func flag(_ index: Int) -> Bool {
    index < attributes.count && attributes[index].isTrue
  }
}

extension Variable {
  /// The gradient of a vector that took part as a matrix: summed over the axes in front of it.
  fileprivate func asVector(_ shape: [Int], keeping axis: Int) throws(TensorError) -> Variable {
    let kept = axis + value.rank
    let folded = (0..<value.rank).filter { $0 != kept }
    let summed = try apply(.sum, self, attributes: [.ints(folded), .flag(false)])
    return try apply(.reshape, summed, attributes: [.ints(shape)])
  }
}
