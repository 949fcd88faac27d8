import Autograd

// Attributes of any value, as `getattr`, `setattr` and `delattr` see them.
extension Value {
  /// `getattr(self, name)`; the name must be interned.
  public func attribute(_ name: Str) throws(Raised) -> Value {
    if let value = try attributeIfPresent(name) { return value }
    throw missingAttribute(name)
  }

  /// `getattr(self, name)`.
  public func attribute(_ name: String) throws(Raised) -> Value {
    try attribute(Str.intern(name))
  }

  /// `getattr(self, name)`; nil when there is none.
  ///
  /// The name must be interned.
  public func attributeIfPresent(_ name: Str) throws(Raised) -> Value? {
    switch self {
    case .instance(let instance): return try instance.find(name)
    case .type(let type): return try type.find(name)
    default: break
    }
    let type = self.type
    let inherited = type.lookup(name)
    if case .object(let object)? = inherited, let property = object as? Property {
      return try property.read(self)
    }
    if let own = try object?.ownAttribute(name.text) { return own }
    if let own = tensorAttributes?.get(name) { return own }
    if let inherited { return try bind(inherited, self, type) }
    if name === Names.classCell { return .type(type) }
    return nil
  }

  /// The AttributeError for a name that the value does not have.
  func missingAttribute(_ name: Str) -> Raised {
    if let absence = Absence.explain(self, name.text) { return absence.raised(.attributeError) }
    let error: Raised
    switch self {
    case .type(let type):
      error = Raised(
        .attributeError, "type object '{}' has no attribute '{}'", type.name, name.text)
    case .object(let object):
      if let module = object as? Module {
        error = Raised(
          .attributeError, "module '{}' has no attribute '{}'", module.name, name.text)
        break
      }
      fallthrough
    default:
      error = Raised(.attributeError, "'{}' object has no attribute '{}'", type.name, name.text)
    }
    return error.suggesting(Suggestion.nearest(to: name.text, among: attributeNames()))
  }

  /// `setattr(self, name, value)`; the name must be interned.
  public func setAttribute(_ name: Str, _ value: Value) throws(Raised) {
    switch self {
    case .instance(let instance): return try instance.store(name, value)
    case .type(let type):
      guard !type.isBuiltin else {
        throw Raised(
          .typeError, "cannot set '{}' attribute of immutable type '{}'", name.text, type.name)
      }
      return try type.store(name, value)
    default: break
    }
    let property = type.lookup(name)?.object as? Property
    if let property, property.canWrite { return try property.write(self, name, value) }
    if let object, try object.setAttribute(name.text, value) { return }
    if case .tensor(let variable) = self { return variable.ownAttributes().set(name, value) }
    if let property { return try property.write(self, name, value) }
    if try attributeIfPresent(name) != nil {
      throw Raised(
        .attributeError, "'{}' object attribute '{}' is read-only", type.name, name.text)
    }
    throw missingAttribute(name)
  }

  /// `delattr(self, name)`; the name must be interned.
  public func deleteAttribute(_ name: Str) throws(Raised) {
    switch self {
    case .instance(let instance):
      if try instance.callSpecial(Names.deleteAttribute, .str(name)) != nil { return }
      if case .object(let object)? = type.lookup(name), let property = object as? Property {
        return try property.delete(self, name)
      }
      if try instance.callDescriptor(name, Names.delete) { return }
      if instance.remove(name) { return }
    case .type(let type):
      if !type.isBuiltin, try type.removeAttribute(name) { return }
    default:
      if let object, try object.deleteAttribute(name.text) { return }
      if try tensorAttributes?.remove(.str(name)) != nil { return }
    }
    throw missingAttribute(name)
  }

  /// The names of all attributes, for `dir`, completion and suggestions; unsorted.
  public func attributeNames() -> [String] {
    var names: [String] = []
    switch self {
    case .instance(let instance): names = instance.attributes.map(\.name.text)
    case .type(let type):
      for base in type.order { names += base.attributes.keys.compactMap(\.stringText) }
      return names
    default:
      names = object?.ownAttributeNames ?? tensorAttributes?.keys.compactMap(\.stringText) ?? []
    }
    for base in type.order { names += base.attributes.keys.compactMap(\.stringText) }
    return names
  }

  /// What the program has set on a tensor.
  private var tensorAttributes: Dict? {
    if case .tensor(let variable) = self { variable.extras?.attributes as? Dict } else { nil }
  }

  /// The text of a string value.
  var stringText: String? {
    if case .str(let string) = self { string.text } else { nil }
  }
}

extension Instance {
  /// The attribute `name` of the object or its class; nil when there is none.
  fileprivate final func find(_ name: Str) throws(Raised) -> Value? {
    do throws(Raised) {
      if let found = try findDefault(name) { return found }
      if let found = shape.owner.behaviour?.find(self, name) { return found }
    } catch {
      guard error.exception.isKind(.attributeError), special(Names.attribute) != nil else {
        throw error
      }
    }
    guard let fallback = special(Names.attribute) else { return nil }
    return try callFunction(bind(fallback, .instance(self), shape.owner), [.str(name)])
  }

  /// The attribute as `object.__getattribute__` finds it.
  final func findDefault(_ name: Str) throws(Raised) -> Value? {
    let owner = shape.owner
    let inherited = owner.lookup(name)
    if case .object(let object)? = inherited, let property = object as? Property {
      return try property.read(.instance(self))
    }
    if let inherited, inherited.isDataDescriptor {
      return try bind(inherited, .instance(self), owner)
    }
    if let own = attribute(name) { return own }
    if let inherited { return try bind(inherited, .instance(self), owner) }
    if name === Names.classCell { return .type(owner) }
    return nil
  }

