import Syntax

extension CoreTypes {
  static var objectMembers: [Class.Member] {
    objectOperations + [
      .method("__init__(self, *arguments, **keywords)", "Initialise the object.") { _ in .none },
      .staticMethod("__new__(cls, *arguments, **keywords)", "Make a new object.") {
        arguments throws(Raised) in
        guard case .type(let type) = arguments[0] else {
          throw Raised(.typeError, "object.__new__(X): X is not a type object")
        }
        return try type.allocateDefault(CallArguments())
      },
      .classMethod("__init_subclass__(cls)", "Called when a class is derived.") { _ in .none },
      .property(
        "__dict__", "The attributes of the object.",
        get: { value throws(Raised) in
          guard case .instance(let instance) = value else {
            throw value.missingAttribute(Names.dictionary)
          }
          return .dict(instance.dictionary)
        }),
      .property("__class__", "The class of the object.", get: { .type($0.type) }),
      .property(
        "__doc__", "The documentation of the object's class.",
        get: { value throws(Raised) in
          if let own = try value.object?.ownAttribute("__doc__") { return own }
          return value.type.lookup(Names.documentation).flatMap { $0.stringText == nil ? nil : $0 }
            ?? .none
        }),
      .property(
        "__module__", "The module of the object's class.", get: { .string($0.type.module) }),
    ]
  }

  private static var objectOperations: [Class.Member] {
    [
      .method("__setattr__(self, name, value, /)", "self.name = value") {
        arguments throws(Raised) in
        let name = Str.intern(try arguments.string(1))
        if case .instance(let instance) = arguments[0] {
          try instance.storeDefault(name, arguments[2])
        } else {
          try arguments[0].setAttribute(name, arguments[2])
        }
        return .none
      },
      .method("__getattribute__(self, name, /)", "self.name") { arguments throws(Raised) in
        let name = Str.intern(try arguments.string(1))
        if case .instance(let instance) = arguments[0] {
          if let value = try instance.findDefault(name) { return value }
          throw arguments[0].missingAttribute(name)
        }
        return try arguments[0].attribute(name)
      },
      .method("__delattr__(self, name, /)", "del self.name") { arguments throws(Raised) in
        let name = Str.intern(try arguments.string(1))
        if case .instance(let instance) = arguments[0] {
          guard instance.remove(name) else { throw arguments[0].missingAttribute(name) }
        } else {
          try arguments[0].deleteAttribute(name)
        }
        return .none
      },
      .method("__dir__(self)", "The names of the attributes.") { arguments throws(Raised) in
        .list(of: Set(arguments[0].attributeNames()).sorted().map { .string($0) })
      },
    ]
  }

  static var typeMembers: [Class.Member] {
    [
      .method("mro(self)", "The classes in which attributes are looked for.") {
        arguments throws(Raised) in
        guard case .type(let type) = arguments[0] else { return .none }
        return .list(of: type.order.map { .type($0) })
      },
      .method("__subclasscheck__(self, type, /)", "issubclass(type, self)") {
        arguments throws(Raised) in
        guard case .type(let type) = arguments[0], case .type(let other) = arguments[1] else {
          return .bool(false)
        }
        return .bool(other.isSubclass(of: type))
      },
      .method("__instancecheck__(self, object, /)", "isinstance(object, self)") {
        arguments throws(Raised) in
        guard case .type(let type) = arguments[0] else { return .bool(false) }
        return .bool(arguments[1].type.isSubclass(of: type))
      },
      .staticMethod("__new__(mcs, name, bases, namespace, **keywords)", "Make a class.") {
        arguments throws(Raised) in
        guard case .type(let metaclass) = arguments[0], case .dict(let options) = arguments[4]
        else { throw Raised(.typeError, "type.__new__(X): X is not a type object") }
        var keywords: [(name: Str, value: Value)] = []
        for (key, value) in zip(options.keys, options.values) {
          if case .str(let name) = key { keywords.append((name, value)) }
        }
        return try newClass(
          arguments, 1, metaclass: metaclass === BuiltinTypes.type ? nil : metaclass,
          keywords: keywords)
      },
      .method("__init__(self, *arguments, **keywords)", "Does nothing more.") { _ in .none },
      .method("__call__(self, *arguments, **keywords)", "Make an instance.") {
        arguments throws(Raised) in
        guard case .type(let type) = arguments[0] else { return .none }
        return try type.instantiateDefault(arguments.rest(from: 1))
      },
    ]
  }

  static var propertyMembers: [Class.Member] {
    func part(_ name: String, _ part: @escaping (Property) -> Value) -> Class.Member {
      .property(
        name, "A function of the property.",
        get: { value throws(Raised) in
          (value.object as? Property).map(part) ?? .none
        })
    }
    func changed(_ name: String, _ make: @escaping (Property, Value) -> Property) -> Class.Member {
      .method("\(name)(self, function, /)", "A copy with another \(name).") {
        arguments throws(Raised) in
        guard let property = arguments[0].object as? Property else { return .none }
        return .object(make(property, arguments[1]))
      }
    }
    return [
      part("fget") { $0.getter }, part("fset") { $0.setter }, part("fdel") { $0.deleter },
      part("__doc__") { $0.documentation },
      changed("getter") {
        Property(
          getter: $1, setter: $0.setter, deleter: $0.deleter, documentation: $0.documentation)
      },
      changed("setter") {
        Property(
          getter: $0.getter, setter: $1, deleter: $0.deleter, documentation: $0.documentation)
      },
      changed("deleter") {
        Property(getter: $0.getter, setter: $0.setter, deleter: $1, documentation: $0.documentation)
      },
    ]
  }
}
