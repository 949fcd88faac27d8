import Interpreter
import Tensors

/// Choosing between elements: where, clip, nonzero.
enum NumpyChoice {
  static var functions: [Native] {
    [
      Native("where(condition, x=..., y=..., /)", "Elements of x or y, by a condition.") {
        a throws(Raised) in
        let condition = try NumpyConversion.array(a[0])
        if a[1].isUnbound { return try nonzero(condition) }
        guard !a[2].isUnbound else {
          throw Raised(.valueError, "either both or neither of x and y should be given")
        }
        return try choose(condition, a[1], a[2]).simplified()
      },
      Native("nonzero(a)", "Where the elements are not 0, by axis.") { a throws(Raised) in
        try nonzero(NumpyConversion.array(a[0]))
      },
      Native("argwhere(a)", "Where the elements are not 0, by element.") { a throws(Raised) in
        let flags = try NumpyConversion.array(a[0]).converted(to: .bool).tensor()
        return .object(
          NumpyArray(try tensors { () throws(TensorError) in try flags.nonzero() }))
      },
      Native(
        "clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None)",
        "The elements, no smaller and no larger than the bounds."
      ) { a throws(Raised) in
        let (low, high) = (a.isNone(1) ? a[4] : a[1], a.isNone(2) ? a[5] : a[2])
        var result = NumpyOperand(try NumpyConversion.array(a[0]))
        if !low.isNone, let bound = try NumpyOperand(low) {
          result = NumpyOperand(try NumpyFunction.named("maximum")(result, bound))
        }
        if !high.isNone, let bound = try NumpyOperand(high) {
          result = NumpyOperand(try NumpyFunction.named("minimum")(result, bound))
        }
        return try NumpyReductions.stored(result.array, a[3])
      },
    ]
  }

  /// One vector of positions for each axis.
  static func nonzero(_ array: NumpyArray) throws(Raised) -> Value {
    let flags = try array.converted(to: .bool).tensor()
    let rows = try tensors { () throws(TensorError) in try flags.nonzero() }
    var columns: [Value] = []
    for axis in 0..<Swift.max(array.rank, 1) {
      columns.append(
        .object(
          NumpyArray(
            try tensors { () throws(TensorError) in
              try rows.get([.range(start: nil, stop: nil, step: 1), .at(axis)])
            })))
    }
    return .tuple(of: columns)
  }

  private static func choose(
    _ condition: NumpyArray, _ x: Value, _ y: Value
  ) throws(Raised) -> NumpyArray {
    let (first, second) = (try operand(x), try operand(y))
    let common = try NumpyOperand.common(first, second)
    return try select(
      condition, first.array.converted(to: common), second.array.converted(to: common))
  }

  private static func operand(_ value: Value) throws(Raised) -> NumpyOperand {
    if let operand = try NumpyOperand(value), operand.array.dtype.kind != .object {
      return operand
    }
    return NumpyOperand(try NumpyConversion.array(value))
  }

  /// Elements of `x` where the condition holds, else of `y`; all three broadcast.
  static func select(
    _ condition: NumpyArray, _ x: NumpyArray, _ y: NumpyArray
  ) throws(Raised) -> NumpyArray {
    let flags = try condition.converted(to: .bool).tensor()
    let type = ElementType.promote(x.dtype, y.dtype)
    guard type.isNumeric else { return try selectObjects(flags, x, y, type) }
    let (a, b) = (try x.converted(to: type).tensor(), try y.converted(to: type).tensor())
    return NumpyArray(
      try tensors { () throws(TensorError) in
        try Tensor.select(flags, a, b)
      }, as: type)
  }

  private static func selectObjects(
    _ flags: Tensor, _ x: NumpyArray, _ y: NumpyArray, _ type: ElementType
  ) throws(Raised) -> NumpyArray {
    let shape = try tensors { () throws(TensorError) in
      try Tensor.broadcastShape(Tensor.broadcastShape(x.shape, y.shape), flags.shape)
    }
    let choices = try tensors { () throws(TensorError) in try flags.broadcast(to: shape).bools }
    let (a, b) = (try x.stretched(to: shape).items(), try y.stretched(to: shape).items())
    let chosen = choices.indices.map { choices[$0] ? a[$0] : b[$0] }
    return try NumpyConversion.array(of: chosen, shape: shape, as: type)
  }
}
