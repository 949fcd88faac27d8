import Autograd
import Interpreter
import Tensors

/// NumPy arrays from what programs pass: numbers, nested lists, tensors, other arrays.
enum NumpyConversion {
  nonisolated(unsafe) private static let arrayMethod = Str.intern("__array__")

  /// The array that a value is or stands for; arrays come back as they are.
  static func array(_ value: Value, as dtype: ElementType? = nil) throws(Raised) -> NumpyArray {
    if let known = try existing(value) { return try dtype.map(known.converted) ?? known }
    var items = NestedItems()
    do throws(Raised) { try items.read(value) } catch {
      guard dtype == .object, case .list(let list) = value else { throw error }
      return NumpyArray(list.items, shape: [list.items.count], as: .object)
    }
    return try items.array(as: dtype)
  }

  /// The array of a value that holds one already; nil for numbers, lists and other objects.
  static func existing(_ value: Value) throws(Raised) -> NumpyArray? {
    switch value {
    case .tensor(let variable): return NumpyArray(variable.value)
    case .object(let object):
      if let array = object as? NumpyArray { return array }
      return (object as? NumpyScalar)?.array
    case .instance(let instance):
      guard instance.type.lookup(arrayMethod) != nil else { return nil }
      let made = try call(value.attribute(arrayMethod))
      guard case .object(let object) = made, let array = object as? NumpyArray else {
        throw Raised(.valueError, "object __array__ method not producing an array")
      }
      return array
    default: return nil
    }
  }

  /// An array of Python values, row by row, brought to a type; numbers are cut to its range.
  static func array(
    of items: [Value], shape: [Int], as target: ElementType, from source: ElementType? = nil
  ) throws(Raised) -> NumpyArray {
    switch target.kind {
    case .object: return NumpyArray(items, shape: shape, as: target)
    case .text: return try text(items, shape, target, source)
    case .bool:
      var bools: [Bool] = []
      for item in items { bools.append(try item.isTrue()) }
      return try NumpyArray(
        tensors { () throws(TensorError) in try Tensor(bools: bools, shape: shape) })
    case .float32, .float64:
      var doubles: [Double] = []
      doubles.reserveCapacity(items.count)
      for item in items { doubles.append(try double(item)) }
      return try numbers(target) { () throws(TensorError) in
        try Tensor(doubles: doubles, shape: shape)
      }
    default:
      var ints: [Int] = []
      ints.reserveCapacity(items.count)
      for item in items { ints.append(try int(item, target)) }
      return try numbers(target) { () throws(TensorError) in try Tensor(ints: ints, shape: shape) }
    }
  }

  private static func numbers(
    _ target: ElementType, _ make: () throws(TensorError) -> Tensor
  ) throws(Raised) -> NumpyArray {
    NumpyArray(
      try tensors { () throws(TensorError) in
        let made = try make()
        return try target.storage.map { (dtype) throws(TensorError) in try made.cast(to: dtype) }
          ?? made
      }, as: target)
  }

  /// Texts, cut to the width of the type; a width of 0 becomes what the longest needs.
  private static func text(
    _ items: [Value], _ shape: [Int], _ target: ElementType, _ source: ElementType?
  ) throws(Raised) -> NumpyArray {
    var texts: [Str] = []
    for item in items {
      if case .str(let text) = item {
        texts.append(text)
      } else {
        texts.append(Str(try item.str()))
      }
    }
    let longest = texts.map(\.count).max() ?? 0
    let width = target.width > 0 ? target.width : max(longest, 1)
    let cut = longest > width ? texts.map { $0.slice(0, min(width, $0.count)) } : texts
    return NumpyArray(cut.map { .str($0) }, shape: shape, as: ElementType(.text, width: width))
  }

  private static func double(_ item: Value) throws(Raised) -> Double {
    switch item {
    case .double(let number): return number
    case .int(let number): return Double(number)
    case .none: return .nan
    case .str(let text):
      guard let number = Double(text.text.trimmed) else {
        throw Raised(.valueError, "could not convert string to float: {}", try item.repr())
      }
      return number
    default: return try item.asDouble()
    }
  }

  private static func int(_ item: Value, _ target: ElementType) throws(Raised) -> Int {
    switch item {
    case .int(let number):
      guard target.bounds.contains(number) else {
        throw Raised(
          .overflowError, "Python integer {} out of bounds for {}", String(number), target.name)
      }
      return number
    case .bool(let flag): return flag ? 1 : 0
    case .double(let number):
      guard let whole = Int(exactly: number.rounded(.towardZero)) else {
        throw Raised(
          number.isNaN ? .valueError : .overflowError, "cannot convert float {} to integer",
          number.isNaN ? "NaN" : "infinity")
      }
      return whole
    case .str(let text):
      guard let number = Int(text.text.trimmed) else {
        throw Raised(
          .valueError, "invalid literal for int() with base 10: {}", try item.repr())
      }
      return number
    default: return try item.asIndex()
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
