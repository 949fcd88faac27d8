/// Gives `tuple` its constructor and methods.
func defineTuple() {
  let type = BuiltinTypes.tuple
  type.constructor = Native("tuple(iterable=(), /)", "A tuple of the items of iterable.") {
    a throws(Raised) in
    if case .tuple = a[0] { return a[0] }
    return .tuple(of: try collected(a[0]))
  }
  type.define {
    [
      .method("count(self, value, /)", "How many items are equal to value.") {
        a throws(Raised) in
        let items = try a.tuple()
        return .int(try occurrences(of: a[1]) { $0 < items.count ? items[$0] : nil })
      },
      .method(
        "index(self, value, start=0, stop=9223372036854775807, /)", "Where value is first."
      ) { a throws(Raised) in
        let items = try a.tuple()
        guard let found = try firstIndex(a, items.count, { $0 < items.count ? items[$0] : nil })
        else { throw Raised(.valueError, "tuple.index(x): x not in tuple") }
        return .int(found)
      },
    ] + specialMethods(of: [.concatenation, .container, .subscripts])
  }
}
