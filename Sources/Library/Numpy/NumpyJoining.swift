import Interpreter
import Tensors

/// Arrays put together.
enum NumpyJoining {
  static var functions: [Native] {
    [
      Native("concatenate(arrays, /, axis=0, out=None, *, dtype=None)", "Arrays one after another.")
      {
        a throws(Raised) in
        var parts = try arrays(a[0])
        if a.isNone(1) {
          for index in parts.indices {
            parts[index] = try NumpyShapes.reshaped(parts[index], [parts[index].count])
          }
        }
        let axis = a.isNone(1) ? 0 : try a.int(1)
        return try NumpyReductions.stored(
          concatenated(parts, axis: axis, as: NumpyDType.of(a[3])), a[2])
      },
      Native("stack(arrays, axis=0, out=None)", "Arrays side by side along a new axis.") {
        a throws(Raised) in
        var parts = try arrays(a[0])
        guard let first = parts.first else {
          throw Raised(.valueError, "need at least one array to stack")
        }
        guard parts.allSatisfy({ $0.shape == first.shape }) else {
          throw Raised(.valueError, "all input arrays must have the same shape")
        }
        let axis = try NumpyAxes.one(a.int(1), rank: first.rank + 1)
        for index in parts.indices {
          var view = parts[index].view
          view.shape.insert(1, at: axis)
          view.strides.insert(0, at: axis)
          parts[index] = NumpyArray(view, on: parts[index])
        }
        return try NumpyReductions.stored(concatenated(parts, axis: axis), a[2])
      },
    ]
  }

  private static func arrays(_ value: Value) throws(Raised) -> [NumpyArray] {
    var parts: [NumpyArray] = []
    for item in try value.items() { parts.append(try NumpyConversion.array(item)) }
    return parts
  }

  static func concatenated(
    _ parts: [NumpyArray], axis: Int, as dtype: ElementType? = nil
  ) throws(Raised) -> NumpyArray {
    guard let first = parts.first else {
      throw Raised(.valueError, "need at least one array to concatenate")
    }
    guard first.rank > 0 else {
      throw Raised(.valueError, "zero-dimensional arrays cannot be concatenated")
    }
    let axis = try NumpyAxes.one(axis, rank: first.rank)
    try check(parts, first, axis)
    let common = parts.dropFirst().reduce(first.dtype) { ElementType.promote($0, $1.dtype) }
    let type = dtype ?? common
    guard type.isNumeric else { return try joinObjects(parts, axis, type) }
    var numbers: [Tensor] = []
    for part in parts { numbers.append(try part.converted(to: type).tensor()) }
    return NumpyArray(
      try tensors { () throws(TensorError) in try Tensor.concat(numbers, axis: axis) }, as: type)
  }

  private static func check(
    _ parts: [NumpyArray], _ first: NumpyArray, _ axis: Int
  ) throws(Raised) {
    for (index, part) in parts.enumerated() {
      guard part.rank == first.rank else {
        throw Raised(
          .valueError,
          "all the input arrays must have same number of dimensions, but the array at index 0 has "
            + "{} dimension(s) and the array at index {} has {} dimension(s)", String(first.rank),
          String(index), String(part.rank))
      }
      for other in part.shape.indices where other != axis {
        guard part.shape[other] == first.shape[other] else {
          throw Raised(
            .valueError,
            "all the input array dimensions except for the concatenation axis must match exactly, "
              + "but along dimension {}, the array at index 0 has size {} and the array at index "
              + "{} has size {}", String(other), String(first.shape[other]), String(index),
            String(part.shape[other]))
        }
      }
    }
  }

  private static func joinObjects(
    _ parts: [NumpyArray], _ axis: Int, _ type: ElementType
  ) throws(Raised) -> NumpyArray {
    var items: [Value] = []
    var places: [Tensor] = []
    for part in parts {
      let own = try part.converted(to: type).items()
      let positions = Array(items.count..<(items.count + own.count))
      places.append(
        try tensors { () throws(TensorError) in try Tensor(ints: positions, shape: part.shape) })
      items.append(contentsOf: own)
    }
    let joined = try tensors { () throws(TensorError) in try Tensor.concat(places, axis: axis) }
    return NumpyArray(joined.ints.map { items[$0] }, shape: joined.shape, as: type)
  }
}
