import Tensors

/// Questions with the answer true or false, and selection by such answers.
extension Operator {
  static let comparison: [Operator] = [
    equal, notEqual, less, lessEqual, greater, greaterEqual, logicalAnd, logicalOr, logicalXor,
    logicalNot, isnan, isinf, isfinite, bitwiseAnd, bitwiseOr, bitwiseXor, bitwiseNot,
    leftShift, rightShift, `where`,
  ]

  public static let equal: Operator = compare("Equal", "equal", "eq", "==", .equal)
  public static let notEqual: Operator = compare(
    "NotEqual", "not_equal", "ne", "!=", .notEqual)
  public static let less: Operator = compare("Less", "less_than", "lt", "<", .less)
  public static let lessEqual: Operator = compare(
    "LessEqual", "less_equal", "le", "<=", .lessEqual)
  public static let greater: Operator = compare(
    "Greater", "greater_than", "gt", ">", .greater)
  public static let greaterEqual: Operator = compare(
    "GreaterEqual", "greater_equal", "ge", ">=", .greaterEqual)

  public static let logicalAnd: Operator = logical(
    "LogicalAnd", "logical_and", .logicalAnd, "True where both are.")
  public static let logicalOr: Operator = logical(
    "LogicalOr", "logical_or", .logicalOr, "True where one is.")
  public static let logicalXor: Operator = logical(
    "LogicalXor", "logical_xor", .logicalXor, "True where exactly one is.")
  public static let bitwiseAnd: Operator = logical(
    "BitwiseAnd", "bitwise_and", .bitwiseAnd, "The bits that both have.", [.integers([6, 3])])
  public static let bitwiseOr: Operator = logical(
    "BitwiseOr", "bitwise_or", .bitwiseOr, "The bits that one has.", [.integers([6, 3])])
  public static let bitwiseXor: Operator = logical(
    "BitwiseXor", "bitwise_xor", .bitwiseXor, "The bits that exactly one has.", [.integers([6, 3])])

  public static let leftShift: Operator = logical(
    "LeftShift", "bitwise_left_shift", .shiftLeft, "The bits moved up.", [.integers([6, 3])])
  public static let rightShift: Operator = logical(
    "RightShift", "bitwise_right_shift", .shiftRight, "The bits moved down.", [.integers([6, 3])])

  public static let logicalNot: Operator = test(
    "LogicalNot", "logical_not", .logicalNot, "True where x is not.")
  public static let bitwiseNot: Operator = test(
    "BitwiseNot", "bitwise_not", .bitwiseNot, "All bits turned over.",
    Sample([Sample.Input(shape: [2], values: .integers([6, 3]))]))
  public static let isnan: Operator = test("IsNan", "isnan", .isnan, "True where x is no number.")
  public static let isinf: Operator = test("IsInf", "isinf", .isinf, "True where x is infinite.")
  public static let isfinite: Operator = test(
    "IsFinite", "isfinite", .isfinite, "True where x is finite.")

  public static let `where`: Operator = .init(
    "Where", "where", summary: "x where the condition holds, y elsewhere.",
    operands: ["condition", "x", "y"],
    kernel: .ternary { (condition, x, y, _) throws(TensorError) in try .select(condition, x, y) },
    rule: [nil, .where(x, grad, 0), .where(x, 0, grad)],
    convention: "The side that is not taken gets 0; 0 times infinity there still gives nan.",
    samples: [
      Sample([
        Sample.Input(shape: [2, 3], values: .booleans),
        Sample.Input(shape: [2, 3], values: .within(-2, 2)),
        Sample.Input(shape: [3], values: .within(-2, 2)),
      ])
    ])

  private static func compare(
    _ name: String, _ paddleName: String, _ alias: String, _ symbol: String,
    _ kernel: BinaryKernel
  ) -> Operator {
    Operator(
      name, paddleName, alias, symbol: .infix(symbol, .comparison),
      summary: "True where x \(symbol) y, element by element.", operands: ["x", "y"],
      kernel: .zip(kernel), rule: .none("its result is true or false"),
      samples: broadcasting(-2, 2))
  }

  private static func logical(
    _ name: String, _ paddleName: String, _ kernel: BinaryKernel, _ summary: String,
    _ values: [Sample.Values] = [.booleans]
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary, operands: ["x", "y"], kernel: .zip(kernel),
      rule: .none("its result is not a real number"),
      samples: values.map {
        Sample([Sample.Input(shape: [2], values: $0), Sample.Input(shape: [2], values: $0)])
      })
  }

  private static func test(
    _ name: String, _ paddleName: String, _ kernel: UnaryKernel, _ summary: String,
    _ sample: Sample = Sample()
  ) -> Operator {
    Operator(
      name, paddleName, summary: summary, kernel: .map(kernel),
      rule: .none("its result is not a real number"), samples: [sample])
  }
}