  fileprivate final func store(_ name: Str, _ value: Value) throws(Raised) {
    if try callSpecial(Names.setAttribute, .str(name), value) != nil { return }
    try storeDefault(name, value)
  }

  /// Sets an attribute as `object.__setattr__` does.
  public final func storeDefault(_ name: Str, _ value: Value) throws(Raised) {
    if case .object(let object)? = shape.owner.lookup(name), let property = object as? Property {
      return try property.write(.instance(self), name, value)
    }
    if try callDescriptor(name, Names.set, value) { return }
    if let names = shape.owner.slotNames, !names.contains(name.text), attribute(name) == nil {
      throw Value.instance(self).missingAttribute(name)
    }
    set(name, value)
  }

  /// Lets a descriptor of the class set or delete the attribute; false when there is none.
  fileprivate final func callDescriptor(
    _ name: Str, _ method: Str, _ values: Value...
  ) throws(Raised) -> Bool {
    guard case .instance(let descriptor)? = shape.owner.lookup(name),
      let method = descriptor.special(method)
    else { return false }
    _ = try callFunction(method, [.instance(descriptor), .instance(self)] + values)
    return true
  }
}

extension Class {
  /// The attribute `name` of the class, its bases or its metaclass; nil when there is none.
  fileprivate func find(_ name: Str) throws(Raised) -> Value? {
    if name.text.hasPrefix("__"), let value = describe(name) { return value }
    if let value = lookup(name) { return try bind(value, nil, self) }
    guard let value = type.lookup(name) else { return nil }
    return try bind(value, .type(self), type)
  }

  /// What the class says of itself; nil for other names.
  private func describe(_ name: Str) -> Value? {
    switch name.text {
    case "__dict__": return .dict(attributes.copy())
    case "__class__": return .type(type)
    case "__mro__": return .tuple(of: order.map { .type($0) })
    case "__bases__": return .tuple(of: bases.map { .type($0) })
    case "__base__": return bases.first.map { .type($0) } ?? Value.none
    case "__doc__", "__module__", "__name__", "__qualname__":
      if let own = attributes.get(name), !(own.object is Property) { return own }
    default: return nil
    }
    switch name.text {
    case "__name__": return .string(self.name)
    case "__qualname__": return .string(qualifiedName)
    case "__module__": return .string(module)
    default: return Value.none
    }
  }

  fileprivate func store(_ name: Str, _ value: Value) throws(Raised) {
    set(name, value)
  }

  /// `Class[key]`, such as `list[int]` in an annotation; nil when there is none.
  func subscripted(_ key: Value) throws(Raised) -> Value? {
    if let method = lookup(Names.classGetItem) {
      return try callFunction(bind(method, nil, self), [key])
    }
    return isBuiltin ? .type(self) : nil
  }
}

extension Value {
  /// Whether it stands in a class for an attribute that it sets or deletes itself.
  var isDataDescriptor: Bool {
    guard case .instance(let instance) = self else { return false }
    return instance.special(Names.set) != nil || instance.special(Names.delete) != nil
  }
}

/// What reading a class attribute through `receiver` (nil: through the class itself) gives.
func bind(_ value: Value, _ receiver: Value?, _ owner: Class) throws(Raised) -> Value {
  switch value {
  case .function, .native:
    guard let receiver else { return value }
    if case .native(let native) = value, native.owner == nil { return value }
    return .method(Method(receiver, value))
  case .object(let object):
    if let property = object as? Property {
      guard let receiver else { return value }
      return try property.read(receiver)
    }
    if let method = object as? StaticMethod { return method.function }
    if let method = object as? ClassMethod {
      return .method(Method(.type(owner), method.function))
    }
    if object.bindsAsMethod, let receiver { return .method(Method(receiver, value)) }
    return value
  case .instance(let descriptor):
    guard let method = descriptor.special(Names.get) else { return value }
    return try callFunction(
      method, [value, receiver ?? .none, .type(owner)])
  default: return value
  }
}

extension Variable {
  /// The attributes that the program sets on a tensor.
  fileprivate func ownAttributes() -> Dict {
    let extras = self.extras ?? Extras()
    self.extras = extras
    let known = extras.attributes as? Dict ?? Dict()
    extras.attributes = known
    return known
  }
}

extension Property {
  /// Whether the attribute can be set.
  var canWrite: Bool { nativeSet != nil || !setter.isNone }

  func read(_ receiver: Value) throws(Raised) -> Value {
    if let nativeGet { return try nativeGet(receiver) }
    guard !getter.isNone else { throw Raised(.attributeError, "unreadable attribute") }
    return try Interpreter.call(getter, receiver)
  }

  func write(_ receiver: Value, _ attribute: Str, _ value: Value) throws(Raised) {
    if let nativeSet { return try nativeSet(receiver, value) }
    guard !setter.isNone else {
      throw Raised(
        .attributeError, "property '{}' of '{}' object has no setter", attribute.text,
        receiver.type.name)
    }
    _ = try Interpreter.call(setter, receiver, value)
  }

  func delete(_ receiver: Value, _ attribute: Str) throws(Raised) {
    guard !deleter.isNone else {
      throw Raised(
        .attributeError, "property '{}' of '{}' object has no deleter", attribute.text,
        receiver.type.name)
    }
    _ = try Interpreter.call(deleter, receiver)
  }
}
