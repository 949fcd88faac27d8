import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that give elements another shape or order of axes.
enum ShapeFunctions {
  static var functions: [Native] { sized + axes + shapes + broadcasting }

  /// Functions whose sizes may come in a list or one by one.
  private static var sized: [Native] {
    [
      sized("reshape", "shape", "The same elements under another shape.") {
        (x, shape) throws(Raised) in try x.reshaped(shape)
      },
      sized("view", "shape_or_dtype", "The same elements under another shape.") {
        (x, shape) throws(Raised) in try x.reshaped(shape)
      },
      sized("transpose", "perm", "The axes in another order.") { (x, order) throws(Raised) in
        try x.transposed(order)
      },
      sized("permute", "dims", "The axes in another order.") { (x, order) throws(Raised) in
        try x.transposed(order)
      },
      sized("expand", "shape", "Stretched to a shape; -1 leaves a length.") {
        (x, shape) throws(Raised) in try x.expanded(to: shape)
      },
    ]
  }

  private static func sized(
    _ name: String, _ parameter: String, _ summary: String,
    _ body: @escaping (Variable, [Int]) throws(Raised) -> Variable
  ) -> Native {
    Native("\(name)(x, \(parameter), *more, name=None)", summary) { (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      if name == "view", let dtype = try? Conversion.dtype(arguments[1]) {
        return try .tensor(x.cast(to: dtype))
      }
      var sizes = try Conversion.shape(arguments[1], name)
      if case .tuple(let more) = arguments[2] {
        for value in more.items { sizes.append(try value.asIndex()) }
      }
      return .tensor(try body(x, sizes))
    }
  }

  private static var axes: [Native] {
    [
      Native("t(input, name=None)", "The matrix with its axes exchanged.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        guard x.rank <= 2 else {
          throw Raised(
            .valueError, "t() takes a tensor of at most 2 axes, and this has {}", String(x.rank))
        }
        return .tensor(x.rank < 2 ? x : try x.transposed([1, 0]))
      },
      Native("matrix_transpose(x, name=None)", "The last two axes exchanged.") {
        (arguments) throws(Raised) in .tensor(try matrixTranspose(arguments.tensor(0)))
      },
      Native("moveaxis(x, source, destination, name=None)", "Axes taken to other places.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let sources = try distinctAxes(arguments, 1, x.rank)
        let places = try distinctAxes(arguments, 2, x.rank)
        guard sources.count == places.count else {
          throw Raised(.assertionError, "moveaxis() takes as many sources as destinations")
        }
        var order = (0..<x.rank).filter { !sources.contains($0) }
        for (place, source) in zip(places, sources).sorted(by: { $0.0 < $1.0 }) {
          order.insert(source, at: place)
        }
        return .tensor(try x.transposed(order))
      },
      exchanging("swapaxes"), exchanging("swapdims"),
      Native("rot90(x, k=1, axes=(0, 1), name=None)", "A quarter turn, k times.") {
        (arguments) throws(Raised) in
        try .tensor(turned(arguments.tensor(0), arguments.int(1), arguments.intsIfAny(2) ?? []))
      },
    ]
  }

  /// The last two axes exchanged.
  ///
  /// Throws `ValueError` for fewer.
  static func matrixTranspose(_ x: Variable) throws(Raised) -> Variable {
    guard x.rank >= 2 else {
      throw Raised(
        .valueError, "a matrix transpose needs 2 axes or more, and this tensor has {}",
        String(x.rank))
    }
    return try x.transposed(Array(0..<(x.rank - 2)) + [x.rank - 1, x.rank - 2])
  }

  private static func distinctAxes(
    _ arguments: Arguments, _ index: Int, _ rank: Int
  ) throws(Raised) -> [Int] {
    var result: [Int] = []
    for axis in try arguments.intsIfAny(index) ?? [] {
      let place = try Conversion.axis(axis, of: rank)
      guard !result.contains(place) else {
        throw Raised(.valueError, "axis {} is given twice", String(axis))
      }
      result.append(place)
    }
    return result
  }

