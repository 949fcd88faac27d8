import BigInt

// Values as numbers.
extension Value {
  /// An integer that fits 64 bits: an int, a bool, or what `__index__` gives.
  public func asIndex() throws(Raised) -> Int {
    switch self {
    case .int(let value): return value
    case .bool(let value): return value ? 1 : 0
    default: break
    }
    guard let value = try indexValue() else {
      throw Raised(.typeError, "'{}' object cannot be interpreted as an integer", type.name)
    }
    guard let small = Int(exactly: value) else {
      throw Raised(.overflowError, "Python int too large to convert to C ssize_t")
    }
    return small
  }

  /// An integer for slicing: out-of-range ones become the nearest; nil when it is no integer.
  func clampedIndex() throws(Raised) -> Int? {
    if case .int(let value) = self { return value }
    return try indexValue().map { Int(clamping: $0) }
  }

  /// The value as an integer of any size, `__index__` included; nil when it is no integer.
  func indexValue() throws(Raised) -> BigInt? {
    if let value = bigInteger { return value }
    switch self {
    case .tensor(let variable): return try TensorHooks.current.index(variable).map { BigInt($0) }
    case .instance(let instance):
      return try instance.callSpecial(Names.index)?.bigInteger
    case .object(let object):
      guard let method = object.type.lookup(Names.index) else { return nil }
      return try Interpreter.call(method, self).bigInteger
    default: return nil
    }
  }

  /// A float: a float, an integer, or what `__float__` or `__index__` gives.
  public func asDouble() throws(Raised) -> Double {
    switch self {
    case .double(let value): return value
    case .int(let value): return Double(value)
    case .bool(let value): return value ? 1 : 0
    case .tensor(let variable): return try TensorHooks.current.double(variable)
    case .instance(let instance):
      if let value = try instance.callSpecial(Names.float) { return try value.asDouble() }
      if let payload = instance.payload { return try payload.asDouble() }
    case .object(let object) where !(object is LongInteger):
      if let method = object.type.lookup(Names.float) {
        return try Interpreter.call(method, self).asDouble()
      }
    default: break
    }
    guard let integer = try indexValue() else {
      throw Raised(.typeError, "must be real number, not {}", type.name)
    }
    return try doubleOf(integer)
  }
}

/// The nearest float; OverflowError beyond the range.
func doubleOf(_ integer: BigInt) throws(Raised) -> Double { try exactDouble(integer) }

/// Python's hash of a float: equal to that of an equal integer.
func hashOf(_ value: Double) -> Int {
  guard value.isFinite else { return value.isNaN ? 0 : value > 0 ? 314_159 : -314_159 }
  let modulus: UInt = (1 << 61) - 1
  var mantissa = value.significandAndExponent
  var hash: UInt = 0
  while mantissa.significand != 0 {
    hash = (hash << 28 & modulus) | hash >> 33
    mantissa.significand *= 268_435_456
    mantissa.exponent -= 28
    let digit = UInt(mantissa.significand)
    mantissa.significand -= Double(digit)
    hash += digit
    if hash >= modulus { hash -= modulus }
  }
  let shift = ((mantissa.exponent % 61) + 61) % 61
  hash = (hash << UInt(shift) & modulus) | hash >> UInt(61 - shift)
  let signed = value < 0 ? -Int(hash) : Int(hash)
  return signed == -1 ? -2 : signed
}

extension Double {
  /// The absolute value as a significand in [0.5, 1) and a power of two.
  fileprivate var significandAndExponent: (significand: Double, exponent: Int) {
    guard self != 0 else { return (0, 0) }
    return (significand / 2, Int(exponent) + 1)
  }
}
