import Tensors

/// Losses, element by element or along an axis; means and sums of them are taken by other operators.
extension Operator {
  static let losses: [Operator] = [
    binaryCrossEntropy, sigmoidCrossEntropy, softmaxCrossEntropy, softCrossEntropy, nllLoss,
    oneHotAlong,
    huberLoss, klDivergence, logLoss,
  ]

  public static let binaryCrossEntropy: Operator = .init(
    "BinaryCrossEntropy", "binary_cross_entropy",
    summary: "-label * log(x) - (1 - label) * log(1 - x), the logarithms at least -100.",
    operands: ["x", "label"],
    kernel: .binary { (x, label) throws(TensorError) in
      try x.requireShape(of: label)
      let one = try Tensor.scalar(1, x.dtype)
      let rest = try Tensor.zip(
        .multiply, .zip(.subtract, label, one), boundedLog(.zip(.subtract, one, x)))
      return try .zip(.subtract, rest, .zip(.multiply, label, boundedLog(x)))
    },
    rule: [
      grad * (x - y) / .of(.maximum, x * (1 - x), 1e-12),
      grad * (boundedLog(1 - x) - boundedLog(x)),
    ],
    convention: "At 0 and 1 the divisor x * (1 - x) is taken as 1e-12.",
    samples: [Sample([2, 3], [2, 3], within: 0.1, 0.9)])

  public static let sigmoidCrossEntropy: Operator = .init(
    "SigmoidCrossEntropy", "binary_cross_entropy_with_logits",
    summary: "The binary cross entropy of sigmoid(x), exact far from 0.", operands: ["x", "label"],
    kernel: .binary { (x, label) throws(TensorError) in
      try x.requireShape(of: label)
      let tail = try Tensor.map(.softplus, .map(.negative, .map(.abs, x)))
      return try .zip(.add, .zip(.subtract, .map(.relu, x), .zip(.multiply, x, label)), tail)
    },
    rule: [grad * (.sigmoid(x) - y), -grad * x], samples: [Sample([2, 3], [2, 3])])

  public static let softmaxCrossEntropy: Operator = .init(
    "SoftmaxCrossEntropy", "softmax_with_cross_entropy", "cross_entropy",
    summary: "-log(softmax(x)) at the class of each label, 0 at the label to ignore.",
    operands: ["x", "label"],
    parameters: [Parameter("axis", .int(-1)), Parameter("ignore_index", .int(-100))],
    kernel: .binaryWith { (x, label, attributes) throws(TensorError) in
      let axis = attributes[0].int ?? -1
      let loss = try Tensor.logSoftmax(x, axis: axis)
        .picked(classes: label, axis: axis, ignoring: attributes[1].int ?? -100)
      return try .zip(.subtract, .scalar(0, x.dtype), loss)
    },
    rule: [.where(y == .attribute(1), 0, grad * (softmaxAlong - labelsAlong)), nil],
    samples: [
      classes([3, 4], [3, 1], [1, 3, -100], [.int(1), .int(-100)]),
      classes([2, 3, 2], [2, 1, 2], [0, 2, 1, 1], [.int(1), .int(1)]),
    ])

  public static let softCrossEntropy: Operator = .init(
    "SoftCrossEntropy",
    summary: "-log(softmax(x)) weighted by the probabilities in label, summed along an axis.",
    operands: ["x", "label"], parameters: [Parameter("axis", .int(-1))],
    kernel: .binaryWith { (x, label, attributes) throws(TensorError) in
      let axis = attributes[0].int ?? -1
      try x.requireShape(of: label)
      let products = try Tensor.zip(.multiply, .logSoftmax(x, axis: axis), label)
      return try .map(.negative, .reduce(.sum, products, axes: [axis], keepDims: true))
    },
    rule: [
      grad * (softmaxAlong * .sumKept(y, .own(0)) - y),
      -grad * .of(.logSoftmax, x, with: [.own(0)]),
    ],
    samples: [Sample([2, 3], [2, 3], within: 0.1, 2, attributes: [.int(-1)])])

  public static let nllLoss: Operator = .init(
    "NllLoss", "nll_loss", summary: "-x at the class of each label, 0 at the label to ignore.",
    operands: ["x", "label"], parameters: softmaxCrossEntropy.parameters,
    kernel: .binaryWith { (x, label, attributes) throws(TensorError) in
      try .zip(
        .subtract, .scalar(0, x.dtype),
        x.picked(
          classes: label, axis: attributes[0].int ?? -1, ignoring: attributes[1].int ?? -100))
    },
    rule: [.where(y == .attribute(1), 0, -grad * labelsAlong), nil],
    samples: softmaxCrossEntropy.samples)

  /// The classes as a gradient sees them.
  static let oneHotAlong: Operator = .init(
    "OneHotAlong",
    summary: "Along an axis a one at the class of each label among zeros; other labels give none.",
    operands: ["label"], parameters: [Parameter("classes"), Parameter("axis", .int(-1))],
    kernel: .unaryWith { (label, attributes) throws(TensorError) in
      let (count, axis) = (attributes[0].int ?? 0, attributes[1].int ?? -1)
      var shape = [Int](repeating: 1, count: label.rank)
      shape[axis < 0 ? axis + label.rank : axis] = count
      let places = try Tensor.arange(0, count, 1).reshaped(shape)
      return try Tensor.zip(.equal, label, places).cast(to: .float32)
    },
    rule: .none("its operand is whole numbers"),
    samples: [classes([], [3, 1], [0, 2, 1], [.int(3), .int(1)], labelsOnly: true)])

