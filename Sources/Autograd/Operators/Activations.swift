import Tensors

/// The activation functions of networks.
extension Operator {
  static let activations: [Operator] = [
    sigmoid, relu, leakyRelu, elu, selu, celu, gelu, geluTanh, silu, mish, softplus, softsign,
    hardsigmoid,
    hardswish, hardtanh, hardshrink, relu6, tanhshrink, softshrink, thresholdedRelu, logSigmoid,
    prelu, softmax, logSoftmax,
  ]

  public static let sigmoid: Operator = .init(
    "Sigmoid", "sigmoid", summary: "1 / (1 + exp(-x)), the logistic function.",
    kernel: .map(.sigmoid), rule: [grad * out * (1 - out)])

  public static let relu: Operator = .init(
    "Relu", "relu", summary: "x where it is positive, else 0.", kernel: .map(.relu),
    rule: [.mask(out > 0, grad)], convention: "At 0 the gradient is taken as 0.")

  public static let leakyRelu: Operator = .init(
    "LeakyRelu", "leaky_relu", summary: "x where it is positive, else x times a small slope.",
    parameters: [Parameter("negative_slope", .number(0.01))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let slope = try Tensor.scalar(attributes[0].number ?? 0.01, x.dtype)
      return try .select(.zip(.greater, x, .scalar(0, x.dtype)), x, .zip(.multiply, x, slope))
    },
    rule: [.where(x > 0, grad, grad * .attribute(0))],
    convention: "At 0 the gradient is the negative slope.",
    samples: [Sample([2, 3], attributes: [.number(0.1)])])

  public static let elu: Operator = .init(
    "Elu", "elu", summary: "x where it is positive, else alpha * (exp(x) - 1).",
    parameters: [Parameter("alpha", .number(1))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let alpha = try Tensor.scalar(attributes[0].number ?? 1, x.dtype)
      return try .select(
        .zip(.greater, x, .scalar(0, x.dtype)), x, .zip(.multiply, alpha, .map(.expm1, x)))
    },
    rule: [.where(x > 0, grad, grad * (out + .attribute(0)))],
    convention: "At 0 the gradient is alpha.",
    samples: [Sample([2, 3], attributes: [.number(0.7)])])

