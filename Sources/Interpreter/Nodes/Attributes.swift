import Syntax

/// `object.name`.
final class AttributeNode: ExpressionNode {
  let object: ExpressionNode
  let name: Str
  let range: SourceRange
  private let place: Place
  @exclusivity(unchecked) private var cache = AttributeCache()

  init(_ object: ExpressionNode, _ name: Str, _ range: SourceRange) {
    self.object = object
    self.name = name
    self.range = range
    place = Place(object)
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    if let slot = place.slot(f), let value = cache.read(slot) { return value }
    var value = try object.eval(f)
    if let known = cache.read(&value) { return known }
    do throws(Raised) {
      let result = try value.attribute(name)
      cache.learn(value, name)
      return result
    } catch { throw error.at(range) }
  }
}

/// Where an attribute was found the last time.
struct AttributeCache {
  private var shape: ObjectIdentifier?
  private var epoch = 0
  private var index = 0
  private var module: ObjectIdentifier?
  private var moduleSlot: Slot?

  /// The attribute of what the slot holds, when it is found in the same way as the last time.
  @inline(__always) func read(_ slot: Slot) -> Value? {
    if let instance = Interpreter.instance(in: slot) {
      return instance._withUnsafeGuaranteedRef { instance in
        guard ObjectIdentifier(instance.shape) == shape, epoch == Class.epoch else { return nil }
        return instance.slots.withUnsafeBufferPointer { slots in
          loadConstant(slots.baseAddress.unsafelyUnwrapped + index)
        }
      }
    }
    if let moduleSlot, case .object(let object) = slot.pointee,
      ObjectIdentifier(object) == module, !moduleSlot.pointee.isUnbound
    {
      return moduleSlot.pointee
    }
    return nil
  }

  /// Remembers where the attribute was found.
  mutating func learn(_ value: Value, _ name: Str) {
    switch value {
    case .instance(let instance):
      guard let slot = instance.shape.slot(of: name), !instance.hasProperty(name) else { return }
      shape = ObjectIdentifier(instance.shape)
      epoch = Class.epoch
      index = slot
    case .object(let object):
      guard let found = object as? Module else { return }
      module = ObjectIdentifier(found)
      moduleSlot = found.slot(name)
    default: break
    }
  }
}

extension Instance {
  /// Whether the class computes the attribute, so that a value of the instance is not looked at.
  final func hasProperty(_ name: Str) -> Bool {
    guard let found = shape.owner.lookup(name) else { return false }
    return found.object is Property || found.isDataDescriptor
  }
}

/// `object.name = value`.
final class StoreAttribute: StatementNode {
  private let object: ExpressionNode
  private let place: Place
  private let value: Operand
  private let target: AttributeTarget

  init(_ target: AttributeTarget, _ value: ExpressionNode) {
    self.target = target
    object = target.object
    place = Place(object)
    self.value = Operand(value)
  }

  override func run(_ f: Frame) throws(Raised) -> Flow {
    let value = try value.eval(f)
    if let slot = place.slot(f), target.cache.write(slot, value) { return .next }
    try target.store(object.eval(f), value)
    return .next
  }
}

/// Where an attribute was stored the last time: the shape before and after.
struct StoreCache {
  private var shape: ObjectIdentifier?
  private var epoch = 0
  private var index = 0
  private var next: Unmanaged<Shape>?

  /// Stores in the same way as the last time; false when the object is not like that one.
  @inline(__always) func write(_ slot: Slot, _ value: Value) -> Bool {
    guard let instance = Interpreter.instance(in: slot) else { return false }
    return instance._withUnsafeGuaranteedRef { instance in
      guard ObjectIdentifier(instance.shape) == shape, epoch == Class.epoch else { return false }
      if let next {
        instance.shape = next.takeUnretainedValue()
        instance.slots.append(value)
      } else {
        instance.slots.withUnsafeMutableBufferPointer { slots in
          put(slots.baseAddress.unsafelyUnwrapped + index, value)
        }
      }
      return true
    }
  }

  /// Remembers a store that turned an object of `old` into what it is now.
  mutating func learn(_ old: Shape, _ instance: Instance, _ name: Str) {
    guard let slot = instance.shape.slot(of: name), !instance.hasProperty(name) else { return }
    shape = ObjectIdentifier(old)
    epoch = Class.epoch
    index = slot
    next = old === instance.shape ? nil : .passUnretained(instance.shape)
    let owner = instance.shape.owner
    owner.expectedSlots = max(owner.expectedSlots, instance.slots.count)
  }
}
