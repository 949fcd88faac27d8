import Autograd
import Interpreter
import Tensors

/// Tensors from Python numbers and nested lists: `to_tensor`.
enum Construction {
  /// The tensor of a value; without `dtype`, ints give int64, bools bool, floats the default type.
  ///
  /// Throws `ValueError` for rows of different lengths, `TypeError` for what is no number.
  static func tensor(_ value: Value, dtype: DType?) throws(Raised) -> Tensor {
    if let existing = try existing(value) {
      return try dtype.map { (target) throws(Raised) in try cast(existing, to: target) } ?? existing
    }
    var leaves = Leaves()
    try leaves.read(value, depth: 0)
    return try tensors { () throws(TensorError) in try leaves.tensor(dtype: dtype) }
  }

  private static func existing(_ value: Value) throws(Raised) -> Tensor? {
    if case .tensor(let variable) = value { return variable.value }
    return try NumpyConversion.existing(value)?.tensor()
  }

  private static func cast(_ tensor: Tensor, to dtype: DType) throws(Raised) -> Tensor {
    try tensors { () throws(TensorError) in try tensor.cast(to: dtype) }
  }

  /// The numbers of a nested list in order, and the shape they fill.
  private struct Leaves {
    private var shape: [Int] = []
    private var isShapeKnown = false
    private var dtype = DType.bool
    private var ints: [Int] = []
    private var doubles: [Double] = []
    private var parts: [Tensor] = []
    private static let deepest = 32

    mutating func read(_ value: Value, depth: Int) throws(Raised) {
      if let rows = rows(value) { return try readRows(rows, depth) }
      guard !isShapeKnown || depth == shape.count else { throw ragged }
      isShapeKnown = true
      switch value {
      case .bool(let flag): add(flag ? 1 : 0, .bool)
      case .int(let number): add(number, .int64)
      case .double(let number):
        dtype = max(dtype, Defaults.dtype)
        doubles.append(number)
        ints.append(0)
      default:
        if case .object(let object) = value, object is LongInteger {
          throw Raised(.overflowError, "the integer does not fit into 64 bits")
        }
        if case .object(let object) = value, let scalar = object as? NumpyScalar {
          return try read(scalar.python, depth: depth)
        }
        guard let part = try Construction.existing(value) else {
          throw Raised(
            .typeError, "to_tensor() takes numbers, lists of numbers and tensors, not {}",
            value.type.name)
        }
        dtype = max(dtype, part.dtype)
        parts.append(part)
      }
    }

    private mutating func add(_ number: Int, _ type: DType) {
      dtype = max(dtype, type)
      ints.append(number)
      doubles.append(Double(number))
    }

    private func rows(_ value: Value) -> [Value]? {
      switch value {
      case .list(let list): list.items
      case .tuple(let tuple): tuple.items
      default: nil
      }
    }

    private mutating func readRows(_ rows: [Value], _ depth: Int) throws(Raised) {
      guard depth < Leaves.deepest else {
        throw Raised(.valueError, "to_tensor() takes lists nested at most {} deep", "32")
      }
      if isShapeKnown {
        guard depth < shape.count, shape[depth] == rows.count else { throw ragged }
      } else {
        shape.append(rows.count)
        if rows.isEmpty { isShapeKnown = true }
      }
      for row in rows { try read(row, depth: depth + 1) }
    }

    private var ragged: Raised {
      Raised(.valueError, "to_tensor() takes rows of the same length and depth")
    }

    func tensor(dtype wanted: DType?) throws(TensorError) -> Tensor {
      let target = wanted ?? (doubles.isEmpty && parts.isEmpty ? Defaults.dtype : dtype)
      guard parts.isEmpty else { return try joined().cast(to: target) }
      if target.isFloating || dtype.isFloating {
        return try Tensor(doubles: doubles, shape: shape).cast(to: target)
      }
      return try Tensor(ints: ints, shape: shape).cast(to: target)
    }

    /// A list of tensors, all of one shape, stacked along new first axes.
    private func joined() throws(TensorError) -> Tensor {
      guard parts.count == shape.reduce(1, *) else {
        throw TensorError(.value, "to_tensor() takes either numbers or tensors in a list, not both")
      }
      var parts = parts
      for index in parts.indices { parts[index] = try parts[index].cast(to: dtype) }
      let stacked = try Tensor.stack(parts)
      return try stacked.reshaped(shape + parts[0].shape)
    }
  }
}
