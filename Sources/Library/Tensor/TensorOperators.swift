import Autograd
import Interpreter
import Syntax
import Tensors

/// What `+`, `<`, `-` and the like do with tensors.
enum TensorOperators {
  /// A switch, not a table: hashing would be a tenth of the time of small operators.
  private static func arithmetic(_ op: BinaryOperator) -> Operator {
    switch op {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .remainder
    case .power: .power
    case .matmul: .matmul
    case .and: .bitwiseAnd
    case .or: .bitwiseOr
    case .xor: .bitwiseXor
    case .shiftLeft: .leftShift
    case .shiftRight: .rightShift
    }
  }

  /// Nil for questions that are not asked element by element.
  private static func comparison(_ op: ComparisonOperator) -> Operator? {
    switch op {
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    case .equal: .equal
    case .notEqual: .notEqual
    case .isSame, .isNot, .isIn, .notIn: nil
    }
  }

  /// `a op b`, at least one of them a tensor; nil when the other is nothing to compute with.
  static func binary(_ op: BinaryOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let (x, y) = try operands(a, b) else { return nil }
    return try .tensor(tensors { () throws(TensorError) in try apply(arithmetic(op), x, y) })
  }

  static func compare(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value? {
    guard let op = comparison(op), let (x, y) = try operands(a, b) else { return nil }
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
