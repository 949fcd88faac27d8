import Interpreter
import Tensors

/// Attributes and methods of NumPy arrays.
enum NumpyMembers {
  static var all: [Class.Member] {
    specialMethods(of: [
      .arithmetic, .integer, .matrix, .container, .subscripts, .assignment,
    ]) + common
  }

  /// Those that scalars have too.
  static var common: [Class.Member] { shared + properties + conversions + changes }

  /// Functions of NumPy that are methods as well.
  static var shared: [Class.Member] {
    let names: Set = [
      "sum", "prod", "all", "any", "mean", "max", "min", "argmax", "argmin", "var", "std", "cumsum",
      "cumprod", "ravel", "squeeze", "swapaxes", "repeat", "argsort", "searchsorted", "take",
      "nonzero", "clip", "round", "dot",
    ]
    return NumpyModule.functions.filter { names.contains($0.name) }
      .map { Class.Member($0.name, .native($0)) }
  }

  static func array(_ value: Value) throws(Raised) -> NumpyArray {
    if let array = try NumpyConversion.existing(value) { return array }
    throw Raised(.typeError, "a numpy.ndarray is needed here, not {}", value.type.name)
  }

  private static var properties: [Class.Member] {
    [
      .property(
        "shape", "The length of each axis.",
        get: { x throws(Raised) in .tuple(of: try array(x).shape.map { .int($0) }) },
        set: { x, shape throws(Raised) in
          let array = try array(x)
          try array.reshape(to: NumpyShapes.reshaped(array, NumpyShapes.shape(shape)).shape)
        }),
      .property("dtype", "The type of the elements.") { x throws(Raised) in
        .object(NumpyDType(try array(x).dtype))
      },
      .property("ndim", "The number of axes.") { x throws(Raised) in .int(try array(x).rank) },
      .property("size", "The number of elements.") { x throws(Raised) in
        .int(try array(x).count)
      },
      .property("itemsize", "Bytes per element.") { x throws(Raised) in
        .int(try array(x).dtype.size)
      },
      .property("nbytes", "Bytes of all elements.") { x throws(Raised) in
        let array = try array(x)
        return .int(array.count * array.dtype.size)
      },
      .property("T", "The axes in reverse order.") { x throws(Raised) in
        .object(try NumpyShapes.transposed(array(x), .none))
      },
      .property("flat", "The elements, one after the other.") { x throws(Raised) in
        let array = try array(x)
        return .object(NumpyIterator(try NumpyShapes.reshaped(array, [array.count])))
      },
      .property("real", "The array itself: no elements are complex.") { x throws(Raised) in
        .object(try array(x))
      },
      .property("base", "None: windows do not name their origin.") { _ throws(Raised) in .none },
    ]
  }

  private static var conversions: [Class.Member] {
    [
      .method(
        "astype(self, dtype, order=None, casting=None, subok=True, copy=True)",
        "A copy with elements of another type."
      ) { a throws(Raised) in
        try array(a[0]).cast(to: NumpyDType.of(a[1]) ?? .float64).simplified(like: a[0])
      },
      .method("copy(self, order=None)", "A copy with elements of its own.") { a throws(Raised) in
        let array = try array(a[0])
        return try array.cast(to: array.dtype).simplified(like: a[0])
      },
      .method("__copy__(self)", "A copy.") { a throws(Raised) in
        let array = try array(a[0])
        return try array.cast(to: array.dtype).simplified(like: a[0])
      },
      .method("__deepcopy__(self, memo)", "A copy.") { a throws(Raised) in
        let array = try array(a[0])
        return try array.cast(to: array.dtype).simplified(like: a[0])
      },
      .method("flatten(self, order=None)", "A copy in one row.") { a throws(Raised) in
        let array = try array(a[0])
        let copy = try array.cast(to: array.dtype)
        return .object(try NumpyShapes.reshaped(copy, [array.count]))
      },
      .method("tolist(self)", "Nested lists of Python numbers.") { a throws(Raised) in
        try array(a[0]).nestedList()
      },
      .method("item(self, *index)", "One element as a Python number.") { a throws(Raised) in
        let array = try array(a[0])
        guard case .tuple(let index) = a[1], let first = index.items.first else {
          return try array.onlyItem()
        }
        let flat = index.items.count == 1 ? try NumpyShapes.reshaped(array, [array.count]) : array
        let key = index.items.count == 1 ? first : a[1]
        return try NumpyMembers.array(NumpySubscript(key).get(flat)).onlyItem()
      },
      .method("reshape(self, *shape, order=None)", "The elements under another shape.") {
        a throws(Raised) in
        try .object(NumpyShapes.reshaped(array(a[0]), NumpyShapes.shape(only(a[1])), order: a[2]))
      },
      .method("transpose(self, *axes)", "The axes in another order.") { a throws(Raised) in
        let axes = try only(a[1])
        if case .tuple(let tuple) = axes, tuple.items.isEmpty {
          return try .object(NumpyShapes.transposed(array(a[0]), .none))
        }
        return try .object(NumpyShapes.transposed(array(a[0]), axes))
      },
      .method("view(self, dtype=None)", "Another array of the same elements.") { a throws(Raised) in
        let array = try array(a[0])
        guard a.isNone(1) else {
          return .object(try array.cast(to: NumpyDType.of(a[1]) ?? .float64))
        }
        return .object(NumpyArray(array.view, on: array))
      },
    ] + numbers
  }

