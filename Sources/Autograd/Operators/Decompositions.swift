import Tensors

/// Inverses, determinants and decompositions of matrices; what has several results is an operator for
/// each of them.
extension Operator {
  static let decompositions: [Operator] = [
    inverse, determinant, logDeterminant, solve, triangularSolve, cholesky, qrColumns, qrTriangle,
    eigenvalues, eigenvectors, singularValues, leftVectors, rightVectors, pseudoInverse,
    matrixExponential, luFactors, householderProduct,
  ]

  public static let inverse: Operator = .init(
    "Inverse", "inverse", summary: "The inverse of a matrix.",
    kernel: .unary { (x) throws(TensorError) in try x.inverse() },
    rule: [-.product(.product(out, grad, turned: (true, false)), out, turned: (false, true))],
    samples: [squareSample, batchSample])

  public static let determinant: Operator = .init(
    "Det", "det", summary: "The determinant of a matrix.",
    kernel: .unary { (x) throws(TensorError) in try x.determinant() },
    rule: .procedure("grad times the cofactors: out * inverse(x).T", keeps: .all) {
      (of) throws(TensorError) in
      let (x, out) = (try of.input(0), try of.output())
      let matrices = [Attribute.ints(Array(x.shape.dropLast(2)) + [1, 1])]
      let wide = try apply(.reshape, of.gradient, attributes: matrices)
      if out.value.doubles.contains(0) {
        return [try apply(.multiply, wide, Variable(x.value.cofactors()))]
      }
      let scale = try apply(.multiply, wide, apply(.reshape, out, attributes: matrices))
      return [try apply(.multiply, scale, apply(.inverse, x).turned())]
    },
    samples: [squareSample, batchSample])

  public static let logDeterminant: Operator = .init(
    "SLogDet", "slogdet",
    summary: "The sign of the determinant, and the logarithm of its size.",
    kernel: .unary { (x) throws(TensorError) in try x.logDeterminant() },
    rule: .procedure("the gradient of the logarithm times the inverse's transpose", keeps: .inputs)
    {
      (of) throws(TensorError) in
      let x = try of.input(0)
      let second = try apply(.getItem, of.gradient, attributes: [.subscription([.at(1)])])
      let wide = try apply(
        .reshape, second, attributes: [.ints(Array(x.shape.dropLast(2)) + [1, 1])])
      return [try apply(.multiply, wide, apply(.inverse, x).turned())]
    },
    samples: [squareSample, batchSample])

