import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that put elements at positions.
enum ScatterFunctions {
  static var functions: [Native] { rows + indexed + alongAxis + parts }

  private static var rows: [Native] {
    [
      Native(
        "scatter(x, index, updates, overwrite=True, name=None)",
        "x with other rows at positions; not overwriting, rows of one position are added up."
      ) { (arguments) throws(Raised) in
        let (x, updates) = (try arguments.tensor(0), try arguments.tensor(2))
        let index = try arguments.tensor(1).reshaped([-1])
        let count = min(index.shape[0], updates.shape.first ?? 1)
        let places = [Index.tensor(try index.sliced(0, from: 0, to: count).value)]
        let source = updates.rank > 0 ? try updates.sliced(0, from: 0, to: count) : updates
        if try arguments.bool(3) { return .tensor(try x.storing(source, at: places)) }
        return try .tensor(adding(source, to: x.storing(x.constant(0), at: places), at: places))
      },
      Native(
        "scatter_nd_add(x, index, updates, name=None)",
        "x with elements or slices added at positions."
      ) { (arguments) throws(Raised) in
        let (x, updates) = (try arguments.tensor(0), try arguments.tensor(2))
        let index = try arguments.tensor(1)
        try checkUpdates(updates, index, x.shape)
        return try .tensor(
          adding(updates, to: x, at: SelectionFunctions.coordinates(index, x)))
      },
      Native(
        "scatter_nd(index, updates, shape, name=None)",
        "Zeros of a shape with elements or slices added at positions."
      ) { (arguments) throws(Raised) in
        let (index, updates) = (try arguments.tensor(0), try arguments.tensor(1))
        let shape = try Conversion.shape(arguments[2], "scatter_nd")
        try checkUpdates(updates, index, shape)
        let zeros = Variable(
          try tensors { () throws(TensorError) in try Tensor.zeros(shape, updates.dtype) })
        return try .tensor(
          adding(updates, to: zeros, at: SelectionFunctions.coordinates(index, zeros)))
      },
    ]
  }

  private static func checkUpdates(
    _ updates: Variable, _ index: Variable, _ shape: [Int]
  ) throws(Raised) {
    let depth = index.shape.last ?? 0
    guard depth <= shape.count,
      updates.shape == Array(index.shape.dropLast()) + Array(shape[depth...])
    else {
      throw Raised(
        .valueError, "updates of shape {} do not fit an index of shape {} into shape {}",
        updates.shape.description, index.shape.description, shape.description)
    }
  }

  /// `x` with elements added where a subscript points.
  private static func adding(
    _ elements: Variable, to x: Variable, at places: [Index]
  ) throws(Raised) -> Variable {
    try x
      + run(.scatterItems, elements, with: [.ints(x.shape), .subscription(places)])
  }

  private static var indexed: [Native] {
    [
      Native(
        "index_add(x, index, axis, value, alpha=1, name=None)",
        "x with slices added at positions along an axis."
      ) { (arguments) throws(Raised) in
        let (x, index, value) = (
          try arguments.tensor(0), try arguments.tensor(1), try arguments.tensor(3)
        )
        let axis = try arguments.axis(2, of: x.rank)
        let alpha = try arguments.double(4)
        let scaled = alpha == 1 ? value : try value * value.constant(alpha)
        return try .tensor(
          adding(scaled, to: x, at: Index.whole(axis) + [.tensor(index.value)]))
      },
      Native(
        "index_fill(x, index, axis, value, name=None)",
        "x with a number in the slices at positions along an axis."
      ) { (arguments) throws(Raised) in
        let (x, index) = (try arguments.tensor(0), try arguments.tensor(1))
        let axis = try arguments.axis(2, of: x.rank)
        let value = try Conversion.variable(arguments[3], like: x.dtype, "index_fill", "value")
        return .tensor(
          try x.storing(value.cast(to: x.dtype), at: Index.whole(axis) + [.tensor(index.value)]))
      },
      Native(
        "index_put(x, indices, value, accumulate=False, name=None)",
        "x with other elements where a tuple of index tensors points."
      ) { (arguments) throws(Raised) in
        let (x, value) = (try arguments.tensor(0), try arguments.tensor(2))
        var places: [Index] = []
        for index in try arguments.tensorList(1, "index_put") {
          places.append(.tensor(index.value))
        }
        if try !arguments.bool(3) { return .tensor(try x.storing(value, at: places)) }
        let target = try x.items(places).shape
        return try .tensor(adding(value.expanded(to: target), to: x, at: places))
      },
    ]
  }

