import BigInt

/// `template % arguments`.
///
/// - Throws: `TypeError` and `ValueError` in CPython's words.
func percentFormatted(_ template: Str, _ arguments: Value) throws(Raised) -> String {
  var formatter = PercentFormatter(arguments)
  return try formatter.run(template.text)
}

/// Fills the conversions of one template.
private struct PercentFormatter {
  private var positional: [Value]
  private let mapping: Value?
  private var used = 0
  private var usesKeys = false

  init(_ arguments: Value) {
    switch arguments {
    case .tuple(let tuple):
      positional = tuple.items
      mapping = nil
    case .instance(let instance):
      if case .tuple(let tuple)? = instance.payload {
        positional = tuple.items
        mapping = nil
      } else {
        positional = [arguments]
        let isMapping = instance.special(Names.item) != nil || instance.payload != nil
        mapping = isMapping ? arguments : nil
      }
    case .str, .int, .double, .bool, .none, .function, .native, .method, .type:
      positional = [arguments]
      mapping = nil
    default:
      positional = [arguments]
      mapping = arguments
    }
  }

  mutating func run(_ template: String) throws(Raised) -> String {
    var result = ""
    for piece in PercentTemplate.pieces(of: template) {
      switch piece {
      case .literal(let text): result += text
      case .malformed(let error): throw error()
      case .conversion(let conversion):
        let text = try convert(resolved(conversion))
        try checkAllocation(result.utf8.count + text.utf8.count, of: 1)
        result += text
      }
    }
    guard used == positional.count || usesKeys || mapping != nil else {
      throw Raised(.typeError, "not all arguments converted during string formatting")
    }
    return result
  }

  /// The conversion with width and precision taken from the arguments where it has `*`.
  private mutating func resolved(
    _ given: PercentConversion
  ) throws(Raised) -> PercentConversion {
    guard given.starWidth || given.starPrecision || given.key != nil else { return given }
    var conversion = given
    if conversion.key != nil, mapping == nil {
      throw Raised(.typeError, "format requires a mapping")
    }
    if conversion.starWidth {
      let width = try starNumber()
      conversion.leftAligned = conversion.leftAligned || width < 0
      guard width != .min else { throw Raised(.valueError, "width too big") }
      conversion.spec.width = abs(width)
    }
    if conversion.starPrecision { conversion.spec.precision = max(0, try starNumber()) }
    return conversion
  }

  private mutating func next() throws(Raised) -> Value {
    guard used < positional.count else {
      throw Raised(.typeError, "not enough arguments for format string")
    }
    used += 1
    return positional[used - 1]
  }

  private mutating func starNumber() throws(Raised) -> Int {
    guard case .int(let number) = try next() else { throw Raised(.typeError, "* wants int") }
    return number
  }

  private mutating func convert(_ given: PercentConversion) throws(Raised) -> String {
    var spec = given.spec
    let letter = given.letter
    let value: Value
    if let key = given.key, let mapping {
      usesKeys = true
      value = try mapping.item(.string(key))
    } else {
      value = try next()
    }
    if given.leftAligned { spec.alignment = .left }
    switch letter {
    case "s", "r", "a", "c": return try text(value, letter, spec)
    case "d", "i", "u", "o", "x", "X", "e", "E", "f", "F", "g", "G":
      if given.zeroFilled, !given.leftAligned {
        spec.fill = "0"
        spec.alignment = .afterSign
      }
      return try number(value, letter, spec)
    default:
      throw Raised(
        .valueError, "unsupported format character '{}' (0x{}) at index {}",
        letter.value > 31 && letter.value < 127 ? String(letter) : "?",
        String(letter.value, radix: 16), String(given.position))
    }
  }

  private func text(
    _ value: Value, _ letter: Unicode.Scalar, _ spec: FormatSpec
  ) throws(Raised) -> String {
    let text: String
    switch letter {
    case "s": text = try value.str()
    case "r": text = try value.repr()
    case "a": text = asciiRepr(try value.repr())
    default: return try spec.padded(character(value))
    }
    guard let precision = spec.precision else { return try spec.padded(text) }
    return try spec.padded(String(text.unicodeScalars.prefix(precision)))
  }

  private func character(_ value: Value) throws(Raised) -> String {
    if case .str(let string) = value, string.count == 1 { return string.text }
    guard let code = try value.indexValue() else {
      throw Raised(.typeError, "%c requires int or char")
    }
    guard let small = UInt32(exactly: code), small < 0x110000 else {
      throw Raised(.overflowError, "%c arg not in range(0x110000)")
    }
    guard let scalar = Unicode.Scalar(small) else { throw surrogateError(small) }
    return String(scalar)
  }

  private func number(
    _ value: Value, _ letter: Unicode.Scalar, _ spec: FormatSpec
  ) throws(Raised) -> String {
    if "eEfFgG".unicodeScalars.contains(letter) {
      guard let x = try asFloat(value) else {
        throw Raised(.typeError, "must be real number, not {}", value.type.name)
      }
      var parts = spec
      parts.precision = spec.precision ?? 6
      return try floatParts(x, parts).laidOut(spec)
    }
    if case .int(let x) = value, letter == "d" || letter == "i", spec.precision == nil {
      return try NumberText(isNegative: x < 0, digits: String(x.magnitude)).laidOut(spec)
    }
    let integer = try asInteger(value, letter)
    var digits = ""
    var prefix = ""
    switch letter {
    case "o": (digits, prefix) = (String(integer.magnitude, radix: 8), "0o")
    case "x", "X":
      digits = String(integer.magnitude, radix: 16, uppercase: letter == "X")
      prefix = "0" + String(letter)
    default: digits = try decimalText(integer.magnitude)
    }
    if let precision = spec.precision, precision > digits.utf8.count {
      try checkAllocation(precision, of: 1)
      digits = String(repeating: "0", count: precision - digits.utf8.count) + digits
    }
    return try NumberText(
      isNegative: integer.sign == .minus, prefix: spec.isAlternate ? prefix : "", digits: digits
    ).laidOut(spec)
  }

  private func asFloat(_ value: Value) throws(Raised) -> Double? {
    switch value {
    case .str, .list, .tuple, .dict, .none: nil
    default: try value.asDouble()
    }
  }

  private func asInteger(_ value: Value, _ letter: Unicode.Scalar) throws(Raised) -> BigInt {
    if let integer = value.bigInteger { return integer }
    if "xXo".unicodeScalars.contains(letter) {
      if let integer = try value.indexValue() { return integer }
      throw Raised(
        .typeError, "%{} format: an integer is required, not {}", String(letter), value.type.name)
    }
    if case .double(let x) = value { return try integerPart(of: x) }
    if let integer = try value.indexValue() { return integer }
    if case .instance(let instance) = value, let result = try instance.callSpecial(Names.int),
      let integer = result.bigInteger
    {
      return integer
    }
    throw Raised(
      .typeError, "%{} format: a real number is required, not {}", String(letter), value.type.name)
  }
}