  public static let solve: Operator = .init(
    "Solve", "solve", summary: "The X for which x @ X is y.", operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in try .solve(x, y) },
    rule: .procedure("y gets solve(x.T, grad), x gets minus that times out.T", keeps: .all) {
      (of) throws(TensorError) in
      let forY = try apply(.solve, of.input(0).turned(), of.gradient)
      let forX = try apply(.matmul, forY, of.output(), attributes: [.flag(false), .flag(true)])
      return [try apply(.negative, forX), forY]
    },
    samples: [with(squareSample, [3, 2]), with(batchSample, [3, 1])])

  public static let triangularSolve: Operator = .init(
    "TriangularSolve", "triangular_solve", summary: "solve for a triangular matrix.",
    operands: ["x", "y"],
    parameters: [
      Parameter("upper", .flag(true)), Parameter("transpose", .flag(false)),
      Parameter("unitriangular", .flag(false)),
    ],
    kernel: .binaryWith { (x, y, attributes) throws(TensorError) in
      try .triangularSolve(
        x, y, upper: attributes[0].isTrue, transpose: attributes[1].isTrue,
        unit: attributes[2].isTrue)
    },
    rule: .procedure(
      "y gets the solution for grad and the transpose, x the triangle of minus that times out.T",
      keeps: .all, triangularBackward),
    samples: [
      with(squareSample, [3, 2], [.flag(true), .flag(false), .flag(false)]),
      with(squareSample, [3, 1], [.flag(false), .flag(true), .flag(true)]),
    ])

  private static func triangularBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (upper, turns, unit) = (
      of.attributes[0].isTrue, of.attributes[1].isTrue, of.attributes[2].isTrue
    )
    let settings = [Attribute.flag(upper), .flag(!turns), .flag(unit)]
    let forY = try apply(.triangularSolve, of.input(0), of.gradient, attributes: settings)
    let (first, second) = turns ? (try of.output(), forY) : (forY, try of.output())
    let whole = try apply(
      .negative, apply(.matmul, first, second, attributes: [.flag(false), .flag(true)]))
    let offset = unit ? (upper ? 1 : -1) : 0
    return [try apply(upper ? .triu : .tril, whole, attributes: [.int(offset)]), forY]
  }

  public static let cholesky: Operator = .init(
    "Cholesky", "cholesky",
    summary: "The lower triangle whose product with its transpose a matrix is.",
    parameters: [Parameter("upper", .flag(false))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.cholesky(upper: attributes[0].isTrue)
    },
    rule: .procedure(
      "half of S + S.T, where S = inverse(L).T @ P @ inverse(L) and P is the lower triangle of "
        + "L.T @ grad with half its diagonal", keeps: .output, choleskyBackward),
    samples: [definiteSample, Sample(definiteSample.inputs, [.flag(true)])])

  private static func choleskyBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let isUpper = of.attributes[0].isTrue
    let factor = isUpper ? try of.output().turned() : try of.output()
    let grad = isUpper ? try of.gradient.turned() : of.gradient
    let lower = try apply(.tril, factor, attributes: [.int(0)])
    let all = try apply(.matmul, lower, grad, attributes: [.flag(true), .flag(false)])
    let half = Variable(try .scalar(0.5, all.dtype))
    let below = try apply(.tril, all, attributes: [.int(-1)])
    let onAndBelow = try apply(.tril, all, attributes: [.int(0)])
    let p = try apply(.multiply, apply(.add, below, onAndBelow), half)
    let inverse = try apply(.inverse, lower)
    let right = try apply(.matmul, p, inverse)
    let whole = try apply(.matmul, inverse, right, attributes: [.flag(true), .flag(false)])
    return [try apply(.multiply, apply(.add, whole, whole.turned()), half)]
  }

  public static let pseudoInverse: Operator = .init(
    "PInv", "pinv", summary: "The pseudo-inverse of a matrix.",
    parameters: [Parameter("rcond", .number(1e-15))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.pseudoInverse(cut: attributes[0].number ?? 1e-15)
    },
    rule: .procedure(
      "-P.T @ G @ P.T + (I - x @ P) @ G.T @ P @ P.T + P.T @ P @ G.T @ (I - P @ x) for P = out, "
        + "G = grad", keeps: .all, pseudoInverseBackward),
    samples: [
      Sample([3, 2], attributes: [.number(1e-15)]), Sample([2, 3], attributes: [.number(1e-15)]),
    ])

  private static func pseudoInverseBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, p) = (try of.input(0), try of.output())
    let (pt, gt) = (try p.turned(), try of.gradient.turned())
    func product(_ factors: Variable...) throws(TensorError) -> Variable {
      var result = factors[0]
      for factor in factors.dropFirst() { result = try apply(.matmul, result, factor) }
      return result
    }
    func rest(_ a: Variable) throws(TensorError) -> Variable {
      let one = Variable(try .eye(a.shape[a.shape.count - 1], a.shape[a.shape.count - 1], a.dtype))
      return try apply(.subtract, one, a)
    }
    let first = try apply(.negative, product(pt, of.gradient, pt))
    let second = try product(rest(product(x, p)), gt, p, pt)
    let third = try product(pt, p, gt, rest(product(p, x)))
    return [try apply(.add, apply(.add, first, second), third)]
  }

  public static let matrixExponential: Operator = .init(
    "MatrixExp", "matrix_exp", summary: "The exponential of a matrix.",
    kernel: .unary { (x) throws(TensorError) in try x.matrixExponential() },
    rule: .procedure(
      "the upper right block of the exponential of the blocks x.T, grad over 0, x.T", keeps: .inputs
    ) { (of) throws(TensorError) in
      let turned = try of.input(0).turned()
      let (size, axis) = (turned.shape[turned.shape.count - 1], turned.shape.count - 1)
      let zeros = Variable(try .zeros(turned.shape, turned.dtype))
      let above = try apply(.concat, turned, of.gradient, attributes: [.int(axis)])
      let below = try apply(.concat, zeros, turned, attributes: [.int(axis)])
      let blocks = try apply(.concat, above, below, attributes: [.int(axis - 1)])
      let rows = try apply(
        .slice, apply(.matrixExponential, blocks),
        attributes: [.int(axis - 1), .int(0), .int(size)])
      return [try apply(.slice, rows, attributes: [.int(axis), .int(size), .int(2 * size)])]
    },
    samples: [Sample([2, 2], within: -1, 1)])

  public static let luFactors: Operator = .init(
    "LU", "lu", summary: "The triangles of a matrix with exchanged rows, in one matrix.",
    kernel: .unary { (x) throws(TensorError) in try x.luFactors().packed },
    rule: .procedure(
      "P.T @ inverse(L).T @ M @ inverse(U).T, where M is L.T @ grad below the diagonal and "
        + "grad @ U.T on and above it", keeps: .all, luBackward),
    samples: [squareSample, batchSample])

  private static func luBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, packed) = (try of.input(0), try of.output())
    let rank = x.shape.count
    guard x.shape[rank - 1] == x.shape[rank - 2] else {
      throw TensorError(.notImplemented, "lu has a gradient for square matrices")
    }
    let one = Variable(try .eye(x.shape[rank - 1], x.shape[rank - 1], x.dtype))
    func below(_ a: Variable) throws(TensorError) -> Variable {
      try apply(.tril, a, attributes: [.int(-1)])
    }
    func above(_ a: Variable) throws(TensorError) -> Variable {
      try apply(.triu, a, attributes: [.int(0)])
    }
    let (lower, upper) = (try apply(.add, below(packed), one), try above(packed))
    let left = try apply(
      .matmul, lower, below(of.gradient), attributes: [.flag(true), .flag(false)])
    let right = try apply(
      .matmul, above(of.gradient), upper, attributes: [.flag(false), .flag(true)])
    let inner = try apply(.add, below(left), above(right))
    let first = try apply(
      .triangularSolve, lower, inner, attributes: [.flag(false), .flag(true), .flag(true)])
    let second = try apply(
      .triangularSolve, upper, first.turned(),
      attributes: [.flag(true), .flag(false), .flag(false)])
    let rows = try x.value.luFactors().pivots.permutation(of: x.shape[rank - 2], inverse: true)
    let index = Variable(try rows.reshaped(rows.shape + [1]))
    return [
      try apply(.takeAlongAxis, second.turned(), index, attributes: [.int(rank - 2), .flag(true)])
    ]
  }

  public static let householderProduct: Operator = .init(
    "HouseholderProduct", "householder_product",
    summary: "The first columns of the product of reflections.", operands: ["x", "tau"],
    kernel: .binary { (x, tau) throws(TensorError) in try x.householderProduct(tau) },
    rule: .none("none is offered"), samples: [Sample([3, 2], [2])])
}

