/// A class, built in or of the program.
///
/// Classes live for ever.
public final class Class: Object {
  public let name: String
  public internal(set) var qualifiedName: String
  /// The name of the module that defines it; `builtins` for built-in types.
  public internal(set) var module: String
  public let bases: [Class]
  /// The classes in which attributes are looked for, itself first (C3 linearisation).
  public private(set) var order: [Class] = []
  /// Whether its instances are exceptions.
  public let isException: Bool
  /// The built-in type whose value an instance carries, when the class derives from one.
  let payloadType: Class?
  /// True for types of the language itself, whose attributes programs cannot set.
  public let isBuiltin: Bool
  /// True for a type whose methods classes of the library take over as their own.
  public var lendsMethods = false
  /// What the library does in Swift for instances of the class and of those that derive from it.
  public var behaviour: InstanceBehaviour?
  /// The method that calls of instances run, for one epoch.
  @exclusivity(unchecked) var callee: Unmanaged<Function>?
  @exclusivity(unchecked) var calleeEpoch = -1
  /// Names that must be overridden before the class can be called.
  var abstractNames: [String] = []
  /// The attributes that instances may have, when `__slots__` limits them.
  var slotNames: Set<String>?
  /// The metaclass, when it is not `type`.
  var metaclass: Class?

  private var table = Dict()
  private var pending: [() -> [Member]] = []
  lazy var rootShape = Shape(owner: self)
  /// The shape of instances whose attributes are in a table.
  lazy var tableShape = Shape(owner: self)
  /// The `__init__` of a class that needs nothing else to make an instance, for one epoch.
  @exclusivity(unchecked) var initializer: Unmanaged<Function>?
  @exclusivity(unchecked) var initializerEpoch = -1
  /// The epoch in which an exception class was seen to need nothing but its arguments.
  @exclusivity(unchecked) var plainEpoch = -1
  /// How many attributes an instance had lately: the room to make at first.
  @exclusivity(unchecked) var expectedSlots = 0
  /// Members that were replaced; nodes may still be about to call them.
  private var retired: [Value] = []
  /// What a call of a built-in type does; the type's file gives it.
  public var constructor: Native?
  /// Cached results of `lookup`, valid for `cacheEpoch`.
  private var cache: [ObjectIdentifier: Value] = [:]
  private var cacheEpoch = 0

  /// Counts changes of any class, so that caches notice.
  @exclusivity(unchecked) nonisolated(unsafe) static var epoch = 0

  /// A built-in type; its members are given by `define`.
  ///
  /// `mixin` is a second base, looked at after the first.
  public init(
    builtin name: String, base: Class? = nil, mixin: Class? = nil, module: String = "builtins",
    isException: Bool = false
  ) {
    self.name = name
    qualifiedName = module == "builtins" ? name : module + "." + name
    self.module = module
    bases = [base, mixin].compactMap(\.self)
    self.isException = isException
    payloadType = nil
    isBuiltin = true
    super.init()
    order = [self] + (Class.linearize(bases) ?? [])
  }

  /// A class of a program.
  ///
  /// `order` comes from `linearize`.
  init(name: String, qualifiedName: String, module: String, bases: [Class], order: [Class]) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.module = module
    self.bases = bases
    isException = bases.contains(where: \.isException)
    payloadType = order.first { $0.isBuiltin && $0 !== BuiltinTypes.object && !$0.isException }
    isBuiltin = false
    behaviour = bases.lazy.compactMap(\.behaviour).first
    super.init()
    self.order = [self] + order
  }

  public override var type: Class { metaclass ?? BuiltinTypes.type }
  public override func repr() throws(Raised) -> String {
    if let text = try callMeta(Names.repr) { return try text.str() }
    return "<class '\(isBuiltin ? qualifiedName : module + "." + qualifiedName)'>"
  }
  public override func length() throws(Raised) -> Int? {
    try callMeta(Names.length)?.asIndex()
  }
  public override func contains(_ value: Value) throws(Raised) -> Bool? {
    try callMeta(Names.contains, value)?.isTrue()
  }
  public override func iterator() throws(Raised) -> Iterator? {
    try callMeta(Names.iterate)?.iterator()
  }
  public override func item(_ key: Value) throws(Raised) -> Value? {
    if let result = try callMeta(Names.item, key) { return result }
    return try subscripted(key)
  }

  /// What a special method of the program's metaclass gives; nil when there is none.
  private func callMeta(_ name: Str, _ arguments: Value...) throws(Raised) -> Value? {
    guard let method = metaclass?.lookup(name), !method.isNative else { return nil }
    return try callFunction(bind(method, .type(self), metaclass ?? self), arguments)
  }
}

