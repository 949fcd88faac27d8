import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that make one tensor of several.
enum JoiningFunctions {
  static var functions: [Native] { stacking + combining + [repeatInterleave] }

  private static var stacking: [Native] {
    [
      joining("hstack", "Side by side.") { (parts) throws(Raised) in
        let parts = try mapped(parts) { (x) throws(Raised) in try ShapeFunctions.atLeast(1, x) }
        return try .joined(parts, axis: parts[0].rank == 1 ? 0 : 1)
      },
      joining("vstack", "One above the other.", vertically),
      joining("row_stack", "One above the other.", vertically),
      joining("dstack", "One behind the other.") { (parts) throws(Raised) in
        try .joined(
          mapped(parts) { (x) throws(Raised) in try ShapeFunctions.atLeast(3, x) }, axis: 2)
      },
      joining("column_stack", "Side by side, vectors as columns.") { (parts) throws(Raised) in
        try .joined(
          mapped(parts) { (x) throws(Raised) in
            x.rank < 2 ? try x.reshaped([x.value.count, 1]) : x
          }, axis: 1)
      },
    ]
  }

  private static func vertically(_ parts: [Variable]) throws(Raised) -> Variable {
    try .joined(mapped(parts) { (x) throws(Raised) in try ShapeFunctions.atLeast(2, x) }, axis: 0)
  }

  private static func mapped(
    _ parts: [Variable], _ body: (Variable) throws(Raised) -> Variable
  ) throws(Raised) -> [Variable] {
    var results: [Variable] = []
    for part in parts { results.append(try body(part)) }
    return results
  }

  private static func joining(
    _ name: String, _ summary: String,
    _ body: @escaping ([Variable]) throws(Raised) -> Variable
  ) -> Native {
    Native("\(name)(x, name=None)", summary) { (arguments) throws(Raised) in
      let parts = try arguments.tensorList(0, name)
      guard !parts.isEmpty else {
        throw Raised(.valueError, "{}() needs at least one tensor", name)
      }
      return .tensor(try body(parts))
    }
  }

  private static var combining: [Native] {
    [
      Native("add_n(inputs, name=None)", "The sum of several tensors.") {
        (arguments) throws(Raised) in
        if case .tensor(let lone) = arguments[0] { return .tensor(try run(.assign, lone)) }
        let parts = try arguments.tensorList(0, "add_n")
        guard var sum = parts.first else {
          throw Raised(.valueError, "{}() needs at least one tensor", "add_n")
        }
        for part in parts.dropFirst() { sum = try sum + part }
        return .tensor(sum)
      },
      Native("meshgrid(*args, indexing=\"ij\", name=None)", "Grids of coordinates.", meshgrid),
      Native("cartesian_prod(x, name=None)", "All ways to take one element of each vector.") {
        (arguments) throws(Raised) in
        let parts = try arguments.tensorList(0, "cartesian_prod")
        guard parts.count > 1 else { return parts.first.map { .tensor($0) } ?? .none }
        var columns: [Variable] = []
        for grid in try grids(parts) { columns.append(try grid.reshaped([-1])) }
        return .tensor(try .stacked(columns, axis: 1))
      },
      Native(
        "combinations(x, r=2, with_replacement=False, name=None)",
        "All ways to take r elements of a vector in order.", combinations),
      Native("block_diag(inputs, name=None)", "Matrices along the diagonal of one.", blockDiagonal),
    ]
  }

  private static func meshgrid(_ arguments: Arguments) throws(Raised) -> Value {
    guard case .tuple(let given) = arguments[0] else { return .none }
    var parts: [Variable] = []
    for value in given.items {
      switch value {
      case .tensor(let x): parts.append(x)
      default:
        for item in try Conversion.sequence(value, "meshgrid") {
          parts.append(try TensorMembers.variable(item))
        }
      }
    }
    switch try arguments.string(1) {
    case "ij": return .list(try grids(parts))
    case "xy":
      guard parts.count > 1 else { return .list(try grids(parts)) }
      return .list(try mapped(grids(parts)) { (x) throws(Raised) in try x.moving(0, to: 1) })
    default: throw Raised(.valueError, "meshgrid() has the indexing 'ij' and 'xy'")
    }
  }

