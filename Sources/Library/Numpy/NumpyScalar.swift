import Autograd
import Interpreter
import Syntax
import Tensors

/// An element of a NumPy array: a number that remembers its type.
final class NumpyScalar: Object {
  let dtype: ElementType
  let number: Scalar

  init(_ number: Scalar, _ dtype: ElementType) {
    self.number = number
    self.dtype = dtype
  }

  override var type: Class { NumpyTypes.scalarType(dtype.kind) }
  override func str() throws(Raised) -> String { array.buffer.tensor.scalarText(0) }
  override func repr() throws(Raised) -> String {
    dtype.kind == .bool ? "np.\(try str())_" : "np.\(dtype.name)(\(try str()))"
  }
  override func format(_ spec: String) throws(Raised) -> String {
    try python.formatted(spec)
  }
  override func isTrue() throws(Raised) -> Bool { try python.isTrue() }
  override func hash() throws(Raised) -> Int { try python.hash() }
  override func equals(_ other: Value) throws(Raised) -> Bool? {
    try answer(.equal, other)?.isTrue()
  }
  override func answer(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    try NumpyOperators.compare(op, self, other)
  }
  override func binary(
    _ op: BinaryOperator, _ other: Value, reflected: Bool
  ) throws(Raised) -> Value? {
    try NumpyOperators.binary(op, self, other, reflected: reflected)
  }
  override func item(_ key: Value) throws(Raised) -> Value? {
    if case .tuple(let tuple) = key, tuple.items.isEmpty { return .object(self) }
    return try NumpySubscript(key).get(array)
  }
  override func unary(_ op: UnaryOperator) throws(Raised) -> Value? {
    try NumpyOperators.unary(op, array)
  }
}

extension NumpyScalar {
  /// The number as an array without axes.
  var array: NumpyArray {
    let tensor: Tensor =
      switch number {
      case .bool(let flag): Tensor(flag)
      case .int(let value): Tensor(value)
      case .float(let value): dtype.kind == .float32 ? Tensor(Float(value)) : Tensor(value)
      }
    guard dtype.kind == .int32, let narrow = try? tensor.cast(to: .int32) else {
      return NumpyArray(tensor, as: dtype)
    }
    return NumpyArray(narrow, as: dtype)
  }

  /// The number as Python has it.
  var python: Value { Value(number) }
}

extension NumpyArray {
  /// The element at a position of the buffer.
  func element(at position: Int) throws(Raised) -> Value {
    guard isNumeric else { return buffer.objects[position] }
    return try .object(
      NumpyScalar(
        tensors { () throws(TensorError) in try buffer.tensor.item(at: position) }, dtype))
  }

  /// An array without axes as the scalar it holds; others as they are.
  func simplified() throws(Raised) -> Value {
    rank == 0 ? try element(at: view.offset) : .object(self)
  }
}
