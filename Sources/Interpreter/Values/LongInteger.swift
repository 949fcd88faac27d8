public import BigInt

/// An integer that does not fit 64 bits.
public final class LongInteger: Object {
  public let value: BigInt

  fileprivate init(_ value: BigInt) { self.value = value }

  public override var type: Class { BuiltinTypes.int }
  var isNegative: Bool { value.sign == .minus }
  /// The order against a finite float, exactly.
  func order(_ other: Double) -> Order {
    if other.rounded(.down) == other { return Order(value, BigInt(other)) }
    return Order(value, BigInt(other.rounded(.down))) == .after ? .after : .before
  }
  public override func isTrue() throws(Raised) -> Bool { true }
  public override func repr() throws(Raised) -> String {
    try (value.sign == .minus ? "-" : "") + decimalText(value.magnitude)
  }
  public override func hash() throws(Raised) -> Int {
    let modulus = BigInt((1 << 61) - 1)
    let hash = Int(truncatingIfNeeded: value % modulus)
    return hash == -1 ? -2 : hash
  }
}

extension Value {
  /// An integer of any size, as `int` when it fits 64 bits.
  public static func integer(_ value: BigInt) -> Value {
    if let small = Int(exactly: value) { return .int(small) }
    return .object(LongInteger(value))
  }

  /// The value as an integer of any size; nil unless it is an int or bool.
  public var bigInteger: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .bool(let value): BigInt(value ? 1 : 0)
    case .object(let object): (object as? LongInteger)?.value
    case .instance(let instance): instance.payload?.bigInteger
    default: nil
    }
  }
}
