import Autograd
import Interpreter
import Tensors

/// Products of vectors, matrices and tensors, beside the operators.
enum ProductFunctions {
  static var functions: [Native] { matrices + vectors + sums + [tensordot] }

  private static var matrices: [Native] {
    [
      Native("mm(input, mat2, name=None)", "The matrix product.") { (arguments) throws(Raised) in
        try .tensor(run(.matmul, arguments.tensor(0), arguments.tensor(1)))
      },
      Native("bmm(x, y, name=None)", "The matrix products of two batches.") {
        (arguments) throws(Raised) in
        let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
        guard x.rank == 3, y.rank == 3, x.shape[0] == y.shape[0] else {
          throw Raised(
            .valueError, "bmm() takes two batches of as many matrices, not {} and {}",
            x.shape.description, y.shape.description)
        }
        return try .tensor(run(.matmul, x, y))
      },
      Native("mv(x, vec, name=None)", "The product of a matrix and a vector.") {
        (arguments) throws(Raised) in
        let (x, vector) = (try arguments.tensor(0), try arguments.tensor(1))
        guard x.rank == 2, vector.rank == 1 else {
          throw Raised(
            .valueError, "mv() takes a matrix and a vector, not {} and {}", x.shape.description,
            vector.shape.description)
        }
        return try .tensor(run(.matmul, x, vector))
      },
      Native(
        "addmm(input, x, y, beta=1.0, alpha=1.0, name=None)", "beta * input + alpha * (x @ y).",
        addedProduct),
      Native(
        "baddbmm(input, x, y, beta=1.0, alpha=1.0, name=None)", "beta * input + alpha * (x @ y).",
        addedProduct),
      Native("multi_dot(x, name=None)", "The product of several matrices.") {
        (arguments) throws(Raised) in
        let factors = try arguments.tensorList(0, "multi_dot")
        guard factors.count > 1 else {
          throw Raised(.valueError, "multi_dot() takes two matrices or more")
        }
        var product = factors[0]
        for factor in factors.dropFirst() { product = try run(.matmul, product, factor) }
        return .tensor(product)
      },
      Native("matrix_power(x, n, name=None)", "A matrix multiplied with itself n times.") {
        (arguments) throws(Raised) in
        .tensor(try power(arguments.tensor(0), arguments.int(1)))
      },
    ]
  }

  private static func addedProduct(_ arguments: Arguments) throws(Raised) -> Value {
    let (input, x) = (try arguments.tensor(0), try arguments.tensor(1))
    let product = try run(.matmul, x, arguments.tensor(2))
    let (beta, alpha) = (try arguments.double(3), try arguments.double(4))
    let first = beta == 1 ? input : try input * input.constant(beta)
    let second = alpha == 1 ? product : try product * product.constant(alpha)
    return .tensor(try first + second)
  }

  /// By squaring; a negative power is one of the inverse.
  private static func power(_ x: Variable, _ exponent: Int) throws(Raised) -> Variable {
    guard x.rank >= 2, x.shape[x.rank - 1] == x.shape[x.rank - 2], exponent > .min else {
      throw Raised(
        .valueError, "{} takes square matrices, and the shape is {}", "matrix_power",
        x.shape.description)
    }
    var factor = exponent < 0 ? try run(.inverse, x) : x
    var rest = abs(exponent)
    var result: Variable?
    while rest > 0 {
      if rest & 1 == 1 {
        result = try result.map { (r) throws(Raised) in try run(.matmul, r, factor) } ?? factor
      }
      rest >>= 1
      if rest > 0 { factor = try run(.matmul, factor, factor) }
    }
    if let result { return result }
    let size = x.shape[x.rank - 1]
    let one = try tensors { () throws(TensorError) in
      try Tensor.eye(size, size, x.dtype).broadcast(to: x.shape)
    }
    return Variable(one)
  }

  private static var vectors: [Native] {
    [
      Native("inner(x, y, name=None)", "The sums of the products along the last axes.") {
        (arguments) throws(Raised) in
        let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
        if x.rank == 0 || y.rank == 0 { return .tensor(try x * y) }
        guard x.shape.last == y.shape.last else {
          throw Raised(
            .valueError, "inner() takes last axes of one length, not {} and {}",
            x.shape.description, y.shape.description)
        }
        let length = x.shape[x.rank - 1]
        let product = try run(
          .matmul, x.reshaped([-1, length]), y.reshaped([-1, length]),
          with: [.flag(false), .flag(true)])
        return .tensor(
          try product.reshaped(Array(x.shape.dropLast()) + Array(y.shape.dropLast())))
      },
      Native("outer(x, y, name=None)", "All products of an element of x with one of y.") {
        (arguments) throws(Raised) in
        .tensor(
          try run(.outer, arguments.tensor(0).reshaped([-1]), arguments.tensor(1).reshaped([-1])))
      },
      Native("ger(x, y, name=None)", "All products of an element of x with one of y.") {
        (arguments) throws(Raised) in
        .tensor(try run(.outer, arguments.tensor(0), arguments.tensor(1)))
      },
      Native("cross(x, y, axis=9, name=None)", "The vector product along an axis of length 3.") {
        (arguments) throws(Raised) in
        let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
        let axis = try arguments.int(2)
        guard let place = axis == 9 ? x.shape.firstIndex(of: 3) : axis else {
          throw Raised(
            .valueError, "cross() takes an axis of length 3, and the shape is {}",
            x.shape.description)
        }
        return .tensor(try run(.cross, x, y, with: [.int(place)]))
      },
      Native("kron(x, y, name=None)", "Each element of x times the whole of y.") {
        (arguments) throws(Raised) in .tensor(try kron(arguments.tensor(0), arguments.tensor(1)))
      },
      Native("vecdot(x, y, axis=-1, name=None)", "The sums of the products along an axis.") {
        (arguments) throws(Raised) in
        let product = try arguments.tensor(0) * arguments.tensor(1)
        return .tensor(try run(.sum, product, with: [.int(arguments.int(2)), .flag(false)]))
      },
    ]
  }

