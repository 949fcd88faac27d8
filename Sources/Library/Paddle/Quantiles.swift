import Autograd
import Interpreter
import Tensors

/// Medians and quantiles: made of sorted elements, so that gradients go to those.
enum Quantiles {
  static var functions: [Native] {
    [
      median("median", skipsNaN: false), median("nanmedian", skipsNaN: true),
      quantile("quantile", ", name=None", skipsNaN: false),
      quantile("nanquantile", "", skipsNaN: true),
    ]
  }

  private static func median(_ name: String, skipsNaN: Bool) -> Native {
    Native(
      "\(name)(x, axis=None, keepdim=False, mode=\"avg\", name=None)",
      "The middle element in order, or the mean of the middle two."
    ) { (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      let mode = try arguments.string(3)
      guard ["avg", "min"].contains(mode) else {
        throw Raised(.valueError, "{}() has the modes 'avg' and 'min', not '{}'", name, mode)
      }
      if !skipsNaN, try Conversion.integers(arguments[1]) != nil {
        throw Raised(.valueError, "{}() takes one axis or None", name)
      }
      let folded = try Folded(x, try arguments.intsIfAny(1), keepDims: arguments.bool(2))
      let takesLower = mode == "min"
      let rows = takesLower ? folded.rows : try floating(folded.rows)
      let ranked = try Ranked(rows, skipsNaN: skipsNaN)
      let values = try ranked.at(0.5, takesLower ? .lower : .midpoint)
      let result = try run(.reshape, values, with: [.ints(folded.shape)])
      guard takesLower, !arguments.isNone(1) else { return .tensor(result) }
      let places = try ranked.position(0.5, like: folded.shape)
      return .tuple(result, Variable(places))
    }
  }

  private static func floating(_ x: Variable) throws(Raised) -> Variable {
    x.dtype.isFloating ? x : try run(.cast, x, with: [.dtype(.float32)])
  }

  private static func quantile(_ name: String, _ end: String, skipsNaN: Bool) -> Native {
    Native(
      "\(name)(x, q, axis=None, keepdim=False, interpolation=\"linear\"\(end))",
      "The elements below which the parts q lie."
    ) { (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      guard x.dtype.isFloating else {
        throw Raised(.runtimeError, "{} is not defined for elements of type {}", name, x.dtype.name)
      }
      guard let way = Interpolation(rawValue: try arguments.string(4)) else {
        throw Raised(
          .valueError, "{}() interpolates 'linear', 'lower', 'higher', 'nearest' or 'midpoint'",
          name)
      }
      let (parts, isLone) = try parts(arguments[1])
      let folded = try Folded(x, try arguments.intsIfAny(2), keepDims: arguments.bool(3))
      let ranked = try Ranked(folded.rows, skipsNaN: skipsNaN)
      var results: [Variable] = []
      for part in parts {
        guard part >= 0, part <= 1 else {
          throw Raised(.valueError, "{}() takes q from 0 to 1", name)
        }
        results.append(
          try run(.reshape, ranked.at(part, way), with: [.ints(folded.shape)]))
      }
      if isLone { return .tensor(results[0]) }
      return .tensor(
        try tensors { () throws(TensorError) in
          try apply(.stack, inputs: results, attributes: [.int(0)])
        })
    }
  }

  /// The numbers of `q`, and whether it is just one.
  private static func parts(_ value: Value) throws(Raised) -> ([Double], Bool) {
    switch value {
    case .tensor(let x): return (x.value.doubles, x.shape.isEmpty || x.value.count == 1)
    case .list, .tuple:
      var parts: [Double] = []
      for item in try Conversion.sequence(value, "quantile") { parts.append(try item.asDouble()) }
      guard !parts.isEmpty else { throw Raised(.valueError, "quantile() needs a q") }
      return (parts, false)
    default: return ([try value.asDouble()], true)
    }
  }
}

/// A tensor with the axes of a reduction as the last, and the shape that the result then has.
struct Folded {
  let rows: Variable
  let shape: [Int]

  /// Throws `ValueError` for axes that do not exist.
  init(_ x: Variable, _ axes: [Int]?, keepDims: Bool) throws(Raised) {
    let rank = x.shape.count
    var folded: [Int] = []
    for axis in axes ?? Array(0..<rank) { folded.append(try Conversion.axis(axis, of: rank)) }
    let rest = (0..<rank).filter { !folded.contains($0) }
    let moved = try run(.transpose, x, with: [.ints(rest + folded)])
    let lengths = rest.map { x.shape[$0] }
    rows = try run(
      .reshape, moved, with: [.ints(lengths + [folded.map { x.shape[$0] }.reduce(1, *)])])
    shape = keepDims ? (0..<rank).map { folded.contains($0) ? 1 : x.shape[$0] } : lengths
  }
}

/// How a quantile between two elements is found.
private enum Interpolation: String { case linear, lower, higher, nearest, midpoint }

/// The rows of a tensor in order.
private struct Ranked {
  let rows: Variable
  let sorted: Variable
  /// How many elements of each row count; nan for a row in which a NaN forbids an answer.
  let counts: [Double]

  init(_ rows: Variable, skipsNaN: Bool) throws(Raised) {
    self.rows = rows
    sorted = try run(.sort, rows, with: [.int(-1)])
    let length = rows.shape.last ?? 1
    let flags = rows.dtype.isFloating ? rows.value.doubles.map(\.isNaN) : []
    counts = (0..<(length == 0 ? 1 : rows.value.count / length)).map { row in
      let missing = flags.isEmpty ? 0 : flags[(row * length)..<((row + 1) * length)].count { $0 }
      let present = length - missing
      return present == 0 || (missing > 0 && !skipsNaN) ? .nan : Double(present)
    }
  }

  /// The quantile of each row.
  func at(_ part: Double, _ way: Interpolation) throws(Raised) -> Variable {
    guard rows.value.count > 0 else {
      return try run(.mean, rows, with: [.int(-1), .flag(false)])
    }
    let places = counts.map { ($0 - 1) * part }
    let below = try picked(places.map { $0.rounded(.down) })
    let above = try picked(places.map { $0.rounded(.up) })
    let weights =
      switch way {
      case .linear: places.map { $0 - $0.rounded(.down) }
      case .lower: places.map { _ in 0.0 }
      case .higher: places.map { _ in 1.0 }
      case .nearest: places.map { $0.rounded() - $0.rounded(.down) }
      case .midpoint: places.map { _ in 0.5 }
      }
    if way == .lower { return below }
    let weight = try constant(weights, below.shape)
    return try run(.lerp, below, above, weight)
  }

  /// One element of each row; a row without an answer gives its last, a NaN.
  private func picked(_ places: [Double]) throws(Raised) -> Variable {
    let length = rows.shape.last ?? 1
    let index = places.map { $0.isNaN ? length - 1 : Int($0) }
    let shape = Array(rows.shape.dropLast())
    let positions = try tensors { () throws(TensorError) in
      try Tensor(ints: index, shape: shape + [1])
    }
    let taken = try run(.takeAlongAxis, sorted, Variable(positions), with: [.int(-1)])
    return try run(.reshape, taken, with: [.ints(shape)])
  }

  private func constant(_ values: [Double], _ shape: [Int]) throws(Raised) -> Variable {
    Variable(
      try tensors { () throws(TensorError) in
        try Tensor(doubles: values.map { $0.isNaN ? 0 : $0 }, shape: Array(rows.shape.dropLast()))
          .reshaped(shape).cast(to: sorted.dtype)
      })
  }

  /// Where in each row the quantile, rounded down, is.
  func position(_ part: Double, like shape: [Int]) throws(Raised) -> Tensor {
    let length = rows.shape.last ?? 1
    return try tensors { () throws(TensorError) in
      let order = try Tensor.argsort(rows.value).ints
      let found = counts.enumerated().map { row, count in
        let place = count.isNaN ? length - 1 : Int(((count - 1) * part).rounded(.down))
        return length == 0 ? 0 : order[row * length + place]
      }
      return try Tensor(ints: found, shape: shape)
    }
  }
}
