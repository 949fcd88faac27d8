/// The table of operators.
extension Operator {
  /// Every operator, by topic.
  public static let topics: [(title: String, operators: [Operator])] = [
    ("Arithmetic", arithmetic), ("Elementwise functions", elementwise),
    ("Circular and hyperbolic functions", trigonometry), ("Comparison and choice", comparison),
    ("Activations", activations), ("Reductions", reductions), ("Layout", layout),
    ("Indexing", indexing),
    ("Linear algebra", linearAlgebra),
  ]

  /// Every operator.
  public static let table: [Operator] = topics.flatMap(\.operators)

  /// The operator of this name: the book's (`Mul`) or one of Paddle's (`multiply`).
  public static func named(_ name: String) -> Operator? { byName[name] }

  private static let byName: [String: Operator] = Dictionary(
    table.flatMap { op in ([op.name] + op.paddleNames).map { ($0, op) } },
    uniquingKeysWith: { first, _ in first })
}
