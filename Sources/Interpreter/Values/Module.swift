/// A module: names and the slots that hold their values.
///
/// Slots never move, so compiled code holds their addresses; that is why modules live for ever.
public final class Module: Object {
  public let name: String
  /// The file it was read from.
  public internal(set) var file: String?
  private var indices: [ObjectIdentifier: Int] = [:]
  private var names: [Str] = []
  private var chunks: [Slot] = []
  private static let chunkSize = 64
  nonisolated(unsafe) private static var all: [Module] = []

  public init(_ name: String) {
    self.name = name
    super.init()
    Module.all.append(self)
  }

  /// The slot of a name, made if need be; the name must be interned.
  func slot(_ name: Str) -> Slot {
    if let index = indices[ObjectIdentifier(name)] { return address(index) }
    let index = names.count
    names.append(name)
    indices[ObjectIdentifier(name)] = index
    if index / Module.chunkSize >= chunks.count {
      let chunk = Slot.allocate(capacity: Module.chunkSize)
      chunk.initialize(repeating: .unbound, count: Module.chunkSize)
      chunks.append(chunk)
    }
    return address(index)
  }

  private func address(_ index: Int) -> Slot {
    chunks[index / Module.chunkSize] + index % Module.chunkSize
  }

  /// The value of a name; nil when it is not bound.
  ///
  /// The name must be interned.
  public func get(_ name: Str) -> Value? {
    guard let index = indices[ObjectIdentifier(name)] else { return nil }
    let value = address(index).pointee
    return value.isUnbound ? nil : value
  }

  /// The value of a name; nil when it is not bound.
  public func get(_ name: String) -> Value? { get(Str.intern(name)) }

  /// Binds a name; the name must be interned.
  public func set(_ name: Str, _ value: Value) { slot(name).pointee = value }

  /// Binds a name.
  public func set(_ name: String, _ value: Value) { set(Str.intern(name), value) }

  /// Binds native functions to their names.
  public func define(_ natives: [Native]) {
    for native in natives { set(native.name, .native(native)) }
  }

  /// The bound names and their values, in the order the names were first mentioned.
  public var bindings: [(name: Str, value: Value)] {
    names.indices.compactMap { index in
      let value = address(index).pointee
      return value.isUnbound ? nil : (names[index], value)
    }
  }

  public override var type: Class { BuiltinTypes.module }
  public override func repr() throws(Raised) -> String {
    if let file { return "<module '\(name)' from '\(file)'>" }
    return "<module '\(name)' (built-in)>"
  }
  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    if let value = get(name) { return value }
    guard let value = try Modules.supply(name, of: self) else { return nil }
    set(name, value)
    return value
  }
  public override func setAttribute(_ name: String, _ value: Value) throws(Raised) -> Bool {
    set(name, value)
    return true
  }
  public override var ownAttributeNames: [String] {
    let bound = bindings.map(\.name.text)
    let known = Set(bound)
    return bound + Modules.suppliedNames(of: self).filter { !known.contains($0) }
  }
}
