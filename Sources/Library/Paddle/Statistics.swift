import Autograd
import Interpreter
import Tensors

/// Covariances and correlations.
enum Statistics {
  static var functions: [Native] {
    [
      Native(
        "cov(x, rowvar=True, ddof=True, fweights=None, aweights=None, name=None)",
        "The covariances of rows."
      ) { (arguments) throws(Raised) in
        let counts = arguments.isNone(3) ? nil : try arguments.tensor(3)
        let weights = arguments.isNone(4) ? nil : try arguments.tensor(4)
        return .tensor(
          try covariance(
            arguments.tensor(0), rows: arguments.bool(1), unbiased: arguments.bool(2), counts,
            weights))
      },
      Native("corrcoef(x, rowvar=True, name=None)", "The correlations of rows.") {
        (arguments) throws(Raised) in
        let c = try covariance(
          arguments.tensor(0), rows: arguments.bool(1), unbiased: true, nil, nil)
        guard c.rank == 2, c.value.count > 1 else { return .tensor(try c / c) }
        let spread = try run(.sqrt, run(.diagonal, c))
        let size = spread.shape[0]
        let scaled = try c / spread.reshaped([size, 1]) / spread.reshaped([1, size])
        return .tensor(try run(.clip, scaled, with: [.number(-1), .number(1)]))
      },
    ]
  }

  private static func covariance(
    _ given: Variable, rows: Bool, unbiased: Bool, _ counts: Variable?, _ weights: Variable?
  ) throws(Raised) -> Variable {
    guard given.rank <= 2 else {
      throw Raised(
        .valueError, "cov() takes at most 2 axes, and this tensor has {}", "\(given.rank)")
    }
    var x = given.rank < 2 ? try given.reshaped([1, -1]) : given
    if !rows, x.shape[0] != 1 { x = try x.transposed([1, 0]) }
    let (count, dtype) = (x.shape[1], x.dtype)
    var mass = Variable(try tensors { () throws(TensorError) in try Tensor.ones([count], dtype) })
    for case let factor? in [counts, weights] { mass = try mass * factor.cast(to: dtype) }
    let total = try run(.sum, mass)
    let apart = try x - run(.sum, x * mass, with: [.int(1), .flag(true)]) / total
    var divisor = total
    if unbiased {
      // Weights that are no counts reduce the number of independent observations.
      var lost = try x.constant(1)
      if let weights { lost = try run(.sum, mass * weights.cast(to: dtype)) / total }
      divisor = try total - lost
    }
    let sums = try run(.matmul, apart, apart * mass, with: [.flag(false), .flag(true)])
    let product = try sums / divisor
    return given.rank < 2 || product.value.count == 1 ? try product.reshaped([]) : product
  }
}
