import Interpreter
import Tensors

/// NumPy's scalar classes: `numpy.float64`, and the abstract ones such as `numpy.integer`.
enum NumpyTypes {
  private static let parents: [(name: String, parent: String?)] = [
    ("generic", nil), ("number", "generic"), ("integer", "number"), ("inexact", "number"),
    ("signedinteger", "integer"), ("unsignedinteger", "integer"), ("floating", "inexact"),
    ("flexible", "generic"), ("character", "flexible"),
  ]

  /// The classes without instances of their own.
  nonisolated(unsafe) static let abstract: [String: Class] = {
    var made: [String: Class] = [:]
    for (name, parent) in parents {
      let base = parent.flatMap { made[$0] } ?? BuiltinTypes.object
      made[name] = Class(builtin: name, base: base, module: "numpy")
    }
    made["generic"]?.define { NumpyScalarMembers.all }
    return made
  }()

  nonisolated(unsafe) private static let scalars: [ElementType.Kind: Class] = {
    var made: [ElementType.Kind: Class] = [:]
    for kind in ElementType.Kind.allCases { made[kind] = newClass(kind) }
    return made
  }()

  /// The class of the elements of a kind.
  static func scalarType(_ kind: ElementType.Kind) -> Class {
    scalars[kind] ?? BuiltinTypes.object
  }

  /// The class of a kind under the name that programs import it by.
  static var named: [(name: String, type: Class)] {
    ElementType.Kind.allCases.map { (name(of: $0), scalarType($0)) }
      + [("int_", scalarType(.int64)), ("intp", scalarType(.int64)), ("bool", scalarType(.bool))]
      + [("double", scalarType(.float64)), ("single", scalarType(.float32))]
      + [("longlong", scalarType(.int64)), ("intc", scalarType(.int32))]
      + [("byte", scalarType(.int8)), ("ubyte", scalarType(.uint8)), ("short", scalarType(.int16))]
      + abstract.map { ($0.key, $0.value) }
  }

  /// The kind that a class stands for; nil when it is no scalar class.
  static func kind(of type: Class) -> ElementType.Kind? {
    scalars.first { $0.value === type }?.key
  }

  private static func name(of kind: ElementType.Kind) -> String {
    switch kind {
    case .bool: "bool_"
    case .text: "str_"
    case .object: "object_"
    default: "\(kind)"
    }
  }

  private static func newClass(_ kind: ElementType.Kind) -> Class {
    let dtype = ElementType(kind)
    let parent: String =
      switch dtype.letter {
      case "i": "signedinteger"
      case "u": "unsignedinteger"
      case "f": "floating"
      case "U": "character"
      default: "generic"
      }
    let name = kind == .bool ? "bool" : name(of: kind)
    let type = Class(
      builtin: name, base: abstract[parent], mixin: kind == .float64 ? BuiltinTypes.float : nil,
      module: "numpy")
    type.constructor = Native("\(name)(value=0, /)", "A number of this type.") {
      a throws(Raised) in
      if kind == .text { return .string(try a[0].str()) }
      if kind == .object { return a[0] }
      return try NumpyConversion.array(parsed(a[0])).cast(to: dtype).simplified()
    }
    return type
  }

  /// A text as the number that it spells; other values as they are.
  private static func parsed(_ value: Value) throws(Raised) -> Value {
    guard case .str = value else { return value }
    return try call(.type(BuiltinTypes.float), value)
  }
}

/// `numpy.dtype`: an element type as programs hold it.
final class NumpyDType: Object {
  let dtype: ElementType

  init(_ dtype: ElementType) { self.dtype = dtype }

  nonisolated(unsafe) static let kindOfDType: Class = {
    let type = Class(builtin: "dtype", module: "numpy")
    type.constructor = Native("dtype(dtype, align=False, copy=False)", "An element type.") {
      a throws(Raised) in
      .object(NumpyDType(try NumpyDType.of(a[0]) ?? .float64))
    }
    return type
  }()