  /// For each vector the tensor over all axes that follows it along its own.
  private static func grids(_ parts: [Variable]) throws(Raised) -> [Variable] {
    for part in parts where part.rank > 1 {
      throw Raised(
        .valueError, "grids are made of vectors, and this tensor has {} axes", "\(part.rank)")
    }
    let shape = parts.map(\.value.count)
    var results: [Variable] = []
    for (axis, part) in parts.enumerated() {
      var place = [Int](repeating: 1, count: parts.count)
      place[axis] = shape[axis]
      results.append(try part.reshaped(place).expanded(to: shape))
    }
    return results
  }

  private static func combinations(_ arguments: Arguments) throws(Raised) -> Value {
    let (x, size) = (try arguments.tensor(0), try arguments.int(1))
    let repeats = try arguments.bool(2)
    guard x.rank == 1 else {
      throw Raised(.typeError, "combinations() takes a vector, and this has {} axes", "\(x.rank)")
    }
    guard size >= 0 else { throw Raised(.valueError, "combinations() takes r of 0 or more") }
    let count = x.shape[0]
    if size == 0 {
      let dtype = x.dtype
      return try .made { () throws(TensorError) in try .zeros([0], dtype) }
    }
    var picks: [Int] = []
    var place = (0..<size).map { repeats ? 0 : $0 }
    var rows = 0
    while count > 0, place[size - 1] < count, repeats || size <= count {
      picks += place
      rows += 1
      guard picks.count < 1 << 24 else {
        throw Raised(.memoryError, "there are too many combinations")
      }
      // The last position that can move on; those behind it start right after it.
      guard
        let turn = (0..<size).last(where: { place[$0] < (repeats ? count - 1 : count - size + $0) })
      else { break }
      place[turn] += 1
      for later in (turn + 1)..<max(size, turn + 1) {
        place[later] = repeats ? place[turn] : place[later - 1] + 1
      }
    }
    let (all, shape) = (picks, [rows, size])
    let index = try tensors { () throws(TensorError) in try Tensor(ints: all, shape: shape) }
    return .tensor(try x.items([.tensor(index)]))
  }

  private static func blockDiagonal(_ arguments: Arguments) throws(Raised) -> Value {
    let blocks = try mapped(arguments.tensorList(0, "block_diag")) { (x) throws(Raised) in
      try ShapeFunctions.atLeast(2, x)
    }
    let width = blocks.reduce(0) { $0 + $1.shape[1] }
    var column = 0
    var rows: [Variable] = []
    for block in blocks {
      guard block.rank == 2 else {
        throw Raised(.valueError, "block_diag() takes tensors of at most 2 axes")
      }
      let after = width - column - block.shape[1]
      rows.append(
        try run(.pad, block, with: [.ints([0, 0, column, after]), .number(0)]))
      column += block.shape[1]
    }
    return .tensor(try .joined(rows, axis: 0))
  }

  private static var repeatInterleave: Native {
    Native(
      "repeat_interleave(x, repeats, axis=None, name=None)",
      "Each element, or slice along an axis, several times in a row."
    ) { (arguments) throws(Raised) in
      let given = try arguments.tensor(0)
      let x = arguments.isNone(2) ? try given.reshaped([-1]) : given
      let axis = arguments.isNone(2) ? 0 : try arguments.axis(2, of: x.rank)
      let length = x.shape[axis]
      var times = try repeats(arguments[1])
      if times.count == 1 { times = [Int](repeating: times[0], count: length) }
      guard times.count == length, times.allSatisfy({ $0 >= 0 }) else {
        throw Raised(
          .valueError, "repeat_interleave() takes one number of 0 or more, or {} of them",
          String(length))
      }
      let total = times.reduce(0.0) { $0 + Double($1) }
      guard total < 0x1p32 else { throw Raised(.memoryError, "there are too many repeats") }
      let index = times.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
      let positions = try tensors { () throws(TensorError) in
        try Tensor(ints: index, shape: [index.count])
      }
      return .tensor(try run(.indexSelect, x, Variable(positions), with: [.int(axis)]))
    }
  }

  /// One number above 0, or a tensor of numbers.
  private static func repeats(_ value: Value) throws(Raised) -> [Int] {
    if case .tensor(let x) = value { return x.value.ints }
    let times = try value.asIndex()
    guard times > 0 else {
      throw Raised(.valueError, "repeat_interleave() repeats at least once, and got {}", "\(times)")
    }
    return [times]
  }
}
