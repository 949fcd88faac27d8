// The receiver and the arguments of methods, with CPython's words when they are of a wrong type.
extension Arguments {
  /// The string whose method is called.
  func str() throws(Raised) -> Str {
    if case .str(let string) = self[0] { return string }
    throw wrongReceiver("str")
  }

  /// The list whose method is called.
  func list() throws(Raised) -> List {
    if case .list(let list) = self[0] { return list }
    throw wrongReceiver("list")
  }

  /// The items of the tuple whose method is called.
  func tuple() throws(Raised) -> [Value] {
    if case .tuple(let tuple) = self[0] { return tuple.items }
    throw wrongReceiver("tuple")
  }

  /// The dictionary whose method is called.
  func dict() throws(Raised) -> Dict {
    if case .dict(let dict) = self[0] { return dict }
    throw wrongReceiver("dict")
  }

  /// The object of a Swift class whose method is called.
  func receiver<T: Object>(_ kind: T.Type, _ name: String) throws(Raised) -> T {
    if case .object(let object) = self[0], let receiver = object as? T { return receiver }
    throw wrongReceiver(name)
  }

  /// The error for a method called on something else.
  func wrongReceiver(_ name: String) -> Raised {
    Raised(
      .typeError, "descriptor requires a '{}' object but received a '{}'", name, self[0].type.name)
  }

  /// Whether parameter `index` was left out (its default is `...`).
  func isMissing(_ index: Int) -> Bool { self[index].isUnbound }

  /// The string that parameter `index` has to be.
  func str(_ index: Int, of function: String) throws(Raised) -> Str {
    if let string = self[index].strValue { return string }
    throw Raised(
      .typeError, "{} argument {} must be str, not {}", function, String(index),
      self[index].type.name)
  }

  /// Bounds such as those of `find(part, start, end)`, clamped like those of a slice.
  func bounds(_ index: Int, count: Int) throws(Raised) -> (start: Int, end: Int) {
    func bound(_ value: Value, _ otherwise: Int) throws(Raised) -> Int {
      guard !value.isNone else { return otherwise }
      guard let bound = try value.clampedIndex() else {
        throw Raised(
          .typeError, "slice indices must be integers or None or have an __index__ method")
      }
      return bound < 0 ? Swift.max(0, bound + count) : bound
    }
    return (try bound(self[index], 0), Swift.min(try bound(self[index + 1], count), count))
  }
}

extension Value {
  /// The string, also that of an instance of a class derived from `str`.
  var strValue: Str? {
    switch self {
    case .str(let string): string
    case .instance(let instance): instance.payload?.strValue
    default: nil
    }
  }
}
