import Syntax

/// Gives `set` and `frozenset` their constructors and methods.
func defineSets() {
  BuiltinTypes.set.constructor = Native("set(iterable=(), /)", "A set of the items of iterable.") {
    a throws(Raised) in .object(try set(of: a[0], isFrozen: false))
  }
  BuiltinTypes.frozenset.constructor = Native(
    "frozenset(iterable=(), /)", "A set that cannot be changed."
  ) { a throws(Raised) in
    if let set = a[0].setValue, set.isFrozen { return a[0].unwrapped }
    return .object(try set(of: a[0], isFrozen: true))
  }
  BuiltinTypes.set.define {
    setQuestions + setChanges + specialMethods(of: [.container, .algebra])
  }
  BuiltinTypes.frozenset.define { setQuestions + specialMethods(of: [.container, .algebra]) }
}

private func set(of iterable: Value, isFrozen: Bool) throws(Raised) -> SetObject {
  if let known = iterable.setValue { return known.copy(isFrozen: isFrozen) }
  let result = SetObject(isFrozen: isFrozen)
  try result.add(itemsOf: iterable)
  return result
}

extension Arguments {
  /// The set whose method is called.
  fileprivate func set() throws(Raised) -> SetObject {
    if let set = self[0].setValue { return set }
    throw wrongReceiver("set")
  }

  /// The iterables given as `*others`.
  fileprivate func others() -> [Value] {
    if case .tuple(let tuple) = self[1] { tuple.items } else { [] }
  }
}

nonisolated(unsafe) private let setChanges: [Class.Member] =
  [
    .method("add(self, elem, /)", "Adds a member.") { a throws(Raised) in
      try a.set().add(a[1])
      return .none
    },
    .method("remove(self, elem, /)", "Removes a member, which must be there.") {
      a throws(Raised) in
      guard try a.set().remove(a[1]) else { throw Raised(key: a[1]) }
      return .none
    },
    .method("discard(self, elem, /)", "Removes a member if it is there.") { a throws(Raised) in
      _ = try a.set().remove(a[1])
      return .none
    },
    .method("pop(self, /)", "Removes and returns some member.") { a throws(Raised) in
      let set = try a.set()
      guard let first = try set.iterator()?.next() else {
        throw Raised(key: .string("pop from an empty set"))
      }
      _ = try set.remove(first)
      return first
    },
    .method("clear(self, /)", "Removes all members.") { a throws(Raised) in
      try a.set().removeAll()
      return .none
    },
    .method("update(self, *others)", "Adds the members of others.") { a throws(Raised) in
      let set = try a.set()
      for other in a.others() { try set.add(itemsOf: other) }
      return .none
    },
  ]
  + updates.map { name, op, summary in
    .method(name + "(self, *others)", summary) { a throws(Raised) in
      let set = try a.set()
      for other in a.others() { try set.replace(by: set.combination(op, other)) }
      return .none
    }
  }

private let updates: [(String, BinaryOperator, String)] = [
  ("intersection_update", .and, "Keeps what others have too."),
  ("difference_update", .subtract, "Removes the members of others."),
  ("symmetric_difference_update", .xor, "Keeps what only one of the two has."),
]

nonisolated(unsafe) private let setQuestions: [Class.Member] =
  [
    .method("copy(self, /)", "A shallow copy.") { a throws(Raised) in
      let set = try a.set()
      return .object(set.isFrozen ? set : set.copy(isFrozen: false))
    },
    .method("issubset(self, other, /)", "Whether other has all members.") { a throws(Raised) in
      .bool(try a.set().isSubset(of: SetObject.from(a[1])))
    },
    .method("issuperset(self, other, /)", "Whether it has all members of other.") {
      a throws(Raised) in .bool(try SetObject.from(a[1]).isSubset(of: a.set()))
    },
    .method("isdisjoint(self, other, /)", "Whether they have no member in common.") {
      a throws(Raised) in
      let set = try a.set()
      let iterator = try a[1].iterator()
      while let item = try iterator.next() {
        if try set.has(item) { return .bool(false) }
      }
      return .bool(true)
    },
  ]
  + combinations.map { name, op, summary in
    .method(name + "(self, *others)", summary) { a throws(Raised) in
      var result = try a.set().copy(isFrozen: a.set().isFrozen)
      for other in a.others() { result = try result.combination(op, other) }
      return .object(result)
    }
  }

private let combinations: [(String, BinaryOperator, String)] = [
  ("union", .or, "The members of all."),
  ("intersection", .and, "The members that all have."),
  ("difference", .subtract, "The members that no other has."),
  ("symmetric_difference", .xor, "The members that only one of the two has."),
]
