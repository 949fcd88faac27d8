import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` on diagonals and triangles.
enum DiagonalFunctions {
  static var functions: [Native] { making + storing }

  /// Functions whose arguments are no tensors.
  static var creating: [Native] {
    [
      indices("tril_indices(row, col, offset=0, dtype=\"int64\")", lower: true),
      indices("triu_indices(row, col=None, offset=0, dtype=\"int64\")", lower: false),
    ]
  }

  private static var making: [Native] {
    [
      Native(
        "diag(x, offset=0, padding_value=0, name=None)",
        "A matrix with a vector on its diagonal, or the diagonal of a matrix."
      ) { (arguments) throws(Raised) in
        let (x, offset) = (try arguments.tensor(0), try arguments.int(1))
        guard x.rank <= 2 else {
          throw Raised(
            .valueError, "diag() takes a tensor of at most 2 axes, and this has {}", "\(x.rank)")
        }
        if x.rank == 2 {
          return .tensor(try run(.diagonal, x, with: [.int(offset), .int(0), .int(1)]))
        }
        let padding = try arguments.double(2)
        let made = try matrix(x.reshaped([-1]), offset, 0, 1)
        if padding == 0 { return .tensor(made) }
        let (shape, dtype) = (made.shape, x.dtype)
        let around = try tensors { () throws(TensorError) in
          let ones = try Tensor.ones([x.value.count], .bool)
          let places = try ones.diagonalScatter(into: shape, offset)
          return try Tensor.select(
            places, .scalar(0, of: dtype), Tensor.full([], padding, dtype))
        }
        return .tensor(try made + Variable(around))
      },
      Native("diagflat(x, offset=0, name=None)", "A matrix with all elements on its diagonal.") {
        (arguments) throws(Raised) in
        .tensor(try matrix(arguments.tensor(0).reshaped([-1]), arguments.int(1), 0, 1))
      },
      Native(
        "diag_embed(input, offset=0, dim1=-2, dim2=-1)", "Matrices with rows on their diagonals."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let rank = x.rank + 1
        return .tensor(
          try matrix(x, arguments.int(1), arguments.axis(2, of: rank), arguments.axis(3, of: rank)))
      },
    ]
  }

  /// The rows of `x` on the diagonals of two new axes.
  private static func matrix(
    _ x: Variable, _ offset: Int, _ first: Int, _ second: Int
  ) throws(Raised) -> Variable {
    guard first != second else {
      throw Raised(.valueError, "a diagonal lies in two different axes")
    }
    guard let length = x.shape.last, offset.magnitude < 1 << 40 else {
      throw Raised(.valueError, "a diagonal of this tensor does not exist")
    }
    let side = length + abs(offset)
    var shape = Array(x.shape.dropLast())
    for axis in [min(first, second), max(first, second)] { shape.insert(side, at: axis) }
    return try run(
      .diagonalScatter, x, with: [.ints(shape), .int(offset), .int(first), .int(second)])
  }

  private static var storing: [Native] {
    [
      Native(
        "diagonal_scatter(x, y, offset=0, axis1=0, axis2=1, name=None)",
        "With other elements on a diagonal.", scatter),
      Native(
        "fill_diagonal_tensor(x, y, offset=0, dim1=0, dim2=1, name=None)",
        "With other elements on a diagonal.", scatter),
      Native(
        "fill_diagonal_(x, value, offset=0, wrap=False, name=None)",
        "Sets the elements on the main diagonal to a number."
      ) { (arguments) throws(Raised) in
        let (x, value) = (try arguments.tensor(0), try arguments.double(1))
        let positions = try diagonalPositions(
          x.shape, arguments.int(2), wraps: arguments.bool(3))
        let flat = try x.reshaped([-1])
        let index = try tensors { () throws(TensorError) in
          try Tensor(ints: positions, shape: [positions.count])
        }
        let filled = try flat.storing(x.constant(value), at: [.tensor(index)]).reshaped(x.shape)
        try tensors { () throws(TensorError) in
          try x.refuseCollectingLeaf()
          try x.replace(by: filled)
        }
        return arguments[0]
      },
    ]
  }

  private static func scatter(_ arguments: Arguments) throws(Raised) -> Value {
    let (x, y) = (try arguments.tensor(0), try arguments.tensor(1))
    let settings = [
      Attribute.int(try arguments.int(2)), .int(try arguments.axis(3, of: x.rank)),
      .int(try arguments.axis(4, of: x.rank)),
    ]
    let old = try run(.diagonal, x, with: settings)
    guard old.shape == y.shape else {
      throw Raised(
        .assertionError, "the diagonal has the shape {}, not {}", old.shape.description,
        y.shape.description)
    }
    let change = try run(.diagonalScatter, y - old, with: [.ints(x.shape)] + settings)
    return .tensor(try x + change)
  }

  private static func diagonalPositions(
    _ shape: [Int], _ offset: Int, wraps: Bool
  ) throws(Raised) -> [Int] {
    guard shape.count >= 2 else {
      throw Raised(.valueError, "fill_diagonal_() takes a tensor of 2 axes or more")
    }
    let columns = shape[shape.count - 1]
    if shape.count > 2 {
      let step = shape.indices.reduce(0) { sum, axis in sum * shape[axis] + 1 }
      guard Set(shape).count == 1 else {
        throw Raised(.valueError, "fill_diagonal_() takes axes of one length when there are three")
      }
      return (0..<columns).map { $0 * step }
    }
    let rows = shape[0]
    let period = wraps && rows > columns + 1 ? columns + 1 : rows
    return (0..<rows).compactMap { row in
      let column = row % period + offset
      return column >= 0 && column < columns ? row * columns + column : nil
    }
  }

  private static func indices(_ signature: String, lower: Bool) -> Native {
    Native(signature, "The positions of a triangle: a row of rows and a row of columns.") {
      (arguments) throws(Raised) in
      let rows = try arguments.int(0)
      let columns = try arguments.intIfAny(1) ?? rows
      let (offset, dtype) = (try arguments.int(2), try Conversion.dtype(arguments[3]) ?? .int64)
      guard rows >= 0, columns >= 0 else {
        throw Raised(.typeError, "a triangle has rows and columns of 0 or more")
      }
      return try .made { () throws(TensorError) in
        let whole = try Tensor.ones([rows, columns], .bool)
        let triangle = try lower ? whole.lowerTriangle(offset) : whole.upperTriangle(offset)
        return try triangle.nonzero().transposed([1, 0]).cast(to: dtype)
      }
    }
  }
}

extension Tensor {
  fileprivate static func scalar(_ value: Double, of dtype: DType) throws(TensorError) -> Tensor {
    try .full([], value, dtype)
  }
}
