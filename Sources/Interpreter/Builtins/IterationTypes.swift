import Syntax

/// `enumerate`, `zip`, `map`, `filter` and `reversed`: types whose objects are iterators.
nonisolated(unsafe) let iterationTypes: [Class] = [
  EnumerateIterator.kind, ZipIterator.kind, MapIterator.kind, FilterIterator.kind, reversedType,
]

/// An iterator over other iterators; how deep they are nested is bounded.
class WrappingIterator: Iterator {
  private let nesting: Int

  /// - Throws: `RecursionError` when too many iterators would wrap each other.
  init(around sources: [Iterator]) throws(Raised) {
    let inner = sources.reduce(0) { max($0, ($1 as? WrappingIterator)?.nesting ?? 0) }
    guard inner < 10_000 else { throw recursionError() }
    nesting = inner + 1
    super.init()
  }
}

private func iterationType(
  _ signature: String, _ summary: String, _ body: @escaping NativeBody
) -> Class {
  let native = Native(signature, summary, body)
  let type = Class(builtin: native.name)
  type.constructor = native
  type.define { iteratorMethods(native.name) }
  return type
}

/// Pairs of a count and an item.
final class EnumerateIterator: WrappingIterator {
  private let source: Iterator
  private var index: Value

  init(_ source: Iterator, start: Value) throws(Raised) {
    self.source = source
    index = start
    try super.init(around: [source])
  }

  nonisolated(unsafe) static let kind = iterationType(
    "enumerate(iterable=..., start=0)", "Pairs of a count and an item."
  ) { a throws(Raised) in
    guard !a.isMissing(0) else {
      throw Raised(.typeError, "enumerate() missing required argument 'iterable'")
    }
    guard let start = try a[1].indexValue() else {
      throw Raised(
        .typeError, "'{}' object cannot be interpreted as an integer", a[1].type.name)
    }
    return .object(try EnumerateIterator(a[0].iterator(), start: .integer(start)))
  }
  override var type: Class { EnumerateIterator.kind }

  override func next() throws(Raised) -> Value? {
    guard let pair = try nextPair() else { return nil }
    return .tuple(of: [pair.0, pair.1])
  }
  override var givesPairs: Bool { true }
  override func nextPair() throws(Raised) -> (Value, Value)? {
    guard let item = try source.next() else { return nil }
    let current = index
    if case .int(let number) = index, number < .max {
      index = .int(number + 1)
    } else {
      index = try Value.binary(.add, index, .int(1))
    }
    return (current, item)
  }
}

/// Tuples of the items of several iterables, as long as the shortest.
final class ZipIterator: WrappingIterator {
  private let sources: [Iterator]
  private let isStrict: Bool

  init(_ sources: [Iterator], isStrict: Bool) throws(Raised) {
    self.sources = sources
    self.isStrict = isStrict
    try super.init(around: sources)
  }

  nonisolated(unsafe) static let kind = iterationType(
    "zip(*iterables, strict=False)", "Tuples of the items of several iterables."
  ) { a throws(Raised) in
    guard case .tuple(let iterables) = a[0] else { return .none }
    var sources: [Iterator] = []
    for (index, iterable) in iterables.items.enumerated() {
      guard try isIterable(iterable) else {
        throw Raised(
          .typeError, "'{}' object is not iterable", iterable.type.name
        ).noting("it is argument {} of zip", String(index + 1))
      }
      sources.append(try iterable.iterator())
    }
    return .object(try ZipIterator(sources, isStrict: a.bool(1)))
  }
  override var type: Class { ZipIterator.kind }

  override func next() throws(Raised) -> Value? {
    if sources.isEmpty { return nil }
    var row: [Value] = []
    row.reserveCapacity(sources.count)
    for source in sources {
      guard let item = try source.next() else {
        if isStrict { try checkLengths(row.count) }
        return nil
      }
      row.append(item)
    }
    return .tuple(of: row)
  }

  override var givesPairs: Bool { sources.count == 2 && !isStrict }
  override func nextPair() throws(Raised) -> (Value, Value)? {
    guard let first = try sources[0].next(), let second = try sources[1].next() else { return nil }
    return (first, second)
  }

