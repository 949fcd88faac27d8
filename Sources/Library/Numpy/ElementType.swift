import Tensors

/// The element type of a NumPy array: a tensor's, one kept in a wider tensor, text, or objects.
struct ElementType: Hashable {
  enum Kind: UInt8, CaseIterable {
    case bool, int8, uint8, int16, uint16, int32, uint32, int64, float32, float64, text, object
  }
  let kind: Kind
  /// The longest text that fits; 0 for other kinds.
  let width: Int

  init(_ kind: Kind, width: Int = 0) {
    self.kind = kind
    self.width = width
  }

  init(_ dtype: DType) {
    switch dtype {
    case .bool: self.init(Kind.bool)
    case .int32: self.init(Kind.int32)
    case .int64: self.init(Kind.int64)
    case .float32: self.init(Kind.float32)
    case .float64: self.init(Kind.float64)
    }
  }

  static let bool = ElementType(.bool)
  static let int8 = ElementType(.int8)
  static let int64 = ElementType(.int64)
  static let float32 = ElementType(.float32)
  static let float64 = ElementType(.float64)
  static let object = ElementType(.object)

  /// The tensor type that holds the elements; nil for text and objects.
  var storage: DType? {
    switch kind {
    case .bool: .bool
    case .int32: .int32
    case .int8, .uint8, .int16, .uint16, .uint32, .int64: .int64
    case .float32: .float32
    case .float64: .float64
    case .text, .object: nil
    }
  }

  /// NumPy's name: `float64`, `<U5`, `object`.
  var name: String { kind == .text ? "<U\(width)" : "\(kind)" }

  /// Bytes of an element in NumPy.
  var size: Int {
    switch kind {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16: 2
    case .int32, .uint32, .float32: 4
    case .int64, .float64, .object: 8
    case .text: 4 * width
    }
  }

  /// NumPy's letter for the family: b, i, u, f, U or O.
  var letter: String {
    switch kind {
    case .bool: "b"
    case .int8, .int16, .int32, .int64: "i"
    case .uint8, .uint16, .uint32: "u"
    case .float32, .float64: "f"
    case .text: "U"
    case .object: "O"
    }
  }

  var isFloating: Bool { kind == .float32 || kind == .float64 }
  var isInteger: Bool { letter == "i" || letter == "u" }
  var isNumeric: Bool { storage != nil }

  /// The least and the greatest value of an integer type.
  var bounds: ClosedRange<Int> {
    switch kind {
    case .int8: -128...127
    case .uint8: 0...255
    case .int16: -32768...32767
    case .uint16: 0...65535
    case .int32: Int(Int32.min)...Int(Int32.max)
    case .uint32: 0...Int(UInt32.max)
    default: Int.min...Int.max
    }
  }

  /// The type in which functions such as `exp` compute.
  var floating: ElementType { isFloating ? self : .float64 }
}

extension ElementType {
  /// The type that holds the elements of both.
  static func promote(_ a: ElementType, _ b: ElementType) -> ElementType {
    if a == b { return a }
    if a.kind == .object || b.kind == .object { return .object }
    if a.kind == .text || b.kind == .text {
      return ElementType(.text, width: max(a.textWidth, b.textWidth))
    }
    if a.kind == .bool { return b }
    if b.kind == .bool { return a }
    if a.isFloating || b.isFloating {
      return a.fitsFloat32 && b.fitsFloat32 ? .float32 : .float64
    }
    return promoteIntegers(a, b)
  }

  private static func promoteIntegers(_ a: ElementType, _ b: ElementType) -> ElementType {
    if a.letter == b.letter { return a.size > b.size ? a : b }
    let (signed, unsigned) = a.letter == "i" ? (a, b) : (b, a)
    if signed.size > unsigned.size { return signed }
    return ElementType(unsigned.size == 1 ? .int16 : unsigned.size == 2 ? .int32 : .int64)
  }

  private var fitsFloat32: Bool { kind == .float32 || isInteger && size <= 2 }

  /// How many characters the text of an element may have.
  private var textWidth: Int {
    switch kind {
    case .text: width
    case .bool: 5
    case .float32, .float64: 32
    case .int8, .uint8: 4
    case .int16, .uint16: 6
    case .int32, .uint32: 11
    case .int64, .object: 21
    }
  }
}
