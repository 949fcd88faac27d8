import Interpreter

/// Exceptions of NumPy's own.
enum NumpyErrors {
  nonisolated(unsafe) static let axis = Class(
    builtin: "AxisError", base: ExceptionKind.valueError.type, mixin: ExceptionKind.indexError.type,
    module: "numpy.exceptions", isException: true)
  nonisolated(unsafe) static let linearAlgebra = Class(
    builtin: "LinAlgError", base: ExceptionKind.valueError.type, module: "numpy.linalg",
    isException: true)

  /// An axis that an array does not have.
  static func noAxis(_ axis: Int, rank: Int) -> Raised {
    Raised(
      Exception(
        type: NumpyErrors.axis,
        arguments: [
          .string("axis \(axis) is out of bounds for array of dimension \(rank)")
        ]))
  }
}

/// Axes as programs give them.
enum NumpyAxes {
  /// An axis counted from either end, as 0 ..< rank.
  static func one(_ axis: Int, rank: Int) throws(Raised) -> Int {
    guard axis >= -rank, axis < rank else { throw NumpyErrors.noAxis(axis, rank: rank) }
    return axis < 0 ? axis + rank : axis
  }

  /// None, a number, or a tuple of them; nil means all axes.
  static func several(_ value: Value, rank: Int) throws(Raised) -> [Int]? {
    switch value {
    case .none: return nil
    case .tuple, .list:
      var axes: [Int] = []
      for item in try value.items() {
        let axis = try one(item.asIndex(), rank: rank)
        guard !axes.contains(axis) else { throw Raised(.valueError, "duplicate value in 'axis'") }
        axes.append(axis)
      }
      return axes
    default: return [try one(value.asIndex(), rank: rank)]
    }
  }

  /// Lengths as programs give them: a number, a tuple, or an array of whole numbers.
  static func shape(_ value: Value) throws(Raised) -> [Int] {
    let sizes: [Value]
    switch value {
    case .tuple, .list: sizes = try value.items()
    case .object(let object) where object is NumpyArray: sizes = try value.items()
    default: sizes = [value]
    }
    var shape: [Int] = []
    for size in sizes {
      if case .double = size {
        throw Raised(.typeError, "'float' object cannot be interpreted as an integer")
      }
      let length = try size.asIndex()
      guard length >= 0 else { throw Raised(.valueError, "negative dimensions are not allowed") }
      shape.append(length)
    }
    return shape
  }
}
