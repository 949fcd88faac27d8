import Tensors

/// What layers of networks do besides products, activations and pooling.
extension Operator {
  static let networks: [Operator] = [standardise, dropout, embedding]

  /// The common part of batch, layer, group and instance normalisation.
  public static let standardise: Operator = .init(
    "Standardise", "layer_norm", "batch_norm", "instance_norm",
    summary: "Shifted and scaled to mean 0 and variance 1 over some axes.",
    parameters: [Parameter("axis"), Parameter("epsilon", .number(1e-5))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .standardise(x, axes: attributes[0].ints, epsilon: attributes[1].number ?? 1e-5)
    },
    rule: [
      (grad - meanKept(grad) - out * meanKept(grad * out)) / .sqrt(varianceKept + .attribute(1))
    ],
    samples: [
      Sample([2, 3], attributes: [.int(1), .number(1e-5)]),
      Sample([2, 3, 2], attributes: [.ints([0, 2]), .number(1e-2)]),
    ])

  public static let dropout: Operator = .init(
    "Dropout", "dropout", summary: "x where the mask is 1, scaled up, and 0 where it is 0.",
    operands: ["x", "mask"], parameters: [Parameter("scale", .number(1))],
    kernel: .binaryWith { (x, mask, attributes) throws(TensorError) in
      try .zip(
        .multiply, .zip(.multiply, x, mask), .scalar(attributes[0].number ?? 1, x.dtype))
    },
    rule: [grad * y * .attribute(0), grad * x * .attribute(0)],
    samples: [
      Sample(
        [
          Sample.Input(shape: [2, 3], values: .within(-2, 2)),
          Sample.Input(shape: [2, 3], values: .given([1, 0, 1, 1, 1, 0])),
        ], [.number(1.5)])
    ])

  public static let embedding: Operator = .init(
    "Embedding", "embedding", summary: "The row of a weight that each number names.",
    operands: ["x", "weight"], parameters: [Parameter("padding_idx", Attribute.none)],
    kernel: .binaryWith { (x, weight, attributes) throws(TensorError) in
      try weight.rows(x, padding: attributes[0].int)
    },
    rule: .procedure(
      "zeros, with each row of grad added to the row it came from, but not to that of padding_idx",
      keeps: Keeps(inputs: 0b01), embeddingBackward),
    samples: [
      rows([3, 2], [2, 2], [0, 2, 2, 1], Attribute.none), rows([3, 2], [3], [0, 2, 1], .int(2)),
    ])

  private static func meanKept(_ a: Formula) -> Formula {
    .of(.mean, a, with: [.own(0), .value(.flag(true))])
  }
  private static let varianceKept = Formula.of(
    .variance, x, with: [.own(0), .value(.flag(true)), .value(.flag(false))])

  /// Rows of padding are masked out, then added up by position.
  private static func embeddingBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, shape) = (try of.input(0), of.shape(of: 1))
    var grad = of.gradient
    if let padding = of.attributes[0].int {
      let kept = try Tensor.zip(.notEqual, x.value, Tensor(padding)).cast(to: grad.dtype)
      grad = try apply(.multiply, grad, Variable(kept.reshaped(kept.shape + [1])))
    }
    let flat = try apply(.reshape, grad, attributes: [.ints([x.value.count, shape[1]])])
    let positions = try x.value.reshaped([x.value.count])
    return [
      nil,
      try apply(
        .scatterItems, flat, attributes: [.ints(shape), .subscription([.tensor(positions)])]),
    ]
  }

  private static func rows(
    _ weight: [Int], _ shape: [Int], _ numbers: [Int], _ padding: Attribute
  ) -> Sample {
    Sample(
      [
        Sample.Input(shape: shape, values: .integers(numbers)),
        Sample.Input(shape: weight, values: .within(-2, 2)),
      ], [padding])
  }
}

extension Tensor {
  /// The rows of a matrix at positions of any shape; zeros for the position `padding`.
  fileprivate func rows(_ positions: Tensor, padding: Int?) throws(TensorError) -> Tensor {
    guard rank == 2, positions.dtype.isInteger else {
      throw TensorError(
        .value, "embedding takes whole numbers and a matrix, not {} of shape {} and shape {}",
        positions.dtype.name, positions.shape.description, shape.description)
    }
    let found = try gathered(positions.reshaped([positions.count]))
      .reshaped(positions.shape + [shape[1]])
    guard let padding else { return found }
    let isPadding = try Tensor.zip(.equal, positions, Tensor(padding))
    return try .select(
      isPadding.reshaped(positions.shape + [1]), .scalar(0, dtype), found)
  }
}
