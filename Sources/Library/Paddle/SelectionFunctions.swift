import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that pick elements by positions or masks.
enum SelectionFunctions {
  static var functions: [Native] { gathering + masks + positions }

  private static var gathering: [Native] {
    [
      Native(
        "gather(x, index, axis=None, name=None)", "The slices along an axis at the given positions."
      ) { (arguments) throws(Raised) in
        let (x, index) = (try arguments.tensor(0), try arguments.tensor(1))
        let axis = try Conversion.axis(arguments.intsIfAny(2)?.first ?? 0, of: x.rank)
        guard index.dtype.isInteger, index.rank < 2 || index.shape.dropFirst() == [1] else {
          throw Raised(.valueError, "gather() takes a vector of whole numbers as its index")
        }
        let found = try run(.gather, x, index, with: [.int(axis)])
        guard index.rank == 0 else { return .tensor(found) }
        return .tensor(
          try found.reshaped(x.shape.indices.filter { $0 != axis }.map { x.shape[$0] }))
      },
      Native(
        "gather_nd(x, index, name=None)",
        "The elements or slices whose positions the last axis has."
      ) { (arguments) throws(Raised) in
        try .tensor(
          arguments.tensor(0).items(coordinates(arguments.tensor(1), arguments.tensor(0))))
      },
      Native("index_sample(x, index)", "For each row the elements at its own positions.") {
        (arguments) throws(Raised) in
        let (x, index) = (try arguments.tensor(0), try arguments.tensor(1))
        guard x.rank == 2, index.rank == 2, x.shape[0] == index.shape[0],
          index.value.ints.allSatisfy({ $0 >= 0 && $0 < x.shape[1] })
        else {
          throw Raised(.valueError, "index_sample() takes a row of positions for each row")
        }
        return .tensor(try run(.takeAlongAxis, x, index, with: [.int(1), .flag(true)]))
      },
      Native(
        "take(x, index, mode=\"raise\", name=None)", "The elements at positions in the row of all."
      ) {
        (arguments) throws(Raised) in
        let (x, index) = (try arguments.tensor(0), try arguments.tensor(1))
        guard index.dtype.isInteger else {
          throw Raised(.typeError, "take() takes whole numbers as positions")
        }
        let flat = try x.reshaped([-1])
        let places = try places(index.value, x.value.count, arguments.string(2))
        return .tensor(try flat.items([.tensor(places)]))
      },
    ]
  }

  /// A subscript of the columns of the last axis of an index tensor.
  ///
  /// Throws `ValueError` when it has more columns than the tensor has axes.
  static func coordinates(_ index: Variable, _ x: Variable) throws(Raised) -> [Index] {
    guard index.dtype.isInteger, let depth = index.shape.last, depth <= x.rank else {
      throw Raised(
        .valueError, "an index of shape {} does not fit a tensor of {} axes",
        index.shape.description, String(x.rank))
    }
    var entries: [Index] = []
    for column in 0..<depth {
      entries.append(
        .tensor(
          try tensors { () throws(TensorError) in try index.value.get([.ellipsis, .at(column)]) }))
    }
    return entries
  }

  private static func places(
    _ index: Tensor, _ count: Int, _ mode: String
  ) throws(Raised) -> Tensor {
    let wrapped: [Int]
    switch mode {
    case "raise": return index
    case "wrap": wrapped = index.ints.map { count == 0 ? 0 : ($0 % count + count) % count }
    case "clip": wrapped = index.ints.map { min(max($0, 0), max(count - 1, 0)) }
    default: throw Raised(.valueError, "take() has the modes 'raise', 'wrap' and 'clip'")
    }
    return try tensors { () throws(TensorError) in try Tensor(ints: wrapped, shape: index.shape) }
  }

