import Autograd
import Interpreter
import Tensors

/// What a program passes where a tensor is wanted.
enum Conversion {
  /// The tensor that a value is; a number becomes a constant of the element type `like` suggests.
  ///
  /// Throws `TypeError` for anything else, lists included: `to_tensor` is the way from those.
  static func variable(
    _ value: Value, like other: DType?, _ function: String, _ parameter: String
  ) throws(Raised) -> Variable {
    if case .tensor(let variable) = value { return variable }
    if let constant = number(value, like: other) { return Variable(constant) }
    if let array = array(value) { return Variable(try array.tensor()) }
    throw Raised(
      .typeError, "{}(): argument '{}' must be a Tensor, not {}", function, parameter,
      value.type.name
    ).noting("to_tensor(...) makes a tensor of numbers and lists")
  }

  /// A Python number beside a tensor: floats take the tensor's floating type, or the default.
  ///
  /// Nil when the value is no number that fits.
  static func number(_ value: Value, like other: DType?) -> Tensor? {
    switch value {
    case .double(let number):
      let dtype = other.flatMap { $0.isFloating ? $0 : nil } ?? Defaults.dtype
      return dtype == .float64 ? Tensor(number) : Tensor(Float(number))
    case .int(let number):
      switch other {
      case .float32: return Tensor(Float(number))
      case .float64: return Tensor(Double(number))
      case .int32:
        return Int32(exactly: number).flatMap { try? Tensor(Int($0)).cast(to: .int32) }
          ?? Tensor(number)
      default: return Tensor(number)
      }
    case .bool(let flag):
      return other.flatMap { $0.isFloating ? number(.int(flag ? 1 : 0), like: $0) : nil }
        ?? Tensor(flag)
    case .object(let object):
      return (object as? NumpyScalar).flatMap { number($0.python, like: other) }
    default: return nil
    }
  }

  /// The NumPy array that a value is; nil for other values.
  static func array(_ value: Value) -> NumpyArray? {
    if case .object(let object) = value { object as? NumpyArray } else { nil }
  }

  /// A setting of an operator: an axis, a shape, an element type.
  static func attribute(
    _ value: Value, _ parameter: Parameter, _ function: String
  ) throws(Raised) -> Attribute {
    if parameter.name == "dtype", let dtype = try dtype(value) { return .dtype(dtype) }
    switch value {
    case .none: return .none
    case .bool(let flag): return .flag(flag)
    case .int(let number): return .int(number)
    case .double(let number): return .number(number)
    case .str(let text): return .text(text.text)
    case .tensor(let variable) where variable.value.count == 1:
      return variable.value.dtype.isFloating
        ? .number(variable.value.doubles[0]) : .int(variable.value.ints[0])
    default:
      if let ints = try integers(value) { return .ints(ints) }
      throw Raised(
        .typeError, "{}(): argument '{}' does not take a value of type {}", function,
        parameter.name, value.type.name)
    }
  }

  /// The integers of a list, a tuple or an integer tensor; nil when it is none of these.
  static func integers(_ value: Value) throws(Raised) -> [Int]? {
    switch value {
    case .list(let list): return try list.items.integers()
    case .tuple(let tuple): return try tuple.items.integers()
    case .tensor(let variable) where !variable.value.dtype.isFloating: return variable.value.ints
    case .object:
      guard let array = array(value), array.dtype.isInteger else { return nil }
      return try array.tensor().ints
    default: return nil
    }
  }

  /// The items of a list or a tuple of tensors.
  ///
  /// Throws `TypeError` for anything else.
  static func sequence(_ value: Value, _ function: String) throws(Raised) -> [Value] {
    switch value {
    case .list(let list): return list.items
    case .tuple(let tuple): return tuple.items
    default:
      throw Raised(.typeError, "{}() takes a list of tensors, not {}", function, value.type.name)
    }
  }

  /// An axis counted from either end, as 0 ..< rank.
  ///
  /// Throws `ValueError`.
  static func axis(_ axis: Int, of rank: Int) throws(Raised) -> Int {
    guard -rank <= axis, axis < rank else {
      throw Raised(
        .valueError, "axis {} is outside of a tensor of {} axes", String(axis), String(rank))
    }
    return axis < 0 ? axis + rank : axis
  }

  /// The sizes of a shape: integers in a list or a tuple, or one integer.
  static func shape(_ value: Value, _ function: String) throws(Raised) -> [Int] {
    if case .int(let size) = value { return [size] }
    guard let sizes = try integers(value) else {
      throw Raised(
        .typeError, "{}(): a shape is a list of integers, not {}", function, value.type.name)
    }
    return sizes
  }

  /// An element type from its name or its object (`paddle.float32`); nil for None.
  static func dtype(_ value: Value) throws(Raised) -> DType? {
    switch value {
    case .none: return nil
    case .str(let text):
      if let dtype = DTypeObject.named(text.text) { return dtype }
    case .type(let type):
      if let dtype = DTypeObject.named(type.name) { return dtype }
    case .object(let object):
      if let dtype = object as? DTypeObject { return dtype.dtype }
      if let own = object as? NumpyDType, let dtype = own.dtype.storage { return dtype }
    default: break
    }
    if case .int = value {
      throw Raised(.typeError, "an element type is needed here, not a number")
        .noting("the lengths of several axes are one list, such as [2, 3]")
    }
    throw Raised(
      .typeError, "{} is no element type; there are bool, int32, int64, float32 and float64",
      (try? value.repr()) ?? value.type.name)
  }
}

extension [Value] {
  fileprivate func integers() throws(Raised) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(count)
    for value in self { result.append(try value.asIndex()) }
    return result
  }
}
