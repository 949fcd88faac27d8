import Autograd
import BigInt
import Syntax

/// Reads an expression of the language as a computation on symbols.
public struct Reader {
  /// What a name stands for.
  public enum Meaning {
    /// Any number, or a tensor of a shape; nil while it may be both.
    case symbol(shape: [Int]?)
    case value(Term)
    /// What a graph has recorded.
    case computation(Operation)
    case module
    case function(Operator)
    /// A function of the program's own: its parameters and what it returns.
    case definition(parameters: [String], body: Expression)
    /// A function whose formula shows only when it runs: with a loop, say.
    case procedure
    /// Nothing that can be read; the text says why.
    case unreadable(String)
    case other(String)
  }

  /// Thrown where a function has to be run for its formula.
  public struct NeedsRun: Error {
    public let function: String
  }

  let meaning: (String) -> Meaning
  let cache = Cache()
  var bound: [String: Operation] = [:]
  var nesting = 0

  /// The symbols are one step each, however often they occur.
  final class Cache { var symbols: [String: Operation] = [:] }

  /// A reader that asks `meaning` what names stand for.
  public init(meaning: @escaping (String) -> Meaning) { self.meaning = meaning }

  /// The computation that an expression describes, with other computations in the place of symbols.
  public func operation(
    _ expression: Expression, with values: [String: Operation]
  ) throws -> Operation {
    var inner = self
    inner.bound = values
    return try inner.operation(expression)
  }

  /// The computation that an expression describes.
  ///
  /// Throws a `SymbolicError` at the part that is none.
  public func operation(_ expression: Expression) throws -> Operation {
    do {
      return try read(expression)
    } catch let error as SymbolicError {
      throw SymbolicError(error.message, at: error.range ?? expression.range)
    }
  }

  private func read(_ expression: Expression) throws -> Operation {
    switch expression.kind {
    case .name(let name): return try read(name)
    case .integer(let value): return Operation(.number(value))
    case .bigInteger(let digits): return Operation(.number(Rational(BigInt(digits) ?? 0)))
    case .float(let value):
      guard let exact = Rational(decimal: value) else { throw refusal("this number") }
      return Operation(.number(exact))
    case .unary(let op, let operand): return try read(op, operand)
    case .binary(let op, let left, let right): return try read(op, left, right)
    case .compare(let left, let links) where links.count == 1:
      guard let op = Self.comparisons[links[0].op] else { throw refusal("this comparison") }
      return try .apply(op, [operation(left), operation(links[0].right)])
    case .conditional(let test, let yes, let no):
      return try .apply(.where, [operation(test), operation(yes), operation(no)])
    case .call(let callee, let arguments): return try read(callee, arguments)
    case .attribute(let base, let name): return try read(base, name.text)
    default: throw refusal("`\(expression.source)`")
    }
  }

  func refusal(_ what: String) -> SymbolicError {
    SymbolicError("\(what) has no symbolic form")
  }

  private func read(_ name: String) throws -> Operation {
    if let operation = bound[name] ?? cache.symbols[name] { return operation }
    let operation: Operation
    switch meaning(name) {
    case .symbol(let shape): operation = Operation(.symbol(name), symbolExtent(name, shape))
    case .value(let term): operation = Operation(term)
    case .computation(let known): operation = known
    case .module: throw SymbolicError("`\(name)` is a module")
    case .function, .definition, .procedure: throw SymbolicError("`\(name)` is a function: call it")
    case .unreadable(let reason): throw SymbolicError(reason)
    case .other(let type): throw SymbolicError("`\(name)` is a \(type), no number or tensor")
    }
    cache.symbols[name] = operation
    return operation
  }

  /// A name in capitals is a matrix where it is nothing yet; others wait for what they meet.
  private func symbolExtent(_ name: String, _ shape: [Int]?) -> Extent {
    if let shape { return Extent(shape.allSatisfy { $0 == 1 } ? [] : shape) }
    guard name.first?.isUppercase ?? false else { return Extent(nil as [Dimension]?) }
    return Extent((0...1).map { Dimension(of: name, axis: $0) })
  }

  private func read(_ op: UnaryOperator, _ operand: Expression) throws -> Operation {
    switch op {
    case .minus: return try .apply(.negative, [operation(operand)])
    case .plus: return try operation(operand)
    case .not, .invert: throw refusal("`\(op.rawValue)`")
    }
  }

  private func read(
    _ op: BinaryOperator, _ left: Expression, _ right: Expression
  ) throws -> Operation {
    guard let target = Self.binaries[op] else { throw refusal("`\(op.rawValue)`") }
    return try .apply(target, [operation(left), operation(right)])
  }

  private static let binaries: [BinaryOperator: Operator] = [
    .add: .add, .subtract: .subtract, .multiply: .multiply, .divide: .divide, .power: .power,
    .matmul: .matmul, .floorDivide: .floorDivide, .modulo: .remainder,
  ]
  private static let comparisons: [ComparisonOperator: Operator] = [
    .greater: .greater, .greaterEqual: .greaterEqual, .less: .less, .lessEqual: .lessEqual,
    .equal: .equal,
  ]

  /// `A.T`, `math.pi`, `x.mean` without a call.
  private func read(_ base: Expression, _ name: String) throws -> Operation {
    if isModule(base) {
      guard let value = Self.constants[name] else { throw refusal("`\(name)`") }
      return Operation(value)
    }
    guard name == "T" else { throw refusal("`.\(name)`") }
    return try .apply(.transpose, [operation(base)])
  }

  private static let constants: [String: Term] = [
    "pi": .constant(.pi), "e": .constant(.e), "inf": .constant(.infinity),
  ]

  func isModule(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name(let name):
      if case .module = meaning(name) { return bound[name] == nil }
      return false
    case .attribute(let base, _): return isModule(base)
    default: return false
    }
  }
}
