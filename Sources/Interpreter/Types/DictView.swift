import Syntax

/// `d.keys()`, `d.values()` or `d.items()`: shows the dictionary as it is at any time.
public final class DictView: Object {
  let dict: Dict
  let part: DictIterator.Part

  init(_ dict: Dict, _ part: DictIterator.Part) {
    self.dict = dict
    self.part = part
  }

  nonisolated(unsafe) private static let types: [DictIterator.Part: Class] = [
    .keys: Class(builtin: "dict_keys"), .values: Class(builtin: "dict_values"),
    .items: Class(builtin: "dict_items"),
  ]

  public override var type: Class { DictView.types[part] ?? BuiltinTypes.object }
  public override func length() throws(Raised) -> Int? { dict.count }
  public override func iterator() throws(Raised) -> Iterator? { DictIterator(dict, part) }
  public override func repr() throws(Raised) -> String {
    type.name + "(" + (try List(items).repr()) + ")"
  }

  var items: [Value] {
    switch part {
    case .keys: dict.keys
    case .values: dict.values
    case .items: zip(dict.keys, dict.values).map { .tuple(of: [$0, $1]) }
    }
  }

  public override func contains(_ value: Value) throws(Raised) -> Bool? {
    switch part {
    case .keys: return try dict.has(value)
    case .values: return nil
    case .items:
      guard case .tuple(let pair) = value, pair.items.count == 2 else { return false }
      return try dict.get(pair.items[0])?.matches(pair.items[1]) ?? false
    }
  }

  /// The members as a set, for keys and items.
  func asSet() throws(Raised) -> SetObject { try SetObject.made(of: items) }

  public override func hash() throws(Raised) -> Int {
    if part == .values { return ObjectIdentifier(self).hashValue >> 4 }
    throw unhashable(self)
  }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    part == .values ? nil : try asSet().order(.equal, other)
  }
  public override func compare(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    part == .values ? nil : try asSet().order(op, other).map { .bool($0) }
  }
  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool)
    throws(Raised) -> Value?
  {
    guard part != .values, [.and, .or, .xor, .subtract].contains(op) else { return nil }
    let theirs = try SetObject.made(of: other.items())
    let mine = try asSet()
    return try reflected
      ? theirs.combined(op, .object(mine)) : mine.combined(op, .object(theirs))
  }
}
