import Autograd
import Interpreter
import Tensors

/// The elements of a nested list in order, the shape they fill, and the type that holds them all.
struct NestedItems {
  private var shape: [Int] = []
  private var isShapeKnown = false
  private var items: [Value] = []
  private var type: ElementType?
  private static let deepest = 64

  /// Takes in a list, or anything else as the only element.
  mutating func read(_ value: Value) throws(Raised) { try read(value, depth: 0) }

  /// The array of all elements; without `dtype`, of the type that holds them all.
  func array(as dtype: ElementType?) throws(Raised) -> NumpyArray {
    let natural = type ?? .float64
    guard let dtype else {
      return try NumpyConversion.array(of: items, shape: shape, as: natural)
    }
    return try NumpyConversion.array(of: items, shape: shape, as: dtype, from: natural)
  }

  private mutating func read(_ value: Value, depth: Int) throws(Raised) {
    if let rows = try rows(value) { return try readRows(rows, depth) }
    if let array = try NumpyConversion.existing(value), array.rank > 0 {
      return try readArray(array, depth)
    }
    guard !isShapeKnown || depth == shape.count else { throw ragged }
    isShapeKnown = true
    add(value)
  }

  private mutating func readRows(_ rows: [Value], _ depth: Int) throws(Raised) {
    guard depth < NestedItems.deepest else {
      throw Raised(.valueError, "maximum supported dimension for an ndarray is 64")
    }
    try enter(rows.count, depth)
    if rows.isEmpty { isShapeKnown = true }
    for row in rows { try read(row, depth: depth + 1) }
  }

  private mutating func readArray(_ array: NumpyArray, _ depth: Int) throws(Raised) {
    for (axis, length) in array.shape.enumerated() { try enter(length, depth + axis) }
    guard !isShapeKnown || depth + array.rank == shape.count else { throw ragged }
    isShapeKnown = true
    note(array.dtype)
    items.append(contentsOf: try array.items())
  }

  /// Goes into an axis of `length` items, which must be that of the rows before.
  private mutating func enter(_ length: Int, _ depth: Int) throws(Raised) {
    guard isShapeKnown else {
      shape.append(length)
      return
    }
    guard depth < shape.count, shape[depth] == length else { throw ragged }
  }

  private func rows(_ value: Value) throws(Raised) -> [Value]? {
    switch value {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    case .instance(let instance):
      if case .list(let list)? = instance.payload { return list.items }
      if case .tuple(let tuple)? = instance.payload { return tuple.items }
      return nil
    case .object(let object) where object.type === BuiltinTypes.range: return try value.items()
    default: return nil
    }
  }

  private mutating func add(_ value: Value) {
    if case .object(let object) = value, let scalar = object as? NumpyScalar {
      note(scalar.dtype)
      items.append(scalar.python)
      return
    }
    switch value {
    case .bool: note(.bool)
    case .int: note(.int64)
    case .double: note(.float64)
    case .str(let text): note(ElementType(.text, width: max(text.count, 1)))
    case .tensor(let variable): note(ElementType(variable.dtype))
    default: note(.object)
    }
    items.append(value)
  }

  private mutating func note(_ found: ElementType) {
    type = type.map { $0 == found ? $0 : ElementType.promote($0, found) } ?? found
  }

  private var ragged: Raised {
    Raised(
      .valueError,
      "setting an array element with a sequence. The requested array has an inhomogeneous shape "
        + "after {} dimensions. The detected shape was {} + inhomogeneous part.",
      String(shape.prefix(1).count), shapeText(Array(shape.prefix(1))))
  }
}
