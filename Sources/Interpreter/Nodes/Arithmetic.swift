import Autograd
import Syntax

/// `left op right`: the general form.
class BinaryNode: ExpressionNode {
  let left: Operand
  let right: Operand
  let op: BinaryOperator
  let range: SourceRange

  init(_ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: SourceRange)
  {
    self.op = op
    self.left = Operand(left)
    self.right = Operand(right)
    self.range = range
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    return try general(a, b)
  }

  /// The operation on any operands.
  @inline(never) final func general(_ a: Value, _ b: Value) throws(Raised) -> Value {
    Recorder.site = range.packed
    do throws(Raised) { return try Value.binary(op, a, b) } catch { throw error.at(range) }
  }

  /// The node for an operator.
  static func make(
    _ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: SourceRange
  ) -> BinaryNode {
    switch op {
    case .add:
      if let constant = right as? IntConstant {
        return AddConstant(constant.number, op, left, right, range)
      }
      return AddNode(op, left, right, range)
    case .subtract:
      if let constant = right as? IntConstant, constant.number != .min {
        return AddConstant(-constant.number, op, left, right, range)
      }
      return SubtractNode(op, left, right, range)
    case .multiply: return MultiplyNode(op, left, right, range)
    case .divide: return DivideNode(op, left, right, range)
    case .floorDivide: return FloorDivideNode(op, left, right, range)
    case .modulo: return ModuloNode(op, left, right, range)
    default: return BinaryNode(op, left, right, range)
    }
  }
}

extension SourceRange {
  /// Start and end in one word, as the recorder of the graph keeps them.
  @inline(__always) var packed: UInt64 { UInt64(start) | UInt64(end) << 32 }
}

final class AddNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .int(sum) }
    } else if case .double(let x) = a, case .double(let y) = b {
      return .double(x + y)
    }
    return try general(a, b)
  }
}

/// `left + 3` and `left - 3`.
final class AddConstant: BinaryNode {
  private let constant: Int

  init(
    _ constant: Int, _ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
    self.constant = constant
    super.init(op, left, right, range)
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    if case .int(let x) = a {
      let (sum, overflow) = x.addingReportingOverflow(constant)
      if !overflow { return .int(sum) }
    }
    return try general(a, right.node.eval(f))
  }
}

final class SubtractNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b {
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return .int(difference) }
    } else if case .double(let x) = a, case .double(let y) = b {
      return .double(x - y)
    }
    return try general(a, b)
  }
}

final class MultiplyNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .int(product) }
    } else if case .double(let x) = a, case .double(let y) = b {
      return .double(x * y)
    }
    return try general(a, b)
  }
}

final class DivideNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .double(let x) = a {
      if case .double(let y) = b, y != 0 { return .double(x / y) }
      if case .int(let y) = b, y != 0 { return .double(x / Double(y)) }
    }
    return try general(a, b)
  }
}

final class FloorDivideNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b, y > 0 {
      return .int(Integers.floorDivide(x, y))
    }
    return try general(a, b)
  }
}

final class ModuloNode: BinaryNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b, y != 0 { return .int(Integers.modulo(x, y)) }
    return try general(a, b)
  }
}

/// `-x`, `+x`, `~x`.
final class UnaryNode: ExpressionNode {
  private let op: UnaryOperator
  private let operand: Operand
  private let range: SourceRange

  init(_ op: UnaryOperator, _ operand: ExpressionNode, _ range: SourceRange) {
    self.op = op
    self.operand = Operand(operand)
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = try operand.eval(f)
    if op == .minus {
      if case .int(let number) = value, number != .min { return .int(-number) }
      if case .double(let number) = value { return .double(-number) }
    }
    Recorder.site = range.packed
    do throws(Raised) { return try Value.unary(op, value) } catch { throw error.at(range) }
  }
}
