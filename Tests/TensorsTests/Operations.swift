import Tensors

/// The operations of the recorded cases by name.
enum Operations {
  enum Answer {
    case tensor(Tensor)
    case text(String)
  }

  typealias Operation = @Sendable ([String]) throws -> Answer

  static func run(_ name: String, _ arguments: [String]) throws -> Answer {
    guard let operation = table[name] else { throw Notation.Malformed(text: name) }
    return try operation(arguments)
  }

  private static let table: [String: Operation] = elementwise.merging(layout) { a, _ in a }
    .merging(indexing) { a, _ in a }.merging(reductions) { a, _ in a }.merging(texts) { a, _ in a }

  private static func tensor(_ make: @escaping @Sendable ([String]) throws -> Tensor) -> Operation {
    { .tensor(try make($0)) }
  }

  private static let elementwise: [String: Operation] = [
    "map": tensor { try .map(named($0[0]), Notation.tensor($0[1])) },
    "zip": tensor { try .zip(named($0[0]), Notation.tensor($0[1]), Notation.tensor($0[2])) },
    "select": tensor {
      try .select(Notation.tensor($0[0]), Notation.tensor($0[1]), Notation.tensor($0[2]))
    },
    "cast": tensor { arguments in
      let target = DType.allCases.first { $0.name == arguments[0] }
      return try Notation.tensor(arguments[1]).cast(to: target ?? .bool)
    },
    "matmul": tensor {
      try .matmul(
        Notation.tensor($0[0]), Notation.tensor($0[1]), transposeA: $0[2] == "True",
        transposeB: $0[3] == "True")
    },
    "arange": tensor { try .arange(number($0[0]), number($0[1]), number($0[2]), .float32) },
    "arange_int": tensor { try .arange(integer($0[0]), integer($0[1]), integer($0[2])) },
    "linspace": tensor { try .linspace(number($0[0]), number($0[1]), integer($0[2])) },
    "eye": tensor { try .eye(integer($0[0]), integer($0[1])) },
  ]

  private static let reductions: [String: Operation] = [
    "reduce": tensor {
      try .reduce(
        named($0[0]), Notation.tensor($0[1]), axes: Notation.list($0[2]), keepDims: $0[3] == "True")
    },
    "argmax": tensor { try .argmax(Notation.tensor($0[0]), axis: Int($0[1])) },
    "argmin": tensor { try .argmin(Notation.tensor($0[0]), axis: Int($0[1])) },
    "cumsum": tensor { try .cumsum(Notation.tensor($0[0]), axis: integer($0[1])) },
    "cumprod": tensor { try .cumprod(Notation.tensor($0[0]), axis: integer($0[1])) },
    "softmax": tensor { try .softmax(Notation.tensor($0[0]), axis: integer($0[1])) },
    "log_softmax": tensor { try .logSoftmax(Notation.tensor($0[0]), axis: integer($0[1])) },
    "logsumexp": tensor { try .logsumexp(Notation.tensor($0[0]), axes: Notation.list($0[1])) },
    "argsort": tensor {
      try .argsort(Notation.tensor($0[0]), axis: integer($0[1]), descending: $0[2] == "True")
    },
    "sort": tensor {
      try .sort(Notation.tensor($0[0]), axis: integer($0[1]), descending: $0[2] == "True")
    },
    "topk": tensor {
      try Tensor.topk(Notation.tensor($0[0]), integer($0[1]), axis: integer($0[2])).values
    },
    "searchsorted": tensor {
      try Notation.tensor($0[0]).searchsorted(Notation.tensor($0[1]), right: $0[2] == "True")
    },
    "unique": tensor { try Notation.tensor($0[0]).unique().values },
    "unique_inverse": tensor { try Notation.tensor($0[0]).unique().inverse },
    "unique_counts": tensor { try Notation.tensor($0[0]).unique().counts },
  ]

