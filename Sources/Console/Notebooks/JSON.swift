/// A JSON value, as far as notebooks need it: numbers stay text.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// The member of an object; nil for other values too.
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var array: [JSON]? {
    if case .array(let items) = self { items } else { nil }
  }
}

/// Reads JSON from UTF-8 bytes.
///
/// Foundation's reader would make every start of the program slower.
struct JSONReader {
  /// Why a text is no JSON, and in which of its lines.
  struct Failure: Error {
    let message: String
    let line: Int
  }
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0
  private static let deepest = 200

  /// The value that `bytes` hold, a byte order mark before it or not.
  static func read(_ bytes: [UInt8]) throws(Failure) -> JSON {
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let value = try reader.value()
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.failure("more text after the end") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func value() throws(Failure) -> JSON {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw failure("nested too deeply") }
    switch byte {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func object() throws(Failure) -> JSON {
    var members: [String: JSON] = [:]
    try list(until: UInt8(ascii: "}")) { (reader) throws(Failure) in
      reader.skipSpace()
      guard reader.byte == UInt8(ascii: "\"") else { throw reader.failure("a name is missing") }
      let name = try reader.string()
      try reader.expect(UInt8(ascii: ":"))
      members[name] = try reader.value()
    }
    return .object(members)
  }

  private mutating func array() throws(Failure) -> JSON {
    var items: [JSON] = []
    try list(until: UInt8(ascii: "]")) { (reader) throws(Failure) in
      items.append(try reader.value())
    }
    return .array(items)
  }

  /// The elements between brackets, with commas between them.
  private mutating func list(
    until close: UInt8, _ element: (inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    index += 1
    skipSpace()
    if byte == close {
      index += 1
      return
    }
    while true {
      try element(&self)
      skipSpace()
      if byte == close { break }
      try expect(UInt8(ascii: ","))
    }
    index += 1
  }

  private mutating func word() throws(Failure) -> JSON {
    let start = index
    while let byte, !Self.ends.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard Double(text) != nil || ["NaN", "Infinity", "-Infinity"].contains(text) else {
        index = start
        throw failure(text.isEmpty ? "a value is missing" : "`\(text.prefix(20))` is no value")
      }
      return .number(text)
    }
  }

  private static let ends = Set(" \t\r\n,:[]{}\"".utf8)

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func expect(_ mark: UInt8) throws(Failure) {
    skipSpace()
    guard byte == mark else {
      throw failure("`\(Character(Unicode.Scalar(mark)))` is missing")
    }
    index += 1
  }

  fileprivate func failure(_ message: String) -> Failure {
    let isCut = index >= bytes.count
    return Failure(
      message: isCut ? "the text ends too early" : message,
      line: 1 + bytes.prefix(index).count { $0 == 0x0A })
  }
}

// Strings.
extension JSONReader {
  private mutating func string() throws(Failure) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      index += 1
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    guard byte != nil else { throw failure("a string has no end") }
    index += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// What follows a backslash, as UTF-8.
  private mutating func escape() throws(Failure) -> [UInt8] {
    guard let letter = byte else { throw failure("a string has no end") }
    index += 1
    if letter == UInt8(ascii: "u") { return Array(String(try scalar()).utf8) }
    guard let place = Self.letters.firstIndex(of: letter) else {
      throw failure("an unknown escape in a string")
    }
    return [Self.meanings[place]]
  }

  private static let letters = Array(#""\/bfnrt"#.utf8)
  private static let meanings: [UInt8] = [0x22, 0x5C, 0x2F, 0x08, 0x0C, 0x0A, 0x0D, 0x09]

  /// The character of `\uXXXX`, or of two of them that are halves; a half alone becomes U+FFFD.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let code = try unit()
    guard (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: Array("\\u".utf8)) else {
      return Unicode.Scalar(code) ?? "\u{FFFD}"
    }
    let start = index
    index += 2
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low) else {
      index = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (code & 0x3FF) << 10 + low & 0x3FF) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(Failure) -> UInt32 {
    let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let code = UInt32(digits, radix: 16)
    else { throw failure("an unknown escape in a string") }
    index += 4
    return code
  }
}
