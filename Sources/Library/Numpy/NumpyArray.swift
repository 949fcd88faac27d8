import Autograd
import Interpreter
import Syntax
import Tensors

/// The elements that arrays share: a tensor of numbers, or objects.
final class ArrayBuffer {
  /// The numbers; empty when the elements are objects.
  var tensor: Tensor
  /// Text or objects; empty when the elements are numbers.
  var objects: [Value]

  init(_ tensor: Tensor) {
    self.tensor = tensor
    objects = []
  }
  init(_ objects: [Value]) {
    tensor = Tensor(0)
    self.objects = objects
  }
}

/// A NumPy array: a window on elements that other arrays may see too.
///
/// Slices, transposed and reshaped arrays share the elements, as in NumPy: a store into one is seen
/// in the other. Tensors made of an array, and arrays made of a tensor, are copies.
final class NumpyArray: Object {
  let dtype: ElementType
  let buffer: ArrayBuffer
  private(set) var view: View
  /// Whether the window is all of the buffer, row by row.
  private(set) var isWhole: Bool

  /// An array over all elements of a tensor.
  init(_ tensor: Tensor) {
    dtype = ElementType(tensor.dtype)
    buffer = ArrayBuffer(tensor)
    view = View(shape: tensor.shape)
    isWhole = true
  }

  /// An array of a type kept in the tensor, whose elements must be in its range.
  init(_ tensor: Tensor, as dtype: ElementType) {
    self.dtype = dtype
    buffer = ArrayBuffer(tensor)
    view = View(shape: tensor.shape)
    isWhole = true
  }

  /// An array of text or objects, row by row; there must be as many as the shape has room for.
  init(_ objects: [Value], shape: [Int], as dtype: ElementType) {
    self.dtype = dtype
    buffer = ArrayBuffer(objects)
    view = View(shape: shape)
    isWhole = true
  }

  /// Another window on the elements of `array`.
  init(_ view: View, on array: NumpyArray) {
    dtype = array.dtype
    buffer = array.buffer
    self.view = view
    let whole = View(shape: view.shape)
    isWhole =
      view.offset == 0 && view.count == array.buffer.count
      && zip(view.shape, zip(view.strides, whole.strides)).allSatisfy { length, strides in
        length == 1 || strides.0 == strides.1
      }
  }

  var shape: [Int] { view.shape }
  var rank: Int { view.shape.count }
  var count: Int { view.count }
  /// Whether the elements are numbers or bools.
  var isNumeric: Bool { dtype.isNumeric }

  /// Sees the elements under another shape of the same count, in place.
  func reshape(to shape: [Int]) throws(Raised) {
    guard isWhole else {
      throw Raised(
        .attributeError,
        "incompatible shape for in-place modification. Use `.reshape()` to make a copy with the "
          + "desired shape.")
    }
    view = View(shape: shape)
  }

  nonisolated(unsafe) static let arrayType = Class(builtin: "ndarray", module: "numpy")

  override var type: Class { NumpyArray.arrayType }
  override func str() throws(Raised) -> String { try text() }
  override func repr() throws(Raised) -> String { try representation() }
  override func format(_ spec: String) throws(Raised) -> String {
    if rank == 0 { return try simplified().formatted(spec) }
    guard spec.isEmpty else {
      throw Raised(.typeError, "unsupported format string passed to numpy.ndarray.__format__")
    }
    return try text()
  }
  override func length() throws(Raised) -> Int? {
    guard let length = shape.first else { throw Raised(.typeError, "len() of unsized object") }
    return length
  }
  override func isTrue() throws(Raised) -> Bool {
    guard count == 1 else {
      throw Raised(
        .valueError,
        "The truth value of an array with more than one element is ambiguous. Use a.any() or "
          + "a.all()")
    }
    return try onlyItem().isTrue()
  }
  override func hash() throws(Raised) -> Int {
    throw Raised(.typeError, "unhashable type: 'numpy.ndarray'")
  }
  override func answer(_ op: ComparisonOperator, _ other: Value) throws(Raised) -> Value? {
    try NumpyOperators.compare(op, self, other)
  }
  override func binary(
    _ op: BinaryOperator, _ other: Value, reflected: Bool
  ) throws(Raised) -> Value? {
    try NumpyOperators.binary(op, self, other, reflected: reflected)
  }
  override func inPlace(_ op: BinaryOperator, _ other: Value) throws(Raised) -> Value? {
    try NumpyOperators.inPlace(op, self, other)
  }
  override func unary(_ op: UnaryOperator) throws(Raised) -> Value? {
    try NumpyOperators.unary(op, self)
  }
  override func item(_ key: Value) throws(Raised) -> Value? {
    if case .int(let index) = key, rank > 0, index >= 0, index < shape[0] { return try row(index) }
    return try NumpySubscript(key).get(self)
  }
  override func setItem(_ key: Value, _ value: Value) throws(Raised) -> Bool {
    let stored =
      dtype.kind == .object ? try NumpyArray.objects(value) : try NumpyConversion.array(value)
    try NumpySubscript(key).set(self, to: stored)
    return true
  }
  override func contains(_ value: Value) throws(Raised) -> Bool? {
    guard let found = try NumpyOperators.compare(.equal, self, value) else { return false }
    return try NumpyConversion.array(found).tensor().bools.contains(true)
  }
  override func iterator() throws(Raised) -> Iterator? {
    guard rank > 0 else { throw Raised(.typeError, "iteration over a 0-d array") }
    return NumpyIterator(self)
  }

