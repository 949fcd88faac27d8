import Tensors

/// QR, eigenvalues and singular values: the parts of a decomposition, each with its own rule.
extension Operator {
  public static let qrColumns: Operator = .init(
    "QRColumns", summary: "Q of the QR decomposition: orthonormal columns.",
    parameters: [Parameter("complete", .flag(false))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.qrColumns(complete: attributes[0].isTrue)
    },
    rule: .procedure(
      "(grad + Q @ copyltu(-grad.T @ Q)) @ inverse(R).T, where copyltu mirrors the lower triangle",
      keeps: .all
    ) { (of) throws(TensorError) in
      let (x, q) = try tall(of)
      let r = try apply(.qrTriangle, x, attributes: [.flag(false)])
      let inner = try apply(
        .negative, apply(.matmul, of.gradient, q, attributes: [.flag(true), .flag(false)]))
      return [try qrGradient(of.gradient, q, r, inner)]
    },
    samples: [Sample([3, 2], attributes: [.flag(false)])])

  public static let qrTriangle: Operator = .init(
    "QRTriangle", summary: "R of the QR decomposition: an upper triangle.",
    parameters: [Parameter("complete", .flag(false))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.qrTriangle(complete: attributes[0].isTrue)
    },
    rule: .procedure(
      "Q @ copyltu(R @ grad.T) @ inverse(R).T, where copyltu mirrors the lower triangle",
      keeps: .all
    ) { (of) throws(TensorError) in
      let (x, r) = try tall(of)
      let q = try apply(.qrColumns, x, attributes: [.flag(false)])
      let inner = try apply(.matmul, r, of.gradient, attributes: [.flag(false), .flag(true)])
      return [try qrGradient(nil, q, r, inner)]
    },
    samples: [
      Sample([3, 2], attributes: [.flag(false)]), Sample(squareSample.inputs, [.flag(false)]),
    ])

  /// The operand and the result.
  ///
  /// Throws `NotImplementedError` for what has no rule here.
  private static func tall(_ of: Application) throws(TensorError) -> (Variable, Variable) {
    let x = try of.input(0)
    let (rows, columns) = (x.shape[x.shape.count - 2], x.shape[x.shape.count - 1])
    guard rows >= columns, !of.attributes[0].isTrue || rows == columns else {
      throw TensorError(
        .notImplemented,
        "qr has a gradient for matrices of at least as many rows as columns, in mode 'reduced'")
    }
    return (x, try of.output())
  }

  private static func qrGradient(
    _ grad: Variable?, _ q: Variable, _ r: Variable, _ inner: Variable
  ) throws(TensorError) -> Variable {
    let lower = try apply(.tril, inner, attributes: [.int(0)])
    let below = try apply(.tril, inner, attributes: [.int(-1)])
    var sum = try apply(.matmul, q, apply(.add, lower, below.turned()))
    if let grad { sum = try apply(.add, grad, sum) }
    return try apply(
      .matmul, sum, apply(.inverse, r), attributes: [.flag(false), .flag(true)])
  }

  public static let eigenvalues: Operator = .init(
    "EigenValues", "eigvalsh", summary: "The eigenvalues of a symmetric matrix, ascending.",
    parameters: [Parameter("UPLO", .text("L"))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.oneTriangle(attributes[0]).symmetricEigenvalues(upper: false)
    },
    rule: .procedure("V @ diag(grad) @ V.T for the eigenvectors V", keeps: .inputs) {
      (of) throws(TensorError) in
      let v = try apply(.eigenvectors, of.input(0), attributes: of.attributes)
      return [try apply(.matmul, scaled(v, of.gradient), v.turned())]
    },
    samples: [symmetricSample])

  public static let eigenvectors: Operator = .init(
    "EigenVectors", summary: "The eigenvectors of a symmetric matrix, as columns.",
    parameters: [Parameter("UPLO", .text("L"))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.oneTriangle(attributes[0]).symmetricEigenvectors(upper: false)
    },
    rule: .procedure(
      "half of S + S.T for S = V @ (F * (V.T @ grad)) @ V.T, where F is 1 over the differences of "
        + "the eigenvalues",
      keeps: .all
    ) { (of) throws(TensorError) in
      let v = try of.output()
      let values = try apply(.eigenvalues, of.input(0), attributes: of.attributes)
      let inner = try apply(.matmul, v, of.gradient, attributes: [.flag(true), .flag(false)])
      let weighted = try apply(.multiply, inner, inverseDifferences(values))
      let whole = try apply(.matmul, apply(.matmul, v, weighted), v.turned())
      let half = Variable(try .scalar(0.5, whole.dtype))
      return [try apply(.multiply, apply(.add, whole, whole.turned()), half)]
    },
    convention: "Equal eigenvalues have no single eigenvectors: the gradient is infinite there.",
    samples: [symmetricSample])

