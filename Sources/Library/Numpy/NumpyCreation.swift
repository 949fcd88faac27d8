import Autograd
import Interpreter
import Tensors

/// Arrays from data and from shapes.
enum NumpyCreation {
  static var functions: [Native] { fromData + filled + like + sequences }

  private static var fromData: [Native] {
    [
      Native(
        "array(object, dtype=None, *, copy=True, order=\"K\", subok=False, ndmin=0)",
        "An array of numbers, nested lists or another array's elements."
      ) { a throws(Raised) in
        let dtype = try NumpyDType.of(a[1])
        var made = try NumpyConversion.array(a[0], as: dtype)
        if made.isIn(a[0]), try a.bool(2) { made = try made.cast(to: made.dtype) }
        while try made.rank < a.int(5) {
          made = NumpyArray(
            View(
              shape: [1] + made.shape, strides: [0] + made.view.strides, offset: made.view.offset),
            on: made)
        }
        return .object(made)
      },
      same("asarray"), same("ascontiguousarray"), same("asanyarray"),
    ]
  }

  private static func same(_ name: String) -> Native {
    Native(
      "\(name)(a, dtype=None, order=None, *, copy=None)",
      "The array itself, or an array of the elements."
    ) { a throws(Raised) in
      .object(try NumpyConversion.array(a[0], as: NumpyDType.of(a[1])))
    }
  }

  private static var filled: [Native] {
    [
      constant("zeros", 0), constant("ones", 1), constant("empty", 0),
      Native("full(shape, fill_value, dtype=None, order=\"C\")", "One value everywhere.") {
        a throws(Raised) in
        try .object(
          full(NumpyAxes.shape(a[0]), NumpyConversion.array(a[1]), NumpyDType.of(a[2])))
      },
      Native("eye(N, M=None, k=0, dtype=None)", "Ones on a diagonal.") { a throws(Raised) in
        let rows = try a.int(0)
        let columns = a.isNone(1) ? rows : try a.int(1)
        let (offset, dtype) = (try a.int(2), try NumpyDType.of(a[3]) ?? .float64)
        guard rows >= 0, columns >= 0 else {
          throw Raised(.valueError, "negative dimensions are not allowed")
        }
        let array = try full([rows, columns], NumpyConversion.array(.int(0)), dtype)
        for row in 0..<rows where row + offset >= 0 && row + offset < columns {
          try NumpySubscript(.tuple(of: [.int(row), .int(row + offset)]))
            .set(array, to: NumpyConversion.array(.int(1)))
        }
        return .object(array)
      },
    ]
  }

  private static func constant(_ name: String, _ value: Int) -> Native {
    Native(
      "\(name)(shape, dtype=None, order=\"C\")", value == 0 ? "An array of zeros." : "Ones."
    ) { a throws(Raised) in
      let dtype = try NumpyDType.of(a[1]) ?? .float64
      let filler = name == "empty" && dtype == .object ? Value.none : .int(value)
      return try .object(full(NumpyAxes.shape(a[0]), NumpyConversion.array(filler), dtype))
    }
  }

  /// An array with one value everywhere.
  static func full(
    _ shape: [Int], _ value: NumpyArray, _ dtype: ElementType?
  ) throws(Raised) -> NumpyArray {
    let value = try value.converted(to: dtype ?? value.dtype).stretched(to: shape)
    return try value.cast(to: value.dtype)
  }

  private static var like: [Native] {
    [("zeros_like", 0), ("ones_like", 1), ("empty_like", 0)].map { name, value in
      Native("\(name)(a, dtype=None, shape=None)", "In the shape of a.") { a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        let shape = a.isNone(2) ? array.shape : try NumpyAxes.shape(a[2])
        return try .object(
          full(shape, NumpyConversion.array(.int(value)), NumpyDType.of(a[1]) ?? array.dtype))
      }
    } + [
      Native("full_like(a, fill_value, dtype=None, shape=None)", "One value, in the shape of a.") {
        a throws(Raised) in
        let array = try NumpyConversion.array(a[0])
        return try .object(
          full(
            array.shape, NumpyConversion.array(a[1]), NumpyDType.of(a[2]) ?? array.dtype))
      }
    ]
  }

