import Syntax

/// Something that can be assigned to and deleted.
class Target {
  /// Evaluates nothing but the target's own parts, then stores.
  func assign(_ f: Frame, _ value: Value) throws(Raised) {}
  func delete(_ f: Frame) throws(Raised) {}
}

final class LocalTarget: Target {
  let slot: Int
  private let name: Str
  private let range: SourceRange

  init(_ slot: Int, _ name: Str, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.range = range
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) { put(f + slot, value) }
  override func delete(_ f: Frame) throws(Raised) {
    if f[slot].isUnbound { throw unboundLocal(name, range) }
    put(f + slot, .unbound)
  }
}

final class CellTarget: Target {
  private let slot: Int
  private let name: Str
  private let range: SourceRange

  init(_ slot: Int, _ name: Str, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.range = range
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) {
    cell(in: f + slot)._withUnsafeGuaranteedRef { $0.value = value }
  }
  override func delete(_ f: Frame) throws(Raised) {
    let cell = cell(in: f + slot).takeUnretainedValue()
    if cell.value.isUnbound { throw unboundLocal(name, range) }
    cell.value = .unbound
  }
}

final class GlobalTarget: Target {
  let slot: Slot
  private let name: Str
  private let scope: NameScope
  private let range: SourceRange

  init(_ slot: Slot, _ name: Str, _ scope: NameScope, _ range: SourceRange) {
    self.slot = slot
    self.name = name
    self.scope = scope
    self.range = range
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) { putGlobal(slot, value) }
  override func delete(_ f: Frame) throws(Raised) {
    if slot.pointee.isUnbound { throw scope.undefined(name).at(range) }
    putGlobal(slot, .unbound)
  }
}

/// Stores in a global variable.
///
/// A call borrows its function from the variable while it evaluates its arguments; a function
/// that is replaced meanwhile must outlive the call.
@inline(__always) func putGlobal(_ slot: Slot, _ value: consuming Value) {
  if isScalar(slot) { slot.initialize(to: value) } else { replaceGlobal(slot, value) }
}

@inline(never) private func replaceGlobal(_ slot: Slot, _ value: consuming Value) {
  let old = slot.move()
  slot.initialize(to: value)
  switch old {
  case .function, .native: Runtime.retire(old)
  default: break
  }
  _ = consume old
}

/// A name in the body of a class.
final class ClassTarget: Target {
  private let namespace: Int
  private let name: Str
  private let scope: NameScope
  private let range: SourceRange

  init(_ namespace: Int, _ name: Str, _ scope: NameScope, _ range: SourceRange) {
    self.namespace = namespace
    self.name = name
    self.scope = scope
    self.range = range
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) {
    if case .dict(let dict) = f[namespace] { dict.set(name, value) }
  }
  override func delete(_ f: Frame) throws(Raised) {
    guard case .dict(let dict) = f[namespace], try dict.remove(.str(name)) != nil else {
      throw scope.undefined(name).at(range)
    }
  }
}

final class AttributeTarget: Target {
  let object: ExpressionNode
  private let name: Str
  private let range: SourceRange
  @exclusivity(unchecked) var cache = StoreCache()

  init(_ object: ExpressionNode, _ name: Str, _ range: SourceRange) {
    self.object = object
    self.name = name
    self.range = range
  }
  override func assign(_ f: Frame, _ value: Value) throws(Raised) {
    try store(object.eval(f), value)
  }
  func store(_ object: Value, _ value: Value) throws(Raised) {
    do throws(Raised) {
      guard case .instance(let instance) = object else {
        return try object.setAttribute(name, value)
      }
      let shape = instance.shape
      try object.setAttribute(name, value)
      if instance.special(Names.setAttribute) == nil { cache.learn(shape, instance, name) }
    } catch { throw error.at(range) }
  }
  override func delete(_ f: Frame) throws(Raised) {
    let object = try object.eval(f)
    do throws(Raised) { try object.deleteAttribute(name) } catch { throw error.at(range) }
  }
}

/// `a, *b, (c, d) = …`.
final class UnpackTarget: Target {
  private let targets: [Target]
  /// The first two: targets in an array are counted.
  private let first: Target
  private let second: Target
  /// The position of the starred target.
  private let star: Int?
  private let range: SourceRange

  init(_ targets: [Target], star: Int?, _ range: SourceRange) {
    self.targets = targets
    first = targets.first ?? Target()
    second = targets.count > 1 ? targets[1] : first
    self.star = star
    self.range = range
  }

  /// The two targets of `a, b`; nil for others.
  var pair: (first: Target, second: Target)? {
    targets.count == 2 && star == nil ? (first, second) : nil
  }

  override func assign(_ f: Frame, _ value: Value) throws(Raised) {
    switch value {
    case .tuple(let tuple) where star == nil && tuple.items.count == targets.count:
      if targets.count == 2 {
        try first.assign(f, tuple.items[0])
        return try second.assign(f, tuple.items[1])
      }
      for index in targets.indices { try targets[index].assign(f, tuple.items[index]) }
    default:
      let values: [Value]
      do throws(Raised) { values = try split(value) } catch { throw error.at(range) }
      for index in targets.indices { try targets[index].assign(f, values[index]) }
    }
  }

  override func delete(_ f: Frame) throws(Raised) {
    for target in targets { try target.delete(f) }
  }

  /// One value for each target.
  private func split(_ value: Value) throws(Raised) -> [Value] {
    let needed = targets.count
    guard let star else {
      let values = try take(value, limit: needed + 1)
      if values.count > needed {
        throw Raised(.valueError, "too many values to unpack (expected {})", String(needed))
      }
      if values.count < needed {
        throw Raised(
          .valueError, "not enough values to unpack (expected {}, got {})", String(needed),
          String(values.count))
      }
      return values
    }
    let values = try take(value, limit: .max)
    guard values.count >= needed - 1 else {
      throw Raised(
        .valueError, "not enough values to unpack (expected at least {}, got {})",
        String(needed - 1), String(values.count))
    }
    let end = values.count - (needed - 1 - star)
    return values[..<star] + [.list(of: Array(values[star..<end]))] + values[end...]
  }

  private func take(_ value: Value, limit: Int) throws(Raised) -> [Value] {
    switch value {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    case .tensor: break
    default:
      guard try value.object?.iterator() != nil else {
        throw Raised(.typeError, "cannot unpack non-iterable {} object", value.type.name)
      }
    }
    let iterator = try value.iterator()
    var values: [Value] = []
    while values.count < limit, let next = try iterator.next() {
      values.append(next)
      try Runtime.poll()
    }
    return values
  }
}
