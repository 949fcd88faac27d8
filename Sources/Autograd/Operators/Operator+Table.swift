/// The table of operators.
extension Operator {
  /// Every operator, by topic.
  public static let topics: [(title: String, operators: [Operator])] = [
    ("Arithmetic", arithmetic), ("Elementwise functions", elementwise + scaling),
    ("Special functions", specialFunctions),
    ("Circular and hyperbolic functions", trigonometry), ("Comparison and choice", comparison),
    ("Activations", activations), ("Reductions", reductions), ("Layout", layout),
    ("Order", ordering), ("Indexing", indexing), ("Convolution", convolution), ("Pooling", pooling),
    ("Networks", networks), ("Losses", losses),
    ("Linear algebra", linearAlgebra + decompositions),
  ]

  /// Every operator.
  public static let table: [Operator] = topics.flatMap(\.operators)

  /// The operators whose names `paddle.nn.functional` has and `paddle` itself lacks.
  public static let functional: [Operator] =
    activations.filter { $0 !== sigmoid && $0 !== softmax } + convolution + pooling + networks
    + losses + [oneHot, pad]

  /// The operators that are functions of `paddle` and methods of tensors.
  public static let general: [Operator] = table.filter { op in
    !functional.contains { $0 === op }
  }

  /// The operator of this name: the book's (`Mul`) or one of Paddle's (`multiply`).
  public static func named(_ name: String) -> Operator? { byName[name] }

  private static let byName: [String: Operator] = Dictionary(
    table.flatMap { op in ([op.name] + op.paddleNames).map { ($0, op) } },
    uniquingKeysWith: { first, _ in first })
}
