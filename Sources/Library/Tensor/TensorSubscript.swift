import Autograd
import Interpreter
import Tensors

/// `x[...]`: what stands between the brackets, as indices.
enum TensorSubscript {
  static func indices(_ key: Value) throws(Raised) -> [Index] {
    guard case .tuple(let tuple) = key else { return [try index(key)] }
    var result: [Index] = []
    for entry in tuple.items { result.append(try index(entry)) }
    return result
  }

  private static func index(_ key: Value) throws(Raised) -> Index {
    switch key {
    case .int(let position): return .at(position)
    case .bool(let flag): return .tensor(Tensor(flag))
    case .none: return .newAxis
    case .tensor(let variable): return try tensorIndex(variable.value)
    case .list(let list): return try .tensor(Construction.tensor(.list(list), dtype: nil))
    case .object(let object):
      if let slice = object as? Slice { return try range(slice) }
      if object === Ellipsis.value { return .ellipsis }
      if object is NumpyArray { return try tensorIndex(NumpyConversion.array(key).tensor()) }
    default: break
    }
    return try .at(key.asIndex())
  }

  private static func tensorIndex(_ tensor: Tensor) throws(Raised) -> Index {
    guard !tensor.dtype.isFloating else {
      throw Raised(
        .indexError, "tensors used as indices hold integers or bools, not {}", tensor.dtype.name)
    }
    return .tensor(tensor)
  }

  static func range(_ slice: Slice) throws(Raised) -> Index {
    let step = try bound(slice.step) ?? 1
    guard step != 0 else { throw Raised(.valueError, "slice step cannot be zero") }
    return try .range(start: bound(slice.start), stop: bound(slice.stop), step: step)
  }

  private static func bound(_ value: Value) throws(Raised) -> Int? {
    value.isNone ? nil : try value.asIndex()
  }
}