  override var type: Class { NumpyDType.kindOfDType }
  override func str() throws(Raised) -> String { dtype.name }
  override func repr() throws(Raised) -> String {
    "dtype('\(dtype.kind == .object ? "O" : dtype.name == "<U0" ? "<U" : dtype.name)')"
  }
  override func hash() throws(Raised) -> Int { dtype.hashValue }
  override func equals(_ other: Value) throws(Raised) -> Bool? {
    switch other {
    case .str, .type, .object: try? NumpyDType.of(other) == dtype
    default: false
    }
  }
  override func ownAttribute(_ name: String) throws(Raised) -> Value? {
    switch name {
    case "name": .string(dtype.kind == .text ? "str\(dtype.size * 8)" : dtype.name)
    case "kind": .string(dtype.letter)
    case "itemsize": .int(dtype.size)
    case "type": .type(NumpyTypes.scalarType(dtype.kind))
    case "char": .string(dtype.letter)
    case "str": .string(code)
    default: nil
    }
  }

  /// As `.npy` files name the type: `<f8`.
  var code: String {
    switch dtype.kind {
    case .text: dtype.name
    case .object: "|O"
    default: (dtype.size == 1 ? "|" : "<") + dtype.letter + String(dtype.size)
    }
  }
}

extension NumpyDType {
  private static let aliases: [String: ElementType.Kind] = [
    "float": .float64, "double": .float64, "single": .float32, "int": .int64, "long": .int64,
    "intc": .int32, "int_": .int64, "bool_": .bool, "str": .text, "U": .text, "O": .object,
    "float_": .float64, "i": .int32, "l": .int64, "f": .float32, "d": .float64, "?": .bool,
    "b1": .bool, "i1": .int8, "u1": .uint8, "i2": .int16, "u2": .uint16, "i4": .int32,
    "u4": .uint32, "i8": .int64, "f4": .float32, "f8": .float64, "B": .uint8, "b": .int8,
    "h": .int16, "q": .int64,
  ]

  /// The element type that a program means; nil for None.
  ///
  /// - Throws: `TypeError` for what is no element type, or one that is not offered.
  static func of(_ value: Value) throws(Raised) -> ElementType? {
    switch value {
    case .none: return nil
    case .str(let text): return try named(text.text)
    case .type(let type):
      if let kind = NumpyTypes.kind(of: type) { return ElementType(kind) }
      if let dtype = ofPython(type) { return dtype }
    case .object(let object):
      if let own = object as? NumpyDType { return own.dtype }
      if let tensorType = object as? DTypeObject { return ElementType(tensorType.dtype) }
    default: break
    }
    throw Raised(.typeError, "Cannot interpret '{}' as a data type", try value.repr())
  }

  private static func ofPython(_ type: Class) -> ElementType? {
    if type === BuiltinTypes.float { return .float64 }
    if type === BuiltinTypes.int { return .int64 }
    if type === BuiltinTypes.bool { return .bool }
    if type === BuiltinTypes.str { return ElementType(.text) }
    if type === BuiltinTypes.object { return .object }
    switch type.name {
    case "floating", "inexact", "number": return .float64
    case "integer", "signedinteger": return .int64
    default: return nil
    }
  }

  private static func named(_ text: String) throws(Raised) -> ElementType {
    let bare = text.drop { "<>=|".contains($0) }
    if let kind = ElementType.Kind.allCases.first(where: { "\($0)" == bare }), kind != .text {
      return ElementType(kind)
    }
    if bare.first == "U", let width = Int(bare.dropFirst()), width >= 0, width < 1 << 20 {
      return ElementType(.text, width: width)
    }
    if let kind = aliases[String(bare)] { return ElementType(kind) }
    if ["float16", "uint64", "complex64", "complex128", "longdouble"].contains(bare) {
      throw Raised(.typeError, "elements of type {} are not available here", String(bare))
        .suggesting(bare == "float16" ? "float32" : bare == "uint64" ? "int64" : "float64")
    }
    throw Raised(.typeError, "data type {} not understood", quotedText(text))
  }
}

/// A text in single quotes, as messages show it.
func quotedText(_ text: String) -> String { (try? Value.string(text).repr()) ?? text }
