import Tensors

/// Pooling over one to three spatial axes, by the largest element or by the mean.
extension Operator {
  static let pooling: [Operator] = [
    maxPool, adaptiveMaxPool, maxUnpool, maxPick, avgPool, avgSpread, adaptiveAvgPool,
    adaptiveAvgSpread,
  ]

  public static let maxPool: Operator = .init(
    "MaxPool", "max_pool2d", "max_pool1d", "max_pool3d",
    summary: "The largest element of x in each place of a window.", parameters: moving,
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.picked(moved(attributes, x.shape).positions(x))
    },
    rule: largest { (attributes, shape) throws(TensorError) in try moved(attributes, shape) },
    convention: "Of equal largest elements the first gets the gradient.",
    samples: [
      Sample([1, 1, 4, 4], attributes: [.int(2), .int(2), .int(0), .flag(false)]),
      Sample([1, 2, 5, 4], attributes: [.ints([3, 2]), .int(2), .int(1), .flag(true)]),
      Sample([2, 1, 6], attributes: [.int(3), .int(1), .ints([1, 0]), .flag(false)]),
      Sample([1, 1, 2, 3, 4], attributes: [.int(2), .int(1), .int(0), .flag(false)]),
    ])

  public static let adaptiveMaxPool: Operator = .init(
    "AdaptiveMaxPool", "adaptive_max_pool2d", "adaptive_max_pool1d", "adaptive_max_pool3d",
    summary: "The largest element in each of so many parts of x.", parameters: [outputSize],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.picked(shared(attributes, x.shape).positions(x))
    },
    rule: largest { (attributes, shape) throws(TensorError) in try shared(attributes, shape) },
    convention: maxPool.convention,
    samples: [Sample([1, 1, 5, 4], attributes: [.ints([2, 3])])])

  public static let maxUnpool: Operator = .init(
    "MaxUnpool", "max_unpool2d", "max_unpool1d", "max_unpool3d",
    summary: "Zeros of a shape with the elements of x at their positions in each channel.",
    operands: ["x", "indices"], parameters: [Parameter("shape")],
    kernel: .binaryWith { (x, indices, attributes) throws(TensorError) in
      try x.unpicked(indices, shape: attributes[0].ints ?? [])
    },
    rule: [.of(.maxPick, grad, y), nil],
    samples: [positioned([1, 1, 2, 2], [.ints([1, 1, 3, 3])])])

  /// The adjoint of `maxUnpool`.
  static let maxPick: Operator = .init(
    "MaxPick", summary: "The elements of x at positions in each channel.",
    operands: ["x", "indices"],
    kernel: .binary { (x, indices) throws(TensorError) in try x.picked(indices) },
    rule: [.of(.maxUnpool, grad, y, with: [.shape(0)]), nil],
    samples: [positioned([1, 1, 3, 3], [])])

  public static let avgPool: Operator = .init(
    "AvgPool", "avg_pool2d", "avg_pool1d", "avg_pool3d",
    summary: "The mean of x in each place of a window.", parameters: moving + [exclusive],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try moved(attributes, x.shape).means(x, divisor(attributes[4]))
    },
    rule: [.of(.avgSpread, grad, with: [.shape(0)] + (0..<5).map { .own($0) })],
    samples: [
      Sample([1, 1, 4, 4], attributes: [.int(2), .int(2), .int(0), .flag(false), .flag(true)]),
      Sample([2, 1, 6], attributes: [.int(3), .int(2), .int(1), .flag(true), .flag(true)]),
      Sample([2, 1, 6], attributes: [.int(3), .int(2), .int(1), .flag(true), .flag(false)]),
      Sample(
        [1, 1, 2, 3, 4], attributes: [.int(2), .int(1), .int(1), .flag(false), .flag(false)]),
    ])

  /// The adjoint of `avgPool`.
  static let avgSpread: Operator = .init(
    "AvgSpread", summary: "Each element of x shared out evenly over its place of a window.",
    parameters: [Parameter("shape")] + moving + [exclusive],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try moved(Array(attributes.dropFirst()), attributes[0].ints ?? [])
        .spread(x, divisor(attributes[5]))
    },
    rule: [.of(.avgPool, grad, with: (1..<6).map { .own($0) })],
    samples: [
      Sample(
        [1, 1, 3],
        attributes: [.ints([1, 1, 6]), .int(3), .int(2), .int(1), .flag(false), .flag(true)])
    ])

  public static let adaptiveAvgPool: Operator = .init(
    "AdaptiveAvgPool", "adaptive_avg_pool2d", "adaptive_avg_pool1d", "adaptive_avg_pool3d",
    summary: "The mean of each of so many parts of x.", parameters: [outputSize],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try shared(attributes, x.shape).means(x, .seen)
    },
    rule: [.of(.adaptiveAvgSpread, grad, with: [.shape(0), .own(0)])],
    samples: [
      Sample([1, 1, 4, 4], attributes: [.int(2)]),
      Sample([1, 2, 5, 4], attributes: [.ints([2, 3])]),
    ])

  /// The adjoint of `adaptiveAvgPool`.
  static let adaptiveAvgSpread: Operator = .init(
    "AdaptiveAvgSpread", summary: "Each element of x shared out evenly over its part.",
    parameters: [Parameter("shape"), outputSize],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try shared(Array(attributes.dropFirst()), attributes[0].ints ?? []).spread(x, .seen)
    },
    rule: [.of(.adaptiveAvgPool, grad, with: [.own(1)])],
    samples: [Sample([1, 1, 2], attributes: [.ints([1, 1, 5]), .int(2)])])

  /// The positions of the largest elements that pooling with these settings picks.
  public static func positions(
    _ x: Tensor, pooledBy op: Operator, _ attributes: [Attribute]
  ) throws(TensorError) -> Tensor {
    try (op === maxPool ? moved(attributes, x.shape) : shared(attributes, x.shape)).positions(x)
  }

  private static let moving = [
    Parameter("kernel_size"), Parameter("stride"), Parameter("padding", .int(0)),
    Parameter("ceil_mode", .flag(false)),
  ]
  private static let exclusive = Parameter("exclusive", .flag(true))
  private static let outputSize = Parameter("output_size")

  private static func moved(
    _ attributes: [Attribute], _ shape: [Int]
  ) throws(TensorError) -> Pooling {
    let size = attributes[0].spread(shape.count - 2)
    let window = try attributes.window(size, from: 1, dilates: false, image: shape)
    return try Pooling(
      window, lengths: Array(shape.dropFirst(2)), ceil: attributes[3].isTrue)
  }

  private static func shared(
    _ attributes: [Attribute], _ shape: [Int]
  ) throws(TensorError) -> Pooling {
    try Pooling(
      places: attributes[0].spread(shape.count - 2), lengths: Array(shape.dropFirst(2)))
  }

  private static func divisor(_ exclusive: Attribute) -> Pooling.Divisor {
    exclusive.isTrue ? .seen : .size
  }

  private static func largest(
    _ pooling: @escaping ([Attribute], [Int]) throws(TensorError) -> Pooling
  ) -> Rule {
    .procedure("each element of grad goes to the largest element of its window", keeps: .inputs) {
      (application) throws(TensorError) in
      let x = try application.input(0).value
      let positions = try pooling(application.attributes, x.shape).positions(x)
      return [
        try apply(
          .maxUnpool, application.gradient, Variable(positions), attributes: [.ints(x.shape)])
      ]
    }
  }

  private static func positioned(_ shape: [Int], _ attributes: [Attribute]) -> Sample {
    Sample(
      [
        Sample.Input(shape: shape, values: .within(-2, 2)),
        Sample.Input(shape: [1, 1, 2, 2], values: .integers([0, 2, 4, 7])),
      ], attributes)
  }
}