  private static var alongAxis: [Native] {
    [
      Native(
        """
        put_along_axis(arr, indices, values, axis, reduce="assign", include_self=True, \
        broadcast=True)
        """,
        "arr with other elements at positions along an axis."
      ) { (arguments) throws(Raised) in
        let (x, index) = (try arguments.tensor(0), try arguments.tensor(1))
        let values = try Conversion.variable(
          arguments[2], like: x.dtype, "put_along_axis", "values")
        return .tensor(
          try put(
            x, index, values, arguments.axis(3, of: x.rank), arguments.string(4),
            arguments.bool(5), stretches: arguments.bool(6)))
      },
      Native("scatter_add(input, dim, index, src)", "Elements added at positions along an axis.") {
        (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        return .tensor(
          try put(
            x, arguments.tensor(2), arguments.tensor(3), arguments.axis(1, of: x.rank), "add", true,
            stretches: false))
      },
      Native(
        "scatter_reduce(input, dim, index, src, reduce, *, include_self=True)",
        "Elements combined at positions along an axis."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0)
        let names = ["sum": "add", "prod": "mul"]
        let name = try arguments.string(4)
        return .tensor(
          try put(
            x, arguments.tensor(2), arguments.tensor(3), arguments.axis(1, of: x.rank),
            names[name] ?? name, arguments.bool(5), stretches: false))
      },
    ]
  }

  private static func put(
    _ x: Variable, _ index: Variable, _ values: Variable, _ axis: Int, _ reduce: String,
    _ includesSelf: Bool, stretches: Bool
  ) throws(Raised) -> Variable {
    let places = try tensors { () throws(TensorError) in
      try Tensor.alongAxis(index.value, axis, x.shape, stretches: stretches)
    }
    let values = try values.cast(to: x.dtype)
    let target = try tensors { () throws(TensorError) in try x.value.get(places).shape }
    let whole = values.shape.count == target.count && values.shape != target && !stretches
    let source =
      whole ? try values.items(target.map { .range(start: 0, stop: $0, step: 1) }) : values
    switch reduce {
    case "assign": return try x.storing(source, at: places)
    case "add":
      let base = includesSelf ? x : try x.storing(x.constant(0), at: places)
      return try adding(source.expanded(to: target), to: base, at: places)
    default:
      return try run(
        .putAlongAxis, x, index, source.expanded(to: target),
        with: [.int(axis), .text(reduce), .flag(includesSelf), .flag(stretches)])
    }
  }

  private static var parts: [Native] {
    [
      Native(
        "select_scatter(x, values, axis, index, name=None)", "x with another slice along an axis."
      ) { (arguments) throws(Raised) in
        let (x, values) = (try arguments.tensor(0), try arguments.tensor(1))
        let axis = try arguments.axis(2, of: x.rank)
        let slice = x.shape.indices.filter { $0 != axis }.map { x.shape[$0] }
        guard values.shape == slice else {
          throw Raised(
            .runtimeError, "a slice of shape {} is needed here, not {}", slice.description,
            values.shape.description)
        }
        return .tensor(
          try x.storing(
            values.cast(to: x.dtype), at: Index.whole(axis) + [.at(arguments.int(3))]))
      },
      Native(
        "slice_scatter(x, value, axes, starts, ends, strides, name=None)",
        "x with another block between positions along axes."
      ) { (arguments) throws(Raised) in
        let (x, value) = (try arguments.tensor(0), try arguments.tensor(1))
        var entries = Index.whole(x.rank)
        let (starts, ends) = (try arguments.intsIfAny(3) ?? [], try arguments.intsIfAny(4) ?? [])
        let (axes, steps) = (try arguments.intsIfAny(2) ?? [], try arguments.intsIfAny(5) ?? [])
        guard axes.count == starts.count, axes.count == ends.count, axes.count == steps.count else {
          throw Raised(.valueError, "a slice has as many starts and ends as axes")
        }
        for (place, axis) in axes.enumerated() {
          entries[try Conversion.axis(axis, of: x.rank)] = .range(
            start: starts[place], stop: ends[place], step: steps[place])
        }
        return .tensor(try x.storing(value.cast(to: x.dtype), at: entries))
      },
      Native(
        "multiplex(inputs, index, name=None)", "Each row from the tensor that its index names."
      ) { (arguments) throws(Raised) in
        let parts = try arguments.tensorList(0, "multiplex")
        let index = try arguments.tensor(1).value
        guard let rows = parts.first?.shape.first, index.count == rows else {
          throw Raised(.valueError, "multiplex() takes an index for each row")
        }
        let stacked = try Variable.stacked(parts, axis: 0)
        let entries = try tensors { () throws(TensorError) in
          [Index.tensor(try index.reshaped([rows])), .tensor(try .arange(0, rows, 1))]
        }
        return .tensor(try stacked.items(entries))
      },
    ]
  }
}