  private static let layout: [String: Operation] = [
    "reshape": tensor { try Notation.tensor($0[0]).reshaped(Notation.list($0[1])) },
    "transpose": tensor { try Notation.tensor($0[0]).transposed(Notation.list($0[1])) },
    "unsqueeze": tensor { try Notation.tensor($0[0]).unsqueezed(integer($0[1])) },
    "squeeze": tensor { try Notation.tensor($0[0]).squeezed(Notation.list($0[1])) },
    "flip": tensor { try Notation.tensor($0[0]).flipped(Notation.list($0[1])) },
    "roll": tensor {
      try Notation.tensor($0[0]).rolled(Notation.list($0[1]), axes: Notation.list($0[2]))
    },
    "tile": tensor { try Notation.tensor($0[0]).tiled(Notation.list($0[1])) },
    "tril": tensor { try Notation.tensor($0[0]).lowerTriangle(integer($0[1])) },
    "triu": tensor { try Notation.tensor($0[0]).upperTriangle(integer($0[1])) },
    "diagonal": tensor {
      try Notation.tensor($0[0]).diagonal(
        integer($0[1]), axes: (integer($0[2]), integer($0[3])))
    },
    "broadcast": tensor { try Notation.tensor($0[0]).broadcast(to: Notation.list($0[1])) },
    "sum_to": tensor { try Notation.tensor($0[0]).sum(to: Notation.list($0[1])) },
    "concat": tensor { arguments in
      try .concat(arguments.dropFirst().map(Notation.tensor), axis: integer(arguments[0]))
    },
    "stack": tensor { arguments in
      try .stack(arguments.dropFirst().map(Notation.tensor), axis: integer(arguments[0]))
    },
    "split": tensor { arguments in
      try Notation.tensor(arguments[0]).split(
        Notation.list(arguments[1]), axis: integer(arguments[2]))[
          integer(arguments[3])]
    },
    "pad": tensor { arguments in
      let widths = Notation.list(arguments[1])
      return try Notation.tensor(arguments[0]).padded(
        (0..<(widths.count / 2)).map { (widths[2 * $0], widths[2 * $0 + 1]) },
        value: number(arguments[2]))
    },
  ]

  private static let indexing: [String: Operation] = [
    "get": tensor { try Notation.tensor($0[0]).get(Notation.index($0[1])) },
    "set": tensor { arguments in
      var target = try Notation.tensor(arguments[0])
      try target.set(Notation.index(arguments[1]), to: Notation.tensor(arguments[2]))
      return target
    },
    "scatter_add": tensor {
      try .scatterAdd(
        shape: Notation.list($0[0]), at: Notation.index($0[1]), values: Notation.tensor($0[2]))
    },
    "gather": tensor {
      try Notation.tensor($0[0]).gathered(Notation.tensor($0[1]), axis: integer($0[2]))
    },
    "take_along_axis": tensor {
      try Notation.tensor($0[0]).taken(Notation.tensor($0[1]), axis: integer($0[2]))
    },
    "one_hot": tensor { try .oneHot(Notation.tensor($0[0]), classes: integer($0[1])) },
    "nonzero": tensor { try Notation.tensor($0[0]).nonzero() },
  ]

  private static let texts: [String: Operation] = [
    "describe": { .text(try Notation.tensor($0[0]).describe(options: PrintOptions())) },
    "describe_options": { arguments in
      let values = Notation.list(arguments[1])
      var options = PrintOptions()
      (options.precision, options.threshold, options.edgeItems) = (values[0], values[1], values[2])
      (options.lineWidth, options.scientific) = (values[3], values[4] == 1)
      return .text(try Notation.tensor(arguments[0]).describe(options: options))
    },
    "numpy": { .text(try Notation.tensor($0[0]).numpyText) },
    "numpy_repr": { .text(try Notation.tensor($0[0]).numpyRepresentation) },
  ]

  static func integer(_ text: String) -> Int { Int(text) ?? 0 }
  static func number(_ text: String) -> Double { Double(text) ?? .nan }

  private static func named<Kernel: CaseIterable>(_ name: String) throws -> Kernel {
    guard let kernel = Kernel.allCases.first(where: { "\($0)" == name }) else {
      throw Notation.Malformed(text: name)
    }
    return kernel
  }
}