// Attributes.
extension Class {
  /// One method, property or constant of a built-in type.
  public struct Member {
    let name: String
    let value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
    public static func method(
      _ signature: String, _ summary: String, _ body: @escaping NativeBody
    ) -> Member {
      let native = Native(signature, summary, body)
      return Member(native.name, .native(native))
    }
    /// A function called on the class itself, such as `dict.fromkeys`; `self` is the class.
    public static func classMethod(
      _ signature: String, _ summary: String, _ body: @escaping NativeBody
    ) -> Member {
      let native = Native(signature, summary, body)
      return Member(native.name, .object(ClassMethod(.native(native))))
    }
    /// A function without `self`, such as `str.maketrans`.
    public static func staticMethod(
      _ signature: String, _ summary: String, _ body: @escaping NativeBody
    ) -> Member {
      let native = Native(signature, summary, body)
      return Member(native.name, .object(StaticMethod(.native(native))))
    }
    /// A computed attribute; without a setter it is read-only.
    public static func property(
      _ name: String, _ summary: String,
      get: @escaping (Value) throws(Raised) -> Value,
      set: ((Value, Value) throws(Raised) -> Void)? = nil
    ) -> Member {
      Member(name, .object(Property(name: name, summary: summary, get: get, set: set)))
    }
  }

  /// Adds members; the closure runs when an attribute of the type is first looked for.
  public func define(_ members: @escaping () -> [Member]) {
    pending.append(members)
    Class.epoch &+= 1
  }

  /// The class's own attributes, in the order they were set.
  ///
  /// Change them by `set`.
  public var attributes: Dict {
    if !pending.isEmpty {
      let loading = pending
      pending = []
      for members in loading {
        for member in members() {
          if case .native(let native) = member.value { native.owner = self }
          table.set(Str.intern(member.name), member.value)
        }
      }
    }
    return table
  }

  /// The value of an attribute of the class or its bases; the name must be interned.
  public func lookup(_ name: Str) -> Value? {
    if cacheEpoch != Class.epoch {
      cache.removeAll(keepingCapacity: true)
      cacheEpoch = Class.epoch
    }
    let key = ObjectIdentifier(name)
    if let known = cache[key] { return known.isUnbound ? nil : known }
    var found: Value?
    for type in order {
      found = type.attributes.get(name)
      if found != nil { break }
    }
    cache[key] = found ?? .unbound
    return found
  }

  /// Like `lookup`, beginning after `type` in the order: what `super()` does.
  func lookup(_ name: Str, after type: Class) -> Value? {
    guard let start = order.firstIndex(where: { $0 === type }) else { return nil }
    for next in order[(start + 1)...] {
      if let found = next.attributes.get(name) { return found }
    }
    return nil
  }

  /// Sets an attribute of the class; caches notice.
  ///
  /// The name must be interned.
  public func set(_ name: Str, _ value: Value) {
    Class.epoch &+= 1
    if case .function? = attributes.get(name) { retired.append(attributes.get(name) ?? .none) }
    attributes.set(name, value)
  }

  /// Removes an attribute of the class itself; false when it has none of that name.
  func removeAttribute(_ name: Str) throws(Raised) -> Bool {
    Class.epoch &+= 1
    guard let old = try attributes.remove(.str(name)) else { return false }
    retired.append(old)
    return true
  }

  /// Whether the class is `other` or derives from it.
  public func isSubclass(of other: Class) -> Bool { order.contains { $0 === other } }
}

extension Class {
  /// The linearisation of `bases` (C3), without the new class; nil when there is none.
  static func linearize(_ bases: [Class]) -> [Class]? {
    var sequences = bases.map { $0.order[...] } + [bases[...]]
    var result: [Class] = []
    while true {
      sequences.removeAll(where: \.isEmpty)
      guard !sequences.isEmpty else { return result }
      let head = sequences.lazy.compactMap(\.first).first { candidate in
        !sequences.contains { $0.dropFirst().contains { $0 === candidate } }
      }
      guard let head else { return nil }
      result.append(head)
      for index in sequences.indices where sequences[index].first === head {
        sequences[index].removeFirst()
      }
    }
  }
}
