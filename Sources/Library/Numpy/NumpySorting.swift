import Interpreter
import Tensors

/// Order: sort, unique, search, and picking elements by position.
enum NumpySorting {
  static var functions: [Native] {
    [
      Native("argsort(a, axis=-1, kind=None, order=None, *, stable=None)", "What would sort them.")
      {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let axis = a.isNone(1) ? nil : try a.int(1)
        return .object(NumpyArray(try order(array, axis)))
      },
      Native("searchsorted(a, v, side=\"left\", sorter=None)", "Where to put v, to keep the order.")
      {
        a throws(Raised) in
        let (sorted, values) = (try NumpyConversion.array(a[0]), try NumpyConversion.array(a[1]))
        let isRight = try a.string(2) == "right"
        let (x, y) = (try sorted.tensor(), try values.tensor())
        return try NumpyArray(
          tensors { () throws(TensorError) in try x.searchsorted(y, right: isRight) }
        ).simplified()
      },
      Native("take(a, indices, axis=None, out=None, mode=\"raise\")", "The elements at positions.")
      {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let places = try NumpyConversion.array(a[1])
        let flat = a.isNone(2) ? try NumpyShapes.reshaped(array, [array.count]) : array
        let axis = a.isNone(2) ? 0 : try NumpyAxes.one(a.int(2), rank: array.rank)
        let full = Value.object(Slice(.none, .none, .none))
        let key = Array(repeating: full, count: axis) + [.object(places)]
        return try simplified(NumpySubscript(.tuple(of: key)).get(flat))
      },
      Native("take_along_axis(arr, indices, axis=-1)", "The elements at positions along an axis.") {
        a throws(Raised) in
        let (array, places) = (try NumpyConversion.array(a[0]), try NumpyConversion.array(a[1]))
        let (axis, positions) = (try a.int(2), try places.tensor())
        return .object(
          try array.rearranged { (elements) throws(TensorError) in
            try elements.taken(positions, axis: axis)
          })
      },
    ]
  }

  /// Functions whose names are methods that work in place.
  static var others: [Native] {
    [
      Native("sort(a, axis=-1, kind=None, order=None, *, stable=None)", "The elements in order.") {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        return .object(try sorted(array, a.isNone(1) ? nil : try a.int(1)))
      },
      Native("unique_parts(a, /)", "The different elements, and where they are.") {
        a throws(Raised) in try unique(NumpyConversion.array(a[0]))
      },
    ]
  }

  private static func simplified(_ value: Value) throws(Raised) -> Value {
    guard case .object(let object) = value, let array = object as? NumpyArray else { return value }
    return try array.simplified()
  }

  /// The elements in order along an axis; nil means in one row.
  static func sorted(_ array: NumpyArray, _ axis: Int?) throws(Raised) -> NumpyArray {
    let flat = axis == nil ? try NumpyShapes.reshaped(array, [array.count]) : array
    let positions = try order(flat, axis ?? 0)
    return try flat.rearranged { (elements) throws(TensorError) in
      flat.rank == 0 ? elements : try elements.taken(positions, axis: axis ?? 0)
    }
  }

  private static func order(_ array: NumpyArray, _ axis: Int?) throws(Raised) -> Tensor {
    let flat = axis == nil ? try NumpyShapes.reshaped(array, [array.count]) : array
    let axis = flat.rank == 0 ? 0 : try NumpyAxes.one(axis ?? 0, rank: flat.rank)
    let keys = flat.isNumeric ? try flat.tensor() : try ranks(flat)
    return try tensors { () throws(TensorError) in try Tensor.argsort(keys, axis: axis) }
  }

  /// For each element of text or objects, how many elements come before it.
  private static func ranks(_ array: NumpyArray) throws(Raised) -> Tensor {
    let items = try array.items()
    let sorted = try call(Modules.builtins.get("sorted") ?? .none, .list(of: items)).items()
    let found = Dict()
    for (rank, item) in sorted.enumerated() where try !found.has(item) {
      try found.set(item, .int(rank))
    }
    var ranks: [Int] = []
    for item in items { ranks.append(try found.get(item)?.asIndex() ?? 0) }
    return try tensors { () throws(TensorError) in try Tensor(ints: ranks, shape: array.shape) }
  }

  /// (values, first positions, inverse, counts).
  private static func unique(_ array: NumpyArray) throws(Raised) -> Value {
    let flat = try NumpyShapes.reshaped(array, [array.count])
    let keys = flat.isNumeric ? try flat.tensor() : try ranks(flat)
    let found = try tensors { () throws(TensorError) in try keys.unique() }
    let values = try flat.rearranged { (elements) throws(TensorError) in
      try elements.gathered(found.first)
    }
    let parts = [values] + [found.first, found.inverse, found.counts].map { NumpyArray($0) }
    return .tuple(of: parts.map { .object($0) })
  }
}
