import Syntax

extension Value {
  /// The set, also that of an instance of a class derived from `set`.
  var setValue: SetObject? {
    switch self {
    case .object(let object): object as? SetObject
    case .instance(let instance): instance.payload?.setValue
    default: nil
    }
  }

  /// What can stand in a set operator: a set, or the keys or items of a dictionary.
  fileprivate func setOperand() throws(Raised) -> SetObject? {
    if case .object(let object) = self, let view = object as? DictView, view.part != .values {
      return try view.asSet()
    }
    return setValue
  }
}

// Set algebra; the order of the results is CPython's.
extension SetObject {
  /// A set of these members.
  static func made(of items: [Value]) throws(Raised) -> SetObject {
    let result = SetObject()
    for item in items { try result.add(item) }
    return result
  }

  /// The set itself, or a set of the items of an iterable.
  static func from(_ value: Value) throws(Raised) -> SetObject {
    if let set = value.setValue { return set }
    let result = SetObject()
    try result.add(itemsOf: value)
    return result
  }

  /// Adds the items of an iterable.
  func add(itemsOf iterable: Value) throws(Raised) {
    if let other = iterable.setValue { return try merge(other) }
    let iterator = try iterable.iterator()
    while let item = try iterator.next() {
      try add(item)
      try Runtime.poll()
    }
  }

  /// Whether `other` has all members.
  func isSubset(of other: SetObject) throws(Raised) -> Bool {
    guard count <= other.count else { return false }
    for member in members {
      if try !other.has(member) { return false }
    }
    return true
  }

  /// `self op other` for a comparison; nil when the other is no set.
  func order(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Bool? {
    guard let other = try other.setOperand() else { return nil }
    let isBelow = try isSubset(of: other)
    switch op {
    case .equal: return isBelow && count == other.count
    case .notEqual: return !isBelow || count != other.count
    case .less: return isBelow && count < other.count
    case .lessEqual: return isBelow
    case .greater: return try other.count < count ? other.isSubset(of: self) : false
    case .greaterEqual: return try other.isSubset(of: self)
    default: return nil
    }
  }

  /// `self op other` for `| & - ^`; nil when the other is no set or the operator another.
  func combined(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? {
    guard [.and, .or, .xor, .subtract].contains(op), let other = try other.setOperand() else {
      return nil
    }
    return .object(try combination(op, .object(other)))
  }

  /// `self op= other`; nil to fall back on `self op other`.
  func combine(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? {
    guard !isFrozen, [.and, .or, .xor, .subtract].contains(op),
      let other = try other.setOperand()
    else { return nil }
    if op == .or {
      try merge(other)
    } else {
      try replace(by: combination(op, .object(other)))
    }
    return .object(self)
  }

  /// A new set of the members of this and the items of an iterable, combined.
  func combination(_ op: BinaryOperator, _ other: Value) throws(Raised) -> SetObject {
    let result: SetObject
    switch op {
    case .or:
      result = copy(isFrozen: isFrozen)
      try result.add(itemsOf: other)
    case .and:
      result = SetObject(isFrozen: isFrozen)
      let theirs = try SetObject.from(other)
      let (few, many) = theirs.count > count ? (self, theirs) : (theirs, self)
      for member in few.members where try many.has(member) { try result.add(member) }
    case .subtract:
      let theirs = try SetObject.from(other)
      if count / 4 > theirs.count {
        result = copy(isFrozen: isFrozen)
        for member in theirs.members { _ = try result.remove(member) }
      } else {
        result = SetObject(isFrozen: isFrozen)
        for member in members where try !theirs.has(member) { try result.add(member) }
      }
    default:
      result = try SetObject.from(other).copy(isFrozen: isFrozen)
      for member in members where try !result.remove(member) { try result.add(member) }
    }
    return result
  }

  /// Takes over the members of another set.
  func replace(by other: SetObject) throws(Raised) {
    removeAll()
    try merge(other)
  }
}
