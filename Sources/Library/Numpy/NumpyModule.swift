import Interpreter
import Tensors

/// `numpy`: names that Swift binds, and parts that are written in the language itself.
enum NumpyModule {
  static func register() {
    Modules.register("numpy", fill)
    Modules.register("numpy.lib") { _ in }
    for (name, source) in parts {
      Modules.register("numpy.lib." + name, partOf: "numpy", source: { source })
    }
    for (name, source) in submodules { Modules.register("numpy." + name, source: { source }) }
    Modules.register("numpy.exceptions") { $0.set("AxisError", .type(NumpyErrors.axis)) }
    Modules.register("_numpy_linalg") { $0.set("LinAlgError", .type(NumpyErrors.linearAlgebra)) }
    Modules.register("_numpy_random", RandomModule.fill)
    Modules.register("_numpy_files", ArrayFile.fill)
    NumpyArray.arrayType.define { NumpyMembers.all }
  }

  private static let parts = [
    ("shapes", numpyArraysSource), ("numbers", numpyNumbersSource), ("sets", numpySetsSource),
    ("tools", numpyToolsSource), ("fitting", numpyFittingSource), ("files", numpyFilesSource),
  ]
  private static let submodules = [
    ("linalg", numpyLinalgSource), ("random", numpyRandomSource), ("testing", numpyTestingSource),
  ]

  private static func fill(_ module: Module) {
    for (name, type) in NumpyTypes.named { module.set(name, .type(type)) }
    for (name, value) in constants { module.set(name, value) }
    module.set("ndarray", .type(NumpyArray.arrayType))
    module.set("dtype", .type(NumpyDType.kindOfDType))
    module.define(functions + others)
  }

  private static var constants: [(String, Value)] {
    [
      ("pi", .double(.pi)), ("e", .double(2.718281828459045)), ("inf", .double(.infinity)),
      ("nan", .double(.nan)), ("newaxis", .none), ("euler_gamma", .double(0.5772156649015329)),
      ("True_", .object(NumpyScalar(.bool(true), .bool))),
      ("False_", .object(NumpyScalar(.bool(false), .bool))), ("__version__", .string("2.4.6")),
    ]
  }

  /// Functions, some of which are methods of arrays too.
  static var functions: [Native] {
    NumpyReductions.functions + NumpyShapes.functions + NumpyChoice.functions
      + NumpySorting.functions + [rounding(as: "round"), dot]
  }

  private static var others: [Native] {
    maps + combinations + NumpyCreation.functions + NumpyShapes.others + NumpyJoining.functions
      + NumpySorting.others + NumpyQuantiles.functions + NumpyText.functions
      + [rounding(as: "around"), matmul]
  }

  private static var maps: [Native] {
    NumpyMaps.kernels.map { name, kernel in
      Native("\(name)(x, /, out=None, *, where=None, dtype=None)", "Element by element.") {
        a throws(Raised) in
        try wrapped(a, name) { array throws(Raised) in try NumpyMaps.apply(kernel, array) }
      }
    }
      + NumpyMaps.functions.map { name, body in
        Native("\(name)(x, /, out=None, *, where=None, dtype=None)", "Element by element.") {
          a throws(Raised) in
          try wrapped(a, name) { array throws(Raised) in try NumpyMaps.apply(array, body) }
        }
      }
  }

  nonisolated(unsafe) private static let wrapMethod = Str.intern("__array_wrap__")

  /// A function of one argument; an object that stands for an array gets its own kind back.
  private static func wrapped(
    _ a: Arguments, _ name: String, _ body: (NumpyArray) throws(Raised) -> NumpyArray
  ) throws(Raised) -> Value {
    try refuseTensor(a[0], name)
    var array = try NumpyConversion.array(a[0])
    if let dtype = try NumpyDType.of(a[3]) { array = try array.converted(to: dtype) }
    let result = try body(array)
    if case .instance(let instance) = a[0], instance.type.lookup(wrapMethod) != nil {
      return try call(a[0].attribute(wrapMethod), .object(result))
    }
    return try NumpyReductions.stored(result, a[1])
  }

  /// Tensors are no operands of NumPy's functions, as with Paddle.
  private static func refuseTensor(_ value: Value, _ name: String) throws(Raised) {
    guard case .tensor = value else { return }
    throw Raised(
      .typeError, "operand 'Tensor' does not support ufuncs (__array_ufunc__=None)"
    ).noting("paddle.{}(x) takes a tensor; x.numpy() makes an array of it", name)
  }

  private static var combinations: [Native] {
    NumpyFunction.table.map { function in
      Native(
        "\(function.name)(x1, x2, /, out=None, *, where=None, dtype=None)", "Element by element."
      ) { a throws(Raised) in
        try refuseTensor(a[0], function.name)
        try refuseTensor(a[1], function.name)
        let (x, y) = (try operand(a[0]), try operand(a[1]))
        let result = try function(x, y)
        for value in [a[0], a[1]] {
          if case .instance(let instance) = value, instance.type.lookup(wrapMethod) != nil {
            return try call(value.attribute(wrapMethod), .object(result))
          }
        }
        return try NumpyReductions.stored(result, a[2])
      }
    }
  }

  private static func operand(_ value: Value) throws(Raised) -> NumpyOperand {
    if let operand = try NumpyOperand(value) { return operand }
    return NumpyOperand(try NumpyConversion.array(value))
  }

  private static func rounding(as name: String) -> Native {
    Native("\(name)(a, decimals=0, out=None)", "Rounded, halves to the even neighbour.") {
      a throws(Raised) in
      try wrapped(a, name, decimals: a.int(1))
    }
  }

  private static func wrapped(
    _ a: Arguments, _ name: String, decimals: Int
  ) throws(Raised) -> Value {
    if case .tensor = a[0] { return try call(a[0].attribute(Str.intern("round"))) }
    return try NumpyReductions.stored(
      NumpyMaps.rounded(NumpyConversion.array(a[0]), decimals), a[2])
  }

  private static var dot: Native {
    Native("dot(a, b, out=None)", "The product of vectors and matrices.") { a throws(Raised) in
      try NumpyReductions.stored(
        NumpyProducts.dot(NumpyConversion.array(a[0]), NumpyConversion.array(a[1])), a[2])
    }
  }

  private static var matmul: Native {
    Native("matmul(x1, x2, /, out=None)", "The product of matrices.") { a throws(Raised) in
      try NumpyReductions.stored(
        NumpyProducts.matmul(NumpyConversion.array(a[0]), NumpyConversion.array(a[1])), a[2])
    }
  }
}
