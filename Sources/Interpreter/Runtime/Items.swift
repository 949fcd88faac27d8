// Subscripts and membership of any value.
extension Value {
  /// `self[key]`.
  public func item(_ key: Value) throws(Raised) -> Value {
    switch self {
    case .list(let list):
      if let result = try list.items.subscripted(key, "list") {
        return result.value { .list(of: $0) }
      }
    case .tuple(let tuple):
      if let result = try tuple.items.subscripted(key, "tuple") {
        return result.value { .tuple(of: $0) }
      }
    case .dict(let dict):
      if let value = try dict.get(key) { return value }
      throw Raised(key: key)
    case .tensor(let variable): return try TensorHooks.current.item(variable, key)
    case .type(let type):
      if let result = try type.item(key) { return result }
    default:
      if let result = try object?.item(key) { return result }
    }
    throw Raised(.typeError, "'{}' object is not subscriptable", type.name)
  }

  /// `self[key] = value`.
  public func setItem(_ key: Value, _ value: Value) throws(Raised) {
    switch self {
    case .list(let list): return try list.setItem(key, value)
    case .dict(let dict): return try dict.set(key, value)
    case .tensor(let variable): return try TensorHooks.current.setItem(variable, key, value)
    default:
      if let object, try object.setItem(key, value) { return }
    }
    throw Raised(.typeError, "'{}' object does not support item assignment", type.name)
  }

  /// `del self[key]`.
  public func deleteItem(_ key: Value) throws(Raised) {
    switch self {
    case .list(let list): return try list.deleteItem(key)
    case .dict(let dict):
      if try dict.remove(key) == nil { throw Raised(key: key) }
      return
    default:
      if let object, try object.deleteItem(key) { return }
    }
    throw Raised(.typeError, "'{}' object does not support item deletion", type.name)
  }

  /// `element in self`.
  public func contains(_ element: Value) throws(Raised) -> Bool {
    switch self {
    case .list(let list): return try list.index(of: element) != nil
    case .tuple(let tuple):
      for item in tuple.items {
        if try item.matches(element) { return true }
      }
      return false
    case .dict(let dict): return try dict.has(element)
    case .str(let string):
      guard case .str(let part) = element else {
        throw Raised(
          .typeError, "'in <string>' requires string as left operand, not {}", element.type.name)
      }
      return string.contains(part)
    case .tensor(let variable): return try TensorHooks.current.contains(variable, element)
    default: break
    }
    guard let object else {
      throw Raised(.typeError, "argument of type '{}' is not iterable", type.name)
    }
    if let result = try object.contains(element) { return result }
    guard let iterator = try object.iterator() else {
      throw Raised(.typeError, "argument of type '{}' is not iterable", type.name)
    }
    while let item = try iterator.next() {
      try Runtime.poll()
      if try item.matches(element) { return true }
    }
    return false
  }
}

extension Raised {
  /// KeyError of `key`.
  public init(key: Value) {
    self.init(Exception(type: ExceptionKind.keyError.type, arguments: [key]))
  }
}

/// What a subscript of a sequence gives: one item, or those of a slice.
enum Subscripted {
  case item(Value)
  case slice([Value])

  func value(_ wrap: ([Value]) -> Value) -> Value {
    switch self {
    case .item(let value): value
    case .slice(let values): wrap(values)
    }
  }
}

extension [Value] {
  /// `items[key]` for an index or a slice.
  func subscripted(_ key: Value, _ name: String) throws(Raised) -> Subscripted? {
    if case .object(let object) = key, let slice = object as? Slice {
      let range = try slice.indices(count)
      if range.step == 1 { return .slice(Array(self[range.start..<range.start + range.count])) }
      return .slice((0..<range.count).map { self[range.value(at: $0)] })
    }
    guard let index = try key.position(in: count, name) else { return nil }
    return .item(self[index])
  }
}

extension Value {
  /// The value as an index of a sequence of `count` items; throws IndexError or TypeError.
  func position(in count: Int, _ name: String) throws(Raised) -> Int? {
    let index: Int
    if case .int(let value) = self {
      index = value
    } else {
      guard let value = try indexValue() else {
        let name = name == "list assignment" ? "list" : name
        if name == "string" {
          throw Raised(.typeError, "string indices must be integers, not '{}'", type.name)
        }
        throw Raised(.typeError, "{} indices must be integers or slices, not {}", name, type.name)
      }
      guard let small = Int(exactly: value) else {
        throw Raised(.indexError, "cannot fit 'int' into an index-sized integer")
      }
      index = small
    }
    let position = index < 0 ? index + count : index
    guard position >= 0, position < count else {
      throw Raised(.indexError, "{} index out of range", name)
    }
    return position
  }
}

extension List {
  /// The position of the first item equal to `element`.
  public func index(of element: Value) throws(Raised) -> Int? {
    var index = 0
    while index < items.count {
      let item = items[index]
      if try item.matches(element) { return index }
      index += 1
    }
    return nil
  }

  fileprivate func setItem(_ key: Value, _ value: Value) throws(Raised) {
    if case .object(let object) = key, let slice = object as? Slice {
      return try replace(slice, with: value)
    }
    let position = try key.position(in: items.count, "list assignment")
    if let position { items[position] = value }
  }

  private func replace(_ slice: Slice, with value: Value) throws(Raised) {
    // Bad bounds are reported first; reading the value may change the list.
    _ = try slice.indices(items.count)
    let values = try value.sliceItems()
    let range = try slice.indices(items.count)
    if range.step == 1 {
      items.replaceSubrange(range.start..<Swift.max(range.start, range.stop), with: values)
      return
    }
    guard values.count == range.count else {
      throw Raised(
        .valueError, "attempt to assign sequence of size {} to extended slice of size {}",
        String(values.count), String(range.count))
    }
    for index in 0..<range.count { items[range.value(at: index)] = values[index] }
  }

  fileprivate func deleteItem(_ key: Value) throws(Raised) {
    guard case .object(let object) = key, let slice = object as? Slice else {
      if let position = try key.position(in: items.count, "list assignment") {
        items.remove(at: position)
      }
      return
    }
    let range = try slice.indices(items.count)
    if range.step == 1 {
      items.removeSubrange(range.start..<Swift.max(range.start, range.stop))
      return
    }
    let doomed = Swift.Set((0..<range.count).map(range.value(at:)))
    items = items.indices.compactMap { doomed.contains($0) ? nil : items[$0] }
  }
}

extension Value {
  fileprivate func sliceItems() throws(Raised) -> [Value] {
    switch self {
    case .list, .tuple: return try items()
    default:
      guard try object?.iterator() != nil else {
        throw Raised(.typeError, "can only assign an iterable")
      }
      return try items()
    }
  }
}

extension Str {
  /// Whether `part` occurs in the text.
  func contains(_ part: Str) -> Bool {
    let needle = Array(part.text.utf8)
    if needle.isEmpty { return true }
    let hay = Array(text.utf8)
    guard needle.count <= hay.count else { return false }
    return (0...(hay.count - needle.count)).contains { start in
      hay[start] == needle[0] && hay[start..<start + needle.count].elementsEqual(needle)
    }
  }
}
