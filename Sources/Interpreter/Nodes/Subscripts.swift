import Autograd
import Syntax

/// `object[key]`.
final class SubscriptNode: ExpressionNode {
  let object: ExpressionNode
  let key: ExpressionNode
  let range: SourceRange
  private let place: Place
  private let keyOperand: Operand
  private let canBorrow: Bool
  /// The key when it is a constant string, else empty.
  private let text: Str
  private let hasText: Bool

  init(_ object: ExpressionNode, _ key: ExpressionNode, _ range: SourceRange) {
    self.object = object
    self.key = key
    self.range = range
    place = Place(object)
    keyOperand = Operand(key)
    canBorrow = object.isName && key.isQuiet
    text = (key as? Constant)?.text ?? Str.empty
    hasText = canBorrow && text !== Str.empty
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    guard canBorrow, let slot = place.slot(f) else {
      let object = try object.eval(f)
      return try general(object, keyOperand.eval(f))
    }
    if hasText, let value = itemInPlace(slot, text) { return value }
    let key = try keyOperand.eval(f)
    if let value = itemInPlace(slot, key) { return value }
    return try general(object.eval(f), key)
  }

  @inline(never) private func general(_ object: Value, _ key: Value) throws(Raised) -> Value {
    Recorder.site = range.packed
    do throws(Raised) { return try object.item(key) } catch { throw error.at(range) }
  }
}

/// The value of a string key in a dict that is looked at where it is.
@inline(__always) private func itemInPlace(_ slot: Slot, _ key: Str) -> Value? {
  dict(in: slot)?._withUnsafeGuaranteedRef { dict in
    dict.find(key).map { dict.fastValue(at: $0) }
  }
}

/// The item of a list or dict that is looked at where it is; nil when that does not suffice.
@inline(__always) func itemInPlace(_ slot: Slot, _ key: Value) -> Value? {
  if let list = list(in: slot) {
    guard case .int(let index) = key else { return nil }
    return list._withUnsafeGuaranteedRef { list in
      list.items.withUnsafeBufferPointer { items in
        let index = index < 0 ? index + items.count : index
        guard index >= 0, index < items.count else { return nil }
        return loadConstant(items.baseAddress.unsafelyUnwrapped + index)
      }
    }
  }
  guard let dict = dict(in: slot) else { return nil }
  return dict._withUnsafeGuaranteedRef { dict in
    switch key {
    case .int(let number): dict.findFast(number).map { dict.fastValue(at: $0) }
    case .str(let string): dict.find(string).map { dict.fastValue(at: $0) }
    default: nil
    }
  }
}

/// `object[key] = value` as a statement.
final class StoreSubscript: StatementNode {
  private let target: SubscriptTarget
  private let value: Operand
  private let place: Place
  private let key: Operand

  init(_ target: SubscriptTarget, _ value: ExpressionNode) {
    self.target = target
    self.value = Operand(value)
    place = Place(target.object)
    key = Operand(target.key)
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let value = try value.eval(f)
    guard target.canBorrow, let slot = place.slot(f) else {
      try target.assign(f, value)
      return .next
    }
    let key = try key.eval(f)
    if setInPlace(slot, key, value) { return .next }
    try target.store(target.object.eval(f), key, value)
    return .next
  }

  /// Stores in a list, or under a known key of a dict; false when that is not the case.
  @inline(__always) private func setInPlace(_ slot: Slot, _ key: Value, _ value: Value) -> Bool {
    if let list = list(in: slot) {
      guard case .int(let index) = key else { return false }
      return list._withUnsafeGuaranteedRef { list in
        let index = index < 0 ? index + list.items.count : index
        guard index >= 0, index < list.items.count else { return false }
        list.items.withUnsafeMutableBufferPointer { items in
          put(items.baseAddress.unsafelyUnwrapped + index, value)
        }
        return true
      }
    }
    guard let dict = dict(in: slot) else { return false }
    return dict._withUnsafeGuaranteedRef { dict in
      switch key {
      case .int(let number):
        guard let found = dict.findFast(number) else { return false }
        dict.setValue(at: found, value)
        return true
      case .str(let string):
        dict.set(string, value)
        return true
      default: return false
      }
    }
  }
}

final class SubscriptTarget: Target {
  let object: ExpressionNode
  let key: ExpressionNode
  let canBorrow: Bool
  private let range: SourceRange

  init(_ object: ExpressionNode, _ key: ExpressionNode, _ range: SourceRange) {
    self.object = object
    self.key = key
    self.range = range
    canBorrow = object.isName && key.isQuiet
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) {
    let object = try object.eval(f)
    try store(object, key.eval(f), value)
  }
  func store(_ object: Value, _ key: Value, _ value: Value) throws(Raised) {
    Recorder.site = range.packed
    do throws(Raised) { try object.setItem(key, value) } catch { throw error.at(range) }
  }
  override func delete(_ f: Frame) throws(Raised) {
    let object = try object.eval(f)
    let key = try key.eval(f)
    do throws(Raised) { try object.deleteItem(key) } catch { throw error.at(range) }
  }
}

/// `a:b:c` in a subscript.
final class SliceNode: ExpressionNode {
  private let lower: ExpressionNode
  private let upper: ExpressionNode
  private let step: ExpressionNode

  init(_ lower: ExpressionNode, _ upper: ExpressionNode, _ step: ExpressionNode) {
    self.lower = lower
    self.upper = upper
    self.step = step
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    let lower = try lower.eval(f)
    let upper = try upper.eval(f)
    return .object(Slice(lower, upper, try step.eval(f)))
  }
}
