// Calling a class.
extension Class {
  /// Makes an instance from arguments by position in `area[2...]`; consumes them.
  @inline(__always) func construct(_ area: Slot, _ count: Int) throws(Raised) -> Value {
    if initializerEpoch == Class.epoch, let initializer {
      return try construct(area, count, initializer)
    }
    return try constructSlowly(area, count)
  }

  private func construct(_ area: Slot, _ count: Int, _ initializer: Unmanaged<Function>)
    throws(Raised) -> Value
  {
    let instance = Instance(self)
    if expectedSlots > 0 { instance.slots.reserveCapacity(expectedSlots) }
    (area + 1).initialize(to: .instance(instance))
    let result = try initializer.borrow { function throws(Raised) in
      try function.run(area, count + 1)
    }
    if !result.isNone { throw badInitializer(result) }
    return .instance(instance)
  }

  private func constructSlowly(_ area: Slot, _ count: Int) throws(Raised) -> Value {
    if let constructor { return try constructor.run(area + 2, count) }
    if isException, isPlainException {
      var arguments: [Value] = []
      arguments.reserveCapacity(count)
      for index in 0..<count { arguments.append((area + 2 + index).move()) }
      return .instance(Exception(type: self, arguments: arguments))
    }
    guard let initializer = plainInitializer() else {
      return try instantiate(collect(area + 2, count, []))
    }
    self.initializer = .passUnretained(initializer)
    initializerEpoch = Class.epoch
    return try construct(area, count, .passUnretained(initializer))
  }

  /// Whether an exception class keeps the `__init__` and `__new__` of the language.
  private var isPlainException: Bool {
    if plainEpoch == Class.epoch { return true }
    guard abstractNames.isEmpty, metaclass == nil, lookup(Names.initialize)?.isNative ?? true,
      lookup(Names.new)?.isNative ?? true, isLanguageException
    else { return false }
    plainEpoch = Class.epoch
    return true
  }

  /// Whether the nearest built-in `__init__` is that of `BaseException`.
  private var isLanguageException: Bool {
    guard case .native(let native)? = lookup(Names.initialize) else { return true }
    return native.owner === ExceptionKind.baseException.type
  }

  /// The `__init__` of a class that needs nothing else to make an instance.
  private func plainInitializer() -> Function? {
    guard !isBuiltin, !isException, payloadType == nil, abstractNames.isEmpty, metaclass == nil,
      case .function(let function)? = lookup(Names.initialize)
    else { return nil }
    if let new = lookup(Names.new), !new.isNative { return nil }
    return function
  }

  /// Calls the class: makes an instance.
  func instantiate(_ arguments: CallArguments) throws(Raised) -> Value {
    if let metaclass, let method = metaclass.lookup(Names.call), !method.isNative {
      return try Interpreter.call(bind(method, .type(self), metaclass), with: arguments)
    }
    return try instantiateDefault(arguments)
  }

  /// Makes an instance as `type.__call__` does.
  func instantiateDefault(_ arguments: CallArguments) throws(Raised) -> Value {
    if let constructor { return try Interpreter.call(.native(constructor), with: arguments) }
    let made = try allocate(arguments)
    guard case .instance(let instance) = made, instance.type.isSubclass(of: self) else {
      return made
    }
    guard let method = instance.type.lookup(Names.initialize) else {
      return made
    }
    if method.isNative, !isException, payloadType == nil {
      guard arguments.positional.isEmpty, arguments.keywords.isEmpty else {
        if let new = lookup(Names.new), !new.isNative { return made }
        throw Raised(.typeError, "{}() takes no arguments", name)
      }
      return made
    }
    var rest = arguments
    rest.positional.insert(made, at: 0)
    let result: Value
    switch method {
    case .function, .native: result = try Interpreter.call(method, with: rest)
    default: result = try Interpreter.call(bind(method, made, instance.type), with: arguments)
    }
    if !result.isNone { throw badInitializer(result) }
    return made
  }

  private func badInitializer(_ result: Value) -> Raised {
    Raised(.typeError, "__init__() should return None, not '{}'", result.type.name)
  }

  /// What `__new__` gives.
  private func allocate(_ arguments: CallArguments) throws(Raised) -> Value {
    if let new = lookup(Names.new), !new.isNative {
      var rest = arguments
      rest.positional.insert(.type(self), at: 0)
      let function: Value
      if case .object(let object) = new, let method = object as? StaticMethod {
        function = method.function
      } else {
        function = new
      }
      return try Interpreter.call(function, with: rest)
    }
    return try allocateDefault(arguments)
  }

  /// What the `__new__` of `object` or of the built-in base gives.
  func allocateDefault(_ arguments: CallArguments) throws(Raised) -> Value {
    guard abstractNames.isEmpty else { throw abstractError() }
    if isException {
      return .instance(Exception(type: self, arguments: arguments.positional))
    }
    guard let payloadType else {
      if isBuiltin, self !== BuiltinTypes.object {
        throw Raised(.typeError, "cannot create '{}' instances", name)
      }
      return .instance(Instance(self))
    }
    guard let constructor = payloadType.constructor else {
      throw Raised(.typeError, "cannot create '{}' instances", name)
    }
    let isFilledLater = payloadType.isMutableContainer
    let payload = try Interpreter.call(
      .native(constructor), with: isFilledLater ? CallArguments() : arguments)
    return .instance(DerivedInstance(self, payload))
  }

  private func abstractError() -> Raised {
    let names = abstractNames.sorted().joined(separator: ", ")
    return Raised(
      .typeError, "Can't instantiate abstract class {} with abstract method{} {}", name,
      abstractNames.count == 1 ? "" : "s", names)
  }

  /// Whether the type's `__init__` fills an empty value.
  private var isMutableContainer: Bool {
    self === BuiltinTypes.list || self === BuiltinTypes.dict || self === BuiltinTypes.set
  }
}

extension Value {
  /// Whether the value is a function written in Swift.
  var isNative: Bool {
    switch self {
    case .native: true
    case .object(let object):
      (object as? StaticMethod)?.function.isNative ?? (object as? ClassMethod)?.function.isNative
        ?? false
    default: false
    }
  }
}
