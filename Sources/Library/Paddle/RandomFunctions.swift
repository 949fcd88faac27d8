import Autograd
import Interpreter
import Syntax
import Tensors

/// Functions of `paddle` that draw random numbers: the same numbers as Paddle's on a CPU.
enum RandomFunctions {
  static var functions: [Native] { real + whole }

  private static var real: [Native] {
    [
      Native("seed(seed)", "Starts the random numbers anew, the same for the same seed.") {
        (arguments) throws(Raised) in
        Generator.shared = Generator(seed: UInt64(bitPattern: Int64(try arguments.int(0))))
        return .none
      },
      Native("rand(shape, dtype=None, name=None)", "Uniform numbers from 0 up to 1.") {
        (arguments) throws(Raised) in
        let shape = try Conversion.shape(arguments[0], "rand")
        return try drawn(arguments[1]) { (dtype) throws(TensorError) in
          try Generator.shared.uniform(shape, 0, 1, dtype)
        }
      },
      Native(
        "uniform(shape, dtype=None, min=None, max=1.0, seed=0, name=None)",
        "Uniform numbers from min up to max; min is -1 in dialect book, else 0."
      ) { (arguments) throws(Raised) in
        let shape = try Conversion.shape(arguments[0], "uniform")
        let (low, high) = try bounds(arguments, 2)
        return try drawn(arguments[1]) { (dtype) throws(TensorError) in
          try Generator.shared.uniform(shape, low, high, dtype)
        }
      },
      standardNormal("randn"), standardNormal("standard_normal"),
      Native(
        "normal(mean=0.0, std=1.0, shape=None, name=None)",
        "Normally distributed numbers; mean and std may be tensors."
      ) { (arguments) throws(Raised) in try normal(arguments) },
    ]
  }

  /// Normally distributed numbers of an element type, for initial values.
  static var gaussian: Native {
    Native(
      "gaussian(shape, mean=0.0, std=1.0, seed=0, dtype=None, name=None)",
      "Normally distributed numbers."
    ) { (arguments) throws(Raised) in
      let shape = try Conversion.shape(arguments[0], "gaussian")
      let (mean, deviation) = (try arguments.double(1), try arguments.double(2))
      return try drawn(arguments[4]) { (dtype) throws(TensorError) in
        try Generator.shared.normal(shape, mean: mean, deviation: deviation, dtype)
      }
    }
  }

  private static var whole: [Native] {
    [
      Native(
        "randint(low=0, high=None, shape=None, dtype=None, name=None)",
        "Whole numbers from low up to high without it."
      ) { (arguments) throws(Raised) in
        let shape = arguments.isNone(2) ? [1] : try Conversion.shape(arguments[2], "randint")
        let isLone = arguments.isNone(1)
        let low = isLone ? 0 : try arguments.int(0)
        let high = try arguments.int(isLone ? 0 : 1)
        let dtype = try Conversion.dtype(arguments[3]) ?? .int64
        return try result { () throws(TensorError) in
          try Generator.shared.integers(shape, from: low, below: high, dtype)
        }
      },
      Native("randperm(n, dtype='int64', name=None)", "0 to n - 1 in random order.") {
        (arguments) throws(Raised) in
        let count = try arguments.int(0)
        let dtype = try Conversion.dtype(arguments[1]) ?? .int64
        return try result { () throws(TensorError) in
          try Generator.shared.permutation(count, dtype)
        }
      },
      Native("bernoulli(x, p=None, name=None)", "1 with the probability in x, or p, else 0.") {
        (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0]).value
        let probability = arguments.isNone(1) ? nil : try arguments.double(1)
        return try result { () throws(TensorError) in
          let all = try probability.map { (p) throws(TensorError) in
            try Tensor.full(x.shape, p, x.dtype)
          }
          return try Generator.shared.bernoulli(all ?? x)
        }
      },
    ]
  }

  private static func standardNormal(_ name: String) -> Native {
    Native("\(name)(shape, dtype=None, name=None)", "Normal numbers of mean 0 and deviation 1.") {
      (arguments) throws(Raised) in
      let shape = try Conversion.shape(arguments[0], name)
      return try drawn(arguments[1]) { (dtype) throws(TensorError) in
        try Generator.shared.normal(shape, mean: 0, deviation: 1, dtype)
      }
    }
  }

  /// The lower bound, whose default depends on the dialect, and the upper one behind it.
  static func bounds(_ arguments: Arguments, _ index: Int) throws(Raised) -> (Double, Double) {
    let usual = Dialect.current == .book ? -1.0 : 0
    let low = arguments.isNone(index) ? usual : try arguments.double(index)
    return (low, try arguments.double(index + 1))
  }

  /// Normal numbers from mean, deviation and shape; mean and deviation may be tensors.
  static func normal(_ arguments: Arguments) throws(Raised) -> Value {
    var shape: [Int]?
    for case .tensor(let variable) in [arguments[0], arguments[1]] {
      shape = shape ?? variable.shape
    }
    guard let shape else {
      let (mean, deviation) = (try arguments.double(0), try arguments.double(1))
      let shape = arguments.isNone(2) ? [1] : try Conversion.shape(arguments[2], "normal")
      return try drawn(.none) { (dtype) throws(TensorError) in
        try Generator.shared.normal(shape, mean: mean, deviation: deviation, dtype)
      }
    }
    let base = try drawn(.none) { (dtype) throws(TensorError) in
      try Generator.shared.normal(shape, mean: 0, deviation: 1, dtype)
    }
    let scaled = try TensorOperators.binary(.multiply, base, arguments[1]) ?? .none
    return try TensorOperators.binary(.add, scaled, arguments[0]) ?? .none
  }

  private static func drawn(
    _ dtype: Value, _ draw: (DType) throws(TensorError) -> Tensor
  ) throws(Raised) -> Value {
    let dtype = try Conversion.dtype(dtype) ?? Defaults.dtype
    return try result { () throws(TensorError) in try draw(dtype) }
  }

  private static func result(
    _ draw: () throws(TensorError) -> Tensor
  ) throws(Raised) -> Value {
    try .tensor(Variable(tensors(draw)))
  }
}
