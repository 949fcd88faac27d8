public import Syntax

/// An object of a class: a shape, and the values of its attributes.
public class Instance: Object {
  @exclusivity(unchecked) public internal(set) final var shape: Shape
  @exclusivity(unchecked) final var slots: [Value] = []
  /// All attributes, once the program has asked for `__dict__` or there are very many.
  @exclusivity(unchecked) private final var table: Dict?

  init(_ owner: Class) {
    shape = owner.rootShape
    super.init()
  }
  deinit { if !slots.isEmpty { Reclaim.release(&slots) } }

  public override final var type: Class { shape.owner }

  /// The list, dict, int … inside an instance of a class that derives from a built-in type.
  public var payload: Value? { nil }

  /// The value of an attribute of the instance itself.
  public final func attribute(_ name: Str) -> Value? {
    if let slot = shape.slot(of: name) { return slots[slot] }
    return table?.get(name)
  }

  /// Sets an attribute of the instance itself; the name must be interned.
  public final func set(_ name: Str, _ value: Value) {
    if let slot = shape.slot(of: name) {
      slots[slot] = value
    } else if let table {
      table.set(name, value)
    } else if slots.count < Instance.maximalSlotCount {
      shape = shape.adding(name)
      slots.append(value)
    } else {
      dictionary.set(name, value)
    }
  }

  /// Removes an attribute of the instance itself; false when it has none of that name.
  public final func remove(_ name: Str) -> Bool {
    if let table {
      return (try? table.remove(.str(name))) as Value? != nil
    }
    guard let slot = shape.slot(of: name) else { return false }
    shape = shape.removing(slot)
    slots.remove(at: slot)
    return true
  }

  /// An instance with more attributes keeps them in a table: shapes are shared and never freed.
  private static let maximalSlotCount = 100

  /// The attributes as a dictionary that the program may change; they live in it from now on.
  final var dictionary: Dict {
    if let table { return table }
    let dict = Dict()
    for (name, value) in attributes { dict.set(name, value) }
    table = dict
    shape = shape.owner.tableShape
    slots = []
    return dict
  }

  /// The attributes of the instance itself, in the order they were set.
  public final var attributes: [(name: Str, value: Value)] {
    guard let table else { return Array(zip(shape.names, slots)) }
    return zip(table.keys, table.values).compactMap { key, value in
      if case .str(let name) = key { (name, value) } else { nil }
    }
  }

