import Interpreter
import Syntax
import Tensors

/// Functions of all elements of an array, or of those along some axes.
enum NumpyReductions {
  private static let settings = "axis=None, dtype=None, out=None, keepdims=False, *, where=None"

  /// The functions, which are methods of arrays too.
  static var functions: [Native] { folds + extremes + positions + moments + scans }

  private static var folds: [Native] {
    [
      fold("sum", .sum, "The sum of the elements.", 0), fold("prod", .prod, "Their product.", 1),
      fold("all", .all, "Whether all elements are true.", 1),
      fold("any", .any, "Whether any element is true.", 0),
      fold("mean", .mean, "The mean of the elements.", nil),
    ]
  }

  private static func fold(
    _ name: String, _ kernel: ReduceKernel, _ summary: String, _ neutral: Int?
  ) -> Native {
    Native("\(name)(a, \(settings))", summary) { a throws(Raised) in
      if let result = try delegated(name, a[0], a[1], keepsAxes: a[4]) { return result }
      var array = try NumpyConversion.array(a[0])
      if let dtype = try NumpyDType.of(a[2]) { array = try array.converted(to: dtype) }
      if !a.isNone(5), let neutral {
        array = try NumpyChoice.select(
          NumpyConversion.array(a[5]), array, NumpyOperand(.int(neutral))?.array ?? array)
      }
      return try stored(
        reduce(kernel, array, NumpyAxes.several(a[1], rank: array.rank), a.bool(4)), a[3])
    }
  }

  /// The object's own method of that name, which tensors and tables have; nil for arrays.
  ///
  /// `numpy.sum(tensor)` is `tensor.sum()`, as in Paddle.
  static func delegated(
    _ name: String, _ value: Value, _ axis: Value, keepsAxes: Value? = nil
  ) throws(Raised) -> Value? {
    let method: Value
    switch value {
    case .tensor: method = try value.attribute(Str.intern(name))
    case .instance(let instance):
      guard instance.type.lookup(Str.intern(name)) != nil else { return nil }
      method = try value.attribute(Str.intern(name))
    default: return nil
    }
    var keywords = axis.isNone ? [] : [(name: Str.intern("axis"), value: axis)]
    if let keepsAxes, try keepsAxes.isTrue() {
      keywords.append((name: Str.intern("keepdim"), value: keepsAxes))
    }
    return try call(method, with: CallArguments([], keywords: keywords))
  }

  /// A kernel along axes (nil: all), in the type that NumPy computes in.
  static func reduce(
    _ kernel: ReduceKernel, _ array: NumpyArray, _ axes: [Int]?, _ keepsAxes: Bool
  ) throws(Raised) -> NumpyArray {
    guard array.isNumeric else { return try reduceObjects(kernel, array, axes, keepsAxes) }
    if axes?.isEmpty ?? false { return array }
    let (operand, result) = types(kernel, array.dtype)
    if operand.isFloating, kernel == .sum || kernel == .mean {
      return try added(kernel, array.converted(to: operand), axes, keepsAxes)
    }
    let numbers = try array.converted(to: operand).tensor()
    if array.count == 0, kernel == .max || kernel == .min {
      throw Raised(
        .valueError, "zero-size array to reduction operation {} which has no identity",
        kernel == .max ? "maximum" : "minimum")
    }
    return NumpyArray(
      try tensors { () throws(TensorError) in
        try Tensor.reduce(kernel, numbers, axes: axes, keepDims: keepsAxes)
          .cast(to: result.storage ?? .float64)
      }, as: result)
  }

