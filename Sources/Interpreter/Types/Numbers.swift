import BigInt
import Syntax

/// `int(value)` without a base.
///
/// - Throws: `TypeError` for what is no number, `ValueError` for text that spells none.
func integer(from value: Value) throws(Raised) -> Value {
  switch value {
  case .int: return value
  case .bool(let flag): return .int(flag ? 1 : 0)
  case .double(let x): return .integer(try integerPart(of: x))
  case .str(let string): return try integer(from: string, base: 10)
  case .tensor(let variable):
    if let whole = try TensorHooks.current.index(variable) { return .int(whole) }
    return .integer(try integerPart(of: try TensorHooks.current.double(variable)))
  case .instance(let instance):
    if let result = try instance.callSpecial(Names.int) {
      guard result.bigInteger != nil else {
        throw Raised(.typeError, "__int__ returned non-int (type {})", result.type.name)
      }
      return result
    }
    if let result = try instance.callSpecial(Names.index) { return result }
    if let payload = instance.payload { return try integer(from: payload) }
  case .object(let object):
    if let long = object as? LongInteger { return .integer(long.value) }
    if let method = object.type.lookup(Names.int) { return try call(method, value) }
  default: break
  }
  throw Raised(
    .typeError,
    "int() argument must be a string, a bytes-like object or a real number, not '{}'",
    value.type.name)
}

/// `int(text, base)`.
func integer(from string: Str, base: Int) throws(Raised) -> Value {
  if let value = try parseInteger(string.text, base: base) { return .integer(value) }
  throw Raised(
    .valueError, "invalid literal for int() with base {}: {}", String(base), quoted(string.text))
}

/// `float(value)`.
func float(from value: Value) throws(Raised) -> Value {
  if let string = value.strValue {
    if let x = parseFloat(string.text) { return .double(x) }
    throw Raised(.valueError, "could not convert string to float: {}", quoted(string.text))
  }
  switch value {
  case .none, .list, .tuple, .dict, .function, .native, .type, .method:
    throw Raised(
      .typeError, "float() argument must be a string or a real number, not '{}'", value.type.name)
  case .int(let x): return .double(Double(x))
  default:
    do throws(Raised) {
      return .double(try value.asDouble())
    } catch {
      guard error.exception.message?.template == "must be real number, not {}" else { throw error }
      throw Raised(
        .typeError, "float() argument must be a string or a real number, not '{}'",
        value.type.name)
    }
  }
}

/// `abs(value)`.
func absolute(_ value: Value) throws(Raised) -> Value {
  switch value {
  case .int(let x) where x != .min: return .int(abs(x))
  case .double(let x): return .double(x.magnitude)
  default: break
  }
  if let result = try callSpecial("__abs__", of: value) { return result }
  if let x = value.bigInteger { return .integer(BigInt(x.magnitude)) }
  if case .instance(let instance) = value, let payload = instance.payload {
    return try absolute(payload)
  }
  throw Raised(.typeError, "bad operand type for abs(): '{}'", value.type.name)
}

/// `divmod(a, b)`.
func dividedWithRemainder(_ a: Value, _ b: Value) throws(Raised) -> Value {
  if let result = try callSpecial("__divmod__", of: a, b) { return result }
  if let result = try callSpecial("__rdivmod__", of: b, a) { return result }
  do throws(Raised) {
    return .tuple(of: [try Value.binary(.floorDivide, a, b), try Value.binary(.modulo, a, b)])
  } catch {
    guard let message = error.exception.message, message.template.hasPrefix("unsupported operand")
    else { throw error }
    throw Raised(
      .typeError, "unsupported operand type(s) for {}: '{}' and '{}'", "divmod()", a.type.name,
      b.type.name)
  }
}

/// `pow(base, exponent, modulus)` of integers.
func power(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(Raised) -> Value {
  if let result = try callSpecial("__pow__", of: base, exponent, modulus) { return result }
  guard let a = base.bigInteger, var b = exponent.bigInteger, let m = modulus.bigInteger else {
    throw Raised(
      .typeError, "pow() 3rd argument not allowed unless all arguments are integers")
  }
  guard !m.isZero else { throw Raised(.valueError, "pow() 3rd argument cannot be 0") }
  let size = BigInt(m.magnitude)
  var factor = Integers.floorDivide(a, size).remainder
  if b.sign == .minus {
    guard let inverse = factor.inverse(size) else {
      throw Raised(.valueError, "base is not invertible for the given modulus")
    }
    (factor, b) = (inverse, -b)
  }
  var result = BigInt(1) % size
  while !b.isZero {
    try Runtime.poll()
    if b.words.first.map({ $0 & 1 == 1 }) ?? false { result = result * factor % size }
    factor = factor * factor % size
    b >>= 1
  }
  return .integer(m.sign == .minus && !result.isZero ? result - size : result)
}

/// The result of a special method of the program's, a tensor's or another object's type; nil when
/// there is none, or it gives NotImplemented.
func callSpecial(_ name: String, of value: Value, _ arguments: Value...) throws(Raised) -> Value? {
  let name = Str.intern(name)
  let method: Value
  switch value {
  case .instance(let instance):
    guard let found = instance.special(name) else { return nil }
    method = try bind(found, value, instance.shape.owner)
  case .tensor, .object:
    guard let found = value.type.lookup(name) else { return nil }
    if case .object(let object) = value, object is LongInteger { return nil }
    method = try bind(found, value, value.type)
  default: return nil
  }
  let result = try callFunction(method, arguments)
  return result.isNotImplemented ? nil : result
}
