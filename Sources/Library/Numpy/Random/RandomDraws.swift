import Glibc
import Interpreter
import Tensors

/// Arrays of random numbers: parameters broadcast together, numbers drawn row by row.
enum RandomDraws {
  /// A distribution with parameters.
  struct Entry {
    let name: String
    /// The parameters with their defaults, as a signature has them.
    let parameters: String
    let summary: String
    /// Whether the numbers are whole.
    var isWhole = false
    /// Which parameters must be positive or zero, by index, with their names.
    var nonnegative: [Int: String] = [:]
    let draw: (any RandomBits, [Double]) -> Double

    var count: Int { parameters.split(separator: ",").count }

    /// Draws for the arguments from `start` on, whose last is the size.
    func values(_ a: Arguments, from start: Int, _ bits: any RandomBits) throws(Raised) -> Value {
      let body = { (parameters: [Double]) in draw(bits, parameters) }
      var operands: [NumpyArray] = []
      for index in 0..<count {
        let array = try NumpyConversion.array(a[start + index], as: .float64)
        if let name = nonnegative[index], try array.tensor().doubles.contains(where: { $0 < 0 }) {
          throw Raised(.valueError, "{} < 0", name)
        }
        operands.append(array)
      }
      return try isWhole
        ? RandomDraws.wholes(operands, a[start + count], body)
        : RandomDraws.reals(operands, a[start + count], body)
    }
  }

  nonisolated(unsafe) static let table: [Entry] = [
    Entry(
      name: "uniform", parameters: "low=0.0, high=1.0", summary: "Uniform numbers.",
      draw: { bits, p in p[0] + (p[1] - p[0]) * bits.double() }),
    Entry(
      name: "normal", parameters: "loc=0.0, scale=1.0", summary: "Normal numbers.",
      nonnegative: [1: "scale"], draw: { bits, p in p[0] + p[1] * bits.normal() }),
    Entry(
      name: "exponential", parameters: "scale=1.0", summary: "Exponential numbers.",
      nonnegative: [0: "scale"], draw: { bits, p in p[0] * bits.exponential() }),
    Entry(
      name: "laplace", parameters: "loc=0.0, scale=1.0", summary: "Laplace numbers.",
      nonnegative: [1: "scale"], draw: { Distributions.laplace($0, $1) }),
    Entry(
      name: "logistic", parameters: "loc=0.0, scale=1.0", summary: "Logistic numbers.",
      nonnegative: [1: "scale"], draw: { Distributions.logistic($0, $1) }),
    Entry(
      name: "gumbel", parameters: "loc=0.0, scale=1.0", summary: "Gumbel numbers.",
      nonnegative: [1: "scale"], draw: { Distributions.gumbel($0, $1) }),
    Entry(
      name: "lognormal", parameters: "mean=0.0, sigma=1.0", summary: "Lognormal numbers.",
      nonnegative: [1: "sigma"], draw: { bits, p in exp(p[0] + p[1] * bits.normal()) }),
    Entry(
      name: "rayleigh", parameters: "scale=1.0", summary: "Rayleigh numbers.",
      nonnegative: [0: "scale"],
      draw: { bits, p in p[0] * (2 * bits.exponential()).squareRoot() }),
    Entry(
      name: "triangular", parameters: "left, mode, right", summary: "Triangular numbers.",
      draw: { Distributions.triangular($0, $1) }),
    Entry(
      name: "gamma", parameters: "shape, scale=1.0", summary: "Gamma numbers.",
      nonnegative: [0: "shape", 1: "scale"],
      draw: { bits, p in p[1] * Distributions.gamma(bits, p[0]) }),
    Entry(
      name: "standard_gamma", parameters: "shape", summary: "Gamma numbers of scale 1.",
      nonnegative: [0: "shape"], draw: { bits, p in Distributions.gamma(bits, p[0]) }),
    Entry(
      name: "beta", parameters: "a, b", summary: "Beta numbers.",
      nonnegative: [0: "a", 1: "b"], draw: { Distributions.beta($0, $1) }),
    Entry(
      name: "chisquare", parameters: "df", summary: "Chi-square numbers.",
      nonnegative: [0: "df"], draw: { bits, p in 2 * Distributions.gamma(bits, p[0] / 2) }),
    Entry(
      name: "standard_t", parameters: "df", summary: "Numbers of Student's t.",
      nonnegative: [0: "df"],
      draw: { bits, p in
        let normal = bits.normal()
        return (p[0] / 2).squareRoot() * normal
          / Distributions.gamma(bits, p[0] / 2).squareRoot()
      }),
    Entry(
      name: "weibull", parameters: "a", summary: "Weibull numbers.", nonnegative: [0: "a"],
      draw: { bits, p in p[0] == 0 ? 0 : pow(bits.exponential(), 1 / p[0]) }),
    Entry(
      name: "pareto", parameters: "a", summary: "Pareto numbers.", nonnegative: [0: "a"],
      draw: { bits, p in exp(bits.exponential() / p[0]) - 1 }),
    Entry(
      name: "poisson", parameters: "lam=1.0", summary: "Poisson numbers.", isWhole: true,
      nonnegative: [0: "lam"], draw: { Distributions.poisson($0, $1[0]) }),
    Entry(
      name: "binomial", parameters: "n, p", summary: "How many of n trials succeed.",
      isWhole: true, nonnegative: [0: "n", 1: "p"], draw: { Binomial.draw($0, $1) }),
    Entry(
      name: "geometric", parameters: "p", summary: "The trials up to a success.", isWhole: true,
      nonnegative: [0: "p"], draw: { Distributions.geometric($0, $1) }),
  ]