  /// What `float(x)` and the like ask.
  private static var numbers: [Class.Member] {
    [
      .method("__float__(self)", "The only element as a float.") { a throws(Raised) in
        .double(try scalar(a[0]).asDouble())
      },
      .method("__int__(self)", "The only element as an integer.") { a throws(Raised) in
        try call(.type(BuiltinTypes.int), scalar(a[0]))
      },
      .method("__index__(self)", "The only element, if it is whole.") { a throws(Raised) in
        let array = try array(a[0])
        guard array.rank == 0, array.dtype.isInteger else {
          throw Raised(
            .typeError, "only integer scalar arrays can be converted to a scalar index")
        }
        return try array.onlyItem()
      },
      .method("__abs__(self)", "The distance from 0.") { a throws(Raised) in
        try NumpyMaps.apply(.abs, array(a[0])).simplified()
      },
      .method("__round__(self, ndigits=None)", "Rounded to digits.") { a throws(Raised) in
        let rounded = try NumpyMaps.rounded(array(a[0]), a.isNone(1) ? 0 : a.int(1))
        return a.isNone(1)
          ? try call(.type(BuiltinTypes.int), rounded.onlyItem()) : try rounded.simplified()
      },
      .method("__array__(self, dtype=None)", "The array itself.") { a throws(Raised) in
        .object(try array(a[0]))
      },
    ]
  }

  private static func scalar(_ value: Value) throws(Raised) -> Value {
    let array = try array(value)
    guard array.rank == 0 || array.count == 1 else {
      throw Raised(.typeError, "only 0-dimensional arrays can be converted to Python scalars")
    }
    return try array.onlyItem()
  }

  private static var changes: [Class.Member] {
    [
      .method("fill(self, value)", "Sets every element.") { a throws(Raised) in
        try array(a[0]).assign(NumpyConversion.array(a[1]))
        return .none
      },
      .method("sort(self, axis=-1, kind=None, order=None)", "Puts the elements in order.") {
        a throws(Raised) in
        let array = try array(a[0])
        try array.assign(NumpySorting.sorted(array, a.int(1)))
        return .none
      },
    ]
  }

  /// The only argument when it is a tuple or list, else all of them.
  private static func only(_ rest: Value) throws(Raised) -> Value {
    guard case .tuple(let tuple) = rest, tuple.items.count == 1 else { return rest }
    switch tuple.items[0] {
    case .tuple, .list, .none: return tuple.items[0]
    default: return rest
    }
  }
}

/// Attributes and methods of NumPy's scalars: those of an array without axes, and numbers' own.
enum NumpyScalarMembers {
  static var all: [Class.Member] {
    specialMethods(of: [.arithmetic, .integer]) + NumpyMembers.common + [
      .method("is_integer(self)", "Whether the number is whole.") { a throws(Raised) in
        let number = try NumpyMembers.array(a[0]).onlyItem().asDouble()
        return .bool(number == number.rounded() && number.isFinite)
      },
      .method("conjugate(self)", "The number itself.") { a throws(Raised) in a[0] },
      .property("imag", "0: no numbers are complex.") { _ throws(Raised) in .int(0) },
    ]
  }
}

extension NumpyArray {
  /// A scalar when it was made of one; an array when it was made of an array.
  fileprivate func simplified(like origin: Value) throws(Raised) -> Value {
    if case .object(let object) = origin, object is NumpyScalar { return try simplified() }
    return .object(self)
  }
}