  /// A value to store in an array of objects: lists of the right length item by item, others whole.
  private static func objects(_ value: Value) throws(Raised) -> NumpyArray {
    switch value {
    case .list, .tuple: return try NumpyConversion.array(value, as: .object)
    default:
      if let array = try NumpyConversion.existing(value) { return array }
      return NumpyArray([value], shape: [], as: .object)
    }
  }
}

extension ArrayBuffer {
  var count: Int { objects.isEmpty ? tensor.count : objects.count }
}

extension View {
  var count: Int { shape.reduce(1, *) }

  /// Where each element of the window lies, row by row.
  var positions: [Int] {
    var result = [offset]
    for (length, stride) in zip(shape, strides) {
      result = result.flatMap { start in (0..<length).map { start + $0 * stride } }
    }
    return result
  }
}

extension NumpyArray {
  /// The numbers, row by row; throws TypeError for text and objects.
  func tensor() throws(Raised) -> Tensor {
    guard isNumeric else {
      throw Raised(.typeError, "an array of type {} holds no numbers", dtype.name)
    }
    return try tensors { () throws(TensorError) in
      isWhole ? buffer.tensor.shaped(shape) : try buffer.tensor.reading(view)
    }
  }

  /// The elements as Python values, row by row: numbers, not NumPy's scalars.
  func items() throws(Raised) -> [Value] {
    guard isNumeric else {
      return isWhole ? buffer.objects : view.positions.map { buffer.objects[$0] }
    }
    let numbers = try tensor()
    switch numbers.dtype {
    case .bool: return numbers.bools.map { .bool($0) }
    case .int32, .int64: return numbers.ints.map { .int($0) }
    case .float32, .float64: return numbers.doubles.map { .double($0) }
    }
  }

  /// A copy with elements of its own, of the given type.
  func cast(to target: ElementType) throws(Raised) -> NumpyArray {
    if isNumeric, let storage = target.storage {
      let numbers = try tensor()
      return NumpyArray(
        try tensors { () throws(TensorError) in
          try target.wrapped(numbers.cast(to: storage), from: dtype)
        }, as: target)
    }
    return try NumpyConversion.array(of: items(), shape: shape, as: target, from: dtype)
  }

  /// The array itself when it has this type, else a copy that has.
  func converted(to target: ElementType) throws(Raised) -> NumpyArray {
    dtype == target ? self : try cast(to: target)
  }

  /// Stores the elements of `value`, stretched to the shape of this array.
  func assign(_ value: NumpyArray) throws(Raised) {
    if isNumeric {
      let source = try value.converted(to: dtype).tensor()
      try tensors { () throws(TensorError) in
        try buffer.tensor.assign(source.stretched(to: shape), to: view)
      }
    } else {
      let items = try value.converted(to: dtype).stretched(to: shape).items()
      for (position, item) in zip(view.positions, items) { buffer.objects[position] = item }
    }
  }

  /// The array repeated along missing axes and axes of length 1, without a copy.
  func stretched(to target: [Int]) throws(Raised) -> NumpyArray {
    if shape == target { return self }
    var strides = [Int](repeating: 0, count: target.count)
    let shift = target.count - rank
    let fits =
      shift >= 0
      && shape.indices.allSatisfy { shape[$0] == target[$0 + shift] || shape[$0] == 1 }
    guard fits else {
      throw Raised(
        .valueError, "could not broadcast input array from shape {} into shape {}",
        shapeText(shape), shapeText(target))
    }
    for axis in shape.indices where shape[axis] != 1 { strides[axis + shift] = view.strides[axis] }
    return NumpyArray(View(shape: target, strides: strides, offset: view.offset), on: self)
  }
}

/// A shape as NumPy writes it: `(2,3)`, `(2,)`.
func shapeText(_ shape: [Int]) -> String {
  "(" + shape.map(String.init).joined(separator: ",") + (shape.count == 1 ? ",)" : ")")
}

extension Tensor {
  /// One element stays one (it is repeated while stored); others broadcast.
  fileprivate func stretched(to target: [Int]) throws(TensorError) -> Tensor {
    if count == 1, rank <= target.count { return self }
    let extra = rank - target.count
    if extra > 0, shape.prefix(extra).allSatisfy({ $0 == 1 }) {
      return try shaped(Array(shape.dropFirst(extra))).broadcast(to: target)
    }
    return try broadcast(to: target)
  }
}

extension ElementType {
  /// Numbers of the storage type brought into the range of this type, as C converts them.
  ///
  /// Numbers that come from a type within the range are left as they are.
  func wrapped(_ numbers: Tensor, from source: ElementType? = nil) throws(TensorError) -> Tensor {
    guard isInteger, kind != .int64, kind != .int32 else { return numbers }
    if let source, source == self || source.kind == .bool { return numbers }
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    let mask = high - low
    let wrapped = numbers.ints.map { ($0 &- low) & mask &+ low }
    return try Tensor(ints: wrapped, shape: numbers.shape)
  }
}
