/// The members of the types that the language itself is made of: object, type, function, property,
/// exceptions and the like.
enum CoreTypes {
  static func register() {
    BuiltinTypes.object.define { objectMembers }
    BuiltinTypes.type.define { typeMembers }
    BuiltinTypes.property.define { propertyMembers }
    BuiltinTypes.generator.define { generatorMembers }
    BuiltinTypes.iterator.define { [nextMethod, iterateMethod] }
    ExceptionKind.baseException.type.define { exceptionMembers }
    ExceptionKind.stopIteration.type.define { [stopIterationValue] }
    for type in [
      BuiltinTypes.strIterator, BuiltinTypes.listIterator, BuiltinTypes.tupleIterator,
      BuiltinTypes.dictIterator, BuiltinTypes.setIterator, BuiltinTypes.rangeIterator,
    ] {
      type.define { [nextMethod, iterateMethod] }
    }
    for type in [BuiltinTypes.list, BuiltinTypes.dict, BuiltinTypes.set] {
      type.define { [fillingInitializer(of: type)] }
    }
    for type in [
      BuiltinTypes.int, BuiltinTypes.float, BuiltinTypes.str, BuiltinTypes.tuple,
      BuiltinTypes.frozenset, BuiltinTypes.list, BuiltinTypes.dict, BuiltinTypes.set,
    ] {
      type.define { [allocator(of: type)] }
    }
    setConstructors()
  }

  /// The names of `builtins` that belong to the language itself.
  static func define(in module: Module) {
    for type in [
      BuiltinTypes.object, BuiltinTypes.type, BuiltinTypes.property, BuiltinTypes.staticMethod,
      BuiltinTypes.classMethod, BuiltinTypes.bytes,
    ] {
      module.set(type.name, .type(type))
    }
    module.set("super", .type(BuiltinTypes.superType))
    module.set("NotImplemented", .object(NotImplemented.value))
    module.set("Ellipsis", .object(Ellipsis.value))
    module.set("__debug__", .bool(true))
  }

  private static func setConstructors() {
    BuiltinTypes.staticMethod.constructor = Native(
      "staticmethod(function, /)", "Make a method that takes no self."
    ) { .object(StaticMethod($0[0])) }
    BuiltinTypes.classMethod.constructor = Native(
      "classmethod(function, /)", "Make a method that takes its class instead of self."
    ) { .object(ClassMethod($0[0])) }
    BuiltinTypes.property.constructor = Native(
      "property(fget=None, fset=None, fdel=None, doc=None)",
      "Make an attribute that is computed by functions."
    ) { arguments throws(Raised) in
      let text = try documentation(arguments[3], arguments[0])
      return .object(
        Property(
          getter: arguments[0], setter: arguments[1], deleter: arguments[2], documentation: text))
    }
    BuiltinTypes.superType.constructor = Native(
      "super(type=None, object=None, /)", "Read attributes of the classes above."
    ) { arguments throws(Raised) in
      if arguments.isNone(0) { throw Raised(.runtimeError, "super(): no arguments") }
      return try Super.make(arguments[0], arguments[1])
    }
    BuiltinTypes.type.constructor = Native(
      "type(object, bases=None, dict=None, /, **keywords)", "The type of an object, or a new class."
    ) { arguments throws(Raised) in
      if arguments.isNone(1) { return .type(arguments[0].type) }
      return try newClass(arguments, 0)
    }
  }

  private static func documentation(_ given: Value, _ getter: Value) throws(Raised) -> Value {
    if !given.isNone { return given }
    return try getter.attributeIfPresent(Names.documentation) ?? .none
  }

  /// The class of a name, bases and names of a body, which stand at `first` and behind it.
  static func newClass(
    _ arguments: Arguments, _ first: Int, metaclass: Class? = nil,
    keywords: [(name: Str, value: Value)] = []
  ) throws(Raised) -> Value {
    let name = try arguments.string(first)
    guard case .dict(let given) = arguments[first + 2] else {
      throw Raised(
        .typeError, "type.__new__() argument 3 must be dict, not {}",
        arguments[first + 2].type.name)
    }
    let namespace = Dict()
    try namespace.update(given)
    let module = try namespace.remove(.str(Names.module))?.stringText
    let qualifiedName = try namespace.remove(.str(Names.qualifiedName))?.stringText
    return .type(
      try Class.make(
        name, qualifiedName: qualifiedName ?? name, module: module ?? "__main__",
        bases: arguments[first + 1].items(), namespace, metaclass: metaclass, keywords: keywords))
  }

  static var nextMethod: Class.Member {
    .method("__next__(self)", "The next value.") { arguments throws(Raised) in
      guard case .object(let object) = arguments[0], let iterator = object as? Iterator else {
        throw Raised(.typeError, "'{}' object is not an iterator", arguments[0].type.name)
      }
      if let value = try iterator.next() { return value }
      let result = (iterator as? Generator)?.result ?? .none
      throw Raised(
        Exception(type: ExceptionKind.stopIteration.type, arguments: result.isNone ? [] : [result]))
    }
  }

  static var iterateMethod: Class.Member {
    .method("__iter__(self)", "The iterator itself.") { $0[0] }
  }

  /// `__init__` of a container, which fills an instance of a derived class.
  private static func fillingInitializer(of type: Class) -> Class.Member {
    .method("__init__(self, *arguments, **keywords)", "Fill the new object.") {
      arguments throws(Raised) in
      guard let constructor = type.constructor else { return .none }
      let filled = try call(.native(constructor), with: arguments.rest(from: 1))
      switch (arguments[0], filled) {
      case (.list(let target), .list(let source)): target.items = source.items
      case (.dict(let target), .dict(let source)): try target.update(source)
      case (.object(let target), .object(let source)):
        if let target = target as? SetObject, let source = source as? SetObject {
          try target.merge(source)
        }
      default: break
      }
      return .none
    }
  }

  /// `__new__` of a built-in type, called by that of a derived class.
  private static func allocator(of type: Class) -> Class.Member {
    .staticMethod("__new__(cls, *arguments, **keywords)", "Make a new object.") {
      arguments throws(Raised) in
      guard case .type(let derived) = arguments[0] else {
        throw Raised(.typeError, "{}.__new__(X): X is not a type object", type.name)
      }
      if derived === type, let constructor = type.constructor {
        return try call(.native(constructor), with: arguments.rest(from: 1))
      }
      return try derived.allocateDefault(arguments.rest(from: 1))
    }
  }
}

extension Arguments {
  /// The values of `*rest, **options` at `index` and behind it, as arguments for another call.
  func rest(from index: Int) throws(Raised) -> CallArguments {
    var result = CallArguments(try self[index].items())
    guard case .dict(let options) = self[index + 1] else { return result }
    for (key, value) in zip(options.keys, options.values) {
      if case .str(let name) = key { result.keywords.append((name, value)) }
    }
    return result
  }
}
