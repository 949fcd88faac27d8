import Syntax

/// `collections.deque`: a list that grows and shrinks at both ends.
final class Deque: Object {
  /// What is before `head` is free room.
  @exclusivity(unchecked) private var storage: [Value] = []
  @exclusivity(unchecked) private var head = 0
  let limit: Int?
  @exclusivity(unchecked) private(set) var version = 0

  init(limit: Int?) {
    self.limit = limit
    super.init()
  }
  deinit { Reclaim.release(&storage) }

  override var type: Class { Deque.kind }
  var count: Int { storage.count - head }
  var items: [Value] { Array(storage[head...]) }

  func item(at index: Int) -> Value? {
    index < count ? storage[head + index] : nil
  }

  func append(_ value: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popFirst() }
    storage.append(value)
  }

  func prepend(_ value: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popLast() }
    if head == 0 {
      head = count + 8
      storage.insert(contentsOf: repeatElement(.none, count: head), at: 0)
    }
    head -= 1
    storage[head] = value
  }

  func popLast() -> Value? {
    guard count > 0 else { return nil }
    version &+= 1
    return storage.removeLast()
  }

  func popFirst() -> Value? {
    guard count > 0 else { return nil }
    version &+= 1
    let value = storage[head]
    storage[head] = .none
    head += 1
    if head > 16, head * 2 > storage.count {
      storage.removeFirst(head)
      head = 0
    }
    return value
  }

  func replaceAll(_ items: [Value]) {
    version &+= 1
    storage = items
    head = 0
  }

  func rotate(_ steps: Int) {
    guard count > 1 else { return }
    let shift = Integers.modulo(-steps, count)
    let old = items
    replaceAll(Array(old[shift...] + old[..<shift]))
  }

  override func length() throws(Raised) -> Int? { count }
  override func hash() throws(Raised) -> Int { throw unhashable(self) }
  override func iterator() throws(Raised) -> Iterator? { DequeIterator(self) }
  override func repr() throws(Raised) -> String {
    let end = limit.map { "], maxlen=\($0))" } ?? "])"
    return try containerText(self, "deque([", end) { items }
  }
  override func item(_ key: Value) throws(Raised) -> Value? {
    storage[head + (try position(key))]
  }
  override func setItem(_ key: Value, _ value: Value) throws(Raised) -> Bool {
    storage[head + (try position(key))] = value
    return true
  }
  override func deleteItem(_ key: Value) throws(Raised) -> Bool {
    version &+= 1
    storage.remove(at: head + (try position(key)))
    return true
  }

  private func position(_ key: Value) throws(Raised) -> Int {
    guard let index = try key.clampedIndex() else {
      throw Raised(
        .typeError, "sequence index must be integer, not '{}'", key.type.name)
    }
    let position = index < 0 ? index + count : index
    guard position >= 0, position < count else {
      throw Raised(.indexError, "deque index out of range")
    }
    return position
  }

  override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard let other = other.object as? Deque else { return nil }
    return try Value.compare(.equal, .list(of: items), .list(of: other.items)).isTrue()
  }
  override func compare(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    guard let other = other.object as? Deque else { return nil }
    return try Value.compare(op, .list(of: items), .list(of: other.items))
  }
  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws(Raised)
    -> Value?
  {
    let result = Deque(limit: limit)
    if op == .add, !reflected, let other = other.object as? Deque {
      for item in items + other.items { result.append(item) }
      return .object(result)
    }
    guard op == .multiply, let times = try other.repeatCount() else { return nil }
    for item in try repeated(items, times) { result.append(item) }
    return .object(result)
  }
  override func inPlace(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? {
    guard op == .add else { return nil }
    for item in try other.items() { append(item) }
    return .object(self)
  }
}

/// The items of a deque; notices when it changes.
private final class DequeIterator: Iterator {
  private let deque: Deque
  private let expected: Int
  private var index = 0

  init(_ deque: Deque) {
    self.deque = deque
    expected = deque.version
  }
  override func next() throws(Raised) -> Value? {
    guard deque.version == expected else {
      throw Raised(.runtimeError, "deque mutated during iteration")
    }
    index += 1
    return deque.item(at: index - 1)
  }
}
