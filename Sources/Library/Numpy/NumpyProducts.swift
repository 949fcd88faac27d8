import Interpreter
import Tensors

/// Products of vectors and matrices.
enum NumpyProducts {
  /// `a @ b`, with leading axes broadcast.
  static func matmul(_ a: NumpyArray, _ b: NumpyArray) throws(Raised) -> NumpyArray {
    guard a.rank > 0, b.rank > 0 else {
      throw Raised(
        .valueError,
        "matmul: Input operand {} does not have enough dimensions (has 0, gufunc core with "
          + "signature (n?,k),(k,m?)->(n?,m?) requires 1)", a.rank == 0 ? "0" : "1")
    }
    let common = ElementType.promote(a.dtype, b.dtype)
    let type: ElementType = common.kind == .bool ? .int64 : common
    let (x, y) = (try a.converted(to: type).tensor(), try b.converted(to: type).tensor())
    let (inner, other) = (x.shape[x.rank - 1], y.shape[max(0, y.rank - 2)])
    guard inner == other else {
      throw Raised(
        .valueError,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size {} is different from {})", String(other), String(inner)
      ).noting("the shapes are {} and {}", shapeText(a.shape), shapeText(b.shape))
    }
    return NumpyArray(
      try tensors { () throws(TensorError) in try type.wrapped(Tensor.matmul(x, y)) },
      as: common.kind == .bool ? .bool : type)
  }

  /// `numpy.dot`: numbers scale, vectors and matrices are multiplied.
  static func dot(_ a: NumpyArray, _ b: NumpyArray) throws(Raised) -> NumpyArray {
    if a.rank == 0 || b.rank == 0 {
      return try NumpyFunction.named("multiply")(NumpyOperand(a), NumpyOperand(b))
    }
    if b.rank <= 2 {
      let (inner, other) = (a.shape[a.rank - 1], b.shape[0])
      guard inner == other else {
        throw Raised(
          .valueError, "shapes {} and {} not aligned: {} (dim {}) != {} (dim 0)",
          shapeText(a.shape), shapeText(b.shape), String(inner), String(a.rank - 1), String(other))
      }
    }
    return try matmul(a, b)
  }
}
