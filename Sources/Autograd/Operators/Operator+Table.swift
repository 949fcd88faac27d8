import Tensors

/// The table of operators.
extension Operator {
  /// Every operator, by topic.
  public static let topics: [(title: String, operators: [Operator])] = [
    ("Arithmetic", arithmetic), ("Elementwise functions", elementwise),
    ("Circular and hyperbolic functions", trigonometry), ("Comparison and choice", comparison),
    ("Activations", activations), ("Reductions", reductions), ("Layout", layout),
    ("Linear algebra", linearAlgebra),
  ]

  /// Every operator.
  public static let table: [Operator] = topics.flatMap(\.operators)

  /// The operator of this name: the book's (`Mul`) or one of Paddle's (`multiply`).
  public static func named(_ name: String) -> Operator? { byName[name] }

  private static let byName: [String: Operator] = Dictionary(
    table.flatMap { op in ([op.name] + op.paddleNames).map { ($0, op) } },
    uniquingKeysWith: { first, _ in first })

  /// The operator that runs this kernel.
  static func of(_ kernel: UnaryKernel) -> Operator { byMap[kernel] ?? assign }
  /// The operator that runs this kernel.
  static func of(_ kernel: BinaryKernel) -> Operator { byZip[kernel] ?? add }

  private static let byMap: [UnaryKernel: Operator] = Dictionary(
    table.compactMap { op in if case .map(let kernel) = op.kernel { (kernel, op) } else { nil } },
    uniquingKeysWith: { first, _ in first })
  private static let byZip: [BinaryKernel: Operator] = Dictionary(
    table.compactMap { op in if case .zip(let kernel) = op.kernel { (kernel, op) } else { nil } },
    uniquingKeysWith: { first, _ in first })
}
