import Autograd
import Syntax
import Tensors

/// `len`, `sum`, `min`, `sorted` and the like.
nonisolated(unsafe) let iteration: [Native] = [
  Native("len(obj, /)", "The number of items.") { a throws(Raised) in
    switch a[0] {
    case .list(let list): .int(list.items.count)
    case .str(let string): .int(string.count)
    default: .int(try a[0].length())
    }
  },
  Native("iter(object, sentinel=..., /)", "An iterator over an object.") { a throws(Raised) in
    guard !a.isMissing(1) else {
      if case .instance = a[0] { return try userIterator(a[0]) }
      return .object(try a[0].iterator())
    }
    guard a[0].isCallable else { throw Raised(.typeError, "iter(v, w): v must be callable") }
    return .object(CallIterator(a[0], until: a[1]))
  },
  Native("next(iterator, default=..., /)", "The next value of an iterator.") { a throws(Raised) in
    try nextValue(a)
  },
  Native("sum(iterable, /, start=0)", "The sum of the items.") { a throws(Raised) in
    try sum(a[0], a[1])
  },
  Native("any(iterable, /)", "Whether some item is true.") { a throws(Raised) in
    .bool(try firstItem(of: a[0], thatIs: true))
  },
  Native("all(iterable, /)", "Whether all items are true.") { a throws(Raised) in
    .bool(try !firstItem(of: a[0], thatIs: false))
  },
  Native("min(*args, key=None, default=...)", "The least item.") { a throws(Raised) in
    try extreme(a, "min") { new, best throws(Raised) in try new.isLess(than: best) }
  },
  Native("max(*args, key=None, default=...)", "The greatest item.") { a throws(Raised) in
    try extreme(a, "max") { new, best throws(Raised) in
      try Value.compare(.greater, new, best).isTrue()
    }
  },
  Native("sorted(iterable, /, *, key=None, reverse=False)", "A new list in ascending order.") {
    a throws(Raised) in
    .list(of: try sorted(try collected(a[0]), key: a[1], isReversed: try a.bool(2)))
  },
]

/// The iterator that `__iter__` of the program gives, as it is.
private func userIterator(_ value: Value) throws(Raised) -> Value {
  let iterator = try value.iterator()
  return (iterator as? InstanceIterator).map { .instance($0.instance) } ?? .object(iterator)
}

private func nextValue(_ a: Arguments) throws(Raised) -> Value {
  if case .instance(let instance) = a[0] {
    do throws(Raised) {
      if let method = instance.special(Names.next) {
        return try callFunction(bind(method, a[0], instance.shape.owner), [])
      }
    } catch {
      guard error.exception.isKind(.stopIteration), !a.isMissing(1) else { throw error }
      return a[1]
    }
  }
  guard case .object(let object) = a[0], let iterator = object as? Iterator else {
    throw Raised(.typeError, "'{}' object is not an iterator", a[0].type.name)
  }
  if let value = try iterator.next() { return value }
  guard a.isMissing(1) else { return a[1] }
  throw iterator.stop
}

private func firstItem(of iterable: Value, thatIs truth: Bool) throws(Raised) -> Bool {
  let iterator = try iterable.iterator()
  while let item = try iterator.next() {
    if try item.isTrue() == truth { return true }
    try Runtime.poll()
  }
  return false
}

private func sum(_ iterable: Value, _ start: Value) throws(Raised) -> Value {
  guard start.strValue == nil else {
    throw Raised(.typeError, "sum() can't sum strings [use ''.join(seq) instead]")
  }
  // One operator in the graph, where adding the items would leave two for each of them.
  if case .tensor(let tensor) = iterable, tensor.dtype.isFloating, tensor.shape.first ?? 0 > 0,
    case .int(0) = start
  {
    return try call(iterable.attribute(Str.intern("sum")), with: CallArguments([.int(0)]))
  }
  let iterator = try iterable.iterator()
  var total = start
  while let item = try iterator.next() {
    try Runtime.poll()
    switch (total, item) {
    case (.int(let a), .int(let b)):
      let (value, overflow) = a.addingReportingOverflow(b)
      total = overflow ? try Value.binary(.add, total, item) : .int(value)
    case (.double(let a), .double(let b)): total = .double(a + b)
    default: total = try Value.binary(.add, total, item)
    }
  }
  return total
}

private func extreme(
  _ a: Arguments, _ name: String, _ isBetter: (Value, Value) throws(Raised) -> Bool
) throws(Raised) -> Value {
  guard case .tuple(let given) = a[0], let first = given.items.first else {
    throw Raised(.typeError, "{} expected at least 1 argument, got 0", name)
  }
  if given.items.count > 1, !a.isMissing(2) {
    throw Raised(
      .typeError, "Cannot specify a default for {}() with multiple positional arguments", name)
  }
  let iterator =
    given.items.count > 1 ? ArrayIterator(given.items) : try first.iterator()
  guard var best = try iterator.next() else {
    guard a.isMissing(2) else { return a[2] }
    throw Raised(.valueError, "{}() arg is an empty sequence", name)
  }
  let key = a[1]
  var bestKey = key.isNone ? best : try call(key, best)
  while let item = try iterator.next() {
    try Runtime.poll()
    let itemKey = key.isNone ? item : try call(key, item)
    if try isBetter(itemKey, bestKey) { (best, bestKey) = (item, itemKey) }
  }
  return best
}

extension Iterator {
  /// The StopIteration that `next(iterator)` raises at the end.
  var stop: Raised { Raised(Exception(type: ExceptionKind.stopIteration.type, arguments: [])) }
}