  private static var sequences: [Native] {
    [
      Native(
        "arange(start, stop=None, step=1, dtype=None)",
        "Numbers from start, by step, up to stop without it."
      ) { a throws(Raised) in
        let (start, stop) = a.isNone(1) ? (.int(0), a[0]) : (a[0], a[1])
        return try .object(range(start, stop, a.isNone(2) ? .int(1) : a[2], NumpyDType.of(a[3])))
      },
      Native(
        "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)",
        "num values at equal distances from start to stop."
      ) { a throws(Raised) in try linspace(a) },
    ]
  }

  private static func range(
    _ start: Value, _ stop: Value, _ step: Value, _ dtype: ElementType?
  ) throws(Raised) -> NumpyArray {
    let parts = [start, stop, step]
    if let bounds = try wholes(parts) {
      guard bounds[2] != 0 else { throw Raised(.zeroDivisionError, "division by zero") }
      let made = NumpyArray(
        try tensors { () throws(TensorError) in
          try Tensor.arange(bounds[0], bounds[1], bounds[2])
        })
      return try dtype.map(made.converted) ?? made
    }
    var numbers: [Double] = []
    for part in parts { numbers.append(try part.asDouble()) }
    let count = ((numbers[1] - numbers[0]) / numbers[2]).rounded(.up)
    guard count.isFinite, count < 1e12 else {
      throw Raised(.valueError, "Maximum allowed size exceeded")
    }
    let length = Swift.max(0, Int(count))
    try checkSize(length)
    // As NumPy does: the second value is start + step, and all others follow at that distance.
    let distance = numbers[0] + numbers[2] - numbers[0]
    let values = (0..<length).map { numbers[0] + Double($0) * distance }
    let made = NumpyArray(
      try tensors { () throws(TensorError) in try Tensor(doubles: values, shape: [length]) })
    return try dtype.map(made.converted) ?? made
  }

  private static func wholes(_ values: [Value]) throws(Raised) -> [Int]? {
    var result: [Int] = []
    for value in values {
      if case .double = value { return nil }
      if case .object(let object) = value, let scalar = object as? NumpyScalar,
        scalar.dtype.isFloating
      {
        return nil
      }
      if case .tensor(let variable) = value, variable.dtype.isFloating { return nil }
      result.append(try value.asIndex())
    }
    return result
  }

  private static func linspace(_ a: Arguments) throws(Raised) -> Value {
    let count = try a.int(2)
    guard count >= 0 else {
      throw Raised(.valueError, "Number of samples, {}, must be non-negative.", String(count))
    }
    try checkSize(count)
    let (start, stop) = (try a.double(0), try a.double(1))
    let hasEnd = try a.bool(3)
    let steps = hasEnd ? count - 1 : count
    let step = steps > 0 ? (stop - start) / Double(steps) : .nan
    var values = (0..<count).map { start + Double($0) * (steps > 0 ? step : 0) }
    if hasEnd, count > 1 { values[count - 1] = stop }
    let made = NumpyArray(
      try tensors { () throws(TensorError) in try Tensor(doubles: values, shape: [count]) })
    let result = try NumpyDType.of(a[5]).map(made.converted) ?? made
    guard try a.bool(4) else { return .object(result) }
    return .tuple(of: [.object(result), .object(NumpyScalar(.float(step), .float64))])
  }

  /// Refuses lists of numbers that would not fit.
  static func checkSize(_ count: Int) throws(Raised) {
    guard count < 1 << 28 else {
      throw Raised(.memoryError, "an array of {} elements is too large", String(count))
    }
  }
}

extension NumpyArray {
  /// Whether the value is this array, or shares its elements.
  func isIn(_ value: Value) -> Bool {
    switch value {
    case .object(let object): (object as? NumpyArray)?.buffer === buffer
    case .instance: true
    default: false
    }
  }
}