  /// Distributions without parameters.
  nonisolated(unsafe) static let bare:
    [(name: String, summary: String, draw: (any RandomBits) -> Double)] = [
      ("standard_normal", "Standard normal numbers.", { $0.normal() }),
      ("standard_exponential", "Exponential numbers of mean 1.", { $0.exponential() }),
    ]
}

extension RandomDraws {
  /// Floats of a size; a Python float when there are neither a size nor arrays.
  static func reals(
    _ parameters: [NumpyArray], _ size: Value, _ body: ([Double]) -> Double
  ) throws(Raised) -> Value {
    guard let (shape, numbers) = try drawn(parameters, size, body) else {
      return .double(body(try parameters.map(number)))
    }
    return .object(
      NumpyArray(
        try tensors { () throws(TensorError) in try Tensor(doubles: numbers, shape: shape) }))
  }

  /// Whole numbers of a size; a Python integer when there are neither a size nor arrays.
  static func wholes(
    _ parameters: [NumpyArray], _ size: Value, _ body: ([Double]) -> Double
  ) throws(Raised) -> Value {
    guard let (shape, numbers) = try drawn(parameters, size, body) else {
      return .int(Int(body(try parameters.map(number))))
    }
    return .object(
      NumpyArray(
        try tensors { () throws(TensorError) in
          try Tensor(ints: numbers.map { Int($0) }, shape: shape)
        }))
  }

  private static func number(_ array: NumpyArray) throws(Raised) -> Double {
    try array.tensor().doubles[0]
  }

  private static func drawn(
    _ parameters: [NumpyArray], _ size: Value, _ body: ([Double]) -> Double
  ) throws(Raised) -> (shape: [Int], numbers: [Double])? {
    if size.isNone, parameters.allSatisfy({ $0.rank == 0 }) { return nil }
    var shape: [Int] = []
    for parameter in parameters {
      shape = try tensors { () throws(TensorError) in
        try Tensor.broadcastShape(shape, parameter.shape)
      }
    }
    if !size.isNone { shape = try NumpyAxes.shape(size) }
    let count = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard count >= 0 else { throw Raised(.memoryError, "too many random numbers") }
    try NumpyCreation.checkSize(count)
    if parameters.allSatisfy({ $0.rank == 0 }) {
      let fixed = try parameters.map(number)
      return (shape, (0..<count).map { _ in body(fixed) })
    }
    var columns: [[Double]] = []
    for parameter in parameters {
      columns.append(try parameter.stretched(to: shape).tensor().doubles)
    }
    return (shape, (0..<count).map { index in body(columns.map { $0[index] }) })
  }

  /// Whole numbers from low up to high; `body` draws from 0 up to and with a bound.
  static func integers(
    _ low: Value, _ high: Value, _ size: Value, _ dtype: ElementType?, isClosed: Bool = false,
    _ body: (UInt64) -> UInt64
  ) throws(Raised) -> Value {
    let (first, last) = high.isNone ? (Value.int(0), low) : (low, high)
    let (lows, highs) = (try NumpyConversion.array(first), try NumpyConversion.array(last))
    let isScalar = size.isNone && lows.rank == 0 && highs.rank == 0
    var shape = try tensors { () throws(TensorError) in
      try Tensor.broadcastShape(lows.shape, highs.shape)
    }
    if !size.isNone { shape = try NumpyAxes.shape(size) }
    try NumpyCreation.checkSize(
      shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue })
    let from = try lows.cast(to: .int64).stretched(to: shape).tensor().ints
    let to = try highs.cast(to: .int64).stretched(to: shape).tensor().ints
    guard zip(from, to).allSatisfy({ isClosed ? $0 <= $1 : $0 < $1 }) else {
      throw Raised(.valueError, isClosed ? "low > high" : "low >= high")
    }
    let numbers = zip(from, to).map { low, high in
      low
        &+ Int(
          truncatingIfNeeded: body(UInt64(bitPattern: Int64(high &- low &- (isClosed ? 0 : 1)))))
    }
    let type = dtype ?? .int64
    if isScalar, dtype == nil { return .int(numbers[0]) }
    let made = NumpyArray(
      try tensors { () throws(TensorError) in try Tensor(ints: numbers, shape: shape) })
    return try made.converted(to: type).simplified()
  }
}

extension [NumpyArray] {
  fileprivate func map(
    _ body: (NumpyArray) throws(Raised) -> Double
  ) throws(Raised) -> [Double] {
    var result: [Double] = []
    for array in self { result.append(try body(array)) }
    return result
  }
}