  public override func repr() throws(Raised) -> String {
    if let result = try callSpecial(Names.repr) { return try result.text("__repr__") }
    return try defaultRepr()
  }
  /// `repr` as `object` or the built-in base defines it.
  func defaultRepr() throws(Raised) -> String {
    if let payload { return try payload.repr() }
    let address = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
    let name = type.module + "." + type.qualifiedName
    return "<\(name) object at 0x\(String(address, radix: 16))>"
  }
  public override func str() throws(Raised) -> String {
    if let result = try callSpecial(Names.str) { return try result.text("__str__") }
    return try defaultStr()
  }
  /// `str` as `object` or the built-in base defines it.
  func defaultStr() throws(Raised) -> String {
    if let payload, special(Names.repr) == nil { return try payload.str() }
    return try repr()
  }
  public override final func format(_ spec: String) throws(Raised) -> String {
    if let result = try callSpecial(Names.format, .string(spec)) {
      return try result.text("__format__")
    }
    if let payload, !spec.isEmpty { return try payload.formatted(spec) }
    return try super.format(spec)
  }
  public override final func isTrue() throws(Raised) -> Bool {
    if let result = try callSpecial(Names.bool) {
      if case .bool(let value) = result { return value }
      throw Raised(.typeError, "__bool__ should return bool, returned {}", result.type.name)
    }
    if let length = try userLength() { return length != 0 }
    return try payload?.isTrue() ?? true
  }
  public override final func length() throws(Raised) -> Int? {
    if let length = try userLength() { return length }
    return try payload?.length()
  }
  private final func userLength() throws(Raised) -> Int? {
    guard let result = try callSpecial(Names.length) else { return nil }
    let length = try result.asIndex()
    guard length >= 0 else { throw Raised(.valueError, "__len__() should return >= 0") }
    return length
  }
  public override final func hash() throws(Raised) -> Int {
    if let method = special(Names.hash) {
      guard !method.isNone else { throw unhashable(self) }
      guard let result = try callSpecial(Names.hash)?.bigInteger else {
        throw Raised(.typeError, "__hash__ method should return an integer")
      }
      return try Value.integer(result).hash()
    }
    if let payload { return try payload.hash() }
    return ObjectIdentifier(self).hashValue >> 4
  }
  public override final func equals(_ other: Value) throws(Raised) -> Bool? {
    try compareAny(.equal, other)?.isTrue()
  }
  public override final func compare(_ op: ComparisonOperator, _ other: Value) throws(Raised)
    -> Value?
  {
    try compareAny(op, other)
  }
  public override final func answer(_ op: ComparisonOperator, _ other: Value) throws(Raised)
    -> Value?
  {
    try compareAny(op, other)
  }
  /// `self op other` for every comparison; nil is NotImplemented.
  final func compareAny(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    if let result = try callSpecial(op.methodName, other) { return result }
    if op == .notEqual, let equal = try callSpecial(ComparisonOperator.equal.methodName, other) {
      return .bool(try !equal.isTrue())
    }
    guard let payload, special(op.methodName) == nil else { return nil }
    if case .instance(let other) = other {
      return try other.payload.map { other throws(Raised) in try Value.compare(op, payload, other) }
    }
    return try Value.compare(op, payload, other)
  }
  public override final func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool)
    throws(Raised) -> Value?
  {
    try callSpecial(reflected ? op.reflectedName : op.methodName, other)
  }
  public override final func inPlace(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value?
  {
    try callSpecial(op.inPlaceName, other)
  }
  public override final func unary(_ op: UnaryOperator) throws(Raised) -> Value? {
    if let result = try callSpecial(op.methodName) { return result }
    return try payload.map { payload throws(Raised) in try Value.unary(op, payload) }
  }
  public override final func item(_ key: Value) throws(Raised) -> Value? {
    if let result = try callSpecial(Names.item, key) { return result }
    guard let payload else { return nil }
    if case .dict(let dict) = payload {
      if let value = try dict.get(key) { return value }
      if let value = try callSpecial(Names.missing, key) { return value }
    }
    return try payload.item(key)
  }
  public override final func setItem(_ key: Value, _ value: Value) throws(Raised) -> Bool {
    if try callSpecial(Names.setItem, key, value) != nil { return true }
    guard let payload else { return false }
    try payload.setItem(key, value)
    return true
  }
  public override final func deleteItem(_ key: Value) throws(Raised) -> Bool {
    if try callSpecial(Names.deleteItem, key) != nil { return true }
    guard let payload else { return false }
    try payload.deleteItem(key)
    return true
  }
  public override final func contains(_ value: Value) throws(Raised) -> Bool? {
    if let result = try callSpecial(Names.contains, value) { return try result.isTrue() }
    if special(Names.iterate) != nil { return nil }
    return try payload?.contains(value)
  }
  public override final func iterator() throws(Raised) -> Iterator? {
    if let method = special(Names.iterate) {
      guard !method.isNone else { return nil }
      let result = try callSpecial(Names.iterate) ?? .none
      if case .object(let object) = result, let iterator = object as? Iterator { return iterator }
      if case .instance(let instance) = result, instance.special(Names.next) != nil {
        return InstanceIterator(instance)
      }
      throw Raised(.typeError, "iter() returned non-iterator of type '{}'", result.type.name)
    }
    if special(Names.item) != nil { return ItemIterator(self) }
    return try payload?.object?.iterator()
  }
  public override final func call(_ arguments: CallArguments) throws(Raised) -> Value? {
    guard let method = special(Names.call) else { return nil }
    return try Interpreter.call(bind(method, .instance(self), type), with: arguments)
  }
}

/// An instance of a class that derives from a built-in type such as `list` or `int`.
final class DerivedInstance: Instance {
  private let value: Value

  init(_ owner: Class, _ value: Value) {
    self.value = value
    super.init(owner)
  }
  override var payload: Value? { value }
}
