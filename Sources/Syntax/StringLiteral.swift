/// Reads the escapes of a string literal.
struct StringLiteral {
  struct Form {
    let isRaw: Bool
    /// In an f-string `{{` and `}}` stand for one brace.
    var doublesBraces = false
  }

  struct Failure: Error {
    let template: String
    let arguments: [String]
  }

  private let bytes: ArraySlice<UInt8>
  private let form: Form
  private var position: Int
  private var output: [UInt8] = []

  init(_ bytes: ArraySlice<UInt8>, _ form: Form) {
    self.bytes = bytes
    self.form = form
    position = bytes.startIndex
  }

  mutating func decode() throws(Failure) -> String {
    guard needsWork else { return String(decoding: bytes, as: UTF8.self) }
    output.reserveCapacity(bytes.count)
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\") where !form.isRaw: try decodeEscape()
      case UInt8(ascii: "\r"):
        if peek() == UInt8(ascii: "\n") { position += 1 }
        output.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        if form.doublesBraces, peek() == byte { position += 1 }
        output.append(byte)
      default: output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private var needsWork: Bool {
    bytes.contains {
      switch $0 {
      case UInt8(ascii: "\\"): !form.isRaw
      case UInt8(ascii: "{"), UInt8(ascii: "}"): form.doublesBraces
      default: $0 == UInt8(ascii: "\r")
      }
    }
  }

  private func peek() -> UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private static let simpleEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "'"): 0x27, UInt8(ascii: "\""): 0x22,
    UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
    UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11,
  ]

  private mutating func decodeEscape() throws(Failure) {
    guard let byte = peek() else { return output.append(UInt8(ascii: "\\")) }
    if let simple = Self.simpleEscapes[byte] {
      position += 1
      return output.append(simple)
    }
    switch byte {
    case UInt8(ascii: "\n"): position += 1
    case UInt8(ascii: "\r"):
      position += 1
      if peek() == UInt8(ascii: "\n") { position += 1 }
    case UInt8(ascii: "x"): try decodeHexadecimal("x", digits: 2)
    case UInt8(ascii: "u"): try decodeHexadecimal("u", digits: 4)
    case UInt8(ascii: "U"): try decodeHexadecimal("U", digits: 8)
    case UInt8(ascii: "N"):
      throw Failure(
        template: "Dandelion has no \\N escapes: type the character itself", arguments: [])
    case UInt8(ascii: "0")...UInt8(ascii: "7"): decodeOctal()
    default: output.append(UInt8(ascii: "\\"))  // an unknown escape stays as it is
    }
  }

  private mutating func decodeOctal() {
    var value: UInt32 = 0
    for _ in 0..<3 {
      guard let byte = peek(), Radix.octal.contains(byte), let digit = digitValue(byte) else {
        break
      }
      value = value * 8 + UInt32(digit)
      position += 1
    }
    if let scalar = Unicode.Scalar(value) { append(scalar) }
  }

  private mutating func decodeHexadecimal(
    _ letter: String, digits: Int
  ) throws(Failure) {
    let start = position - 1
    position += 1
    var value: UInt32 = 0
    var count = 0
    while count < digits, let byte = peek(), let digit = digitValue(byte) {
      // Eight digits of four bits fill 32.
      value = value << 4 | UInt32(digit)
      position += 1
      count += 1
    }
    guard count == digits else {
      throw failure("truncated \\{} escape", letter + String(repeating: "X", count: digits), start)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw value > 0x10FFFF
        ? failure("illegal Unicode character", nil, start)
        : Failure(
          template:
            "a string cannot hold half of a surrogate pair (\\u{}): use \\U with the character's code",
          arguments: [String(value, radix: 16)])
    }
    append(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar) ?? .encodedReplacementCharacter)
  }

  /// CPython's words; its positions count a character beyond ASCII as ten.
  private func failure(_ reason: String, _ letter: String?, _ start: Int) -> Failure {
    let first = decodedLength(to: start)
    let span = [String(first), String(first + position - start - 1)]
    guard let letter else {
      return Failure(
        template:
          "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: illegal Unicode character",
        arguments: span)
    }
    return Failure(
      template:
        "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: truncated \\{} escape",
      arguments: span + [letter == "xXX" ? letter : letter])
  }

  private func decodedLength(to end: Int) -> Int {
    bytes[bytes.startIndex..<end].reduce(0) { length, byte in
      byte < 0x80 ? length + 1 : byte & 0xC0 == 0x80 ? length : length + 10
    }
  }
}
