import Tensors

/// Arithmetic on two operands that broadcast.
extension Operator {
  static let arithmetic: [Operator] = [
    add, subtract, multiply, divide, negative, power, floorDivide, remainder, maximum, minimum,
    fmax,
    fmin, atan2, lerp,
  ]

  public static let add: Operator = .init(
    "Add", "add", symbol: .infix("+", .sum), summary: "The sum, element by element.",
    operands: ["x", "y"], kernel: .zip(.add), rule: [grad, grad], samples: broadcasting)

  public static let subtract: Operator = .init(
    "Sub", "subtract", "sub", symbol: .infix("-", .sum),
    summary: "The difference, element by element.",
    operands: ["x", "y"], kernel: .zip(.subtract), rule: [grad, -grad], samples: broadcasting)

  public static let multiply: Operator = .init(
    "Mul", "multiply", "mul", symbol: .infix("*", .product),
    summary: "The product, element by element.",
    operands: ["x", "y"], kernel: .zip(.multiply), rule: [grad * y, grad * x],
    samples: broadcasting)

  public static let divide: Operator = .init(
    "Div", "divide", "div", "true_divide", symbol: .infix("/", .product),
    summary: "The quotient, element by element.",
    operands: ["x", "y"], kernel: .zip(.divide), rule: [grad / y, -grad * out / y],
    samples: broadcasting(0.5, 2))

  public static let negative: Operator = .init(
    "Neg", "neg", "negative", symbol: .prefix("-"), summary: "The opposite number.",
    kernel: .map(.negative),
    rule: [-grad])

  public static let power: Operator = .init(
    "Pow", "pow", symbol: .infix("**", .power), summary: "x to the power y.",
    operands: ["x", "y"], kernel: .zip(.power),
    rule: [
      grad * .where(y == 0, 0, y * x ** (y - 1)),
      grad * .where(x == 0, 0, out * .log(x)),
    ],
    convention: "At x = 0 the gradient of the exponent is taken as 0.",
    samples: broadcasting(0.5, 2))

  public static let floorDivide: Operator = .init(
    "FloorDivide", "floor_divide", symbol: .infix("//", .product),
    summary: "The quotient rounded down.", operands: ["x", "y"], kernel: .zip(.floorDivide),
    rule: .none("it is constant between its jumps"), samples: broadcasting(0.5, 2))

  public static let remainder: Operator = .init(
    "Mod", "mod", "remainder", "floor_mod", symbol: .infix("%", .product),
    summary: "What floor division leaves; it has the sign of y.", operands: ["x", "y"],
    kernel: .zip(.modulo), rule: [grad, -grad * .floorDivide(x, y)],
    convention: "At a jump the gradient is that of the piece to the right.",
    samples: broadcasting(0.6, 1.9))

  public static let maximum: Operator = .init(
    "Maximum", "maximum", summary: "The larger of two, element by element.",
    operands: ["x", "y"], kernel: .zip(.maximum),
    rule: [
      .where(x == y, grad / 2, .mask(x > y, grad)), .where(x == y, grad / 2, .mask(x < y, grad)),
    ],
    convention: "Where both are equal each takes half of the gradient.", samples: broadcasting)

  public static let minimum: Operator = .init(
    "Minimum", "minimum", summary: "The smaller of two, element by element.",
    operands: ["x", "y"], kernel: .zip(.minimum),
    rule: [
      .where(x == y, grad / 2, .mask(x < y, grad)), .where(x == y, grad / 2, .mask(x > y, grad)),
    ],
    convention: "Where both are equal each takes half of the gradient.", samples: broadcasting)

  public static let fmax: Operator = .init(
    "FMax", "fmax", summary: "The larger of two, a number rather than nan.",
    operands: ["x", "y"], kernel: .zip(.fmax), rule: [.mask(out == x, grad), .mask(out > x, grad)],
    convention: "Where both are equal the first takes the gradient.", samples: broadcasting)

  public static let fmin: Operator = .init(
    "FMin", "fmin", summary: "The smaller of two, a number rather than nan.",
    operands: ["x", "y"], kernel: .zip(.fmin), rule: [.mask(out == x, grad), .mask(out < x, grad)],
    convention: "Where both are equal the first takes the gradient.", samples: broadcasting)

  public static let atan2: Operator = .init(
    "Atan2", "atan2", summary: "The angle of the point (y, x), from -pi to pi.",
    operands: ["x", "y"], kernel: .zip(.atan2),
    rule: [grad * y / (.square(x) + .square(y)), -grad * x / (.square(x) + .square(y))],
    samples: broadcasting(0.5, 2))

  public static let lerp: Operator = .init(
    "Lerp", "lerp", summary: "x + weight * (y - x): on the way from x to y.",
    operands: ["x", "y", "weight"],
    kernel: .ternary { (x, y, weight, _) throws(TensorError) in
      try .zip(.add, x, .zip(.multiply, weight, .zip(.subtract, y, x)))
    },
    rule: [grad * (1 - z), grad * z, grad * (y - x)],
    samples: [Sample([2, 3], [2, 3], [2, 3]), Sample([2, 3], [3], [])])

  private static let broadcasting = broadcasting(-2, 2)
  /// Operands of the same shape, and of shapes that stretch.
  static func broadcasting(_ low: Double, _ high: Double) -> [Sample] {
    [
      Sample([2, 3], [2, 3], within: low, high), Sample([2, 3], [3], within: low, high),
      Sample([2, 1], [1, 3], within: low, high), Sample([], [2], within: low, high),
    ]
  }
}
