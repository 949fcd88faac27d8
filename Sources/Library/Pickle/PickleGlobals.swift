import Interpreter
import Tensors

/// What a pickle file may name, and what becomes of it: a list of safe makers, none of which runs
/// anything that the file brings along.
enum PickleGlobals {
  nonisolated(unsafe) static let errorType = Class(
    builtin: "UnpicklingError", base: ExceptionKind.exception.type, module: "_pickle",
    isException: true)

  static func error(_ text: String) -> Raised {
    Raised(Exception(type: errorType, arguments: [.string(text)]))
  }

  /// A name in a file, until it is applied to arguments.
  private final class Maker: Object {
    let make: ([Value]) throws(Raised) -> Value
    init(_ make: @escaping ([Value]) throws(Raised) -> Value) { self.make = make }
  }

  /// An array whose shape and elements are still to come.
  private final class ArrayDraft: Object {}

  /// An element type whose byte order is still to come.
  private final class TypeDraft: Object {
    let code: String
    init(_ code: String) { self.code = code }
  }

  /// The object that stands for a name; refused unless it is on the list.
  static func find(_ module: String, _ name: String) throws(Raised) -> Value {
    switch (module.replacing("numpy.core", with: "numpy._core"), name) {
    case ("builtins", "tuple"), ("__builtin__", "tuple"):
      return maker { items throws(Raised) in .tuple(of: try items.first?.items() ?? []) }
    case ("builtins", "list"), ("__builtin__", "list"):
      return maker { items throws(Raised) in .list(of: try items.first?.items() ?? []) }
    case ("builtins", "set"), ("__builtin__", "set"), ("builtins", "frozenset"):
      return maker { items throws(Raised) in try set(items.first?.items() ?? [], name) }
    case ("builtins", "eval"): return maker(onlyVariable)
    case ("_codecs", "encode"): return maker(encoded)
    case ("collections", "OrderedDict"):
      return maker { items throws(Raised) in
        try call(
          Modules.load("collections").get("OrderedDict") ?? .none, with: CallArguments(items))
      }
    case ("numpy._core.multiarray", "_reconstruct"):
      return maker { _ throws(Raised) in .object(ArrayDraft()) }
    case ("numpy._core.multiarray", "scalar"): return maker(scalar)
    case ("numpy._core.numeric", "_frombuffer"): return maker(fromBuffer)
    case ("numpy", "ndarray"): return .type(NumpyArray.arrayType)
    case ("numpy", "dtype"):
      return maker { items throws(Raised) in .object(TypeDraft(try items.first?.str() ?? "")) }
    default: throw refused(module, name)
    }
  }

  private static func refused(_ module: String, _ name: String) -> Raised {
    error("the file asks for \(module).\(name): only tensors, arrays and plain containers are read")
  }

  private static func maker(_ make: @escaping ([Value]) throws(Raised) -> Value) -> Value {
    .object(Maker(make))
  }

  static func apply(_ function: Value, _ arguments: [Value]) throws(Raised) -> Value {
    guard case .object(let object) = function, let maker = object as? Maker else {
      throw error("what is no maker is applied to arguments")
    }
    return try maker.make(arguments)
  }

  static func set(_ items: [Value], _ kind: String) throws(Raised) -> Value {
    try call(Modules.builtins.get(kind) ?? .none, .list(of: items))
  }

  /// Paddle writes some tensors as the value of the variable `data`; nothing else is evaluated.
  private static func onlyVariable(_ arguments: [Value]) throws(Raised) -> Value {
    guard arguments.count == 2, case .str(let text) = arguments[0], text.text == "data",
      case .dict(let names) = arguments[1], let value = try names.get(arguments[0])
    else { throw refused("builtins", "eval") }
    return value
  }

  /// Bytes in files of protocol 2: text of one character each.
  private static func encoded(_ arguments: [Value]) throws(Raised) -> Value {
    guard case .str(let text)? = arguments.first else { throw error("a text is damaged") }
    return .object(Bytes(text.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
  }

  // NumPy.

  static func build(_ draft: Value, _ state: Value) throws(Raised) -> Value {
    guard case .object(let object) = draft else {
      throw error("objects of type \(draft.type.name) are not read here")
    }
    let parts = try state.items()
    if object is ArrayDraft {
      guard parts.count == 5 else { throw error("an array is damaged") }
      return try array(parts[1], parts[2], isReversed: parts[3].isTrue(), parts[4])
    }
    if let type = object as? TypeDraft {
      if parts.count > 1, try parts[1].str() == ">" {
        throw error("arrays with the highest byte first are not read here")
      }
      return .object(NumpyDType(try elementType(type.code)))
    }
    throw error("objects of type \(draft.type.name) are not read here")
  }

  private static func elementType(_ code: String) throws(Raised) -> ElementType {
    if code.hasPrefix("O") { return .object }
    return try NumpyDType.of(.string(code)) ?? .float64
  }

  private static func dtype(_ value: Value) throws(Raised) -> ElementType {
    guard case .object(let object) = value, let dtype = object as? NumpyDType else {
      guard case .object(let object) = value, let draft = object as? TypeDraft else {
        throw error("an element type is damaged")
      }
      return try elementType(draft.code)
    }
    return dtype.dtype
  }

  private static func array(
    _ shape: Value, _ type: Value, isReversed: Bool, _ data: Value
  ) throws(Raised) -> Value {
    let dtype = try dtype(type)
    var lengths = try NumpyAxes.shape(shape)
    if isReversed { lengths.reverse() }
    let made = try elements(data, lengths, dtype)
    return .object(isReversed ? try NumpyShapes.transposed(made, .none) : made)
  }

  private static func elements(
    _ data: Value, _ shape: [Int], _ dtype: ElementType
  ) throws(Raised) -> NumpyArray {
    if case .list(let list) = data {
      guard list.items.count == shape.reduce(1, *) else { throw error("an array is damaged") }
      return NumpyArray(list.items, shape: shape, as: .object)
    }
    return try ArrayBytes.decode(raw(data), shape, dtype)
  }

  private static func raw(_ data: Value) throws(Raised) -> [UInt8] {
    if case .object(let object) = data, let bytes = object as? Bytes { return bytes.bytes }
    if case .str(let text) = data {
      return text.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
    throw error("an array is damaged")
  }

  private static func scalar(_ arguments: [Value]) throws(Raised) -> Value {
    guard arguments.count == 2 else { throw error("a number is damaged") }
    return try ArrayBytes.decode(raw(arguments[1]), [], dtype(arguments[0])).simplified()
  }

  private static func fromBuffer(_ arguments: [Value]) throws(Raised) -> Value {
    guard arguments.count == 4 else { throw error("an array is damaged") }
    let isReversed = try arguments[3].str() == "F"
    return try array(arguments[2], arguments[1], isReversed: isReversed, arguments[0])
  }
}
