import Autograd
import Interpreter
import Tensors

/// `paddle.linalg`: systems of equations, inverses and decompositions.
enum LinalgFunctions {
  /// What `paddle` itself has too.
  static var shared: [Native] {
    [
      Native("inverse(x, name=None)", "The inverse of a matrix.") { (arguments) throws(Raised) in
        .tensor(try run(.inverse, arguments.tensor(0)))
      },
      Native(
        "eigvalsh(x, UPLO=\"L\", name=None)",
        "The eigenvalues of a symmetric matrix, ascending; one triangle is read."
      ) { (arguments) throws(Raised) in
        .tensor(try run(.eigenvalues, arguments.tensor(0), with: [.text(side(arguments, 1))]))
      },
    ]
  }

  /// What only `paddle.linalg` has, and tensors as methods.
  static var own: [Native] {
    decompositions + solving + measures + Statistics.functions + NormFunctions.linalg
  }

  private static func side(_ arguments: Arguments, _ index: Int) throws(Raised) -> String {
    let side = try arguments.string(index)
    guard ["L", "U"].contains(side) else {
      throw Raised(.valueError, "UPLO is 'L' or 'U', not '{}'", side)
    }
    return side
  }

  private static var decompositions: [Native] {
    [
      Native(
        "eigh(x, UPLO=\"L\", name=None)",
        "The eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns."
      ) { (arguments) throws(Raised) in
        let (x, side) = (try arguments.tensor(0), Attribute.text(try side(arguments, 1)))
        return .tuple(
          try run(.eigenvalues, x, with: [side]), try run(.eigenvectors, x, with: [side]))
      },
      Native("qr(x, mode=\"reduced\", name=None)", "Orthonormal columns and an upper triangle.") {
        (arguments) throws(Raised) in
        let (x, mode) = (try arguments.tensor(0), try arguments.string(1))
        guard ["reduced", "complete", "r"].contains(mode) else {
          throw Raised(
            .valueError, "qr() has the modes 'reduced', 'complete' and 'r', not '{}'", mode)
        }
        let settings = [Attribute.flag(mode == "complete")]
        let triangle = try run(.qrTriangle, x, with: settings)
        return mode == "r"
          ? .tensor(triangle) : .tuple(try run(.qrColumns, x, with: settings), triangle)
      },
      Native(
        "svd(x, full_matrices=False, name=None)",
        "Singular vectors as columns, singular values, and singular vectors as rows."
      ) { (arguments) throws(Raised) in
        let (x, full) = (try arguments.tensor(0), [Attribute.flag(try arguments.bool(1))])
        return .tuple(
          try run(.leftVectors, x, with: full), try run(.singularValues, x),
          try run(.rightVectors, x, with: full))
      },
      Native("lu(x, pivot=True, get_infos=False, name=None)", "Triangles and exchanged rows.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        guard try arguments.bool(1) else {
          throw Raised(.notImplementedError, "lu() always exchanges rows: pivot=True")
        }
        let packed = try run(.luFactors, x)
        let found = try tensors { () throws(TensorError) in try x.value.luFactors() }
        let infos = try arguments.bool(2)
        return infos
          ? .tuple(packed, Variable(found.pivots), Variable(found.failures))
          : .tuple(packed, Variable(found.pivots))
      },
      Native(
        "lu_unpack(x, y, unpack_ludata=True, unpack_pivots=True, name=None)",
        "The permutation and the triangles of what lu() gave."
      ) { (arguments) throws(Raised) in
        let (p, l, u) = try unpacked(arguments.tensor(0), arguments.tensor(1).value)
        return .tuple(p, l, u)
      },
      complexResult("eig(x, name=None)"), complexResult("eigvals(x, name=None)"),
    ]
  }

  /// The eigenvalues of any matrix are complex numbers.
  private static func complexResult(_ signature: String) -> Native {
    Native(signature, "Not offered: its results are complex numbers.") { (_) throws(Raised) in
      throw Raised(
        .notImplementedError,
        "complex numbers are not part of Dandelion; eigh() and eigvalsh() take symmetric matrices")
    }
  }

  private static func unpacked(
    _ packed: Variable, _ pivots: Tensor
  ) throws(Raised) -> (Variable, Variable, Variable) {
    let (rows, columns) = (packed.shape[packed.rank - 2], packed.shape[packed.rank - 1])
    let size = min(rows, columns)
    let (place, dtype) = (packed.rank - 2, packed.dtype)
    let one = Variable(try tensors { () throws(TensorError) in try Tensor.eye(rows, size, dtype) })
    let lower = try run(.tril, packed, with: [.int(-1)]).sliced(place + 1, from: 0, to: size)
    let upper = try run(.triu, packed, with: [.int(0)]).sliced(place, from: 0, to: size)
    let permutation = try tensors { () throws(TensorError) in
      let order = try pivots.permutation(of: rows, inverse: true)
      return try Tensor.oneHot(order, classes: rows).cast(to: dtype)
    }
    return (Variable(permutation), try lower + one, upper)
  }

  private static var solving: [Native] {
    [
      Native("solve(x, y, left=True, name=None)", "The X for which x @ X is y.") {
        (arguments) throws(Raised) in
        let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
        guard try !arguments.bool(2) else { return .tensor(try solved(x, y)) }
        let turned = try solved(
          ShapeFunctions.matrixTranspose(x), ShapeFunctions.matrixTranspose(y))
        return .tensor(try ShapeFunctions.matrixTranspose(turned))
      },
      Native(
        "triangular_solve(x, y, upper=True, transpose=False, unitriangular=False, name=None)",
        "solve() for a triangular matrix."
      ) { (arguments) throws(Raised) in
        .tensor(
          try triangular(
            arguments.tensor(0), arguments.tensor(1), upper: arguments.bool(2),
            transpose: arguments.bool(3), unit: arguments.bool(4)))
      },
      Native(
        "cholesky_solve(x, y, upper=False, name=None)",
        "solve() for the matrix of which y is the Cholesky factor."
      ) { (arguments) throws(Raised) in
        .tensor(try factorSolve(arguments.tensor(1), arguments.tensor(0), arguments.bool(2)))
      },
      Native(
        "cholesky_inverse(x, upper=False, name=None)",
        "The inverse of the matrix of which x is the Cholesky factor."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let (size, dtype) = (x.shape.last ?? 0, x.dtype)
        let one = try tensors { () throws(TensorError) in try Tensor.eye(size, size, dtype) }
        return .tensor(try factorSolve(x, Variable(one), arguments.bool(1)))
      },
      Native(
        "lu_solve(b, lu, pivots, trans=\"N\", name=None)", "solve() with what lu() gave."
      ) { (arguments) throws(Raised) in
        guard try arguments.string(3) == "N" else {
          throw Raised(.notImplementedError, "lu_solve() is offered for trans='N'")
        }
        let (p, l, u) = try unpacked(arguments.tensor(1), arguments.tensor(2).value)
        let right = try run(.matmul, p, arguments.tensor(0), with: [.flag(true), .flag(false)])
        let middle = try triangular(l, right, upper: false, transpose: false, unit: true)
        return .tensor(try triangular(u, middle, upper: true, transpose: false, unit: false))
      },
      Native(
        "lstsq(x, y, rcond=None, driver=None, name=None)", "The X for which x @ X is nearest to y.",
        leastSquares),
      Native("pinv(x, rcond=1e-15, hermitian=False, name=None)", "The pseudo-inverse.") {
        (arguments) throws(Raised) in
        let (x, cut) = (try arguments.tensor(0), try arguments.double(1))
        let least = x.dtype == .float32 ? max(cut, 1e-7) : cut
        return .tensor(try run(.pseudoInverse, x, with: [.number(least)]))
      },
      Native("inv(x, name=None)", "The inverse of a matrix.") { (arguments) throws(Raised) in
        .tensor(try run(.inverse, arguments.tensor(0)))
      },
    ]
  }

  /// A vector, or a batch of them, counts as one column each.
  private static func solved(_ x: Variable, _ y: Variable) throws(Raised) -> Variable {
    let isVector = y.rank == 1 || (y.rank == x.rank - 1 && y.shape == Array(x.shape.dropLast()))
    guard isVector else { return try run(.solve, x, y) }
    let column = try run(.unsqueeze, y, with: [.int(-1)])
    return try run(.squeeze, run(.solve, x, column), with: [.int(-1)])
  }

  private static func triangular(
    _ x: Variable, _ y: Variable, upper: Bool, transpose: Bool, unit: Bool
  ) throws(Raised) -> Variable {
    try run(.triangularSolve, x, y, with: [.flag(upper), .flag(transpose), .flag(unit)])
  }

  private static func factorSolve(
    _ factor: Variable, _ y: Variable, _ upper: Bool
  ) throws(Raised) -> Variable {
    let middle = try triangular(factor, y, upper: upper, transpose: upper, unit: false)
    return try triangular(factor, middle, upper: upper, transpose: !upper, unit: false)
  }

  /// The solution, the squares of what is left, the rank, and the singular values, as the driver has
  /// them.
  private static func leastSquares(_ arguments: Arguments) throws(Raised) -> Value {
    let (x, y) = (try arguments.tensor(0).detach(), try arguments.tensor(1).detach())
    let driver = arguments.isNone(3) ? "gelsy" : try arguments.string(3)
    guard ["gels", "gelsy", "gelsd", "gelss"].contains(driver) else {
      throw Raised(.valueError, "lstsq() has the drivers 'gels', 'gelsy', 'gelsd' and 'gelss'")
    }
    guard x.rank >= 2, y.rank >= 2 else {
      throw Raised(.valueError, "lstsq() takes matrices: a vector is one column, [:, None]")
    }
    let (rows, columns) = (x.shape[x.rank - 2], x.shape[x.rank - 1])
    let cut = try arguments.doubleIfAny(2) ?? Double(max(rows, columns)) * epsilon(x.dtype)
    let solution = try run(.matmul, run(.pseudoInverse, x, with: [.number(cut)]), y)
    let rank = try rank(x.value, relative: cut)
    let rest = try run(.square, run(.matmul, x, solution) - y)
    let isFull = rank.ints.allSatisfy { $0 == columns }
    let nothing = Variable(try tensors { () throws(TensorError) in try Tensor.zeros([0], x.dtype) })
    let residuals =
      driver != "gelsy" && rows > columns && isFull
      ? try run(.sum, rest, with: [.int(-2), .flag(false)]) : nothing
    let values = driver == "gelsd" || driver == "gelss" ? try run(.singularValues, x) : nothing
    let ranks = try tensors { () throws(TensorError) in
      driver == "gels" ? try Tensor.zeros([0], .int64) : try rank.cast(to: .int32)
    }
    return .tuple(solution, residuals, Variable(ranks), values)
  }

  static func epsilon(_ dtype: DType) -> Double {
    dtype == .float64 ? Double.ulpOfOne : Double(Float.ulpOfOne)
  }

  /// How many singular values exceed a part of the largest.
  private static func rank(_ x: Tensor, relative: Double) throws(Raised) -> Tensor {
    try tensors { () throws(TensorError) in
      let values = try x.singularValues()
      let largest = try Tensor.reduce(.max, values, axes: [-1], keepDims: true)
      let least = try Tensor.zip(.multiply, largest, Tensor(relative).cast(to: x.dtype))
      return try .reduce(.sum, .zip(.greater, values, least), axes: [-1])
    }
  }

  private static var measures: [Native] {
    [
      Native(
        "matrix_rank(x, tol=None, hermitian=False, atol=None, rtol=None, name=None)",
        "The number of singular values above a tolerance."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0).value
        guard x.rank >= 2 else { throw Raised(.valueError, "matrix_rank() takes matrices") }
        let given = [try arguments.doubleIfAny(1), try arguments.doubleIfAny(3)]
        guard let least = given.compactMap({ $0 }).first else {
          let size = Double(max(x.shape[x.rank - 2], x.shape[x.rank - 1]))
          let relative = try arguments.doubleIfAny(4) ?? size * epsilon(x.dtype)
          return .tensor(Variable(try rank(x, relative: relative)))
        }
        return try .made { () throws(TensorError) in
          try .reduce(
            .sum, .zip(.greater, x.singularValues(), Tensor(least).cast(to: x.dtype)), axes: [-1])
        }
      },
      Native("cond(x, p=None, name=None)", "How much a matrix magnifies relative errors.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        guard x.rank >= 2 else { throw Raised(.valueError, "cond() takes matrices") }
        let kind: Value = arguments.isNone(1) ? .int(2) : arguments[1]
        let axes = [x.rank - 2, x.rank - 1]
        if case .int(let order) = kind, abs(order) == 2 {
          let large = try NormFunctions.matrix(x, .int(order), axes, false)
          return .tensor(try large / NormFunctions.matrix(x, .int(-order), axes, false))
        }
        let size = try NormFunctions.matrix(x, kind, axes, false)
        return .tensor(
          try size * NormFunctions.matrix(run(.inverse, x), kind, axes, false))
      },
    ]
  }
}