  private static func kron(_ x: Variable, _ y: Variable) throws(Raised) -> Variable {
    let rank = max(x.rank, y.rank)
    let first = [Int](repeating: 1, count: rank - x.rank) + x.shape
    let second = [Int](repeating: 1, count: rank - y.rank) + y.shape
    let wide =
      try x.reshaped(first.flatMap { [$0, 1] })
      * y.reshaped(second.flatMap { [1, $0] })
    return try wide.reshaped(zip(first, second).map { $0 * $1 })
  }

  private static var sums: [Native] {
    [
      Native("dist(x, y, p=2, name=None)", "The p-norm of the difference.") {
        (arguments) throws(Raised) in
        let difference = try arguments.tensor(0) - arguments.tensor(1)
        return .tensor(
          try run(.norm, difference, with: [.none, .flag(false), .number(arguments.double(2))]))
      },
      Native(
        "cdist(x, y, p=2.0, compute_mode=\"use_mm_for_euclid_dist_if_necessary\", name=None)",
        "The distance of each row of x from each of y."
      ) { (arguments) throws(Raised) in
        let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
        guard x.rank >= 2, y.rank >= 2, x.shape.last == y.shape.last else {
          throw Raised(
            .valueError, "cdist() takes rows of one length, not {} and {}", x.shape.description,
            y.shape.description)
        }
        let rows = try run(.unsqueeze, x, with: [.int(-2)])
        let others = try run(.unsqueeze, y, with: [.int(-3)])
        return .tensor(
          try run(
            .norm, rows - others, with: [.int(-1), .flag(false), .number(arguments.double(2))]))
      },
      Native("pdist(x, p=2.0, name=None)", "The distances of all pairs of rows.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        guard x.rank == 2 else {
          throw Raised(
            .valueError, "pdist() takes a matrix, and the shape is {}", x.shape.description)
        }
        let pairs = try tensors { () throws(TensorError) in
          let places = try Tensor.ones([x.shape[0], x.shape[0]], .bool).upperTriangle(1).nonzero()
          return try places.transposed([1, 0])
        }
        func side(_ index: Int) throws(Raised) -> Variable {
          try x.items([.tensor(tensors { () throws(TensorError) in try pairs.get([.at(index)]) })])
        }
        return .tensor(
          try run(
            .norm, side(0) - side(1),
            with: [.int(-1), .flag(false), .number(arguments.double(1))]))
      },
    ]
  }

  private static var tensordot: Native {
    Native(
      "tensordot(x, y, axes=2, name=None)", "The sums of the products over several axes of both."
    ) { (arguments) throws(Raised) in
      let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
      let (left, right) = try foldedAxes(arguments[2], x.rank, y.rank)
      guard left.count == right.count, zip(left, right).allSatisfy({ x.shape[$0] == y.shape[$1] })
      else {
        throw Raised(
          .assertionError, "tensordot() folds axes of one length, and the shapes are {} and {}",
          x.shape.description, y.shape.description)
      }
      let (keptX, keptY) = (
        (0..<x.rank).filter { !left.contains($0) }, (0..<y.rank).filter { !right.contains($0) }
      )
      let length = left.map { x.shape[$0] }.reduce(1, *)
      let rows = try x.transposed(keptX + left).reshaped([
        keptX.map { x.shape[$0] }.reduce(1, *), length,
      ])
      let columns = try y.transposed(right + keptY).reshaped([
        length, keptY.map { y.shape[$0] }.reduce(1, *),
      ])
      return .tensor(
        try run(.matmul, rows, columns)
          .reshaped(keptX.map { x.shape[$0] } + keptY.map { y.shape[$0] }))
    }
  }

  /// The axes of each that an argument means: the last and first of a number, one list for both, or
  /// two lists.
  private static func foldedAxes(
    _ value: Value, _ left: Int, _ right: Int
  ) throws(Raised) -> ([Int], [Int]) {
    if case .int(let count) = value {
      guard count >= 0, count <= min(left, right) else {
        throw Raised(.valueError, "tensordot() cannot fold {} axes of these", String(count))
      }
      return (Array((left - count)..<left), Array(0..<count))
    }
    let isPair: Bool
    var lists: [[Int]] = []
    let items = try Conversion.sequence(value, "tensordot")
    if case .int? = items.first { isPair = false } else { isPair = true }
    for item in isPair ? items : [value] { lists.append(try Conversion.shape(item, "tensordot")) }
    if lists.count == 1 { lists.append(lists[0]) }
    guard lists.count == 2 else { throw Raised(.valueError, "tensordot() takes two lists of axes") }
    var (first, second): ([Int], [Int]) = ([], [])
    for axis in lists[0] { first.append(try Conversion.axis(axis, of: left)) }
    for axis in lists[1] { second.append(try Conversion.axis(axis, of: right)) }
    return (first, second)
  }
}
