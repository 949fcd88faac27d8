/// Gives `bytes` its methods and constructor.
func defineBytes() {
  let type = BuiltinTypes.bytes
  type.constructor = Native(
    "bytes(source=..., encoding=None, errors=None)", "Bytes from numbers or from text."
  ) { a throws(Raised) in
    if a.isMissing(0) { return .object(Bytes([])) }
    if let text = a[0].strValue {
      guard !a.isNone(1) else { throw Raised(.typeError, "string argument without an encoding") }
      return .object(Bytes(try encoded(text.text, a.string(1))))
    }
    return .object(Bytes(try numbers(a[0])))
  }
  type.define {
    bytesMethods + specialMethods(of: [.concatenation, .container, .subscripts])
  }
}

/// A count of zeros, or numbers below 256.
private func numbers(_ value: Value) throws(Raised) -> [UInt8] {
  if case .int(let count) = value {
    guard count >= 0 else { throw Raised(.valueError, "negative count") }
    try checkAllocation(count, of: 1)
    return Array(repeating: 0, count: count)
  }
  if case .object(let object) = value, let bytes = object as? Bytes { return bytes.bytes }
  var result: [UInt8] = []
  for item in try value.items() {
    guard let byte = UInt8(exactly: try item.asIndex()) else {
      throw Raised(.valueError, "bytes must be in range(0, 256)")
    }
    result.append(byte)
  }
  return result
}

/// Text as bytes of an encoding: UTF-8, ASCII or Latin-1.
func encoded(_ text: String, _ encoding: String) throws(Raised) -> [UInt8] {
  switch encoding.lowercased().replacing("_", with: "-") {
  case "utf-8", "utf8": return Array(text.utf8)
  case "ascii", "us-ascii": return try narrow(text, below: 128, "ascii")
  case "latin-1", "latin1", "iso-8859-1": return try narrow(text, below: 256, "latin-1")
  default: throw Raised(.lookupError, "unknown encoding: {}", encoding)
  }
}

private func narrow(_ text: String, below limit: UInt32, _ name: String) throws(Raised) -> [UInt8] {
  var result: [UInt8] = []
  for (position, scalar) in text.unicodeScalars.enumerated() {
    guard scalar.value < limit else {
      throw Raised(
        .unicodeEncodeError, "'{}' codec can't encode character {} in position {}", name,
        quoted(String(Character(scalar))), String(position))
    }
    result.append(UInt8(scalar.value))
  }
  return result
}

nonisolated(unsafe) private let bytesMethods: [Class.Member] = [
  .method("decode(self, encoding=\"utf-8\", errors=\"strict\")", "The text that the bytes hold.") {
    a throws(Raised) in
    let bytes = try a.receiver(Bytes.self, "bytes").bytes
    switch try a.string(1).lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8", "ascii", "us-ascii":
      let isStrict = try a.string(2) == "strict"
      return .string(isStrict ? try validated(bytes) : String(decoding: bytes, as: UTF8.self))
    case "latin-1", "latin1", "iso-8859-1":
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(Unicode.Scalar(byte)) }
      return .string(String(text))
    default: throw Raised(.lookupError, "unknown encoding: {}", try a.string(1))
    }
  },
  .method("hex(self, /)", "Two hexadecimal digits for each byte.") { a throws(Raised) in
    let bytes = try a.receiver(Bytes.self, "bytes").bytes
    return .string(
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  },
  .method("startswith(self, prefix, /)", "Whether they begin with others.") { a throws(Raised) in
    guard case .object(let object) = a[1], let prefix = object as? Bytes else {
      throw Raised(
        .typeError, "startswith first arg must be bytes or a tuple of bytes, not {}",
        a[1].type.name)
    }
    return .bool(try a.receiver(Bytes.self, "bytes").bytes.starts(with: prefix.bytes))
  },
]
