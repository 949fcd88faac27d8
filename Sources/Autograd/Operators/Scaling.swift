import Tensors

/// Functions of one or two operands, element by element, that courses use now and then.
extension Operator {
  static let scaling: [Operator] = [
    scale, frac, degreesToRadians, radiansToDegrees, logit, stanh, sinc, nanToNum, hypot, logaddexp,
    copysign, heaviside, ldexp, nextafter, gcd, lcm, signbit, isneginf, isposinf, isreal,
  ]

  public static let scale: Operator = .init(
    "Scale", "scale", summary: "scale * x + bias, or scale * (x + bias).",
    parameters: [
      Parameter("scale", .number(1)), Parameter("bias", .number(0)),
      Parameter("bias_after_scale", .flag(true)),
    ],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let factor = try Tensor.scalar(attributes[0].number ?? 1, x.dtype).cast(to: x.dtype)
      let shift = try Tensor.scalar(attributes[1].number ?? 0, x.dtype).cast(to: x.dtype)
      return attributes[2].isTrue
        ? try .zip(.add, .zip(.multiply, x, factor), shift)
        : try .zip(.multiply, .zip(.add, x, shift), factor)
    },
    rule: [grad * .attribute(0)],
    samples: [
      Sample([2, 3], attributes: [.number(1.5), .number(0.5), .flag(true)]),
      Sample([2, 3], attributes: [.number(1.5), .number(0.5), .flag(false)]),
    ])

  public static let frac: Operator = .init(
    "Frac", "frac", summary: "What truncation leaves.",
    kernel: .unary { (x) throws(TensorError) in try .zip(.subtract, x, .map(.trunc, x)) },
    rule: [grad], convention: "At its jumps the gradient is 1.")

  public static let degreesToRadians: Operator = multiple(
    "Deg2Rad", "deg2rad", "Degrees as radians.", .pi / 180)
  public static let radiansToDegrees: Operator = multiple(
    "Rad2Deg", "rad2deg", "Radians as degrees.", 180 / .pi)

  public static let logit: Operator = .init(
    "Logit", "logit", summary: "log(x / (1 - x)), with x kept eps away from 0 and 1.",
    parameters: [Parameter("eps", Attribute.none)],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let (x, eps) = (try x.cast(to: x.dtype.floating), attributes[0].number ?? 0)
      let inside =
        eps > 0
        ? try Tensor.zip(
          .minimum, .zip(.maximum, x, .scalar(eps, x.dtype)), .scalar(1 - eps, x.dtype)) : x
      return try .map(.log, .zip(.divide, inside, .zip(.subtract, .scalar(1, x.dtype), inside)))
    },
    rule: [.mask(x >= .attribute(0), .mask(x <= 1 - .attribute(0), grad / (x * (1 - x))))],
    convention: "Where x was moved the gradient is 0.",
    samples: [
      Sample([2, 3], within: 0.1, 0.9, attributes: [.none]),
      Sample([2, 3], within: 0.1, 0.9, attributes: [.number(0.2)]),
    ])

  public static let stanh: Operator = .init(
    "Stanh", "stanh", summary: "scale_b * tanh(scale_a * x).",
    parameters: [Parameter("scale_a", .number(0.67)), Parameter("scale_b", .number(1.7159))],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      let inner = try Tensor.zip(.multiply, .scalar(attributes[0].number ?? 0.67, x.dtype), x)
      return try .zip(
        .multiply, .scalar(attributes[1].number ?? 1.7159, x.dtype), .map(.tanh, inner))
    },
    rule: [grad * .attribute(0) * .attribute(1) * (1 - .square(.tanh(.attribute(0) * x)))],
    samples: [Sample([2, 3], attributes: [.number(0.5), .number(1.5)])])

  public static let sinc: Operator = .init(
    "Sinc", "sinc", summary: "sin(pi * x) / (pi * x), and 1 at 0.",
    kernel: .unary { (x) throws(TensorError) in
      try .mapDoubles(x, Special.sinc)
    },
    rule: [.where(x == 0, 0, grad * (.cos(x * .number(.pi)) - out) / .where(x == 0, 1, x))],
    convention: "At 0 the gradient is 0.")

  public static let nanToNum: Operator = .init(
    "NanToNum", "nan_to_num", summary: "Numbers in place of nan and infinities.",
    parameters: [
      Parameter("nan", .number(0)), Parameter("posinf", Attribute.none),
      Parameter("neginf", Attribute.none),
    ],
    kernel: .unaryWith { (x, attributes) throws(TensorError) in
      guard x.dtype.isFloating else { return x }
      let largest =
        x.dtype == .float64 ? Double.greatestFiniteMagnitude : Double(Float.greatestFiniteMagnitude)
      let (number, high, low) = (
        attributes[0].number ?? 0, attributes[1].number ?? largest, attributes[2].number ?? -largest
      )
      return try .mapDoubles(x) {
        $0.isNaN ? number : $0 == .infinity ? high : $0 == -.infinity ? low : $0
      }
    },
    rule: [.mask(.of(.isfinite, x), grad)],
    convention: "Where a number was put the gradient is 0.")

  public static let hypot: Operator = .init(
    "Hypot", "hypot", summary: "The distance of the point (x, y) from the origin.",
    operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in try .zipDoubles(x, y, Special.hypot) },
    rule: [
      .where(out == 0, 0, grad * x / .where(out == 0, 1, out)),
      .where(out == 0, 0, grad * y / .where(out == 0, 1, out)),
    ],
    convention: "At the origin the gradient is taken as 0.", samples: broadcasting(0.3, 2))

  public static let logaddexp: Operator = .init(
    "LogAddExp", "logaddexp", summary: "log(exp(x) + exp(y)), exact far from 0.",
    operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      let high = try Tensor.zip(.maximum, x, y)
      let gap = try Tensor.map(.negative, .map(.abs, .zip(.subtract, x, y)))
      // Equal infinities have no difference, and need none.
      let rest = try Tensor.select(
        .map(.isnan, gap), .scalar(0, high.dtype.floating), .map(.log1p, .map(.exp, gap)))
      return try .zip(.add, high, rest)
    },
    rule: [grad * .exp(x - out), grad * .exp(y - out)], samples: broadcasting(-2, 2))

  public static let copysign: Operator = .init(
    "CopySign", "copysign", summary: "The size of x with the sign of y.", operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      try .zipDoubles(x, y) { Double(signOf: $1, magnitudeOf: $0) }
    },
    rule: [grad * .sign(x) * .sign(out), grad * 0],
    convention: "Where x is 0 the gradient is taken as 0.", samples: broadcasting(-2, 2))

  public static let heaviside: Operator = .init(
    "Heaviside", "heaviside", summary: "0 where x is negative, 1 where it is positive, else y.",
    operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      try .zipDoubles(x, y) { $0.isNaN ? $0 : $0 > 0 ? 1 : $0 < 0 ? 0 : $1 }
    },
    rule: [grad * 0, .mask(x == 0, grad)], samples: broadcasting(-2, 2))

  public static let ldexp: Operator = .init(
    "LdExp", "ldexp", summary: "x times 2 to the power y.", operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      let x = try x.cast(to: x.dtype.floating)
      return try .zip(.multiply, x, .zip(.power, .scalar(2, x.dtype), y.cast(to: x.dtype)))
    },
    rule: [grad * 2 ** y, grad * out * .log(2)], samples: broadcasting(-2, 2))

  public static let nextafter: Operator = .init(
    "NextAfter", "nextafter", summary: "The next number after x on the way to y.",
    operands: ["x", "y"],
    kernel: .binary { (x, y) throws(TensorError) in
      let isNarrow = DType.promote(x.dtype, y.dtype) != .float64
      return try .zipDoubles(x, y) { a, b in
        if a == b { return b }
        if a.isNaN || b.isNaN { return .nan }
        if isNarrow { return Double(b > a ? Float(a).nextUp : Float(a).nextDown) }
        return b > a ? a.nextUp : a.nextDown
      }
    },
    rule: .none("it is made of jumps"), samples: broadcasting(-2, 2))

  public static let gcd: Operator = whole(
    "GCD", "gcd", "The greatest common divisor of whole numbers.", commonDivisor)
  public static let lcm: Operator = whole(
    "LCM", "lcm", "The least common multiple of whole numbers."
  ) { a, b in
    let divisor = commonDivisor(a, b)
    return divisor == 0 ? 0 : magnitude((a / divisor) &* b)
  }

  public static let signbit: Operator = question(
    "SignBit", "signbit", "True for negative numbers, -0 too."
  ) { $0.sign == .minus }
  public static let isneginf: Operator = question(
    "IsNegInf", "isneginf", "True where x is negative infinity."
  ) { $0 == -.infinity }
  public static let isposinf: Operator = question(
    "IsPosInf", "isposinf", "True where x is positive infinity."
  ) { $0 == .infinity }
  public static let isreal: Operator = question(
    "IsReal", "isreal", "True everywhere: all numbers here are real."
  ) { _ in true }
}