  private static var masks: [Native] {
    [
      Native("masked_select(x, mask, name=None)", "The elements where the mask is true.") {
        (arguments) throws(Raised) in
        let (x, mask) = try masked(arguments)
        return .tensor(try x.items([.tensor(mask.value)]))
      },
      Native("masked_fill(x, mask, value, name=None)", "A number where the mask is true, else x.") {
        (arguments) throws(Raised) in
        let (x, mask) = try masked(arguments)
        let value = try Conversion.variable(arguments[2], like: x.dtype, "masked_fill", "value")
        if value.value.count == 1, value.stopGradient {
          return .tensor(try run(.maskedFill, x, mask, with: [.number(value.value.doubles[0])]))
        }
        return .tensor(try run(.where, mask, value.cast(to: x.dtype), x))
      },
      Native(
        "masked_scatter(x, mask, value, name=None)",
        "Where the mask is true the elements of value in order, else x."
      ) { (arguments) throws(Raised) in
        let (x, mask) = try masked(arguments)
        let value = try arguments.tensor(2)
        let needed = mask.value.ints.reduce(0, +)
        guard value.value.count >= needed else {
          throw Raised(
            .valueError, "masked_scatter() needs {} elements, and got {}", String(needed),
            String(value.value.count))
        }
        let row = try value.reshaped([-1]).sliced(0, from: 0, to: needed)
        return .tensor(try x.storing(row, at: [.tensor(mask.value)]))
      },
      Native(
        "where(condition, x=None, y=None, name=None)",
        "x where the condition holds, y elsewhere; without both, the positions where it holds."
      ) { (arguments) throws(Raised) in try choose(arguments) },
    ]
  }

  /// Both arguments stretched to their common shape.
  private static func masked(
    _ arguments: Arguments
  ) throws(Raised) -> (x: Variable, mask: Variable) {
    let (x, mask) = (try arguments.tensor(0), try arguments.tensor(1))
    guard mask.dtype == .bool else {
      throw Raised(.valueError, "a mask holds bools, not {}", mask.dtype.name)
    }
    let shape = try tensors { () throws(TensorError) in
      try Tensor.broadcastShape(x.shape, mask.shape)
    }
    return (
      x.shape == shape ? x : try x.expanded(to: shape),
      mask.shape == shape ? mask : try mask.expanded(to: shape)
    )
  }

  private static func choose(_ arguments: Arguments) throws(Raised) -> Value {
    let condition = try arguments.tensor(0)
    switch (arguments.isNone(1), arguments.isNone(2)) {
    case (true, true): return .tuple(of: try columns(condition).map { .tensor($0) })
    case (false, false): break
    default: throw Raised(.valueError, "where() takes both x and y, or neither")
    }
    guard condition.dtype == .bool else {
      throw Raised(
        .valueError, "the condition of where() holds bools, not {}", condition.dtype.name)
    }
    var other: DType?
    for case .tensor(let variable) in [arguments[1], arguments[2]] { other = variable.dtype }
    let x = try Conversion.variable(arguments[1], like: other, "where", "x")
    let y = try Conversion.variable(arguments[2], like: other, "where", "y")
    return .tensor(try run(.where, condition, x, y))
  }

  private static var positions: [Native] {
    [
      Native("nonzero(x, as_tuple=False)", "The positions of the elements that are not 0.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        if try arguments.bool(1) { return .tuple(of: try columns(x).map { .tensor($0) }) }
        return try rows(x)
      },
      Native("argwhere(input)", "The positions of the elements that are not 0.") {
        (arguments) throws(Raised) in try rows(arguments.tensor(0))
      },
    ]
  }

  private static func rows(_ x: Variable) throws(Raised) -> Value {
    guard x.rank > 0 else { throw Raised(.valueError, "nonzero() takes a tensor with axes") }
    return try .made { () throws(TensorError) in try x.value.nonzero() }
  }

  private static func columns(_ x: Variable) throws(Raised) -> [Variable] {
    guard x.rank > 0 else { throw Raised(.valueError, "nonzero() takes a tensor with axes") }
    let rows = try tensors { () throws(TensorError) in try x.value.nonzero() }
    var result: [Variable] = []
    for axis in 0..<x.rank {
      result.append(
        Variable(
          try tensors { () throws(TensorError) in
            try rows.get([.range(start: nil, stop: nil, step: 1), .at(axis)])
          }))
    }
    return result
  }
}
