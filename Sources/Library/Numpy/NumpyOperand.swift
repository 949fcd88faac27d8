import Autograd
import Interpreter
import Tensors

/// A value in NumPy's arithmetic: an array, or a Python number that takes the type beside it.
struct NumpyOperand {
  /// What kind of Python number it is; its type gives way to that of an array.
  enum Weakness { case none, int, float }
  let array: NumpyArray
  let weakness: Weakness

  /// Nil for what NumPy leaves to the other operand.
  init?(_ value: Value) throws(Raised) {
    switch value {
    case .bool(let flag): self.init(Tensor(flag), .none)
    case .int(let number): self.init(Tensor(number), .int)
    case .double(let number): self.init(Tensor(number), .float)
    case .list, .tuple: self.init(try NumpyConversion.array(value))
    case .str, .none, .type, .function, .dict:
      self.init(NumpyArray([value], shape: [], as: .object))
    case .object(let object):
      if let array = object as? NumpyArray {
        self.init(array)
      } else if let scalar = object as? NumpyScalar {
        self.init(scalar.array)
      } else if value.bigInteger != nil {
        self.init(Tensor(try value.asDouble()), .float)
      } else {
        return nil
      }
    default: return nil
    }
  }

  init(_ array: NumpyArray) {
    self.array = array
    weakness = .none
  }

  private init(_ tensor: Tensor, _ weakness: Weakness) {
    array = NumpyArray(tensor)
    self.weakness = weakness
  }

  /// The type in which two operands meet.
  static func common(_ a: NumpyOperand, _ b: NumpyOperand) throws(Raised) -> ElementType {
    let (x, y) = (a.array.dtype, b.array.dtype)
    if x.isNumeric, y.isNumeric {
      if a.weakness != .none, b.weakness == .none { return try a.yielding(to: y) }
      if b.weakness != .none, a.weakness == .none { return try b.yielding(to: x) }
    }
    return ElementType.promote(x, y)
  }

  /// The type of the result beside an array of type `other`.
  private func yielding(to other: ElementType) throws(Raised) -> ElementType {
    if other.isFloating { return other }
    guard weakness == .int else { return .float64 }
    guard other.kind != .bool else { return .int64 }
    let number = try array.tensor().ints[0]
    guard other.bounds.contains(number) else {
      throw Raised(
        .overflowError, "Python integer {} out of bounds for {}", String(number), other.name)
    }
    return other
  }
}
