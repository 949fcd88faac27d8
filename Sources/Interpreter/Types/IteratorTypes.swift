/// The items of a sequence from the last to the first; the sequence may shrink meanwhile.
final class ReversedIterator: Iterator {
  private let sequence: Value
  private var rest: Int

  init(_ sequence: Value, count: Int) {
    self.sequence = sequence
    rest = count
  }

  override func next() throws(Raised) -> Value? {
    guard rest > 0 else { return nil }
    rest -= 1
    guard case .list(let list) = sequence else { return try sequence.item(.int(rest)) }
    guard rest < list.items.count else {
      rest = 0
      return nil
    }
    return list.items[rest]
  }
}

/// `__next__` and `__iter__`, for a type whose objects are iterators.
func iteratorMethods(_ typeName: String) -> [Class.Member] {
  [
    .method("__iter__(self, /)", "The iterator itself.") { a throws(Raised) in a[0] },
    .method("__next__(self, /)", "The next value.") { a throws(Raised) in
      guard let value = try a.receiver(Iterator.self, typeName).next() else {
        throw Raised(Exception(type: ExceptionKind.stopIteration.type, arguments: []))
      }
      return value
    },
  ]
}
