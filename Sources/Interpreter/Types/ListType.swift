import Syntax

/// Gives `list` its constructor and methods.
func defineList() {
  let type = BuiltinTypes.list
  type.constructor = Native("list(iterable=(), /)", "A new list of the items of iterable.") {
    a throws(Raised) in .list(of: try collected(a[0]))
  }
  type.define {
    listChanges + listQuestions
      + specialMethods(of: [.concatenation, .container, .subscripts, .assignment])
  }
}

/// The items of an iterable in a new array, bounded by memory.
func collected(_ iterable: Value) throws(Raised) -> [Value] {
  if case .object(let object) = iterable, let range = object as? Range {
    try checkAllocation(range.count, of: MemoryLayout<Value>.stride)
    return (0..<range.count).map { .int(range.value(at: $0)) }
  }
  return try iterable.items()
}

nonisolated(unsafe) private let listChanges: [Class.Member] = [
  .method("append(self, object, /)", "Adds an item at the end.") { a throws(Raised) in
    guard case .list(let list) = a[0] else { throw a.wrongReceiver("list") }
    try list.add(a[1])
    return .none
  },
  .method("extend(self, iterable, /)", "Adds the items of iterable at the end.") {
    a throws(Raised) in
    let list = try a.list()
    try list.add(contentsOf: try collected(a[1]))
    return .none
  },
  .method("insert(self, index, object, /)", "Puts an item before a position.") {
    a throws(Raised) in
    let list = try a.list()
    guard let index = try a[1].clampedIndex() else { _ = try a.int(1); return .none }
    let position = index < 0 ? Swift.max(0, index + list.items.count) : index
    list.items.insert(a[2], at: Swift.min(position, list.items.count))
    return .none
  },
  .method("pop(self, index=-1, /)", "Removes and returns an item, the last by default.") {
    a throws(Raised) in
    guard case .list(let list) = a[0] else { throw a.wrongReceiver("list") }
    if case .int(-1) = a[1], let last = list.items.popLast() { return last }
    let index = try a.int(1)
    guard !list.items.isEmpty else { throw Raised(.indexError, "pop from empty list") }
    let position = index < 0 ? index + list.items.count : index
    guard list.items.indices.contains(position) else {
      throw Raised(.indexError, "pop index out of range")
    }
    return list.items.remove(at: position)
  },
  .method("remove(self, value, /)", "Removes the first item equal to value.") {
    a throws(Raised) in
    let list = try a.list()
    guard let index = try list.index(of: a[1]), index < list.items.count else {
      throw Raised(.valueError, "list.remove(x): x not in list")
    }
    list.items.remove(at: index)
    return .none
  },
  .method("clear(self, /)", "Removes all items.") { a throws(Raised) in
    try a.list().items = []
    return .none
  },
  .method("reverse(self, /)", "Reverses the order, in place.") { a throws(Raised) in
    try a.list().items.reverse()
    return .none
  },
  .method("sort(self, *, key=None, reverse=False)", "Sorts in place; equal items keep order.") {
    a throws(Raised) in
    try sort(try a.list(), key: a[1], isReversed: try a.bool(2))
    return .none
  },
  .method("__iadd__(self, value, /)", "Adds the items of value at the end.") { a throws(Raised) in
    try Value.inPlace(.add, a[0], a[1])
  },
]

nonisolated(unsafe) private let listQuestions: [Class.Member] = [
  .method("copy(self, /)", "A shallow copy.") { a throws(Raised) in
    .list(of: try a.list().items)
  },
  .method("count(self, value, /)", "How many items are equal to value.") { a throws(Raised) in
    let list = try a.list()
    return .int(try occurrences(of: a[1]) { $0 < list.items.count ? list.items[$0] : nil })
  },
  .method("index(self, value, start=0, stop=9223372036854775807, /)", "Where value is first.") {
    a throws(Raised) in
    let list = try a.list()
    let position = try firstIndex(a, list.items.count) {
      $0 < list.items.count ? list.items[$0] : nil
    }
    guard let position else {
      throw Raised(.valueError, "{} is not in list", try a[1].repr())
    }
    return .int(position)
  },
  .method("__reversed__(self, /)", "An iterator from the end.") { a throws(Raised) in
    .object(ReversedIterator(.list(try a.list()), count: try a.list().items.count))
  },
]

/// How many items equal `value`; `item` gives nil behind the last.
func occurrences(
  of value: Value, _ item: (Int) -> Value?
) throws(Raised) -> Int {
  var count = 0
  var index = 0
  while let next = item(index) {
    if try next.matches(value) { count += 1 }
    index += 1
  }
  return count
}

/// Where the argument of `index(value, start, stop)` is first; nil when it is nowhere.
func firstIndex(
  _ a: Arguments, _ count: Int, _ item: (Int) -> Value?
) throws(Raised) -> Int? {
  var (index, end) = try a.bounds(2, count: count)
  while index < end, let next = item(index) {
    if try next.matches(a[1]) { return index }
    index += 1
  }
  return nil
}

/// Sorts a list in place; the list is empty meanwhile, so that a program cannot disturb it.
private func sort(_ list: List, key: Value, isReversed: Bool) throws(Raised) {
  let items = list.items
  list.items = []
  let result: [Value]
  do throws(Raised) {
    result = try sorted(items, key: key, isReversed: isReversed)
  } catch {
    list.items = items
    throw error
  }
  let wasModified = !list.items.isEmpty
  list.items = result
  if wasModified { throw Raised(.valueError, "list modified during sort") }
}
