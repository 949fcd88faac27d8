import Autograd
import Syntax

/// `a op b` for one comparison: the general form.
class CompareNode: ExpressionNode {
  let left: Operand
  let right: Operand
  let op: ComparisonOperator
  let range: SourceRange

  init(
    _ op: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
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

  @inline(never) final func general(_ a: Value, _ b: Value) throws(Raised) -> Value {
    Recorder.site = range.packed
    do throws(Raised) { return try comparison(op, a, b) } catch { throw error.at(range) }
  }

  /// The node for an operator.
  static func make(
    _ op: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) -> CompareNode {
    switch op {
    case .isSame where right.isNone, .isNot where right.isNone: IsNoneNode(op, left, right, range)
    case .less: LessNode(op, left, right, range)
    case .lessEqual: LessEqualNode(op, left, right, range)
    case .greater: GreaterNode(op, left, right, range)
    case .greaterEqual: GreaterEqualNode(op, left, right, range)
    case .equal: EqualNode(op, left, right, range)
    case .notEqual: NotEqualNode(op, left, right, range)
    case .isSame, .isNot: IsNode(op, left, right, range)
    case .isIn, .notIn: InNode(op, left, right, range)
    }
  }
}

/// Any comparison of two values, `is` and `in` included.
func comparison(_ op: ComparisonOperator, _ a: Value, _ b: Value) throws(Raised) -> Value {
  switch op {
  case .isSame: .bool(a.isSame(b))
  case .isNot: .bool(!a.isSame(b))
  case .isIn: .bool(try b.contains(a))
  case .notIn: .bool(try !b.contains(a))
  default: try Value.compare(op, a, b)
  }
}

final class LessNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x < y) }
    if case .double(let x) = a, case .double(let y) = b { return .bool(x < y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x < y }
    if case .double(let x) = a, case .double(let y) = b { return x < y }
    return try general(a, b).isTrue()
  }
}

final class LessEqualNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x <= y) }
    if case .double(let x) = a, case .double(let y) = b { return .bool(x <= y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x <= y }
    if case .double(let x) = a, case .double(let y) = b { return x <= y }
    return try general(a, b).isTrue()
  }
}

final class GreaterNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x > y) }
    if case .double(let x) = a, case .double(let y) = b { return .bool(x > y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x > y }
    if case .double(let x) = a, case .double(let y) = b { return x > y }
    return try general(a, b).isTrue()
  }
}

final class GreaterEqualNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x >= y) }
    if case .double(let x) = a, case .double(let y) = b { return .bool(x >= y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x >= y }
    if case .double(let x) = a, case .double(let y) = b { return x >= y }
    return try general(a, b).isTrue()
  }
}

final class EqualNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x == y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x == y }
    if case .str(let x) = a, case .str(let y) = b { return x.isEqual(y) }
    return try general(a, b).isTrue()
  }
}

final class NotEqualNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return .bool(x != y) }
    return try general(a, b)
  }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    if case .int(let x) = a, case .int(let y) = b { return x != y }
    if case .str(let x) = a, case .str(let y) = b { return !x.isEqual(y) }
    return try general(a, b).isTrue()
  }
}

/// `a is b` and `a is not b`.
final class IsNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value { .bool(try test(f)) }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    return try a.isSame(right.eval(f)) == (op == .isSame)
  }
}

/// `a is None` and `a is not None`; a variable is looked at where it is.
final class IsNoneNode: CompareNode {
  private let place: Place

  override init(
    _ op: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode,
    _ range: SourceRange
  ) {
    place = Place(left)
    super.init(op, left, right, range)
  }
  override func eval(_ f: Frame) throws(Raised) -> Value { .bool(try test(f)) }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    switch place.slot(f)?.pointee {
    case nil, .unbound: try left.eval(f).isNone == (op == .isSame)
    case .none?: op == .isSame
    default: op == .isNot
    }
  }
}

/// `a in b` and `a not in b`.
final class InNode: CompareNode {
  override func eval(_ f: Frame) throws(Raised) -> Value { .bool(try test(f)) }
  override func test(_ f: Frame) throws(Raised) -> Bool {
    let a = try left.eval(f)
    let b = try right.eval(f)
    do throws(Raised) { return try b.contains(a) == (op == .isIn) } catch { throw error.at(range) }
  }
}

/// `a < b <= c`: each operand is evaluated once, and later ones only while the links hold.
final class ChainNode: ExpressionNode {
  private let first: ExpressionNode
  private let links: [(op: ComparisonOperator, right: ExpressionNode)]
  private let range: SourceRange

  init(
    _ first: ExpressionNode, _ links: [(op: ComparisonOperator, right: ExpressionNode)],
    _ range: SourceRange
  ) {
    self.first = first
    self.links = links
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    var left = try first.eval(f)
    var result = Value.none
    for link in links {
      let right = try link.right.eval(f)
      do throws(Raised) { result = try comparison(link.op, left, right) } catch {
        throw error.at(range)
      }
      guard try result.isTrue() else { return result }
      left = right
    }
    return result
  }
}
