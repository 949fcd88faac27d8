import BigInt

/// `format(x, spec)` of a float.
func formatted(_ x: Double, _ spec: FormatSpec, typeName: String = "float") throws(Raised)
  -> String
{
  if spec.isPlainFixed, let precision = spec.precision, x.isFinite, x.sign == .plus, precision < 100
  {
    return cFormat(x, precision: precision, exponent: false)
  }
  if let type = spec.type, !"eEfFgGn%".unicodeScalars.contains(type) {
    throw spec.unknownType(for: typeName)
  }
  return try floatParts(x, spec).laidOut(spec)
}

/// The text of a float by the letter, precision and flags of a specification, before padding.
func floatParts(_ x: Double, _ spec: FormatSpec) throws(Raised) -> NumberText {
  let precision = spec.precision ?? 6
  guard Int32(exactly: precision) != nil else { throw Raised(.valueError, "precision too big") }
  try checkAllocation(precision, of: 1)
  let x = spec.type == "%" ? x * 100 : x
  var text =
    x.isFinite ? finiteParts(x, spec, precision) : NumberText(rest: x.isNaN ? "nan" : "inf")
  text.isNegative = x.sign == .minus && !x.isNaN
  if spec.dropsNegativeZero, text.isNegative, text.isZero { text.isNegative = false }
  if let type = spec.type, "EFG".unicodeScalars.contains(type) {
    text.rest = text.rest.uppercased()
  }
  if spec.type == "%" { text.rest += "%" }
  return text
}

private func finiteParts(_ x: Double, _ spec: FormatSpec, _ precision: Int) -> NumberText {
  switch spec.type {
  case "f", "F", "%", "e", "E":
    let hasExponent = spec.type == "e" || spec.type == "E"
    let text = cFormat(x.magnitude, precision: precision, exponent: hasExponent)
    let digits = Substring(text.utf8.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "e") })
    let rest = text[digits.endIndex...]
    let addsPoint = spec.isAlternate && precision == 0
    return NumberText(digits: String(digits), rest: addsPoint ? "." + rest : String(rest))
  case nil where spec.precision == nil:
    var text = SignificantDigits(shortest: x).laidOut(.shortest)
    if spec.isAlternate, let e = text.rest.firstIndex(of: "e"), !text.rest.contains(".") {
      text.rest.insert(".", at: e)
    }
    return text
  default:
    let count = max(precision, 1)
    return SignificantDigits(x, count: count).laidOut(
      .general(precision: count, keepsZeros: spec.isAlternate, addsPoint: spec.type == nil))
  }
}

extension NumberText {
  /// Whether all digits before an exponent are zeros.
  fileprivate var isZero: Bool {
    let mantissa = rest.prefix { $0 != "e" }
    return !digits.isEmpty && (digits + mantissa).utf8.allSatisfy { $0 == 48 || $0 == 46 }
  }
}

/// The digits that come before the value in each radix, by format letter.
private let radixes: [Unicode.Scalar: (radix: Int, prefix: String)] = [
  "b": (2, "0b"), "o": (8, "0o"), "x": (16, "0x"), "X": (16, "0X"),
]

/// `format(x, spec)` of an integer.
func formatted(_ x: BigInt, _ spec: FormatSpec, typeName: String = "int") throws(Raised) -> String {
  if let type = spec.type, "eEfFgG%".unicodeScalars.contains(type) {
    return try formatted(try exactDouble(x), spec)
  }
  if let type = spec.type, !"bcdnoxX".unicodeScalars.contains(type) {
    throw spec.unknownType(for: typeName)
  }
  if spec.precision != nil {
    throw Raised(.valueError, "Precision not allowed in integer format specifier")
  }
  if spec.dropsNegativeZero {
    throw Raised(
      .valueError, "Negative zero coercion (z) not allowed in integer format specifier")
  }
  switch spec.type {
  case nil, "d", "n":
    return try NumberText(isNegative: x.sign == .minus, digits: try decimalText(x.magnitude))
      .laidOut(spec)
  case "c":
    return try character(x, spec)
  case let type?:
    let (radix, prefix) = radixes[type] ?? (10, "")
    let digits = String(x.magnitude, radix: radix, uppercase: type == "X")
    return try NumberText(
      isNegative: x.sign == .minus, prefix: spec.isAlternate ? prefix : "", digits: digits
    ).laidOut(spec, groupSize: 4)
  }
}

private func character(_ x: BigInt, _ spec: FormatSpec) throws(Raised) -> String {
  if spec.sign != nil {
    throw Raised(.valueError, "Sign not allowed with integer format specifier 'c'")
  }
  if spec.isAlternate {
    throw Raised(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
  }
  guard Int(exactly: x) != nil else {
    throw Raised(.overflowError, "Python int too large to convert to C long")
  }
  guard let code = UInt32(exactly: x), code < 0x110000 else {
    throw Raised(.overflowError, "%c arg not in range(0x110000)")
  }
  guard let scalar = Unicode.Scalar(code) else { throw surrogateError(code) }
  return try NumberText(rest: String(scalar)).laidOut(spec)
}
