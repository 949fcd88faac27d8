import Autograd
import Syntax

/// `name = value` for a local variable.
final class StoreLocal: StatementNode {
  private let slot: Int
  private let value: ExpressionNode

  init(_ slot: Int, _ value: ExpressionNode) {
    self.slot = slot
    self.value = value
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    put(f + slot, try value.eval(f))
    return .next
  }
}

/// `name = value` for a global variable.
final class StoreGlobal: StatementNode {
  private let slot: Slot
  private let value: ExpressionNode

  init(_ slot: Slot, _ value: ExpressionNode) {
    self.slot = slot
    self.value = value
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    putGlobal(slot, try value.eval(f))
    return .next
  }
}

/// `a = b = value` in general.
final class Assign: StatementNode {
  private let targets: [Target]
  private let value: ExpressionNode

  init(_ targets: [Target], _ value: ExpressionNode) {
    self.targets = targets
    self.value = value
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let value = try value.eval(f)
    for target in targets { try target.assign(f, value) }
    return .next
  }
}

/// `(name := value)`.
final class NamedNode: ExpressionNode {
  private let target: Target
  private let value: ExpressionNode

  init(_ target: Target, _ value: ExpressionNode) {
    self.target = target
    self.value = value
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let value = try value.eval(f)
    try target.assign(f, value)
    return value
  }
}

/// `name op= value`.
final class AugmentName: StatementNode {
  private let target: Target
  private let operation: InPlaceNode

  init(
    _ target: Target, _ op: BinaryOperator, _ name: ExpressionNode, _ value: ExpressionNode,
    _ range: SourceRange
  ) {
    self.target = target
    operation = InPlaceNode(op, name, value, range)
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    try target.assign(f, operation.eval(f))
    return .next
  }
}

/// The value of `left op= right`, before it is stored.
final class InPlaceNode: ExpressionNode {
  private let op: BinaryOperator
  private let left: Operand
  private let right: Operand
  private let range: SourceRange

  init(
    _ op: BinaryOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ range: SourceRange
  ) {
    self.op = op
    self.left = Operand(left)
    self.right = Operand(right)
    self.range = range
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let a = try left.eval(f)
    return try apply(a, right.eval(f))
  }

  /// The operation on values.
  @inline(__always) func apply(_ a: Value, _ b: Value) throws(Raised) -> Value {
    if case .int(let x) = a, case .int(let y) = b {
      let result: (partialValue: Int, overflow: Bool)
      switch op {
      case .add: result = x.addingReportingOverflow(y)
      case .subtract: result = x.subtractingReportingOverflow(y)
      case .multiply: result = x.multipliedReportingOverflow(by: y)
      default: return try general(a, b)
      }
      if !result.overflow { return .int(result.partialValue) }
    } else if case .double(let x) = a, case .double(let y) = b {
      switch op {
      case .add: return .double(x + y)
      case .subtract: return .double(x - y)
      case .multiply: return .double(x * y)
      default: break
      }
    }
    return try general(a, b)
  }

  @inline(never) private func general(_ a: Value, _ b: Value) throws(Raised) -> Value {
    Recorder.site = range.packed
    do throws(Raised) { return try Value.inPlace(op, a, b) } catch { throw error.at(range) }
  }
}

/// `object.name op= value`.
final class AugmentAttribute: StatementNode {
  private let object: ExpressionNode
  private let name: Str
  private let value: ExpressionNode
  private let operation: InPlaceNode
  private let target: AttributeTarget
  private let range: SourceRange
  @exclusivity(unchecked) private var cache = AttributeCache()

  init(
    _ object: ExpressionNode, _ name: Str, _ op: BinaryOperator, _ value: ExpressionNode,
    _ range: SourceRange, whole: SourceRange
  ) {
    self.object = object
    self.name = name
    self.value = value
    self.range = range
    operation = InPlaceNode(op, object, value, whole)
    target = AttributeTarget(object, name, range)
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    var object = try object.eval(f)
    let old: Value
    if let known = cache.read(&object) {
      old = known
    } else {
      do throws(Raised) { old = try object.attribute(name) } catch { throw error.at(range) }
      cache.learn(object, name)
    }
    let result = try operation.apply(old, value.eval(f))
    if target.cache.write(&object, result) { return .next }
    try target.store(object, result)
    return .next
  }
}

/// `object[key] op= value`.
final class AugmentSubscript: StatementNode {
  private let target: SubscriptTarget
  private let value: ExpressionNode
  private let operation: InPlaceNode
  private let range: SourceRange

  init(
    _ target: SubscriptTarget, _ op: BinaryOperator, _ value: ExpressionNode,
    _ range: SourceRange, whole: SourceRange
  ) {
    self.target = target
    self.value = value
    self.range = range
    operation = InPlaceNode(op, target.object, value, whole)
  }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    let object = try target.object.eval(f)
    let key = try target.key.eval(f)
    let old: Value
    Recorder.site = range.packed
    do throws(Raised) { old = try object.item(key) } catch { throw error.at(range) }
    try target.store(object, key, operation.apply(old, value.eval(f)))
    return .next
  }
}

/// `del a, b`.
final class Delete: StatementNode {
  private let targets: [Target]

  init(_ targets: [Target]) { self.targets = targets }
  override func run(_ f: Frame) throws(Raised) -> Flow {
    for target in targets { try target.delete(f) }
    try Runtime.poll()
    return .next
  }
}
