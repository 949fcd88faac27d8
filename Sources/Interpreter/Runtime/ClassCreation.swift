extension Class {
  /// Makes a class of the program: linearises its bases, names its descriptors, tells its parents.
  static func make(
    _ name: String, qualifiedName: String, module: String, bases: [Value], _ namespace: Dict,
    metaclass: Class? = nil, keywords: [(name: Str, value: Value)] = []
  ) throws(Raised) -> Class {
    let bases = try parents(bases)
    guard let order = linearize(bases) else {
      throw Raised(
        .typeError,
        "Cannot create a consistent method resolution\norder (MRO) for bases {}",
        bases.map(\.name).joined(separator: ", "))
    }
    let type = Class(
      name: name, qualifiedName: qualifiedName, module: module, bases: bases, order: order)
    type.metaclass = metaclass ?? bases.lazy.compactMap(\.metaclass).first
    try type.adopt(namespace)
    try type.announce(keywords)
    return type
  }

  private static func parents(_ values: [Value]) throws(Raised) -> [Class] {
    var bases: [Class] = []
    for value in values {
      guard case .type(let base) = value else {
        throw Raised(.typeError, "bases must be types, not '{}'", value.type.name)
      }
      if base === BuiltinTypes.bool || base === BuiltinTypes.none || base === BuiltinTypes.function
      {
        throw Raised(.typeError, "type '{}' is not an acceptable base type", base.name)
      }
      if bases.contains(where: { $0 === base }) {
        throw Raised(.typeError, "duplicate base class {}", base.name)
      }
      bases.append(base)
    }
    return bases.isEmpty ? [BuiltinTypes.object] : bases
  }

  /// Takes the names of the class body as attributes.
  private func adopt(_ namespace: Dict) throws(Raised) {
    for (key, value) in zip(namespace.keys, namespace.values) {
      guard case .str(let name) = key else { continue }
      attributes.set(Str.intern(name.text), Class.wrapped(name.text, value))
    }
    if namespace.get(Names.equal) != nil, namespace.get(Names.hash) == nil {
      attributes.set(Names.hash, .none)
    }
    for (key, value) in zip(namespace.keys, namespace.values) {
      guard case .instance(let descriptor) = value else { continue }
      _ = try descriptor.callSpecial(Names.setName, .type(self), key)
    }
    abstractNames = try abstractMethods()
    slotNames = try allowedNames()
  }

  /// The names in `__slots__`, of all bases too; nil when one of them has none.
  private func allowedNames() throws(Raised) -> Set<String>? {
    guard let own = attributes.get(Names.slots) else { return nil }
    let listed = own.stringText == nil ? try own.items() : [own]
    var names = Set(listed.compactMap(\.stringText))
    for base in bases where base !== BuiltinTypes.object {
      guard let inherited = base.slotNames else { return nil }
      names.formUnion(inherited)
    }
    return names.contains("__dict__") ? nil : names
  }

  /// `__new__`, `__init_subclass__` and `__class_getitem__` need no decorator.
  private static func wrapped(_ name: String, _ value: Value) -> Value {
    guard case .function = value else { return value }
    switch name {
    case "__new__": return .object(StaticMethod(value))
    case "__init_subclass__", "__class_getitem__": return .object(ClassMethod(value))
    default: return value
    }
  }

  /// The names of abstract methods that neither the class nor a base implements.
  private func abstractMethods() throws(Raised) -> [String] {
    var candidates = Set(bases.flatMap(\.abstractNames))
    for (key, value) in zip(attributes.keys, attributes.values) where value.isAbstract {
      candidates.insert(key.stringText ?? "")
    }
    return candidates.filter { lookup(Str.intern($0))?.isAbstract ?? false }
  }

  /// Calls the `__init_subclass__` of the nearest base.
  private func announce(_ keywords: [(name: Str, value: Value)]) throws(Raised) {
    for base in order.dropFirst() {
      guard case .object(let object)? = base.attributes.get(Names.initSubclass),
        let method = object as? ClassMethod
      else { continue }
      let arguments = CallArguments([.type(self)], keywords: keywords)
      _ = try Interpreter.call(method.function, with: arguments)
      return
    }
    if let first = keywords.first, metaclass == nil {
      throw Raised(
        .typeError, "{}.__init_subclass__() takes no keyword arguments", name
      ).noting("the class was given '{}'", first.name.text)
    }
  }
}

extension Value {
  /// Whether the value is a function or property marked by `abstractmethod`.
  fileprivate var isAbstract: Bool {
    switch self {
    case .function(let function): function.isAbstract
    case .object(let object):
      if let property = object as? Property {
        property.getter.isAbstract || property.setter.isAbstract
      } else if let method = object as? StaticMethod {
        method.function.isAbstract
      } else if let method = object as? ClassMethod {
        method.function.isAbstract
      } else {
        false
      }
    default: false
    }
  }
}
