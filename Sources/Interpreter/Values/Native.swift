/// What a native function does with its bound arguments.
public typealias NativeBody = (Arguments) throws(Raised) -> Value

/// A function written in Swift.
public final class Native: Object {
  public let name: String
  /// Python text such as `sum(x, axis=None, *, keepdim=False)`.
  public private(set) lazy var signatureText = makeSignature()
  private let makeSignature: () -> String
  /// One line for `help`.
  public let summary: String
  /// What it does with its bound arguments.
  public let body: NativeBody
  /// The number of parameters when all are positional; −1 until it is known, or if not.
  @exclusivity(unchecked) var exactCount = -1
  /// Whether it is one of the functions that need no import.
  var isBuiltin = false
  /// The type whose method it is.
  @exclusivity(unchecked) public internal(set) unowned(unsafe) var owner: Class?
  private(set) lazy var signature = Signature(parsing: signatureText)

  /// A function whose name and parameters are `signature`: Python text, defaults are literals.
  ///
  /// Parameters without defaults that are not given, unknown keywords and so on are refused before
  /// `body` runs; it finds one value for each parameter (`*rest` a tuple, `**options` a dict).
  /// A method has `self` as its first parameter.
  public convenience init(_ signature: String, _ summary: String, _ body: @escaping NativeBody) {
    let name = Substring(signature.utf8.prefix { $0 != UInt8(ascii: "(") })
    self.init(named: String(name), { signature }, summary, body)
  }

  /// A function whose signature is written when it is first needed.
  public init(
    named name: String, _ signature: @escaping () -> String, _ summary: String,
    _ body: @escaping NativeBody
  ) {
    self.name = name
    makeSignature = signature
    self.summary = summary
    self.body = body
  }

  /// The same function anew, to be a method of a type.
  public var copy: Native { Native(named: name, makeSignature, summary, body) }

  /// The name with that of its type, as messages have it.
  public var qualifiedName: String { owner.map { $0.name + "." + name } ?? name }

  public override var type: Class {
    owner == nil ? BuiltinTypes.native : BuiltinTypes.methodDescriptor
  }
  public override func repr() throws(Raised) -> String {
    if let owner { return "<method '\(name)' of '\(owner.name)' objects>" }
    return "<built-in function \(name)>"
  }
  public override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "__name__": .string(self.name)
    case "__qualname__": .string(qualifiedName)
    case "__doc__": .string(summary)
    case "__module__": .string("builtins")
    default: nil
    }
  }
}

/// The values of a native function's parameters, in order.
public struct Arguments {
  let base: Slot
  public let count: Int

  public subscript(index: Int) -> Value { base[index] }

  /// The arguments from `start` to the end.
  public subscript(from start: Int) -> [Value] {
    start < count ? (start..<count).map { base[$0] } : []
  }
}

extension Arguments {
  /// Whether parameter `index` is `None`.
  public func isNone(_ index: Int) -> Bool { base[index].isNone }

  /// An integer that fits 64 bits (bools count; floats do not).
  public func int(_ index: Int) throws(Raised) -> Int { try base[index].asIndex() }

  /// A float; integers are converted.
  public func double(_ index: Int) throws(Raised) -> Double {
    if case .double(let value) = base[index] { return value }
    return try base[index].asDouble()
  }

  /// The text of a string.
  public func string(_ index: Int) throws(Raised) -> String {
    if case .str(let string) = base[index] { return string.text }
    throw Raised(.typeError, "expected str, not {}", base[index].type.name)
  }

  /// The truth of the value.
  public func bool(_ index: Int) throws(Raised) -> Bool { try base[index].isTrue() }
}

/// The arguments of a call in general form.
public struct CallArguments {
  public var positional: [Value]
  public var keywords: [(name: Str, value: Value)]

  public init(_ positional: [Value] = [], keywords: [(name: Str, value: Value)] = []) {
    self.positional = positional
    self.keywords = keywords
  }
}