  private static func exchanging(_ name: String) -> Native {
    Native("\(name)(x, axis0, axis1, name=None)", "Two axes exchanged.") {
      (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      let (first, second) = (
        try arguments.axis(1, of: x.rank), try arguments.axis(2, of: x.rank)
      )
      var order = Array(0..<x.rank)
      order.swapAt(first, second)
      return .tensor(try x.transposed(order))
    }
  }

  private static func turned(
    _ x: Variable, _ times: Int, _ axes: [Int]
  ) throws(Raised) -> Variable {
    guard axes.count == 2 else { throw Raised(.valueError, "rot90() turns in two axes") }
    let (first, second) = (
      try Conversion.axis(axes[0], of: x.rank), try Conversion.axis(axes[1], of: x.rank)
    )
    guard first != second else { throw Raised(.valueError, "rot90() turns in two different axes") }
    var order = Array(0..<x.rank)
    order.swapAt(first, second)
    switch (times % 4 + 4) % 4 {
    case 1: return try run(.flip, x, with: [.ints([second])]).transposed(order)
    case 2: return try run(.flip, x, with: [.ints([first, second])])
    case 3: return try run(.flip, x.transposed(order), with: [.ints([second])])
    default: return x
    }
  }

  private static var shapes: [Native] {
    [
      Native("ravel(input)", "All elements in one axis.") { (arguments) throws(Raised) in
        .tensor(try arguments.tensor(0).reshaped([-1]))
      },
      Native("unflatten(x, axis, shape, name=None)", "One axis as several.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let axis = try arguments.axis(1, of: x.rank)
        let parts = try Conversion.shape(arguments[2], "unflatten")
        return .tensor(
          try x.reshaped(Array(x.shape[..<axis]) + parts + Array(x.shape[(axis + 1)...])))
      },
      Native("view_as(x, other, name=None)", "The same elements in another tensor's shape.") {
        (arguments) throws(Raised) in
        .tensor(try arguments.tensor(0).reshaped(arguments.tensor(1).shape))
      },
      atLeast(1), atLeast(2), atLeast(3),
    ]
  }

  private static func atLeast(_ rank: Int) -> Native {
    Native("atleast_\(rank)d(*inputs, name=None)", "With at least \(rank) axes.") {
      (arguments) throws(Raised) in
      guard case .tuple(let inputs) = arguments[0] else { return .none }
      var results: [Variable] = []
      for value in inputs.items {
        results.append(try atLeast(rank, Conversion.variable(value, like: nil, "atleast", "x")))
      }
      return results.count == 1 ? .tensor(results[0]) : .list(results)
    }
  }

  /// With axes of length 1 added: in front, and for the third behind.
  static func atLeast(_ rank: Int, _ x: Variable) throws(Raised) -> Variable {
    if x.rank >= rank { return x }
    switch (x.rank, rank) {
    case (1, 2): return try x.reshaped([1] + x.shape)
    case (1, 3): return try x.reshaped([1] + x.shape + [1])
    case (2, 3): return try x.reshaped(x.shape + [1])
    default: return try x.reshaped([Int](repeating: 1, count: rank))
    }
  }

  private static var broadcasting: [Native] {
    [
      Native("expand_as(x, y, name=None)", "Stretched to another tensor's shape.") {
        (arguments) throws(Raised) in
        .tensor(try arguments.tensor(0).expanded(to: arguments.tensor(1).shape))
      },
      Native("broadcast_tensors(input, name=None)", "All stretched to their common shape.") {
        (arguments) throws(Raised) in
        let parts = try arguments.tensorList(0, "broadcast_tensors")
        let shape = try commonShape(parts.map(\.shape))
        var results: [Variable] = []
        for part in parts { results.append(try part.expanded(to: shape)) }
        return .list(results)
      },
      Native("broadcast_shape(x_shape, y_shape)", "The shape that two shapes stretch to.") {
        (arguments) throws(Raised) in
        let shapes = [
          try Conversion.shape(arguments[0], "broadcast_shape"),
          try Conversion.shape(arguments[1], "broadcast_shape"),
        ]
        return .list(List(try commonShape(shapes).map { .int($0) }))
      },
      Native("broadcast_shapes(*shapes)", "The shape that all shapes stretch to.") {
        (arguments) throws(Raised) in
        var shapes: [[Int]] = []
        for value in arguments[from: 0] {
          guard case .tuple(let tuple) = value else { continue }
          for shape in tuple.items {
            shapes.append(try Conversion.shape(shape, "broadcast_shapes"))
          }
        }
        return .list(List(try commonShape(shapes).map { .int($0) }))
      },
    ]
  }

  private static func commonShape(_ shapes: [[Int]]) throws(Raised) -> [Int] {
    try tensors { () throws(TensorError) in
      var result: [Int] = []
      for shape in shapes { result = try Tensor.broadcastShape(result, shape) }
      return result
    }
  }
}
