import Autograd
import Interpreter
import Tensors

/// Members of tensors that ask for their element type, size and place, or change the type.
enum KindMembers {
  static var all: [Class.Member] { questions + sizes + conversions + likeThis }

  private static var questions: [Class.Member] {
    [
      asked("is_floating_point", "True for float32 and float64.") { .bool($0.dtype.isFloating) },
      asked("is_integer", "True for int32 and int64.") {
        .bool(!$0.dtype.isFloating && $0.dtype != .bool)
      },
      asked("is_complex", "False: there are no complex numbers.") { _ in .bool(false) },
      asked("is_empty", "Whether there are no elements, as a tensor.") {
        .tensor(Variable(Tensor($0.value.count == 0)))
      },
      asked("is_contiguous", "True: elements lie in row-major order.") { _ in .bool(true) },
      asked("contiguous", "The tensor itself.") { .tensor($0) },
      asked("cpu", "The tensor itself: everything is on the CPU.") { .tensor($0) },
      .property("place", "Where the elements are kept.") { _ in .object(Place.cpu) },
    ]
  }

  private static var sizes: [Class.Member] {
    [
      asked("dim", "The number of axes.") { .int($0.shape.count) },
      asked("ndimension", "The number of axes.") { .int($0.shape.count) },
      asked("rank", "The number of axes, as a tensor.") { rank($0) },
      asked("numel", "The number of elements, as a tensor.") { count($0) },
      asked("element_size", "Bytes per element.") { .int($0.dtype.size) },
      number("itemsize", "Bytes per element.") { $0.dtype.size },
      number("ndim", "The number of axes.") { $0.shape.count },
      number("size", "The number of elements.") { $0.value.count },
      .property("strides", "For each axis the distance of neighbours.") { (x) throws(Raised) in
        var (strides, distance) = ([Value](), 1)
        for length in try TensorMembers.variable(x).shape.reversed() {
          strides.insert(.int(distance), at: 0)
          distance *= length
        }
        return .list(List(strides))
      },
    ]
  }

  private static var conversions: [Class.Member] {
    [
      converted("float", .float32), converted("double", .float64), converted("int", .int32),
      converted("long", .int64), converted("bool", .bool),
      .method("type_as(self, tensor)", "With the element type of another tensor.") {
        (arguments) throws(Raised) in
        let dtype = try TensorMembers.variable(arguments[1]).dtype
        return try cast(try TensorMembers.variable(arguments[0]), to: dtype)
      },
      .method(
        "to(self, *args, dtype=None, device=None, blocking=None)",
        "With another element type; a device changes nothing."
      ) { (arguments) throws(Raised) in
        let x = try TensorMembers.variable(arguments[0])
        for value in try arguments[1].items() + [arguments[2]] {
          if let dtype = target(value) { return try cast(x, to: dtype) }
        }
        return .tensor(x)
      },
    ]
  }

  private static var likeThis: [Class.Member] {
    [
      filled("new_zeros", "Zeros of this tensor's type.", 0),
      filled("new_ones", "Ones of this tensor's type.", 1),
      filled("new_empty", "Zeros of this tensor's type: none is left unset.", 0),
      .method("new_full(self, size, fill_value, dtype=None)", "A value of this tensor's type.") {
        (arguments) throws(Raised) in
        let dtype = try newType(arguments, 3)
        let shape = try Conversion.shape(arguments[1], "new_full")
        return try Creation.full(shape, arguments[2], dtype)
      },
    ]
  }

  static func rank(_ x: Variable) -> Value {
    .tensor(Variable((try? Tensor(x.shape.count).cast(to: .int32)) ?? Tensor(x.shape.count)))
  }

  static func count(_ x: Variable) -> Value { .tensor(Variable(Tensor(x.value.count))) }

  private static func asked(
    _ name: String, _ summary: String, _ answer: @escaping (Variable) -> Value
  ) -> Class.Member {
    .method("\(name)(self)", summary) { (arguments) throws(Raised) in
      answer(try TensorMembers.variable(arguments[0]))
    }
  }

  private static func number(
    _ name: String, _ summary: String, _ answer: @escaping (Variable) -> Int
  ) -> Class.Member {
    .property(name, summary) { (x) throws(Raised) in
      .int(answer(try TensorMembers.variable(x)))
    }
  }

  private static func converted(_ name: String, _ dtype: DType) -> Class.Member {
    .method("\(name)(self)", "As \(dtype.name).") { (arguments) throws(Raised) in
      try cast(try TensorMembers.variable(arguments[0]), to: dtype)
    }
  }

  private static func filled(_ name: String, _ summary: String, _ value: Int) -> Class.Member {
    .method("\(name)(self, size, dtype=None)", summary) { (arguments) throws(Raised) in
      let dtype = try newType(arguments, 2)
      return try Creation.full(Conversion.shape(arguments[1], name), .int(value), dtype)
    }
  }

  private static func newType(_ arguments: Arguments, _ index: Int) throws(Raised) -> DType {
    if let dtype = try Conversion.dtype(arguments[index]) { return dtype }
    return try TensorMembers.variable(arguments[0]).dtype
  }

  private static func cast(_ x: Variable, to dtype: DType) throws(Raised) -> Value {
    if x.dtype == dtype { return .tensor(x) }
    return try .tensor(
      tensors { () throws(TensorError) in try apply(.cast, x, attributes: [.dtype(dtype)]) })
  }

  /// The element type that an argument of `to` asks for; nil for a device and the like.
  private static func target(_ value: Value) -> DType? {
    switch value {
    case .tensor(let other): other.dtype
    case .bool, .none: nil
    default: try? Conversion.dtype(value)
    }
  }
}
