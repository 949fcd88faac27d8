import Syntax

// Instances answer through the methods of their class; without them, through their payload.
extension Instance {
  /// A method that the program or the library (not the language) gave the class.
  final func special(_ name: Str) -> Value? {
    guard let found = shape.owner.lookup(name) else { return nil }
    if case .native(let native) = found, let owner = native.owner, !owner.lendsMethods {
      return nil
    }
    return found
  }

  /// The result of a special method; nil when the class has none, or it gives NotImplemented.
  final func callSpecial(_ name: Str, _ arguments: Value...) throws(Raised) -> Value? {
    guard let method = special(name) else { return nil }
    return try invokeSpecial(method, arguments)
  }

  private final func invokeSpecial(_ method: Value, _ arguments: [Value]) throws(Raised) -> Value? {
    let result: Value
    switch method {
    case .function, .native: result = try callFunction(method, [.instance(self)] + arguments)
    default: result = try callFunction(bind(method, .instance(self), shape.owner), arguments)
    }
    return result.isNotImplemented ? nil : result
  }
}

extension Value {
  /// Whether the value is the constant `NotImplemented`.
  var isNotImplemented: Bool {
    if case .object(let object) = self { object === NotImplemented.value } else { false }
  }
}

/// The constants `NotImplemented` and `Ellipsis`.
public final class NotImplemented: Object {
  public nonisolated(unsafe) static let value = NotImplemented()
  public override var type: Class { BuiltinTypes.notImplemented }
  public override func repr() throws(Raised) -> String { "NotImplemented" }
}

/// The constant `...`.
public final class Ellipsis: Object {
  public nonisolated(unsafe) static let value = Ellipsis()
  public override var type: Class { BuiltinTypes.ellipsis }
  public override func repr() throws(Raised) -> String { "Ellipsis" }
}

/// Iterates by calling the `__next__` of an object of the program.
final class InstanceIterator: Iterator {
  let instance: Instance

  init(_ instance: Instance) { self.instance = instance }
  override func next() throws(Raised) -> Value? {
    do throws(Raised) {
      guard let method = instance.special(Names.next) else { return nil }
      return try callFunction(method, [.instance(instance)])
    } catch {
      if error.exception.isKind(.stopIteration) { return nil }
      throw error
    }
  }
}

/// Iterates by calling `__getitem__` with 0, 1, 2 … until IndexError.
final class ItemIterator: Iterator {
  private let instance: Instance
  private var index = 0

  init(_ instance: Instance) { self.instance = instance }
  override func next() throws(Raised) -> Value? {
    do throws(Raised) {
      defer { index += 1 }
      return try Value.instance(instance).item(.int(index))
    } catch {
      if error.exception.isKind(.indexError) || error.exception.isKind(.stopIteration) {
        return nil
      }
      throw error
    }
  }
}

extension Value {
  /// The text of a string that a special method has to return.
  func text(_ method: String) throws(Raised) -> String {
    if case .str(let string) = self { return string.text }
    if case .instance(let instance) = self, case .str(let string)? = instance.payload {
      return string.text
    }
    throw Raised(.typeError, "{} returned non-string (type {})", method, type.name)
  }

  /// `format(self, spec)`.
  public func formatted(_ spec: String) throws(Raised) -> String {
    switch self {
    case .instance(let instance): try instance.format(spec)
    case .tensor(let variable): try TensorHooks.current.format(variable, spec)
    case .object(let object) where !(object is LongInteger): try object.format(spec)
    default: try Interpreter.formatted(self, spec)
    }
  }
}