// MARK: - Families

extension Operator {
  private static func multiple(
    _ name: String, _ paddleName: String, _ summary: String, _ factor: Double
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary,
      kernel: .unary { (x) throws(TensorError) in
        try .zip(.multiply, x.cast(to: x.dtype.floating), .scalar(factor, x.dtype.floating))
      },
      rule: [grad * .number(factor)])
  }

  private static func whole(
    _ name: String, _ paddleName: String, _ summary: String,
    _ function: @escaping @Sendable (Int, Int) -> Int
  ) -> Operator {
    let operand = Sample.Input(shape: [3], values: .integers([12, 18, 35]))
    let other = Sample.Input(shape: [3], values: .integers([8, 12, 21]))
    return Operator(
      name, paddleName, summary: summary, operands: ["x", "y"],
      kernel: .binary { (x, y) throws(TensorError) in try .zipInts(x, y, function) },
      rule: .none("its operands are whole numbers"), samples: [Sample([operand, other])])
  }

  private static func question(
    _ name: String, _ paddleName: String, _ summary: String,
    _ test: @escaping @Sendable (Double) -> Bool
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary,
      kernel: .unary { (x) throws(TensorError) in
        try Tensor(bools: x.doubles.map(test), shape: x.shape)
      },
      rule: .none("its result is true or false"))
  }

  private static func magnitude(_ value: Int) -> Int { value < 0 ? 0 &- value : value }

  private static func commonDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a.magnitude, b.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int(truncatingIfNeeded: a)
  }
}
