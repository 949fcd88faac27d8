import Tensors

/// Functions of one operand, element by element.
extension Operator {
  static let elementwise: [Operator] = [
    assign, abs, square, sqrt, rsqrt, reciprocal, sign, exp, expm1, log, log2, log10, log1p, erf,
    ceil,
    floor, round, trunc, cast, clip,
  ]

  public static let assign: Operator = .init(
    "Assign", "assign", "clone", summary: "A copy that passes gradients on.",
    kernel: .unary { (x) throws(TensorError) in x }, rule: [grad])

  public static let abs: Operator = .init(
    "Abs", "abs", summary: "The distance from 0.", kernel: .map(.abs), rule: [grad * .sign(x)],
    convention: "At 0 the gradient is taken as 0.")

  public static let square: Operator = .init(
    "Square", "square", summary: "x times x.", kernel: .map(.square), rule: [grad * 2 * x])

  public static let sqrt: Operator = .init(
    "Sqrt", "sqrt", summary: "The square root.", kernel: .map(.sqrt), rule: [grad / (2 * out)],
    convention: "At 0 the gradient is infinite.", samples: [positive])

  public static let rsqrt: Operator = .init(
    "Rsqrt", "rsqrt", summary: "1 divided by the square root.", kernel: .map(.rsqrt),
    rule: [-grad * out / (2 * x)], samples: [positive])

  public static let reciprocal: Operator = .init(
    "Reciprocal", "reciprocal", summary: "1 divided by x.", kernel: .map(.reciprocal),
    rule: [-grad * out * out], samples: [positive])

  public static let sign: Operator = .init(
    "Sign", "sign", "sgn", summary: "-1, 0 or 1.", kernel: .map(.sign), rule: [grad * 0])

  public static let exp: Operator = .init(
    "Exp", "exp", summary: "e to the power x.", kernel: .map(.exp), rule: [grad * out])

  public static let expm1: Operator = .init(
    "Expm1", "expm1", summary: "exp(x) - 1, exact near 0.", kernel: .map(.expm1),
    rule: [grad * (out + 1)])

  public static let log: Operator = .init(
    "Log", "log", summary: "The natural logarithm.", kernel: .map(.log), rule: [grad / x],
    convention: "At 0 the gradient is infinite.", samples: [positive])

  public static let log2: Operator = .init(
    "Log2", "log2", summary: "The logarithm to base 2.", kernel: .map(.log2),
    rule: [grad / (x * .log(2))], samples: [positive])

  public static let log10: Operator = .init(
    "Log10", "log10", summary: "The logarithm to base 10.", kernel: .map(.log10),
    rule: [grad / (x * .log(10))], samples: [positive])

  public static let log1p: Operator = .init(
    "Log1p", "log1p", summary: "log(1 + x), exact near 0.", kernel: .map(.log1p),
    rule: [grad / (1 + x)], samples: [positive])

  public static let erf: Operator = .init(
    "Erf", "erf", summary: "The error function of the normal distribution.", kernel: .map(.erf),
    rule: [grad * 1.1283791670955126 * .exp(-.square(x))])

  public static let ceil: Operator = .init(
    "Ceil", "ceil", summary: "Rounded up.", kernel: .map(.ceil), rule: [grad * 0])

  public static let floor: Operator = .init(
    "Floor", "floor", summary: "Rounded down.", kernel: .map(.floor), rule: [grad * 0])

  public static let round: Operator = .init(
    "Round", "round", summary: "Rounded to the nearest, halves to even.", kernel: .map(.round),
    rule: [grad * 0])

  public static let trunc: Operator = .init(
    "Trunc", "trunc", summary: "Rounded toward 0.", kernel: .map(.trunc), rule: [grad * 0])

  public static let cast: Operator = .init(
    "Cast", "cast", "astype", summary: "The same values in another element type.",
    parameters: [Parameter("dtype")],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.cast(to: attributes.first?.dtype ?? x.dtype)
    },
    rule: [grad], samples: [Sample([2, 3], attributes: [.dtype(.float64)])])

  public static let clip: Operator = .init(
    "Clip", "clip", "clamp", summary: "Kept between two bounds.",
    parameters: [Parameter("min", .number(-.infinity)), Parameter("max", .number(.infinity))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      try x.clipped(attributes[0], attributes[1])
    },
    rule: [.mask(x >= .attribute(0), .mask(x <= .attribute(1), grad))],
    convention: "At the bounds the gradient is 1.",
    samples: [Sample([2, 3], attributes: [.number(-0.7), .number(0.9)])])

  static let positive = Sample([2, 3], within: 0.3, 2)
}

extension Tensor {
  /// Kept between two bounds; whole numbers stay so unless a bound is none.
  fileprivate func clipped(_ low: Attribute, _ high: Attribute) throws(TensorError) -> Tensor {
    var result = self
    for (bound, kernel) in [(low, BinaryKernel.maximum), (high, .minimum)] {
      if case .none = bound { continue }
      guard let number = bound.number else {
        throw TensorError(.type, "the bounds of clip are numbers")
      }
      if number.isInfinite { continue }
      let isWhole = if case .int = bound { true } else { false }
      let dtype: DType = isWhole || dtype.isFloating ? result.dtype : .float32
      result = try .zip(kernel, result.cast(to: dtype), .scalar(number, dtype))
    }
    return result
  }

  /// A number as a scalar of an element type.
  static func scalar(_ value: Double, _ dtype: DType) throws(TensorError) -> Tensor {
    switch dtype {
    case .float64: Tensor(value)
    case .float32: Tensor(Float(value))
    default: value.isFinite ? try Tensor(value).cast(to: dtype) : Tensor(Float(value))
    }
  }
}
