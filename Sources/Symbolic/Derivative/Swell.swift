import Autograd
import Syntax

/// How an expression and its derivative grow as it is put into itself, beside the graph that automatic
/// differentiation needs.
public struct Swell {
  /// One more nesting.
  public struct Row {
    /// How often the expression stands in itself.
    public let nesting: Int
    /// The symbols, numbers and operations of the expression, written out.
    public let expression: Double
    /// Those of its derivative as the rules give it; nil when it is too long to be built.
    public let derivative: Int?
    /// The operators of the graph, of which the backward pass runs each once.
    public let operators: Int
  }

  /// The rows for 1 to `count` nestings.
  ///
  /// Throws a `SymbolicError` when the expression or its derivative has no symbolic form.
  public static func rows(
    of expression: Expression, by symbol: String, count: Int, reader: Reader
  ) throws -> [Row] {
    var rows: [Row] = []
    var inner = Operation(.symbol(symbol))
    var isTooLong = false
    for nesting in 1...max(count, 1) {
      inner = try reader.operation(expression, with: [symbol: inner])
      var derivative: Int?
      if !isTooLong {
        derivative = try Derivative(of: inner, wrt: [symbol]).derivative(by: symbol).size
        isTooLong = (derivative ?? 0) > 20_000
      }
      let (size, operators) = measure(inner)
      rows.append(
        Row(nesting: nesting, expression: size, derivative: derivative, operators: operators))
    }
    return rows
  }

  /// The length written out, and the number of different steps.
  private static func measure(_ root: Operation) -> (size: Double, operators: Int) {
    var sizes: [ObjectIdentifier: Double] = [:]
    var operators = 0
    func visit(_ step: Operation) -> Double {
      if let known = sizes[ObjectIdentifier(step)] { return known }
      let size = step.operands.reduce(1) { $0 + visit($1) }
      if step.op != nil { operators += 1 }
      sizes[ObjectIdentifier(step)] = size
      return size
    }
    return (visit(root), operators)
  }
}
