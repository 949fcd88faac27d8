public import Syntax

/// An object of the language; a new type is a subclass that overrides what it can do.
///
/// The defaults are Python's for a type without the method. All are called on slow paths only.
open class Object {
  public init() {}

  /// The object's type, which holds its methods.
  open var type: Class { BuiltinTypes.object }

  /// `repr(self)`.
  open func repr() throws(Raised) -> String { "<\(type.qualifiedName) object>" }
  /// `str(self)`.
  open func str() throws(Raised) -> String { try repr() }
  /// `format(self, spec)`.
  open func format(_ spec: String) throws(Raised) -> String {
    guard spec.isEmpty else {
      throw Raised(.typeError, "unsupported format string passed to {}.__format__", type.name)
    }
    return try str()
  }
  /// `bool(self)`.
  open func isTrue() throws(Raised) -> Bool {
    guard let length = try length() else { return true }
    return length != 0
  }
  /// `len(self)`; nil when the type has no length.
  open func length() throws(Raised) -> Int? { nil }
  /// `hash(self)`; throws TypeError when the type is unhashable.
  open func hash() throws(Raised) -> Int { ObjectIdentifier(self).hashValue >> 4 }
  /// `self == other`; nil is NotImplemented.
  open func equals(_ other: Value) throws(Raised) -> Bool? { nil }
  /// `self < other` and its kin (never `==`, `!=`); nil is NotImplemented.
  open func compare(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? { nil }
  /// The answer to `self op other` of any comparison, for types whose `==` gives no bool; nil is
  /// NotImplemented.
  open func answer(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    switch op {
    case .equal: try equals(other).map { .bool($0) }
    case .notEqual: try equals(other).map { .bool(!$0) }
    default: try compare(op, other)
    }
  }
  /// `self op other`, or `other op self` when reflected; nil is NotImplemented.
  open func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws(Raised) -> Value? {
    nil
  }
  /// `self op= other` when it differs from `self op other`; nil is NotImplemented.
  open func inPlace(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? { nil }
  /// `-self`, `+self`, `~self`; nil when the type has no such operator.
  open func unary(_ op: UnaryOperator) throws(Raised) -> Value? { nil }
  /// `self[key]`; nil when the type has no subscript.
  open func item(_ key: Value) throws(Raised) -> Value? { nil }
  /// `self[key] = value`; false when the type has no such assignment.
  open func setItem(_ key: Value, _ value: Value) throws(Raised) -> Bool { false }
  /// `del self[key]`; false when the type has no such deletion.
  open func deleteItem(_ key: Value) throws(Raised) -> Bool { false }
  /// `value in self`; nil to try iteration.
  open func contains(_ value: Value) throws(Raised) -> Bool? { nil }
  /// `iter(self)`; nil when the type is not iterable.
  open func iterator() throws(Raised) -> Iterator? { nil }
  /// An attribute of the object itself, looked for before those of its type.
  open func ownAttribute(_ name: String) throws(Raised) -> Value? { nil }
  /// Sets an attribute; false when the type has no such attribute.
  open func setAttribute(_ name: String, _ value: Value) throws(Raised) -> Bool { false }
  /// Deletes an attribute; false when the type has no such attribute.
  open func deleteAttribute(_ name: String) throws(Raised) -> Bool { false }
  /// The names of the object's own attributes, for `dir` and completion.
  open var ownAttributeNames: [String] { [] }
  /// Whether it becomes a method when an instance finds it in its class, as functions do.
  open var bindsAsMethod: Bool { false }
  /// Calls the object; nil when it is not callable.
  open func call(_ arguments: CallArguments) throws(Raised) -> Value? { nil }
}

/// An object that gives values one after the other.
open class Iterator: Object {
  open override var type: Class { BuiltinTypes.iterator }
  /// The next value, or nil at the end; once nil, always nil.
  open func next() throws(Raised) -> Value? { nil }
  /// Whether `nextPair` may be called in place of `next`: all values are tuples of two.
  open var givesPairs: Bool { false }
  /// The items of the next value, a tuple of two, without the tuple; nil at the end.
  open func nextPair() throws(Raised) -> (Value, Value)? { nil }
  open override func iterator() throws(Raised) -> Iterator? { self }
}
