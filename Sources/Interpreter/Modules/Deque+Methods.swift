/// Binds the names of `_collections`.
func fillCollections(_ module: Module) throws(Raised) { module.set("deque", .type(Deque.kind)) }

extension Deque {
  private static func deque(_ a: Arguments) throws(Raised) -> Deque {
    try a.receiver(Deque.self, "deque")
  }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "deque", module: "collections")
    type.constructor = Native("deque(iterable=(), maxlen=None)", "A list with two open ends.") {
      a throws(Raised) in
      var limit: Int?
      if !a.isNone(1) {
        limit = try a.int(1)
        guard let limit, limit >= 0 else {
          throw Raised(.valueError, "maxlen must be non-negative")
        }
      }
      let deque = Deque(limit: limit)
      for item in try a[0].items() { deque.append(item) }
      return .object(deque)
    }
    type.define { ends + middle + specialMethods(of: [.container, .subscripts, .assignment]) }
    return type
  }()

  private static var ends: [Class.Member] {
    [
      .method("append(self, x, /)", "Adds an item at the right.") { a throws(Raised) in
        try deque(a).append(a[1])
        return .none
      },
      .method("appendleft(self, x, /)", "Adds an item at the left.") { a throws(Raised) in
        try deque(a).prepend(a[1])
        return .none
      },
      .method("pop(self, /)", "Removes and returns the item at the right.") { a throws(Raised) in
        guard let value = try deque(a).popLast() else {
          throw Raised(.indexError, "pop from an empty deque")
        }
        return value
      },
      .method("popleft(self, /)", "Removes and returns the item at the left.") {
        a throws(Raised) in
        guard let value = try deque(a).popFirst() else {
          throw Raised(.indexError, "pop from an empty deque")
        }
        return value
      },
      .method("extend(self, iterable, /)", "Adds items at the right.") { a throws(Raised) in
        let deque = try deque(a)
        for item in try a[1].items() { deque.append(item) }
        return .none
      },
      .method("extendleft(self, iterable, /)", "Adds items at the left, one by one.") {
        a throws(Raised) in
        let deque = try deque(a)
        for item in try a[1].items() { deque.prepend(item) }
        return .none
      },
    ]
  }

  private static var middle: [Class.Member] {
    [
      .method("clear(self, /)", "Removes all items.") { a throws(Raised) in
        try deque(a).replaceAll([])
        return .none
      },
      .method("copy(self, /)", "A shallow copy.") { a throws(Raised) in try copied(a) },
      .method("__copy__(self, /)", "A shallow copy.") { a throws(Raised) in try copied(a) },
      .method("count(self, x, /)", "How many items are equal to x.") { a throws(Raised) in
        let items = try deque(a).items
        return .int(try occurrences(of: a[1]) { $0 < items.count ? items[$0] : nil })
      },
      .method("index(self, x, start=0, stop=9223372036854775807, /)", "Where x is first.") {
        a throws(Raised) in
        let items = try deque(a).items
        guard let found = try firstIndex(a, items.count, { $0 < items.count ? items[$0] : nil })
        else { throw Raised(.valueError, "{} is not in deque", try a[1].repr()) }
        return .int(found)
      },
      .method("insert(self, i, x, /)", "Puts x before position i.") { a throws(Raised) in
        let deque = try deque(a)
        if let limit = deque.limit, deque.count >= limit {
          throw Raised(.indexError, "deque already at its maximum size")
        }
        let list = List(deque.items)
        try Interpreter.call(Value.list(list).attribute("insert"), a[1], a[2])
        deque.replaceAll(list.items)
        return .none
      },
      .method("remove(self, value, /)", "Removes the first item equal to value.") {
        a throws(Raised) in
        let deque = try deque(a)
        let list = List(deque.items)
        guard let found = try list.index(of: a[1]) else {
          throw Raised(.valueError, "deque.remove(x): x not in deque")
        }
        list.items.remove(at: found)
        deque.replaceAll(list.items)
        return .none
      },
      .method("reverse(self, /)", "Reverses the order, in place.") { a throws(Raised) in
        try deque(a).replaceAll(deque(a).items.reversed())
        return .none
      },
      .method("rotate(self, n=1, /)", "Moves the last n items to the left.") { a throws(Raised) in
        try deque(a).rotate(max(-.max, a.int(1)))
        return .none
      },
      .method("__reversed__(self, /)", "The items from the right.") { a throws(Raised) in
        .object(ArrayIterator(try deque(a).items.reversed()))
      },
      .property("maxlen", "The greatest number of items, or None.") { value throws(Raised) in
        (value.object as? Deque)?.limit.map { .int($0) } ?? .none
      },
    ]
  }

  private static func copied(_ a: Arguments) throws(Raised) -> Value {
    let deque = try deque(a)
    let result = Deque(limit: deque.limit)
    result.replaceAll(deque.items)
    return .object(result)
  }
}
