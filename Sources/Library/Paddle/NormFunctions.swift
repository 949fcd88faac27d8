import Autograd
import Interpreter
import Tensors

/// Norms of vectors and matrices.
enum NormFunctions {
  static var functions: [Native] { [norm] }

  /// The functions that only `paddle.linalg` has.
  static var linalg: [Native] {
    [
      Native(
        "vector_norm(x, p=2.0, axis=None, keepdim=False, name=None)", "The p-norm along axes."
      ) { (arguments) throws(Raised) in
        let axes = try arguments.intsIfAny(2)
        return .tensor(
          try vector(arguments.tensor(0), arguments.double(1), axes, arguments.bool(3)))
      },
      Native(
        "matrix_norm(x, p=\"fro\", axis=(-2, -1), keepdim=False, name=None)",
        "A norm of matrices, along two axes."
      ) { (arguments) throws(Raised) in
        let axes = try arguments.intsIfAny(2) ?? []
        guard axes.count == 2 else { throw Raised(.valueError, "a matrix norm takes two axes") }
        return .tensor(try matrix(arguments.tensor(0), arguments[1], axes, arguments.bool(3)))
      },
    ]
  }

  private static var norm: Native {
    Native(
      "norm(x, p=None, axis=None, keepdim=False, name=None)",
      "The p-norm along axes; along two of them, a norm of matrices."
    ) { (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      guard x.dtype.isFloating else {
        throw Raised(
          .runtimeError, "{} is not defined for elements of type {}", "norm", x.dtype.name)
      }
      let (axes, keeps) = (try arguments.intsIfAny(2), try arguments.bool(3))
      let name: String? = if case .str(let text) = arguments[1] { text.text } else { nil }
      if let axes, axes.count == 2, !arguments.isNone(1) {
        return .tensor(try matrix(x, arguments[1], axes, keeps))
      }
      switch name {
      case "fro": return .tensor(try vector(x, 2, axes, keeps))
      case "nuc" where axes == nil && x.rank == 2:
        return .tensor(try matrix(x, arguments[1], [0, 1], keeps))
      case .some(let name):
        throw Raised(.valueError, "there is no norm '{}': 'fro', 'nuc' and numbers exist", name)
      case nil:
        let p = try arguments.doubleIfAny(1) ?? 2
        return .tensor(try vector(x, p, axes, keeps))
      }
    }
  }

  static func vector(
    _ x: Variable, _ p: Double, _ axes: [Int]?, _ keeps: Bool
  ) throws(Raised) -> Variable {
    try run(
      .norm, x,
      with: [
        axes.map { $0.count == 1 ? .int($0[0]) : .ints($0) } ?? .none, .flag(keeps), .number(p),
      ])
  }

  /// The norm that a number or a name means, of the matrices along two axes.
  static func matrix(
    _ x: Variable, _ kind: Value, _ axes: [Int], _ keeps: Bool
  ) throws(Raised) -> Variable {
    let row = try Conversion.axis(axes[0], of: x.rank)
    let column = try Conversion.axis(axes[1], of: x.rank)
    let name: String? = if case .str(let text) = kind { text.text } else { nil }
    let order = name == nil ? try kind.asDouble() : .nan
    switch (name, abs(order)) {
    case ("fro", _): return try vector(x, 2, [row, column], keeps)
    case (nil, 1), (nil, .infinity):
      let (summed, folded) = abs(order) == 1 ? (row, column) : (column, row)
      let sums = try run(.sum, run(.abs, x), with: [.int(summed), .flag(true)])
      let found = try run(order > 0 ? .max : .min, sums, with: [.int(folded), .flag(true)])
      return keeps ? found : try run(.squeeze, found, with: [.ints([row, column])])
    case ("nuc", _), (nil, 2):
      let rest = (0..<x.rank).filter { $0 != row && $0 != column }
      let values = try run(.singularValues, x.transposed(rest + [row, column]))
      let fold = name != nil ? Operator.sum : order > 0 ? .max : .min
      let found = try run(fold, values, with: [.int(-1), .flag(false)])
      return keeps
        ? try found.reshaped((0..<x.rank).map { $0 == row || $0 == column ? 1 : x.shape[$0] })
        : found
    default:
      throw Raised(
        .valueError, "matrices have the norms 'fro', 'nuc', 1, -1, 2, -2, inf and -inf, not {}",
        try kind.repr())
    }
  }
}
