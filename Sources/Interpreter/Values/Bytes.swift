public import Syntax

/// `bytes`: an immutable row of bytes, as binary files hold them.
public final class Bytes: Object {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public override var type: Class { BuiltinTypes.bytes }
  public override func length() throws(Raised) -> Int? { bytes.count }
  public override func hash() throws(Raised) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 2)
  }
  public override func equals(_ other: Value) throws(Raised) -> Bool? {
    guard case .object(let object) = other, let other = object as? Bytes else { return nil }
    return bytes == other.bytes
  }
  public override func iterator() throws(Raised) -> Iterator? {
    ArrayIterator(bytes.map { .int(Int($0)) })
  }
  public override func item(_ key: Value) throws(Raised) -> Value? {
    if case .object(let object) = key, let slice = object as? Slice {
      let range = try slice.indices(bytes.count)
      return .object(Bytes((0..<range.count).map { bytes[range.value(at: $0)] }))
    }
    return try key.position(in: bytes.count, "index").map { .int(Int(bytes[$0])) }
  }
  public override func binary(
    _ op: BinaryOperator, _ other: Value, reflected: Bool
  ) throws(Raised) -> Value? {
    guard op == .add, case .object(let object) = other, let other = object as? Bytes else {
      return nil
    }
    return .object(Bytes(reflected ? other.bytes + bytes : bytes + other.bytes))
  }
  public override func repr() throws(Raised) -> String {
    let quote: Character = bytes.contains(39) && !bytes.contains(34) ? "\"" : "'"
    return "b\(quote)" + bytes.map { escaped($0, quote) }.joined() + String(quote)
  }

  private func escaped(_ byte: UInt8, _ quote: Character) -> String {
    switch byte {
    case 9: return "\\t"
    case 10: return "\\n"
    case 13: return "\\r"
    case 92: return "\\\\"
    case 32...126:
      let character = Character(Unicode.Scalar(byte))
      return character == quote ? "\\\(character)" : String(character)
    default:
      let digits = String(byte, radix: 16)
      return "\\x" + (digits.count < 2 ? "0" : "") + digits
    }
  }
}
