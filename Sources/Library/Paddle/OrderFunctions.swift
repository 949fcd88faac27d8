import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that rank elements, and give values with their positions.
enum OrderFunctions {
  static var functions: [Native] { picking + different + searching + counting }

  private static var picking: [Native] {
    [
      Native(
        "topk(x, k, axis=None, largest=True, sorted=True, name=None)",
        "The first k elements in order along an axis, and their positions."
      ) { (arguments) throws(Raised) in
        try picked(
          .topk, arguments.tensor(0),
          [.int(wholeNumber(arguments[1])), .int(axis(arguments, 2)), .flag(arguments.bool(3))],
          Operator.topkPositions)
      },
      Native(
        "kthvalue(x, k, axis=None, keepdim=False, name=None)",
        "The k-th smallest element along an axis, and its position."
      ) { (arguments) throws(Raised) in
        try picked(
          .kthvalue, arguments.tensor(0),
          [.int(arguments.int(1)), .int(axis(arguments, 2)), .flag(arguments.bool(3))],
          Operator.kthPositions)
      },
      Native(
        "mode(x, axis=-1, keepdim=False, name=None)",
        "The most frequent element along an axis, and its last position."
      ) { (arguments) throws(Raised) in
        try picked(
          .mode, arguments.tensor(0), [.int(axis(arguments, 1)), .flag(arguments.bool(2))],
          Operator.modePositions)
      },
      cumulative("cummax", .cummax, largest: true), cumulative("cummin", .cummin, largest: false),
      Native("msort(input)", "The elements in order along the first axis.") {
        (arguments) throws(Raised) in
        try .tensor(run(.sort, arguments.tensor(0), with: [.int(0)]))
      },
    ]
  }

  private static func axis(_ arguments: Arguments, _ index: Int) throws(Raised) -> Int {
    try arguments.intIfAny(index) ?? -1
  }

  /// A number, also from a tensor of one whole number under any shape.
  private static func wholeNumber(_ value: Value) throws(Raised) -> Int {
    if case .tensor = value, let first = try Conversion.integers(value)?.first { return first }
    return try value.asIndex()
  }

  /// The picked elements with their positions; those lose the axis when the elements do.
  private static func picked(
    _ op: Operator, _ x: Variable, _ attributes: [Attribute],
    _ positions: (Tensor, [Attribute]) throws(TensorError) -> Tensor
  ) throws(Raised) -> Value {
    let values = try run(op, x, with: attributes)
    let found = try tensors { () throws(TensorError) in
      let row = x.shape.isEmpty ? try x.value.reshaped([1]) : x.value
      return try positions(row, attributes).reshaped(values.shape)
    }
    return .tuple(values, Variable(found))
  }

  private static func cumulative(_ name: String, _ op: Operator, largest: Bool) -> Native {
    Native("\(name)(x, axis=None, dtype=\"int64\", name=None)", op.summary) {
      (arguments) throws(Raised) in
      let x = try arguments.tensor(0)
      let axis = try arguments.intIfAny(1)
      let line = axis == nil ? try run(.reshape, x, with: [.ints([-1])]) : x
      let dtype = try Conversion.dtype(arguments[2]) ?? .int64
      return try picked(op, line, [.int(axis ?? 0)]) { (x, attributes) throws(TensorError) in
        try .extremesSoFar(x, axis: attributes[0].int ?? 0, largest: largest).cast(to: dtype)
      }
    }
  }

  private static var different: [Native] {
    [
      Native(
        """
        unique(x, return_index=False, return_inverse=False, return_counts=False, axis=None, \
        dtype="int64", sorted=True, name=None)
        """,
        "The different elements, or slices along an axis, in ascending order."
      ) { (arguments) throws(Raised) in
        let (x, axis) = (try arguments.tensor(0).value, try arguments.intIfAny(4))
        let found = try tensors { () throws(TensorError) in try x.unique(axis: axis) }
        return try parts(
          found.values, [(1, found.first), (2, found.inverse), (3, found.counts)], arguments, 5)
      },
      Native(
        """
        unique_consecutive(x, return_inverse=False, return_counts=False, axis=None, \
        dtype="int64", name=None)
        """,
        "The elements, or slices along an axis, without those equal to the one before."
      ) { (arguments) throws(Raised) in
        let (x, axis) = (try arguments.tensor(0).value, try arguments.intIfAny(3))
        let found = try tensors { () throws(TensorError) in
          try x.unique(axis: axis, consecutive: true)
        }
        return try parts(
          found.values, [(1, found.inverse), (2, found.counts)], arguments, 4)
      },
    ]
  }