// MARK: - What the rules and samples are made of

extension Formula {
  /// A matrix product, with operands transposed.
  static func product(_ a: Formula, _ b: Formula, turned: (Bool, Bool) = (false, false)) -> Formula
  {
    .of(.matmul, a, b, with: [.value(.flag(turned.0)), .value(.flag(turned.1))])
  }
}

extension Operator {
  /// Operators that take a matrix as symmetric, whatever its other triangle holds; their gradients
  /// are symmetric.
  public static let ofSymmetricMatrices = [cholesky, eigenvalues, eigenvectors]

  static let squareSample = Sample([
    Sample.Input(shape: [3, 3], values: .given([2, 0.5, -1, 0.3, 1.5, 0.7, -0.4, 0.9, 2.5]))
  ])
  static let batchSample = Sample([
    Sample.Input(
      shape: [2, 3, 3],
      values: .given([
        2, 0.5, -1, 0.3, 1.5, 0.7, -0.4, 0.9, 2.5, -1, 0.2, 0.3, 0.4, 2, -0.5, 0.6, 0.7, 1,
      ]))
  ])
  private static let definiteSample = Sample(
    [Sample.Input(shape: [3, 3], values: .given([4, 1, -1, 1, 3, 0.5, -1, 0.5, 2]))],
    [.flag(false)])

  private static func with(
    _ sample: Sample, _ shape: [Int], _ attributes: [Attribute] = []
  ) -> Sample {
    Sample(sample.inputs + [Sample.Input(shape: shape, values: .within(-2, 2))], attributes)
  }
}

extension Variable {
  /// With the last two axes exchanged.
  func turned() throws(TensorError) -> Variable {
    let rank = shape.count
    guard rank >= 2 else { return self }
    return try apply(
      .transpose, self, attributes: [.ints(Array(0..<(rank - 2)) + [rank - 1, rank - 2])])
  }
}
