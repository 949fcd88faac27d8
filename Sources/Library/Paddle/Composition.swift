import Autograd
import Interpreter
import Tensors

/// Functions of `paddle` that are made of several operators, or ask about tensors.
enum Composition {
  static var functions: [Native] { comparing + parts + settings + [transpose2D] }

  /// Those that are methods of tensors too.
  static var methods: [Class.Member] {
    (comparing + parts).map { Class.Member($0.name, .native($0)) }
  }

  private static var transpose2D: Native {
    Native("t(input, name=None)", "The matrix with its axes exchanged.") {
      (arguments) throws(Raised) in
      try .tensor(exchanged(TensorMembers.variable(arguments[0])))
    }
  }

  /// A matrix transposed, or a vector or scalar as it is.
  ///
  /// Throws `ValueError` for more axes.
  static func exchanged(_ x: Variable) throws(Raised) -> Variable {
    guard x.shape.count <= 2 else {
      throw Raised(
        .valueError, "t() takes a tensor of at most 2 axes, and this has {}",
        String(x.shape.count))
    }
    if x.shape.count < 2 { return x }
    return try tensors { () throws(TensorError) in
      try apply(.transpose, x, attributes: [.ints([1, 0])])
    }
  }

  private static var comparing: [Native] {
    [
      Native("equal_all(x, y, name=None)", "True if both have the same shape and elements.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0]).value
        let y = try TensorMembers.variable(arguments[1]).value
        let isEqual = x.shape == y.shape && x.doubles == y.doubles
        return .tensor(Variable(Tensor(isEqual)))
      },
      Native(
        "allclose(x, y, rtol=1e-05, atol=1e-08, equal_nan=False, name=None)",
        "True if all elements agree within atol + rtol * |y|."
      ) { (arguments) throws(Raised) in
        .tensor(Variable(Tensor(try close(arguments).allSatisfy { $0 })))
      },
      Native(
        "isclose(x, y, rtol=1e-05, atol=1e-08, equal_nan=False, name=None)",
        "Where the elements agree within atol + rtol * |y|."
      ) { (arguments) throws(Raised) in
        let shape = try TensorMembers.variable(arguments[0]).shape
        let flags = try close(arguments)
        return try .tensor(
          Variable(tensors { () throws(TensorError) in try Tensor(bools: flags, shape: shape) }))
      },
    ]
  }

  private static func close(_ arguments: Arguments) throws(Raised) -> [Bool] {
    let x = try TensorMembers.variable(arguments[0]).value
    let y = try TensorMembers.variable(arguments[1]).value
    let (relative, absolute) = (try arguments.double(2), try arguments.double(3))
    let nanIsEqual = try arguments.bool(4)
    let other = try tensors { () throws(TensorError) in try y.broadcast(to: x.shape) }
    return zip(x.doubles, other.doubles).map { a, b in
      if a.isNaN || b.isNaN { return nanIsEqual && a.isNaN && b.isNaN }
      return a == b || abs(a - b) <= absolute + relative * abs(b)
    }
  }

  private static var parts: [Native] {
    [
      Native(
        "split(x, num_or_sections, axis=0, name=None)",
        "Pieces along an axis: a number of equal ones, or of the given lengths."
      ) { (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let axis = try axis(arguments[2], of: x)
        return try pieces(x, lengths(arguments[1], x.shape[axis]), axis)
      },
      Native("chunk(x, chunks, axis=0, name=None)", "Equal pieces along an axis.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let axis = try axis(arguments[2], of: x)
        return try pieces(x, lengths(arguments[1], x.shape[axis]), axis)
      },
      Native("unbind(input, axis=0)", "The slices along an axis, without it.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        let axis = try axis(arguments[1], of: x)
        let before = [Index](repeating: .range(start: nil, stop: nil, step: 1), count: axis)
        var slices: [Value] = []
        for position in 0..<x.shape[axis] {
          slices.append(.tensor(try TensorItems.get(x, before + [.at(position)])))
        }
        return .list(List(slices))
      },
    ]
  }

  private static func axis(_ value: Value, of x: Variable) throws(Raised) -> Int {
    let axis = try value.asIndex()
    let rank = x.shape.count
    guard -rank <= axis, axis < rank else {
      throw Raised(
        .valueError, "axis {} is outside of a tensor of {} axes", String(axis), String(rank))
    }
    return axis < 0 ? axis + rank : axis
  }

  private static func lengths(_ value: Value, _ total: Int) throws(Raised) -> [Int] {
    guard var lengths = try Conversion.integers(value) else {
      let count = try value.asIndex()
      guard count > 0, total % count == 0 else {
        throw Raised(
          .valueError, "an axis of length {} does not split into {} equal pieces", String(total),
          String(count))
      }
      return [Int](repeating: total / count, count: count)
    }
    if let open = lengths.firstIndex(of: -1) {
      lengths[open] =
        total - lengths.enumerated().reduce(0) { $0 + ($1.offset == open ? 0 : $1.element) }
    }
    guard lengths.reduce(0, +) == total, lengths.allSatisfy({ $0 >= 0 }) else {
      throw Raised(
        .valueError, "pieces of lengths {} do not make up an axis of length {}",
        lengths.description, String(total))
    }
    return lengths
  }

  private static func pieces(
    _ x: Variable, _ lengths: [Int], _ axis: Int
  ) throws(Raised) -> Value {
    var start = 0
    var pieces: [Value] = []
    for length in lengths {
      let (from, to) = (start, start + length)
      pieces.append(
        try .tensor(
          tensors { () throws(TensorError) in
            try apply(.slice, x, attributes: [.int(axis), .int(from), .int(to)])
          }))
      start = to
    }
    return .list(List(pieces))
  }

  private static var settings: [Native] {
    [
      Native("get_default_dtype()", "The element type of floats.") { (_) in
        .string(Defaults.dtype.name)
      },
      Native("set_default_dtype(d)", "Sets the element type of floats.") {
        (arguments) throws(Raised) in
        Defaults.dtype = try Conversion.dtype(arguments[0]) ?? .float32
        return .none
      },
      Native(
        "set_printoptions(precision=None, threshold=None, edgeitems=None, sci_mode=None, linewidth=None)",
        "How tensors print: digits, size of summaries, items at the edges, width."
      ) { (arguments) throws(Raised) in
        if !arguments.isNone(0) {
          PrintOptions.current.precision = min(max(try arguments.int(0), 0), 17)
        }
        if !arguments.isNone(1) { PrintOptions.current.threshold = try arguments.int(1) }
        if !arguments.isNone(2) { PrintOptions.current.edgeItems = max(try arguments.int(2), 0) }
        if !arguments.isNone(3) { PrintOptions.current.scientific = try arguments.bool(3) }
        if !arguments.isNone(4) { PrintOptions.current.lineWidth = max(try arguments.int(4), 20) }
        return .none
      },
    ]
  }
}
