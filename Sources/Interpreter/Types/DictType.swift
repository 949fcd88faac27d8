/// Gives `dict` its constructor and methods.
func defineDict() {
  let type = BuiltinTypes.dict
  type.constructor = Native(
    "dict(iterable=(), /, **kwargs)", "A new dictionary of pairs, a mapping, or keywords."
  ) { a throws(Raised) in
    let dict = Dict()
    try fill(dict, from: a[0], a[1])
    return .dict(dict)
  }
  type.define {
    dictChanges + dictQuestions
      + specialMethods(of: [.container, .subscripts, .assignment, .union])
  }
}

nonisolated(unsafe) private let dictChanges: [Class.Member] = [
  .method("update(self, iterable=(), /, **kwargs)", "Adds pairs, a mapping, or keywords.") {
    a throws(Raised) in
    try fill(try a.dict(), from: a[1], a[2])
    return .none
  },
  .method("setdefault(self, key, default=None, /)", "The value of key, set to default if absent.") {
    a throws(Raised) in
    let dict = try a.dict()
    if let known = try dict.get(a[1]) { return known }
    try dict.set(a[1], a[2])
    return a[2]
  },
  .method("pop(self, key, default=..., /)", "Removes key and returns its value.") {
    a throws(Raised) in
    if let value = try a.dict().remove(a[1]) { return value }
    guard !a.isMissing(2) else { throw Raised(key: a[1]) }
    return a[2]
  },
  .method("popitem(self, /)", "Removes and returns the last pair.") { a throws(Raised) in
    let dict = try a.dict()
    guard let last = dict.lastPosition() else {
      throw Raised(key: .string("popitem(): dictionary is empty"))
    }
    let key = dict.key(at: last)
    return .tuple(of: [key, dict.removeEntry(last)])
  },
  .method("clear(self, /)", "Removes all pairs.") { a throws(Raised) in
    try a.dict().removeAll()
    return .none
  },
]

nonisolated(unsafe) private let dictQuestions: [Class.Member] = [
  .method("get(self, key, default=None, /)", "The value of key, or default.") {
    a throws(Raised) in
    guard case .dict(let dict) = a[0] else { throw a.wrongReceiver("dict") }
    return try dict.get(a[1]) ?? a[2]
  },
  .method("keys(self, /)", "A live view of the keys.") { a throws(Raised) in
    .object(DictView(try a.dict(), .keys))
  },
  .method("values(self, /)", "A live view of the values.") { a throws(Raised) in
    .object(DictView(try a.dict(), .values))
  },
  .method("items(self, /)", "A live view of the pairs.") { a throws(Raised) in
    .object(DictView(try a.dict(), .items))
  },
  .method("copy(self, /)", "A shallow copy.") { a throws(Raised) in .dict(try a.dict().copy()) },
  .classMethod("fromkeys(cls, iterable, value=None, /)", "A dictionary with these keys.") {
    a throws(Raised) in
    let iterator = try a[1].iterator()
    let result = try call(a[0])
    while let key = try iterator.next() {
      try Runtime.poll()
      try result.setItem(key, a[2])
    }
    return result
  },
  .method("__reversed__(self, /)", "The keys from the last to the first.") { a throws(Raised) in
    .object(ArrayIterator(try a.dict().keys.reversed()))
  },
]

/// Adds a mapping or an iterable of pairs, then keywords.
private func fill(_ dict: Dict, from source: Value, _ keywords: Value) throws(Raised) {
  if case .dict(let other) = source.unwrapped {
    try dict.update(other)
  } else if let keys = try source.attributeIfPresent(Str.intern("keys")) {
    let iterator = try call(keys).iterator()
    while let key = try iterator.next() { try dict.set(key, try source.item(key)) }
  } else {
    try addPairs(dict, source)
  }
  if case .dict(let named) = keywords { try dict.update(named) }
}

private func addPairs(_ dict: Dict, _ source: Value) throws(Raised) {
  let iterator = try source.iterator()
  var index = 0
  while let pair = try iterator.next() {
    try Runtime.poll()
    guard let items = try? pair.items() else {
      throw Raised(
        .typeError, "cannot convert dictionary update sequence element #{} to a sequence",
        String(index))
    }
    guard items.count == 2 else {
      throw Raised(
        .valueError, "dictionary update sequence element #{} has length {}; 2 is required",
        String(index), String(items.count))
    }
    try dict.set(items[0], items[1])
    index += 1
  }
}
