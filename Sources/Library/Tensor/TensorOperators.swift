import Autograd
import Interpreter
import Syntax
import Tensors

/// What `+`, `<`, `-` and the like do with tensors.
enum TensorOperators {
  private static let arithmetic: [BinaryOperator: Operator] = [
    .add: .add, .subtract: .subtract, .multiply: .multiply, .divide: .divide,
    .floorDivide: .floorDivide, .modulo: .remainder, .power: .power, .matmul: .matmul,
    .and: .bitwiseAnd, .or: .bitwiseOr, .xor: .bitwiseXor, .shiftLeft: .leftShift,
    .shiftRight: .rightShift,
  ]
  private static let comparisons: [ComparisonOperator: Operator] = [
    .less: .less, .lessEqual: .lessEqual, .greater: .greater, .greaterEqual: .greaterEqual,
    .equal: .equal, .notEqual: .notEqual,
  ]

  /// `a op b`, at least one of them a tensor; nil when the other is nothing to compute with.
  static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let op = arithmetic[op], let (x, y) = try operands(a, b) else { return nil }
    return try .tensor(tensors { () throws(TensorError) in try apply(op, x, y) })
  }

  static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let op = comparisons[op], let (x, y) = try operands(a, b) else { return nil }
    return try .tensor(tensors { () throws(TensorError) in try apply(op, x, y) })
  }

  static func unary(_ op: UnaryOperator, _ x: Variable) throws(Raised) -> Value? {
    switch op {
    case .minus: try .tensor(tensors { () throws(TensorError) in try apply(.negative, x) })
    case .invert: try .tensor(tensors { () throws(TensorError) in try apply(.bitwiseNot, x) })
    case .plus: .tensor(x)
    case .not: nil
    }
  }

  /// Both as tensors; a number takes the element type that suits the tensor beside it.
  private static func operands(_ a: Value, _ b: Value) throws(Raised) -> (Variable, Variable)? {
    switch (a, b) {
    case (.tensor(let x), .tensor(let y)): return (x, y)
    case (.tensor(let x), _):
      return try operand(b, like: x.dtype).map { (x, $0) }
    case (_, .tensor(let y)):
      return try operand(a, like: y.dtype).map { ($0, y) }
    default: return nil
    }
  }

  /// A number or a NumPy array as a tensor; nil for other values.
  private static func operand(_ value: Value, like dtype: DType) throws(Raised) -> Variable? {
    if let number = Conversion.number(value, like: dtype) { return Variable(number) }
    return try Conversion.array(value).map { array throws(Raised) in Variable(try array.tensor()) }
  }
}
