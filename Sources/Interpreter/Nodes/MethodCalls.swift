import Autograd
import Syntax

/// `object.name(a, b, …)`: finds the method without making a method object.
final class CallMethod: ExpressionNode {
  private let object: Operand
  private let name: Str
  private let arguments: ArgumentList
  private let count: Int
  private let base: Int
  private let range: SourceRange
  private let nameRange: SourceRange
  // The method of the class that was called the last time, for instances of `shape`.
  @exclusivity(unchecked) private var shape: ObjectIdentifier?
  @exclusivity(unchecked) private var function: Unmanaged<Function>?
  // The native method that was called the last time, for values of `kind`.
  @exclusivity(unchecked) private var kind: UInt8 = 0
  @exclusivity(unchecked) private var native: Unmanaged<Native>?
  // The module whose function was called the last time.
  @exclusivity(unchecked) private var module: ObjectIdentifier?
  @exclusivity(unchecked) private var moduleSlot: Slot?
  @exclusivity(unchecked) private var epoch = -1

  init(
    _ object: ExpressionNode, _ name: Str, _ arguments: [ExpressionNode], base: Int,
    _ range: SourceRange, nameRange: SourceRange
  ) {
    self.object = Operand(object)
    self.name = name
    self.arguments = ArgumentList.make(arguments)
    count = arguments.count
    self.base = base
    self.range = range
    self.nameRange = nameRange
  }

  override func eval(_ f: Frame) throws(Raised) -> Value {
    let area = f + base
    let receiver = area + 1
    receiver.initialize(to: try object.eval(f))
    guard epoch == Class.epoch else { return try general(f, area) }
    if let instance = instance(in: receiver) {
      let known = instance._withUnsafeGuaranteedRef { ObjectIdentifier($0.shape) }
      if known == shape, let function {
        try putArguments(f, area)
        Recorder.site = range.packed
        do throws(Raised) {
          return try function.borrow { function throws(Raised) in
            try function.run(area, count + 1)
          }
        } catch { throw error.at(range) }
      }
    } else if let native, receiver.pointee.kind == kind {
      try putArguments(f, area)
      Recorder.site = range.packed
      do throws(Raised) {
        return try native.borrow { native throws(Raised) in try native.run(area + 1, count + 1) }
      } catch { throw error.at(range) }
    } else if let moduleSlot, case .object(let object) = receiver.pointee,
      ObjectIdentifier(object) == module, !moduleSlot.pointee.isUnbound
    {
      let callee = moduleSlot.pointee
      receiver.deinitialize(count: 1)
      try arguments.put(f, area + 2)
      return try callValue(callee, area, count, range)
    }
    return try general(f, area)
  }

  @inline(__always) private func putArguments(_ f: Frame, _ area: Slot) throws(Raised) {
    do throws(Raised) { try arguments.put(f, area + 2) } catch {
      (area + 1).deinitialize(count: 1)
      throw error
    }
  }

  @inline(never) private func general(_ f: Frame, _ area: Slot) throws(Raised) -> Value {
    let value = area[1]
    let found: FoundMethod
    do throws(Raised) { found = try value.method(name) } catch {
      (area + 1).deinitialize(count: 1)
      throw error.at(nameRange)
    }
    switch found {
    case .method(let method):
      learn(value, method)
      try putArguments(f, area)
      Recorder.site = range.packed
      do throws(Raised) {
        switch method {
        case .function(let function): return try function.run(area, count + 1)
        case .native(let native): return try native.run(area + 1, count + 1)
        default: return .none
        }
      } catch { throw error.at(range) }
    case .value(let callee):
      if case .object(let object) = value, let found = object as? Module {
        module = ObjectIdentifier(found)
        moduleSlot = found.slot(name)
        (shape, native, epoch) = (nil, nil, Class.epoch)
      }
      try putArguments(f, area)
      (area + 1).deinitialize(count: 1)
      return try callValue(callee, area, count, range)
    }
  }

  private func learn(_ receiver: Value, _ method: Value) {
    shape = nil
    native = nil
    module = nil
    epoch = Class.epoch
    switch (receiver, method) {
    case (.instance(let instance), .function(let found))
    where instance.shape !== instance.shape.owner.tableShape:
      shape = ObjectIdentifier(instance.shape)
      function = .passUnretained(found)
    case (.object, _), (.instance, _), (.type, _): break
    case (_, .native(let found)):
      kind = receiver.kind
      native = .passUnretained(found)
    default: break
    }
  }
}

/// What `object.name` in a call is.
enum FoundMethod {
  /// A function of the class, to be called with the object as `self`.
  case method(Value)
  /// Any other value.
  case value(Value)
}

extension Value {
  /// What to call for `self.name(…)`; the name must be interned.
  func method(_ name: Str) throws(Raised) -> FoundMethod {
    switch self {
    case .instance(let instance):
      if instance.attribute(name) == nil { break }
      return .value(try attribute(name))
    case .type, .function: return .value(try attribute(name))
    case .object(let object):
      if object is Module || object is Super { return .value(try attribute(name)) }
      if try object.ownAttribute(name.text) != nil { return .value(try attribute(name)) }
    default: break
    }
    switch type.lookup(name) {
    case .function(let function)?: return .method(.function(function))
    case .native(let native)? where native.owner != nil: return .method(.native(native))
    default: return .value(try attribute(name))
    }
  }

  /// A number for the case of the value.
  @inline(__always) var kind: UInt8 {
    switch self {
    case .none: 1
    case .unbound: 2
    case .bool: 3
    case .int: 4
    case .double: 5
    case .str: 6
    case .list: 7
    case .tuple: 8
    case .dict: 9
    case .function: 10
    case .method: 11
    case .native: 12
    case .type: 13
    case .instance: 14
    case .tensor: 15
    case .object: 16
    }
  }
}

/// `name.append(value)` on a list in a variable.
final class AppendNode: ExpressionNode {
  private let place: Place
  private let value: Operand
  /// Whether evaluating the value cannot rebind the variable.
  private let isSafe: Bool
  private let general: CallMethod

  init(_ object: ExpressionNode, _ value: ExpressionNode, _ general: CallMethod) {
    place = Place(object)
    self.value = Operand(value)
    self.general = general
    isSafe = value.isName || value is Constant
  }
  override func eval(_ f: Frame) throws(Raised) -> Value {
    guard let slot = place.slot(f), let list = list(in: slot) else { return try general.eval(f) }
    if isSafe {
      let value = try value.eval(f)
      list._withUnsafeGuaranteedRef { $0.items.append(value) }
    } else {
      let list = list.takeUnretainedValue()
      list.items.append(try value.eval(f))
    }
    return .none
  }
}
