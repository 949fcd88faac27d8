import Autograd
import Interpreter

/// Turns what a file holds back into tensors: pairs of a name and an array, or, in files without
/// pairs, all arrays.
struct Restoration {
  let asArrays: Bool
  let onlyPairs: Bool

  /// The name and the array of a tensor that Paddle wrote as a pair.
  private static func pair(_ value: Value) -> (name: String, array: NumpyArray)? {
    guard case .tuple(let tuple) = value, tuple.items.count == 2,
      case .str(let name) = tuple.items[0], let array = Conversion.array(tuple.items[1])
    else { return nil }
    return (name.text, array)
  }

  /// Nesting beyond this is refused: a damaged file may hold a list in itself.
  private static let deepest = 500

  /// Whether there is a pair anywhere in the value.
  static func hasPair(_ value: Value, depth: Int = 0) throws(Raised) -> Bool {
    if pair(value) != nil { return true }
    try check(depth)
    for child in children(value) where try hasPair(child, depth: depth + 1) { return true }
    return false
  }

  private static func check(_ depth: Int) throws(Raised) {
    guard depth < deepest else { throw PickleGlobals.error("the containers are nested too deep") }
  }

  private static func children(_ value: Value) -> [Value] {
    switch value {
    case .list(let list): list.items
    case .tuple(let tuple): tuple.items
    default: SavingFunctions.entries(value)?.values ?? []
    }
  }

  /// The value with tensors in place of their written form; lists and dicts change in place.
  func restored(_ value: Value, depth: Int = 0) throws(Raised) -> Value {
    try Restoration.check(depth)
    if let (name, array) = Restoration.pair(value) { return try tensor(.object(array), name: name) }
    if !onlyPairs, Conversion.array(value) != nil { return try tensor(value, name: nil) }
    switch value {
    case .list(let list):
      for index in list.items.indices {
        list.items[index] = try restored(list.items[index], depth: depth + 1)
      }
    case .tuple(let tuple):
      var items: [Value] = []
      for item in tuple.items { items.append(try restored(item, depth: depth + 1)) }
      return .tuple(of: items)
    default:
      guard let dict = SavingFunctions.entries(value) else { break }
      for (key, item) in zip(dict.keys, dict.values) {
        try dict.set(key, restored(item, depth: depth + 1))
      }
    }
    return value
  }

  /// An array as a tensor of that name; other values as they are.
  func tensor(_ value: Value, name: String?) throws(Raised) -> Value {
    guard !asArrays, let array = Conversion.array(value) else { return value }
    let variable = Variable(try array.tensor())
    if let name { TensorNames.set(name, on: variable) }
    return .tensor(variable)
  }
}