  /// Sums and means of floats, added up in NumPy's order so that their last digits are NumPy's.
  private static func added(
    _ kernel: ReduceKernel, _ array: NumpyArray, _ axes: [Int]?, _ keepsAxes: Bool
  ) throws(Raised) -> NumpyArray {
    let axes = axes ?? Array(0..<array.rank)
    let order = array.view.strides.indices.sorted {
      let (a, b) = (array.view.strides[$0].magnitude, array.view.strides[$1].magnitude)
      return a != b ? a > b : $0 < $1
    }
    let numbers = try NumpyShapes.transposed(array, order).tensor()
    let count = axes.map { array.shape[$0] }.reduce(1, *)
    let kept = order.filter { !axes.contains($0) }
    let shape = array.shape.enumerated().map { axes.contains($0.offset) ? 1 : $0.element }
    return NumpyArray(
      try tensors { () throws(TensorError) in
        var sum = try numbers.sumOfFloats(
          along: order.indices.filter { axes.contains(order[$0]) })
        let back = kept.indices.sorted { kept[$0] < kept[$1] }
        sum = try sum.transposed(Array(back))
        if kernel == .mean {
          sum = try .zip(.divide, sum, Tensor(Double(count)).cast(to: sum.dtype))
        }
        return keepsAxes ? sum.shaped(shape) : sum
      })
  }

  private static func types(
    _ kernel: ReduceKernel, _ dtype: ElementType
  ) -> (operand: ElementType, result: ElementType) {
    switch kernel {
    case .all, .any: (.bool, .bool)
    case .mean: (dtype.floating, dtype.floating)
    case .max, .min: dtype.kind == .bool ? (.int64, .bool) : (dtype, dtype)
    default: dtype.isFloating ? (dtype, dtype) : (.int64, .int64)
    }
  }

  private static func reduceObjects(
    _ kernel: ReduceKernel, _ array: NumpyArray, _ axes: [Int]?, _ keepsAxes: Bool
  ) throws(Raised) -> NumpyArray {
    if kernel == .all || kernel == .any {
      return try reduce(kernel, array.cast(to: .bool), axes, keepsAxes)
    }
    guard axes == nil || array.rank == 1, var result = try array.items().first else {
      throw Raised(
        .typeError, "{} of an array of type {} is taken of all elements only", "\(kernel)",
        array.dtype.name)
    }
    for item in try array.items().dropFirst() {
      switch kernel {
      case .max: if try result.isLess(than: item) { result = item }
      case .min: if try item.isLess(than: result) { result = item }
      case .prod: result = try Value.binary(.multiply, result, item)
      default: result = try Value.binary(.add, result, item)
      }
    }
    if kernel == .mean { result = try Value.binary(.divide, result, .int(array.count)) }
    return NumpyArray([result], shape: [], as: array.dtype)
  }

  /// The result, put into `out` when the program gave one.
  static func stored(_ result: NumpyArray, _ out: Value) throws(Raised) -> Value {
    guard case .object(let object) = out, let target = object as? NumpyArray else {
      return try result.simplified()
    }
    try target.assign(result)
    return out
  }

  private static var extremes: [Native] {
    [("max", ReduceKernel.max), ("min", .min), ("amax", .max), ("amin", .min)].map { name, kernel in
      Native(
        "\(name)(a, axis=None, out=None, keepdims=False, initial=None, where=None)",
        "The \(kernel == .max ? "largest" : "smallest") element."
      ) { a throws(Raised) in
        if let result = try delegated(name, a[0], a[1]) { return result }
        let array = try NumpyConversion.array(a[0])
        if array.count == 0, !a.isNone(4) { return a[4] }
        return try stored(
          reduce(kernel, array, NumpyAxes.several(a[1], rank: array.rank), a.bool(3)), a[2])
      }
    }
  }

  private static var positions: [Native] {
    [("argmax", true), ("argmin", false)].map { name, largest in
      Native(
        "\(name)(a, axis=None, out=None, *, keepdims=False)",
        "Where the \(largest ? "largest" : "smallest") element is."
      ) { a throws(Raised) in
        if let result = try delegated(name, a[0], a[1]) { return result }
        let array = try NumpyConversion.array(a[0])
        let axis = try NumpyAxes.several(a[1], rank: array.rank)?.first
        guard array.count > 0 else {
          throw Raised(.valueError, "attempt to get {} of an empty sequence", name)
        }
        let numbers = try array.converted(to: array.dtype.kind == .bool ? .int64 : array.dtype)
          .tensor()
        let keeps = try a.bool(3)
        return try NumpyArray(
          tensors { () throws(TensorError) in
            let found =
              try largest
              ? Tensor.argmax(numbers, axis: axis, keepDims: keeps)
              : Tensor.argmin(numbers, axis: axis, keepDims: keeps)
            guard numbers.dtype.isFloating else { return found }
            return try firstNaN(numbers, axis, keeps, otherwise: found)
          }
        ).simplified()
      }
    }
  }

