import Autograd
import Interpreter
import Tensors

/// What is known of a value that was not computed.
enum Inferred {
  case unknown
  case tensor(shape: [Int], dtype: DType)
  /// A list or a tuple.
  case items([Inferred], isTuple: Bool)
  /// Any other value, itself.
  case value(Value)

  /// What is to be known of a value that exists; nothing of it is changed or called.
  init(_ value: Value, depth: Int = 0) {
    switch value {
    case .tensor(let variable): self = .tensor(shape: variable.shape, dtype: variable.dtype)
    case .list(let list): self = Self.items(of: list.items, isTuple: false, depth)
    case .tuple(let tuple): self = Self.items(of: tuple.items, isTuple: true, depth)
    default: self = .value(value)
    }
  }

  private static func items(of values: [Value], isTuple: Bool, _ depth: Int) -> Inferred {
    guard values.count <= longest, depth < 4 else { return .unknown }
    return .items(values.map { Inferred($0, depth: depth + 1) }, isTuple: isTuple)
  }

  /// The longest list that is looked into.
  private static let longest = 64

  /// A list of lengths, as `x.shape` is.
  static func lengths(_ shape: [Int]) -> Inferred {
    .items(shape.map { .value(.int($0)) }, isTuple: false)
  }

  var shape: [Int]? {
    if case .tensor(let shape, _) = self { shape } else { nil }
  }

  var int: Int? {
    if case .value(.int(let number)) = self { number } else { nil }
  }

  /// Integers in a list, or a single one.
  var ints: [Int]? {
    if let int { return [int] }
    guard case .items(let items, _) = self else { return nil }
    let ints = items.compactMap(\.int)
    return ints.count == items.count ? ints : nil
  }

  var isNumber: Bool {
    switch self {
    case .value(.int), .value(.double), .value(.bool): true
    default: false
    }
  }

  /// The tensors in it.
  var shapes: [[Int]] {
    switch self {
    case .tensor(let shape, _): [shape]
    case .items(let items, _): items.flatMap(\.shapes)
    default: []
    }
  }

  /// The integers in it.
  var integers: [Int] {
    switch self {
    case .value(.int(let number)): [number]
    case .items(let items, _): items.flatMap(\.integers)
    default: []
    }
  }

  /// The same with other lengths and integers.
  func mapping(_ lengths: (Int) -> Int, _ ints: (Int) -> Int) -> Inferred {
    switch self {
    case .tensor(let shape, let dtype): .tensor(shape: shape.map(lengths), dtype: dtype)
    case .items(let items, let isTuple):
      .items(items.map { $0.mapping(lengths, ints) }, isTuple: isTuple)
    case .value(.int(let number)): .value(.int(ints(number)))
    default: self
    }
  }

  /// A value to try functions on: zeros for tensors; nil when something is not known.
  var standIn: Value? {
    switch self {
    case .unknown: return nil
    case .tensor(let shape, let dtype):
      return (try? Tensor.zeros(shape, dtype)).map { .tensor(Variable($0)) }
    case .items(let items, let isTuple):
      let values = items.compactMap(\.standIn)
      guard values.count == items.count else { return nil }
      return isTuple ? .tuple(of: values) : .list(of: values)
    case .value(let value): return value
    }
  }
}
