import Autograd
import Interpreter
import Tensors

/// `x[...]` and `x[...] = y`, recorded like any operator.
enum TensorItems {
  static func get(_ x: Variable, _ entries: [Index]) throws(Raised) -> Variable {
    try tensors { () throws(TensorError) in
      try apply(.getItem, x, attributes: [.subscription(entries)])
    }
  }

  static func set(_ x: Variable, _ entries: [Index], _ value: Value) throws(Raised) {
    let value = try stored(value, in: x)
    try tensors { () throws(TensorError) in
      try x.applyInPlace(.setItem, [value], attributes: [.subscription(entries)])
    }
  }

  private static func stored(_ value: Value, in x: Variable) throws(Raised) -> Variable {
    if case .tensor(let variable) = value { return variable }
    if let number = Conversion.number(value, like: x.dtype) { return Variable(number) }
    return Variable(try Construction.tensor(value, dtype: x.dtype))
  }
}