  /// Where the first NaN is, which NumPy takes for the most extreme; elsewhere `found`.
  private static func firstNaN(
    _ numbers: Tensor, _ axis: Int?, _ keeps: Bool, otherwise found: Tensor
  ) throws(TensorError) -> Tensor {
    let flags = try Tensor.map(.isnan, numbers)
    let axes = axis.map { [$0] }
    let has = try Tensor.reduce(.any, flags, axes: axes, keepDims: keeps)
    guard has.bools.contains(true) else { return found }
    let first = try Tensor.argmax(flags.cast(to: .int64), axis: axis, keepDims: keeps)
    return try Tensor.select(has, first, found)
  }

  private static var moments: [Native] {
    [("var", false), ("std", true)].map { name, takesRoot in
      Native(
        "\(name)(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False)",
        takesRoot ? "The standard deviation." : "The variance."
      ) { a throws(Raised) in
        if let result = try delegated(name, a[0], a[1]) { return result }
        var array = try NumpyConversion.array(a[0])
        if let dtype = try NumpyDType.of(a[2]) { array = try array.converted(to: dtype) }
        let axes = try NumpyAxes.several(a[1], rank: array.rank)
        let result = try variance(array, axes, a.double(4), a.bool(5))
        return try stored(takesRoot ? NumpyMaps.apply(.sqrt, result) : result, a[3])
      }
    }
  }

  /// The mean squared distance from the mean, with n − ddof in place of n.
  static func variance(
    _ array: NumpyArray, _ axes: [Int]?, _ ddof: Double, _ keepsAxes: Bool
  ) throws(Raised) -> NumpyArray {
    let operand = try array.converted(to: array.dtype.floating)
    let lengths = (axes ?? Array(0..<array.rank)).map { array.shape[$0] }
    let divisor = Swift.max(Double(lengths.reduce(1, *)) - ddof, 0)
    let mean = NumpyOperand(try added(.mean, operand, axes, true))
    let distance = try NumpyFunction.named("subtract")(NumpyOperand(operand), mean)
    let sum = try added(.sum, NumpyMaps.apply(.square, distance), axes, keepsAxes).tensor()
    return NumpyArray(
      try tensors { () throws(TensorError) in
        try Tensor.zip(.divide, sum, Tensor(divisor).cast(to: sum.dtype))
      })
  }

  private static var scans: [Native] {
    [("cumsum", true), ("cumprod", false)].map { name, adds in
      Native(
        "\(name)(a, axis=None, dtype=None, out=None)",
        adds ? "The sums of the elements so far." : "The products of the elements so far."
      ) { a throws(Raised) in
        if let result = try delegated(name, a[0], a[1]) { return result }
        var array = try NumpyConversion.array(a[0])
        if let dtype = try NumpyDType.of(a[2]) { array = try array.converted(to: dtype) }
        let type: ElementType = array.dtype.isFloating ? array.dtype : .int64
        var numbers = try array.converted(to: type).tensor()
        let axis = try NumpyAxes.several(a[1], rank: array.rank)?.first
        if axis == nil { numbers = numbers.shaped([numbers.count]) }
        return try stored(
          NumpyArray(
            tensors { () throws(TensorError) in
              try adds
                ? Tensor.cumsum(numbers, axis: axis ?? 0)
                : Tensor.cumprod(numbers, axis: axis ?? 0)
            }), a[3])
      }
    }
  }
}