  /// The values, with those of the other tensors whose argument is true in a tuple.
  private static func parts(
    _ values: Tensor, _ others: [(flag: Int, tensor: Tensor)], _ arguments: Arguments, _ dtype: Int
  ) throws(Raised) -> Value {
    let dtype = try Conversion.dtype(arguments[dtype]) ?? .int64
    var result = [Value.tensor(Variable(values))]
    for other in others where try arguments.bool(other.flag) {
      result.append(try .made { () throws(TensorError) in try other.tensor.cast(to: dtype) })
    }
    return result.count == 1 ? result[0] : .tuple(of: result)
  }

  private static var searching: [Native] {
    [
      Native(
        """
        searchsorted(sorted_sequence, values, out_int32=False, right=False, name=None, *, \
        side=None)
        """,
        "Where each value would be inserted into a sorted row."
      ) { (arguments) throws(Raised) in
        let isRight = try arguments.isNone(5) ? arguments.bool(3) : arguments.string(5) == "right"
        return try positions(arguments.tensor(0), arguments.tensor(1), isRight, arguments.bool(2))
      },
      Native(
        "bucketize(x, sorted_sequence, out_int32=False, right=False, name=None)",
        "The bucket of each element between sorted bounds."
      ) { (arguments) throws(Raised) in
        let bounds = try arguments.tensor(1)
        guard bounds.shape.count == 1 else {
          throw Raised(
            .valueError, "bucketize() takes bounds of one axis, not {}",
            String(bounds.shape.count))
        }
        return try positions(bounds, arguments.tensor(0), arguments.bool(3), arguments.bool(2))
      },
      Native(
        "isin(x, test_x, assume_unique=False, invert=False, name=None)",
        "True for the elements that are among others."
      ) { (arguments) throws(Raised) in
        let (x, others) = (try arguments.tensor(0).value, try arguments.tensor(1).value)
        let inverts = try arguments.bool(3)
        return try .made { () throws(TensorError) in
          let found = try x.isIn(others)
          return inverts ? try .map(.logicalNot, found) : found
        }
      },
    ]
  }

  private static func positions(
    _ bounds: Variable, _ values: Variable, _ right: Bool, _ isNarrow: Bool
  ) throws(Raised) -> Value {
    try .made { () throws(TensorError) in
      try bounds.value.searchsorted(values.value, right: right).cast(to: isNarrow ? .int32 : .int64)
    }
  }

  private static var counting: [Native] {
    [
      Native(
        "bincount(x, weights=None, minlength=0, name=None)",
        "How often each of 0, 1, 2 … appears, or the sum of the weights where it does."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0).value
        let weights = arguments.isNone(1) ? nil : try arguments.tensor(1).value
        let length = try arguments.int(2)
        return try .made { () throws(TensorError) in
          try x.bincount(weights: weights, minimumLength: length)
        }
      },
      Native(
        "histogram(input, bins=100, min=0.0, max=0.0, weight=None, density=False, name=None)",
        "How many elements each of equal bins holds."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0).value
        let (bins, low, high) = (
          try arguments.int(1), try arguments.double(2), try arguments.double(3)
        )
        let weights = arguments.isNone(4) ? nil : try arguments.tensor(4).value
        let isDensity = try arguments.bool(5)
        return try .made { () throws(TensorError) in
          let masses = try x.histogram(bins: bins, from: low, to: high, weights: weights)
          guard isDensity else { return try masses.cast(to: weights?.dtype ?? .int64) }
          let edges = try x.histogramEdges(bins: bins, from: low, to: high).doubles
          let area = masses.doubles.reduce(0, +) * (edges[1] - edges[0])
          return try .zip(.divide, masses, Tensor(area)).cast(to: .float32)
        }
      },
      Native(
        "histogram_bin_edges(input, bins=100, min=0.0, max=0.0, name=None)",
        "The bounds of the bins of a histogram."
      ) { (arguments) throws(Raised) in
        let x = try arguments.tensor(0).value
        let (bins, low, high) = (
          try arguments.int(1), try arguments.double(2), try arguments.double(3)
        )
        return try .made { () throws(TensorError) in
          try x.histogramEdges(bins: bins, from: low, to: high)
        }
      },
    ]
  }
}
