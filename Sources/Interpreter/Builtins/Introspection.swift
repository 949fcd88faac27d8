/// `repr`, `hash`, `isinstance`, `dir` and the like.
nonisolated(unsafe) let introspection: [Native] = [
  Native("repr(obj, /)", "The text that shows an object in code.") { a throws(Raised) in
    .string(try a[0].repr())
  },
  Native("ascii(obj, /)", "repr with everything outside ASCII escaped.") { a throws(Raised) in
    .string(asciiRepr(try a[0].repr()))
  },
  Native("format(value, format_spec=\"\", /)", "The value laid out as a specification says.") {
    a throws(Raised) in
    guard let spec = a[1].strValue else {
      throw Raised(.typeError, "format() argument 2 must be str, not {}", a[1].type.name)
    }
    return .string(try a[0].formatted(spec.text))
  },
  Native("hash(obj, /)", "The hash of an object.") { a throws(Raised) in .int(try a[0].hash()) },
  Native("id(obj, /)", "A number that no other living object has.") { a throws(Raised) in
    .int(a[0].identity)
  },
  Native("callable(obj, /)", "Whether an object can be called.") { a throws(Raised) in
    .bool(a[0].isCallable)
  },
  Native("isinstance(obj, class_or_tuple, /)", "Whether an object is of a class.") {
    a throws(Raised) in
    .bool(try isInstance(a[0], of: a[1]))
  },
  Native("issubclass(cls, class_or_tuple, /)", "Whether a class derives from another.") {
    a throws(Raised) in
    guard case .type(let type) = a[0] else {
      throw Raised(.typeError, "issubclass() arg 1 must be a class")
    }
    return .bool(try isSubclass(type, of: a[1]))
  },
  Native("globals()", "The variables of the module.") { _ throws(Raised) in
    throw outOfScope("globals")
  },
  Native("locals()", "The variables of the function.") { _ throws(Raised) in
    throw outOfScope("locals")
  },
  Native("dir(object, /)", "The names of an object's attributes.") { a throws(Raised) in
    if let listed = try callSpecial("__dir__", of: a[0]) {
      return .list(of: try sorted(try listed.items(), key: .none, isReversed: false))
    }
    return .list(of: names(a[0].attributeNames().map { .string($0) }))
  },
  Native("vars(object, /)", "The attributes of an object, as a dictionary.") {
    a throws(Raised) in
    guard let attributes = try attributeOrNil(a[0], Names.dictionary) else {
      throw Raised(.typeError, "vars() argument must have __dict__ attribute")
    }
    return attributes
  },
]

/// The compiler answers `globals()` and `locals()` where they are called by these names.
private func outOfScope(_ name: String) -> Raised {
  Raised(.runtimeError, "{}() works only when it is called by its own name", name)
}

/// Different names in alphabetical order.
private func names(_ values: [Value]) -> [Value] {
  let texts = Set(values.compactMap { $0.strValue?.text })
  return texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { .string($0) }
}

extension Value {
  /// Whether the value can be called.
  public var isCallable: Bool {
    switch self {
    case .function, .method, .native, .type: true
    case .instance(let instance): instance.special(Names.call) != nil
    case .object(let object): object.type.lookup(Names.call) != nil
    default: false
    }
  }
}

/// `isinstance(value, kinds)`: a class or a tuple of such.
func isInstance(_ value: Value, of kinds: Value) throws(Raised) -> Bool {
  switch kinds {
  case .type(let kind):
    if value.type === kind { return true }
    if let answer = try ask(kind, "__instancecheck__", value) { return answer }
    return value.type.isSubclass(of: kind)
  case .tuple(let tuple):
    for kind in tuple.items {
      if try isInstance(value, of: kind) { return true }
    }
    return false
  default:
    if let answer = try callSpecial("__instancecheck__", of: kinds, value) {
      return try answer.isTrue()
    }
    throw Raised(
      .typeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")
  }
}

/// `issubclass(type, kinds)`: a class or a tuple of such.
func isSubclass(_ type: Class, of kinds: Value) throws(Raised) -> Bool {
  switch kinds {
  case .type(let kind):
    if let answer = try ask(kind, "__subclasscheck__", .type(type)) { return answer }
    return type.isSubclass(of: kind)
  case .tuple(let tuple):
    for kind in tuple.items {
      if try isSubclass(type, of: kind) { return true }
    }
    return false
  default:
    throw Raised(.typeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }
}

/// The answer of a method of a class's metaclass; nil when it has none.
private func ask(_ kind: Class, _ name: String, _ argument: Value) throws(Raised) -> Bool? {
  guard kind.type !== BuiltinTypes.type, let method = kind.type.lookup(Str.intern(name)) else {
    return nil
  }
  return try call(bind(method, .type(kind), kind.type), argument).isTrue()
}
