import Autograd
import Interpreter
import Tensors

/// The attributes and methods of tensors beside the operators, which are methods by their table.
enum TensorMembers {
  static var all: [Class.Member] {
    let functions = PaddleFunctions.methods.map {
      Class.Member($0.name, .native($0.copy))
    }
    return functions + attributes + GradientMembers.all + KindMembers.all
      + SamplingFunctions.members + TensorCopies.members + FurtherMembers.all + values + inPlace
  }

  private static var attributes: [Class.Member] {
    [
      .property("shape", "The length of each axis.") { (x) throws(Raised) in
        .list(List(try variable(x).shape.map { .int($0) }))
      },
      .property("dtype", "The type of the elements.") { (x) throws(Raised) in
        .object(DTypeObject.of(try variable(x).dtype))
      },
      .property("T", "The tensor with its axes in reverse order.") { (x) throws(Raised) in
        let x = try variable(x)
        return try .tensor(
          tensors { () throws(TensorError) in
            try apply(
              .transpose, x, attributes: [.ints(Array((0..<x.shape.count).reversed()))])
          })
      },
      .property("mT", "The tensor with its last two axes exchanged.") { (x) throws(Raised) in
        .tensor(try ShapeFunctions.matrixTranspose(variable(x)))
      },
      .property(
        "name", "The tensor's name.",
        get: { (x) throws(Raised) in .string(TensorNames.name(of: try variable(x))) },
        set: { (x, name) throws(Raised) in TensorNames.set(try name.str(), on: try variable(x)) }),
      .property(
        "persistable", "True for parameters.",
        get: { (x) throws(Raised) in .bool(try variable(x).isParameter) },
        set: { (x, flag) throws(Raised) in try variable(x).isParameter = flag.isTrue() }),
    ]
  }

  private static var values: [Class.Member] {
    [
      .method("numpy(self)", "The elements as a NumPy array.") { (arguments) throws(Raised) in
        .object(NumpyArray(try variable(arguments[0]).value))
      },
      .method("tolist(self)", "The elements as nested lists of numbers.") {
        (arguments) throws(Raised) in
        try nestedList(variable(arguments[0]).value)
      },
      .method("item(self, *index)", "One element as a Python number.") {
        (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        guard case .tuple(let index) = arguments[1], !index.items.isEmpty else {
          return try TensorText.item(x)
        }
        if index.items.count == 1 {
          let position = try index.items[0].asIndex()
          let count = x.value.count
          guard -count <= position, position < count else {
            throw Raised(
              .indexError, "index {} is out of range for a tensor of {} elements",
              String(position), String(count))
          }
          return try tensors { () throws(TensorError) in
            try Value(x.value.item(at: position < 0 ? position + count : position))
          }
        }
        return try TensorText.item(TensorItems.get(x, TensorSubscript.indices(arguments[1])))
      },
      .method("__abs__(self)", "The distance from 0.") { (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        return try .tensor(tensors { () throws(TensorError) in try apply(.abs, x) })
      },
    ]
  }

  private static var inPlace: [Class.Member] {
    [
      .method("set_value(self, value)", "Replaces the elements; the shape stays.") {
        (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        let value = try Construction.tensor(arguments[1], dtype: x.dtype)
        try tensors { () throws(TensorError) in try x.setValue(value) }
        return .none
      },
      .method("copy_(self, other, non_blocking=False)", "Takes over another tensor's elements.") {
        (arguments) throws(Raised) in
        let x = try variable(arguments[0])
        let other = try Construction.tensor(arguments[1], dtype: x.dtype)
        try tensors { () throws(TensorError) in try x.setValue(other.broadcast(to: x.shape)) }
        return arguments[0]
      },
      .method("fill_(self, value)", "Sets every element to a number.") {
        (arguments) throws(Raised) in
        try fill(try variable(arguments[0]), try arguments.double(1))
        return arguments[0]
      },
      .method("zero_(self)", "Sets every element to 0.") { (arguments) throws(Raised) in
        try fill(try variable(arguments[0]), 0)
        return arguments[0]
      },
    ]
  }

  private static func fill(_ x: Variable, _ number: Double) throws(Raised) {
    try tensors { () throws(TensorError) in
      try x.setValue(Tensor.full(x.shape, number, x.dtype))
    }
  }

  /// The tensor that a receiver is.
  static func variable(_ value: Value) throws(Raised) -> Variable {
    if case .tensor(let variable) = value { return variable }
    throw Raised(.typeError, "a Tensor is needed here, not {}", value.type.name)
  }

  /// `x.tolist()`: a number for a scalar, else lists within lists.
  static func nestedList(_ tensor: Tensor) throws(Raised) -> Value {
    guard let length = tensor.shape.first else {
      return try tensors { () throws(TensorError) in try Value(tensor.item()) }
    }
    var rows: [Value] = []
    rows.reserveCapacity(length)
    if tensor.rank == 1 {
      for index in 0..<length {
        rows.append(try tensors { () throws(TensorError) in try Value(tensor.item(at: index)) })
      }
    } else {
      for index in 0..<length {
        rows.append(
          try nestedList(tensors { () throws(TensorError) in try tensor.get([.at(index)]) }))
      }
    }
    return .list(List(rows))
  }
}
