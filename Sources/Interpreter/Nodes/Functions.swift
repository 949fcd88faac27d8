import Syntax

/// `def` and `lambda`: makes a function object.
final class MakeFunction: ExpressionNode {
  let code: Code
  /// One for each parameter, nil for none; empty when there are none at all.
  private let defaults: [ExpressionNode?]
  /// Where the frame keeps the cells that the function captures.
  private let captured: [Int]

  init(_ code: Code, defaults: [ExpressionNode?], captured: [Int]) {
    self.code = code
    self.defaults = defaults
    self.captured = captured
  }
  override func eval(_ f: Frame) throws(Raised) -> Value { .function(try make(f)) }

  func make(_ f: Frame) throws(Raised) -> Function {
    var values: [Value] = []
    for node in defaults { values.append(try node?.eval(f) ?? .unbound) }
    let cells = captured.map { cell(in: f + $0).takeUnretainedValue() }
    return Function(code, defaults: values, cells: cells)
  }
}

/// Applies decorators, innermost last in the list, to a function or class.
final class Decorated: ExpressionNode {
  private let decorators: [(node: ExpressionNode, range: SourceRange)]
  private let definition: ExpressionNode

  init(_ decorators: [(node: ExpressionNode, range: SourceRange)], _ definition: ExpressionNode) {
    self.decorators = decorators
    self.definition = definition
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    var functions: [Value] = []
    for decorator in decorators { functions.append(try decorator.node.eval(f)) }
    var value = try definition.eval(f)
    for (decorator, function) in zip(decorators, functions).reversed() {
      do throws(Raised) { value = try call(function, value) } catch {
        throw error.at(decorator.range)
      }
    }
    return value
  }
}
