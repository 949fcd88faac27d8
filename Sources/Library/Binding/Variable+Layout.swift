import Autograd
import Interpreter
import Tensors

/// The steps of which the library's own functions are made, recorded like any operator.
extension Variable {
  var rank: Int { shape.count }

  func reshaped(_ shape: [Int]) throws(Raised) -> Variable {
    try run(.reshape, self, with: [.ints(shape)])
  }

  func transposed(_ order: [Int]) throws(Raised) -> Variable {
    try run(.transpose, self, with: [.ints(order)])
  }

  /// With one axis taken to another place.
  func moving(_ axis: Int, to place: Int) throws(Raised) -> Variable {
    var order = shape.indices.filter { $0 != axis }
    order.insert(axis, at: place)
    return try transposed(order)
  }

  func sliced(_ axis: Int, from start: Int, to stop: Int) throws(Raised) -> Variable {
    try run(.slice, self, with: [.int(axis), .int(start), .int(stop)])
  }

  func expanded(to shape: [Int]) throws(Raised) -> Variable {
    try run(.expand, self, with: [.ints(shape)])
  }

  func items(_ entries: [Index]) throws(Raised) -> Variable {
    try run(.getItem, self, with: [.subscription(entries)])
  }

  func storing(_ value: Variable, at entries: [Index]) throws(Raised) -> Variable {
    try run(.setItem, self, value, with: [.subscription(entries)])
  }

  func cast(to dtype: DType) throws(Raised) -> Variable {
    self.dtype == dtype ? self : try run(.cast, self, with: [.dtype(dtype)])
  }

  /// The element type in which a function with fractions computes: whole numbers become float32.
  func asFloating() throws(Raised) -> Variable { try cast(to: dtype.floating) }

  static func + (a: Variable, b: Variable) throws(Raised) -> Variable { try run(.add, a, b) }
  static func - (a: Variable, b: Variable) throws(Raised) -> Variable { try run(.subtract, a, b) }
  static func * (a: Variable, b: Variable) throws(Raised) -> Variable { try run(.multiply, a, b) }
  static func / (a: Variable, b: Variable) throws(Raised) -> Variable { try run(.divide, a, b) }

  /// A number of the same element type.
  func constant(_ value: Double) throws(Raised) -> Variable {
    let dtype = dtype
    return Variable(
      try tensors { () throws(TensorError) in try Tensor.full([], value, dtype) })
  }

  /// Several along an axis, one after another.
  static func joined(_ parts: [Variable], axis: Int) throws(Raised) -> Variable {
    try tensors { () throws(TensorError) in
      try apply(.concat, inputs: parts, attributes: [.int(axis)])
    }
  }

  /// Several of one shape along a new axis.
  static func stacked(_ parts: [Variable], axis: Int) throws(Raised) -> Variable {
    try tensors { () throws(TensorError) in
      try apply(.stack, inputs: parts, attributes: [.int(axis)])
    }
  }
}

extension Index {
  /// Entries that leave so many axes whole.
  static func whole(_ count: Int) -> [Index] {
    [Index](repeating: .range(start: nil, stop: nil, step: 1), count: count)
  }
}