  public static let selu: Operator = .init(
    "Selu", "selu", summary: "elu scaled so that layers keep mean 0 and variance 1.",
    parameters: [
      Parameter("scale", .number(1.0507009873554804934193349852946)),
      Parameter("alpha", .number(1.6732632423543772848170429916717)),
    ],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let scale = try Tensor.scalar(attributes[0].number ?? 1, x.dtype)
      let alpha = try Tensor.scalar(attributes[1].number ?? 1, x.dtype)
      let inner = try Tensor.select(
        .zip(.greater, x, .scalar(0, x.dtype)), x, .zip(.multiply, alpha, .map(.expm1, x)))
      return try .zip(.multiply, scale, inner)
    },
    rule: [.where(x > 0, grad * .attribute(0), grad * (out + .attribute(0) * .attribute(1)))],
    convention: "At 0 the gradient is scale * alpha.",
    samples: [Sample([2, 3], attributes: [.number(1.05), .number(1.67)])])

  public static let celu: Operator = .init(
    "Celu", "celu", summary: "x where it is positive, else alpha * (exp(x / alpha) - 1).",
    parameters: [Parameter("alpha", .number(1))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let alpha = try Tensor.scalar(attributes[0].number ?? 1, x.dtype)
      return try .select(
        .zip(.greater, x, .scalar(0, x.dtype)), x,
        .zip(.multiply, alpha, .map(.expm1, .zip(.divide, x, alpha))))
    },
    rule: [.where(x > 0, grad, grad * .exp(x / .attribute(0)))],
    convention: "At 0 the gradient is 1.", samples: [Sample([2, 3], attributes: [.number(0.7)])])

  public static let gelu: Operator = .init(
    "Gelu", "gelu", summary: "x times the probability that a normal number is below x.",
    kernel: .unary { (x) throws(TensorError) in
      let half = try Tensor.scalar(0.5, x.dtype)
      let scaled = try Tensor.zip(.multiply, x, .scalar(0.5.squareRoot(), x.dtype))
      let chance = try Tensor.zip(
        .multiply, half, .zip(.add, .scalar(1, x.dtype), .map(.erf, scaled)))
      return try .zip(.multiply, x, chance)
    },
    rule: [
      grad
        * ((1 + .erf(x * 0.7071067811865476)) / 2 + x * .exp(-.square(x) / 2) * 0.3989422804014327)
    ])

  public static let geluTanh: Operator = .init(
    "GeluTanh",
    summary:
      "gelu with the probability approximated: (1 + tanh(0.798 * (x + 0.0447 * x ** 3))) / 2.",
    kernel: .unary { (x) throws(TensorError) in
      let cube = try Tensor.zip(.multiply, .map(.square, x), .scalar(0.044715, x.dtype))
      let inner = try Tensor.zip(.add, x, .zip(.multiply, x, cube))
      let bend = try Tensor.map(.tanh, .zip(.multiply, inner, .scalar(normalScale, x.dtype)))
      let half = try Tensor.scalar(0.5, x.dtype)
      return try .zip(
        .multiply, x, .zip(.multiply, half, .zip(.add, .scalar(1, x.dtype), bend)))
    },
    rule: [
      grad / 2
        * (1 + geluBend + x * (1 - .square(geluBend)) * .number(normalScale)
          * (1 + 0.134145 * .square(x)))
    ])

  /// The square root of 2 / pi.
  private static let normalScale = 0.7978845608028654
  private static let geluBend = Formula.tanh(
    .number(normalScale) * (x + 0.044715 * x * .square(x)))

  public static let silu: Operator = .init(
    "Silu", "silu", "swish", summary: "x * sigmoid(x).",
    kernel: .unary { (x) throws(TensorError) in try .zip(.multiply, x, .map(.sigmoid, x)) },
    rule: [grad * .sigmoid(x) * (1 + x * (1 - .sigmoid(x)))])

  public static let mish: Operator = .init(
    "Mish", "mish", summary: "x * tanh(softplus(x)).",
    kernel: .unary { (x) throws(TensorError) in
      try .zip(.multiply, x, .map(.tanh, .map(.softplus, x)))
    },
    rule: [
      grad
        * (.tanh(.softplus(x)) + x * (1 - .square(.tanh(.softplus(x)))) * .sigmoid(x))
    ])

  public static let softplus: Operator = .init(
    "Softplus", "softplus", summary: "log(1 + exp(beta * x)) / beta: a smooth relu.",
    parameters: [Parameter("beta", .number(1)), Parameter("threshold", .number(20))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      if attributes.isEmpty { return try .map(.softplus, x) }
      let beta = try Tensor.scalar(attributes[0].number ?? 1, x.dtype)
      let threshold = try Tensor.scalar(attributes[1].number ?? 20, x.dtype)
      let scaled = try Tensor.zip(.multiply, x, beta)
      return try .select(
        .zip(.greater, scaled, threshold), x, .zip(.divide, .map(.softplus, scaled), beta))
    },
    rule: [.where(x * beta > threshold, grad, grad * .sigmoid(x * beta))],
    convention: "Above the threshold it is x itself.",
    samples: [Sample([2, 3], attributes: [.number(1.5), .number(20)])])

  public static let softsign: Operator = .init(
    "Softsign", "softsign", summary: "x / (1 + |x|).",
    kernel: .unary { (x) throws(TensorError) in
      try .zip(.divide, x, .zip(.add, .scalar(1, x.dtype), .map(.abs, x)))
    },
    rule: [grad / .square(1 + .abs(x))])

  public static let hardsigmoid: Operator = .init(
    "Hardsigmoid", "hardsigmoid", summary: "slope * x + offset, kept between 0 and 1.",
    parameters: [Parameter("slope", .number(0.1666667)), Parameter("offset", .number(0.5))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let slope = try Tensor.scalar(attributes[0].number ?? 0, x.dtype)
      let offset = try Tensor.scalar(attributes[1].number ?? 0, x.dtype)
      let line = try Tensor.zip(.add, .zip(.multiply, slope, x), offset)
      return try .zip(.minimum, .zip(.maximum, line, .scalar(0, x.dtype)), .scalar(1, x.dtype))
    },
    rule: [.mask(out > 0, .mask(out < 1, grad * .attribute(0)))],
    convention: "At both bends the gradient is taken as 0.",
    samples: [Sample([2, 3], within: -4, 4, attributes: [.number(0.1666667), .number(0.5)])])

  public static let hardswish: Operator = .init(
    "Hardswish", "hardswish", summary: "x * min(max(x + 3, 0), 6) / 6.",
    kernel: .unary { (x) throws(TensorError) in
      let shifted = try Tensor.zip(.add, x, .scalar(3, x.dtype))
      let gate = try Tensor.zip(
        .minimum, .zip(.maximum, shifted, .scalar(0, x.dtype)), .scalar(6, x.dtype))
      return try .zip(.divide, .zip(.multiply, x, gate), .scalar(6, x.dtype))
    },
    rule: [.where(x >= 3, grad, .mask(x > -3, grad * (2 * x + 3) / 6))],
    convention: "At -3 the gradient is taken as 0, at 3 as 1.",
    samples: [Sample([2, 3], within: -4, 4)])

  public static let hardtanh: Operator = .init(
    "Hardtanh", "hardtanh", summary: "Kept between min and max.",
    parameters: [Parameter("min", .number(-1)), Parameter("max", .number(1))],
    kernel: clip.kernel, rule: [.mask(x > .attribute(0), .mask(x < .attribute(1), grad))],
    convention: "At both bends the gradient is taken as 0.",
    samples: [Sample([2, 3], attributes: [.number(-1), .number(1)])])

  public static let relu6: Operator = .init(
    "Relu6", "relu6", summary: "Kept between 0 and 6.",
    kernel: .unary { (x) throws(TensorError) in
      try .zip(.minimum, .map(.relu, x), .scalar(6, x.dtype))
    },
    rule: [.mask(out > 0, .mask(out < 6, grad))],
    convention: "At both bends the gradient is taken as 0.",
    samples: [Sample([2, 3], within: -3, 9)])

  public static let tanhshrink: Operator = .init(
    "Tanhshrink", "tanhshrink", summary: "x - tanh(x).",
    kernel: .unary { (x) throws(TensorError) in try .zip(.subtract, x, .map(.tanh, x)) },
    rule: [grad * .square(.tanh(x))])

  public static let hardshrink: Operator = .init(
    "Hardshrink", "hardshrink", summary: "x where it is beyond the threshold, else 0.",
    parameters: [Parameter("threshold", .number(0.5))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let far = try Tensor.zip(
        .greater, .map(.abs, x), .scalar(attributes[0].number ?? 0.5, x.dtype))
      return try .select(far, x, .scalar(0, x.dtype))
    },
    rule: [.mask(.abs(x) > .attribute(0), grad)],
    convention: "At the threshold the gradient is taken as 0.",
    samples: [Sample([2, 3], attributes: [.number(0.5)])])

  public static let softshrink: Operator = .init(
    "Softshrink", "softshrink", summary: "x moved toward 0 by the threshold, at most to 0.",
    parameters: [Parameter("threshold", .number(0.5))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let threshold = try Tensor.scalar(attributes[0].number ?? 0.5, x.dtype)
      let above = try Tensor.map(.relu, .zip(.subtract, x, threshold))
      let below = try Tensor.map(.relu, .zip(.subtract, .map(.negative, x), threshold))
      return try .zip(.subtract, above, below)
    },
    rule: [.mask(.abs(x) > .attribute(0), grad)],
    convention: "At the threshold the gradient is taken as 0.",
    samples: [Sample([2, 3], attributes: [.number(0.5)])])

  public static let thresholdedRelu: Operator = .init(
    "ThresholdedRelu", "thresholded_relu",
    summary: "x where it is above the threshold, else value.",
    parameters: [Parameter("threshold", .number(1)), Parameter("value", .number(0))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .select(
        .zip(.greater, x, .scalar(attributes[0].number ?? 1, x.dtype)), x,
        .scalar(attributes[1].number ?? 0, x.dtype))
    },
    rule: [.mask(x > .attribute(0), grad)],
    convention: "At the threshold the gradient is taken as 0.",
    samples: [Sample([2, 3], attributes: [.number(1), .number(0)])])

  public static let logSigmoid: Operator = .init(
    "LogSigmoid", "log_sigmoid", summary: "The logarithm of sigmoid, exact far from 0.",
    kernel: .unary { (x) throws(TensorError) in
      try .map(.negative, .map(.softplus, .map(.negative, x)))
    },
    rule: [grad * .sigmoid(-x)])

  public static let softmax: Operator = .init(
    "Softmax", "softmax", summary: "exp(x) divided by its sum along an axis.",
    parameters: [Parameter("axis", .int(-1))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .softmax(x, axis: attributes[0].int ?? -1)
    },
    rule: [out * (grad - .sumKept(grad * out, .own(0)))], samples: alongAxis)

  public static let logSoftmax: Operator = .init(
    "LogSoftmax", "log_softmax", summary: "The logarithm of softmax, exact far from 0.",
    parameters: [Parameter("axis", .int(-1))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try .logSoftmax(x, axis: attributes[0].int ?? -1)
    },
    rule: [grad - .exp(out) * .sumKept(grad, .own(0))], samples: alongAxis)

  public static let prelu: Operator = .init(
    "PRelu", "prelu", summary: "x where it is positive, else x times a learned weight.",
    operands: ["x", "weight"],
    kernel: .binary { (x, weight) throws(TensorError) in
      let weight = try weight.spreadOverChannels(x.rank)
      return try .select(.zip(.greater, x, .scalar(0, x.dtype)), x, .zip(.multiply, weight, x))
    },
    rule: .procedure(
      "grad where x > 0, grad * weight elsewhere; the weight gets the sum of grad * x where x <= 0",
      keeps: .inputs, preluBackward),
    convention: "At 0 the gradient is the weight.",
    samples: [Sample([2, 3, 2], [3]), Sample([2, 3], [1])])

  private static let beta = Formula.attribute(0)
  private static let threshold = Formula.attribute(1)
  static let alongAxis = [
    Sample([2, 3], attributes: [.int(-1)]), Sample([2, 3, 2], attributes: [.int(1)]),
  ]

  private static func preluBackward(_ of: Application) throws(TensorError) -> [Variable?] {
    let (x, weight) = (try of.input(0), try of.input(1))
    let wide = try apply(
      .reshape, weight, attributes: [.ints(weight.value.channelShape(x.value.rank))])
    let positive = try apply(.greater, x, Variable(.scalar(0, x.dtype)))
    let none = Variable(try .scalar(0, x.dtype))
    let forX = try apply(
      .where, inputs: [positive, of.gradient, apply(.multiply, of.gradient, wide)])
    let forWide = try apply(.where, inputs: [positive, none, apply(.multiply, of.gradient, x)])
    let summed = try apply(.sumTo, forWide, attributes: [.ints(wide.shape)])
    return [forX, try apply(.reshape, summed, attributes: [.ints(weight.shape)])]
  }
}

extension Tensor {
  /// The shape in which one weight for each channel (axis 1) stretches over a tensor of `rank` axes.
  fileprivate func channelShape(_ rank: Int) -> [Int] {
    guard count > 1, rank > 1 else { return shape }
    return [1, count] + [Int](repeating: 1, count: rank - 2)
  }

  fileprivate func spreadOverChannels(_ rank: Int) throws(TensorError) -> Tensor {
    try reshaped(channelShape(rank))
  }
}