  public static let singularValues: Operator = .init(
    "SingularValues", "svdvals", summary: "The singular values of a matrix, largest first.",
    kernel: .unary { (x) throws(TensorError) in try x.singularValues() },
    rule: .procedure("U @ diag(grad) @ Vh for the singular vectors U and Vh", keeps: .inputs) {
      (of) throws(TensorError) in
      let x = try of.input(0)
      let u = try apply(.leftVectors, x, attributes: [.flag(false)])
      let vh = try apply(.rightVectors, x, attributes: [.flag(false)])
      return [try apply(.matmul, scaled(u, of.gradient), vh)]
    },
    samples: [Sample([3, 2]), Sample([2, 3])])

  public static let leftVectors: Operator = .init(
    "LeftVectors", summary: "U of the singular value decomposition, as columns.",
    parameters: [Parameter("full_matrices", .flag(false))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.leftSingularVectors(full: attributes[0].isTrue)
    },
    rule: .procedure(
      "U @ (F * (U.T @ grad - grad.T @ U)) @ S @ Vh + (I - U @ U.T) @ grad @ inverse(S) @ Vh, "
        + "where F is 1 over the differences of the squares of S", keeps: .all
    ) { (of) throws(TensorError) in
      let (u, s, vh) = try singularParts(of)
      return [try vectorGradient(of.gradient, u, s, vh)]
    },
    convention: "Equal singular values have no single vectors: the gradient is infinite there.",
    samples: [
      Sample([3, 2], attributes: [.flag(false)]), Sample([2, 3], attributes: [.flag(false)]),
    ])

  public static let rightVectors: Operator = .init(
    "RightVectors", summary: "Vh of the singular value decomposition, as rows.",
    parameters: [Parameter("full_matrices", .flag(false))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.rightSingularVectors(full: attributes[0].isTrue)
    },
    rule: .procedure("the rule of U for the transpose", keeps: .all) { (of) throws(TensorError) in
      let (u, s, vh) = try singularParts(of)
      return [try vectorGradient(of.gradient.turned(), vh.turned(), s, u.turned()).turned()]
    },
    convention: "Equal singular values have no single vectors: the gradient is infinite there.",
    samples: [
      Sample([3, 2], attributes: [.flag(false)]), Sample([2, 3], attributes: [.flag(false)]),
    ])

  private static func singularParts(
    _ of: Application
  ) throws(TensorError) -> (Variable, Variable, Variable) {
    let x = try of.input(0)
    let (rows, columns) = (x.shape[x.shape.count - 2], x.shape[x.shape.count - 1])
    guard !of.attributes[0].isTrue || rows == columns else {
      throw TensorError(.notImplemented, "svd has no gradient with full_matrices=True")
    }
    return (
      try apply(.leftVectors, x, attributes: [.flag(false)]), try apply(.singularValues, x),
      try apply(.rightVectors, x, attributes: [.flag(false)])
    )
  }

  private static func vectorGradient(
    _ grad: Variable, _ u: Variable, _ s: Variable, _ vh: Variable
  ) throws(TensorError) -> Variable {
    let inner = try apply(.matmul, u, grad, attributes: [.flag(true), .flag(false)])
    let skew = try apply(.subtract, inner, inner.turned())
    let weights = try inverseDifferences(apply(.square, s))
    let within = try apply(.matmul, u, scaled(apply(.multiply, skew, weights), s))
    // What of grad lies outside the columns of U.
    let outside = try apply(.subtract, grad, apply(.matmul, u, inner))
    let rest = try scaled(outside, apply(.reciprocal, s))
    return try apply(.matmul, apply(.add, within, rest), vh)
  }

  /// The columns of a matrix times numbers.
  private static func scaled(_ a: Variable, _ numbers: Variable) throws(TensorError) -> Variable {
    try apply(.multiply, a, apply(.unsqueeze, numbers, attributes: [.int(-2)]))
  }

  /// 1 / (v_j - v_i) in row i and column j, 0 on the diagonal.
  private static func inverseDifferences(_ values: Variable) throws(TensorError) -> Variable {
    let row = try apply(.unsqueeze, values, attributes: [.int(-2)])
    let column = try apply(.unsqueeze, values, attributes: [.int(-1)])
    let one = Variable(
      try .eye(
        values.shape[values.shape.count - 1], values.shape[values.shape.count - 1], values.dtype))
    let safe = try apply(.add, apply(.subtract, row, column), one)
    return try apply(.subtract, apply(.reciprocal, safe), one)
  }

  private static let symmetricSample = Sample(
    [Sample.Input(shape: [3, 3], values: .given([2, 0.5, -1, 0.5, 1, 0.3, -1, 0.3, -0.7]))],
    [.text("L")])
}

extension Tensor {
  /// The symmetric matrices that one triangle of each describes; a symmetric one stays.
  fileprivate func oneTriangle(_ side: Attribute) throws(TensorError) -> Tensor {
    guard rank >= 2, shape[rank - 1] == shape[rank - 2] else {
      throw TensorError(
        .value, "eigh takes square matrices, and the shape is {}", shape.description)
    }
    let order = Array(0..<(rank - 2)) + [rank - 1, rank - 2]
    let half = try side.text == "U" ? upperTriangle(0) : lowerTriangle(0)
    let rest = try side.text == "U" ? upperTriangle(1) : lowerTriangle(-1)
    return try .zip(.add, half, rest.transposed(order))
  }
}