  public static let huberLoss: Operator = .init(
    "HuberLoss", "smooth_l1_loss",
    summary: "Half the square of x - label up to delta, a straight line beyond.",
    operands: ["x", "label"], parameters: [Parameter("delta", .number(1))],
    kernel: .binaryWith { (x, label, attributes) throws(TensorError) in
      try x.requireShape(of: label)
      let delta = try Tensor.scalar(attributes[0].number ?? 1, x.dtype)
      let half = try Tensor.scalar(0.5, x.dtype)
      let distance = try Tensor.map(.abs, .zip(.subtract, x, label))
      let line = try Tensor.zip(
        .multiply, delta, .zip(.subtract, distance, .zip(.multiply, half, delta)))
      return try .select(
        .zip(.lessEqual, distance, delta), .zip(.multiply, half, .map(.square, distance)), line)
    },
    rule: [grad * huberSlope, -grad * huberSlope],
    samples: [Sample([2, 3], [2, 3], attributes: [.number(0.8)])])

  public static let klDivergence: Operator = .init(
    "KLDivergence", "kl_div",
    summary: "label * (log(label) - x) for a logarithm x of a probability; 0 where label is.",
    operands: ["x", "label"],
    kernel: .binary { (x, label) throws(TensorError) in
      try x.requireShape(of: label)
      let zero = try Tensor.scalar(0, x.dtype)
      let loss = try Tensor.zip(.multiply, label, .zip(.subtract, .map(.log, label), x))
      return try .select(.zip(.greater, label, zero), loss, zero)
    },
    rule: [.mask(y > 0, -grad * y), .mask(y > 0, grad * (.log(y) + 1 - x))],
    samples: [Sample([2, 3], [2, 3], within: 0.2, 0.9)])

  public static let logLoss: Operator = .init(
    "LogLoss", "log_loss",
    summary: "-label * log(x + epsilon) - (1 - label) * log(1 - x + epsilon).",
    operands: ["x", "label"], parameters: [Parameter("epsilon", .number(1e-4))],
    kernel: .binaryWith { (x, label, attributes) throws(TensorError) in
      let epsilon = try Tensor.scalar(attributes[0].number ?? 1e-4, x.dtype)
      let one = try Tensor.scalar(1, x.dtype)
      let first = try Tensor.zip(.multiply, label, .map(.log, .zip(.add, x, epsilon)))
      let other = try Tensor.map(.log, .zip(.add, .zip(.subtract, one, x), epsilon))
      return try .map(
        .negative, .zip(.add, first, .zip(.multiply, .zip(.subtract, one, label), other)))
    },
    rule: [
      grad * ((1 - y) / (1 - x + .attribute(0)) - y / (x + .attribute(0))),
      grad * (.log(1 - x + .attribute(0)) - .log(x + .attribute(0))),
    ],
    samples: [Sample([2, 3], [2, 3], within: 0.1, 0.9, attributes: [.number(1e-4)])])
}

// MARK: - What the losses are made of

extension Operator {
  private static func boundedLog(_ x: Tensor) throws(TensorError) -> Tensor {
    try .zip(.maximum, .map(.log, x), .scalar(-100, x.dtype))
  }
  private static func boundedLog(_ x: Formula) -> Formula { .of(.maximum, .log(x), -100) }

  private static let softmaxAlong = Formula.of(.softmax, x, with: [.own(0)])
  private static let labelsAlong = Formula.of(.oneHotAlong, y, with: [classCount, .own(0)])
  private static let classCount = Argument.derived("") { (facts) throws(TensorError) in
    let axis = facts.attributes[0].int ?? -1
    return .int(facts.shapes[0][axis < 0 ? axis + facts.shapes[0].count : axis])
  }

  private static let huberSlope = Formula.where(
    .abs(x - y) <= .attribute(0), x - y, .attribute(0) * .sign(x - y))

  private static func classes(
    _ shape: [Int], _ labels: [Int], _ values: [Int], _ attributes: [Attribute],
    labelsOnly: Bool = false
  ) -> Sample {
    let label = Sample.Input(shape: labels, values: .integers(values))
    let x = Sample.Input(shape: shape, values: .within(-2, 2))
    return Sample(labelsOnly ? [label] : [x, label], attributes)
  }
}

extension Tensor {
  /// Refuses labels of another shape: broadcasting them would pair what does not belong together.
  fileprivate func requireShape(of label: Tensor) throws(TensorError) {
    guard shape != label.shape else { return }
    let common = Swift.min(rank, label.rank)
    let axis = (0..<common).first { shape[$0] != label.shape[$0] } ?? common
    throw TensorError(
      .value, "the labels need the shape of x\n{}",
      MarkedShapes(("x", shape, axis), ("label", label.shape, axis)).drawing)
  }
}