  /// Under `strict`, all iterables must end together.
  private func checkLengths(_ ended: Int) throws(Raised) {
    if ended > 0 { throw mismatch(ended, "shorter") }
    for index in sources.indices.dropFirst() where try sources[index].next() != nil {
      throw mismatch(index, "longer")
    }
  }

  private func mismatch(_ index: Int, _ word: String) -> Raised {
    let others = index == 1 ? " 1" : "s 1-" + String(index)
    return Raised(
      .valueError, "zip() argument {} is {} than argument{}", String(index + 1), word, others)
  }
}

/// Whether `iter(value)` would succeed.
func isIterable(_ value: Value) throws(Raised) -> Bool {
  if case .tensor = value { return true }
  return try value.object?.iterator() != nil
}

/// The results of a function for the items of iterables.
final class MapIterator: WrappingIterator {
  private let function: Value
  private let sources: [Iterator]

  init(_ function: Value, _ sources: [Iterator]) throws(Raised) {
    self.function = function
    self.sources = sources
    try super.init(around: sources)
  }

  nonisolated(unsafe) static let kind = iterationType(
    "map(func, *iterables)", "The results of a function for each item."
  ) { a throws(Raised) in
    guard case .tuple(let iterables) = a[1], !iterables.items.isEmpty else {
      throw Raised(.typeError, "map() must have at least two arguments.")
    }
    var sources: [Iterator] = []
    for iterable in iterables.items { sources.append(try iterable.iterator()) }
    return .object(try MapIterator(a[0], sources))
  }
  override var type: Class { MapIterator.kind }

  override func next() throws(Raised) -> Value? {
    if sources.count == 1 {
      guard let item = try sources[0].next() else { return nil }
      return try Interpreter.call(function, item)
    }
    var row: [Value] = []
    for source in sources {
      guard let item = try source.next() else { return nil }
      row.append(item)
    }
    return try callFunction(function, row)
  }
}

/// The items for which a function, or the item itself, is true.
final class FilterIterator: WrappingIterator {
  private let function: Value
  private let source: Iterator

  init(_ function: Value, _ source: Iterator) throws(Raised) {
    self.function = function
    self.source = source
    try super.init(around: [source])
  }

  nonisolated(unsafe) static let kind = iterationType(
    "filter(function, iterable, /)", "The items for which the function is true."
  ) { a throws(Raised) in .object(try FilterIterator(a[0], a[1].iterator())) }
  override var type: Class { FilterIterator.kind }

  override func next() throws(Raised) -> Value? {
    while let item = try source.next() {
      try Runtime.poll()
      if try (function.isNone ? item : Interpreter.call(function, item)).isTrue() { return item }
    }
    return nil
  }
}

nonisolated(unsafe) private let reversedType = iterationType(
  "reversed(sequence, /)", "The items from the last to the first."
) { a throws(Raised) in
  let value = a[0]
  if let method = value.type.lookup(Str.intern("__reversed__")) {
    return try call(bind(method, value, value.type))
  }
  guard value.hasItemsByIndex else {
    throw Raised(.typeError, "'{}' object is not reversible", value.type.name)
  }
  return .object(ReversedIterator(value, count: try value.length()))
}

extension Value {
  fileprivate var hasItemsByIndex: Bool {
    switch self {
    case .list, .tuple, .str, .tensor: true
    case .instance(let instance): instance.special(Names.item) != nil
    case .object(let object): object is DictView || object.type.lookup(Names.item) != nil
    default: false
    }
  }
}

/// What a function gives when called again and again, until it gives a certain value.
final class CallIterator: Iterator {
  private var function: Value?
  private let sentinel: Value

  init(_ function: Value, until sentinel: Value) {
    self.function = function
    self.sentinel = sentinel
  }

  override func next() throws(Raised) -> Value? {
    guard let function else { return nil }
    let value = try Interpreter.call(function)
    if try !value.matches(sentinel) { return value }
    self.function = nil
    return nil
  }
}
