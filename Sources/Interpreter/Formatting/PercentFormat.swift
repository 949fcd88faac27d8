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

  /// One conversion such as `%-08.3f`.
  private struct Conversion {
    var key: String?
    var leftAligned = false
    var zeroFilled = false
    var spec = FormatSpec(alignment: .right)
  }

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
    let scalars = template.unicodeScalars
    var rest = scalars[...]
    while let percent = rest.firstIndex(of: "%") {
      result += String(rest[..<percent])
      rest = rest[scalars.index(after: percent)...]
      if rest.take({ $0 == "%" }) != nil {
        result += "%"
        continue
      }
      var conversion = try readConversion(&rest)
      guard let letter = rest.popFirst() else { throw Raised(.valueError, "incomplete format") }
      let text = try convert(letter, &conversion) {
        scalars.distance(from: scalars.startIndex, to: rest.startIndex) - 1
      }
      try checkAllocation(result.utf8.count + text.utf8.count, of: 1)
      result += text
    }
    let isComplete = used == positional.count || usesKeys || mapping != nil
    guard isComplete else {
      throw Raised(.typeError, "not all arguments converted during string formatting")
    }
    return result + String(rest)
  }

  private mutating func next() throws(Raised) -> Value {
    guard used < positional.count else {
      throw Raised(.typeError, "not enough arguments for format string")
    }
    used += 1
    return positional[used - 1]
  }

  private mutating func readConversion(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(Raised) -> Conversion {
    var conversion = Conversion()
    if rest.take({ $0 == "(" }) != nil { conversion.key = try readKey(&rest) }
    readFlags(&rest, &conversion)
    if rest.take({ $0 == "*" }) != nil {
      let width = try starNumber()
      conversion.leftAligned = conversion.leftAligned || width < 0
      guard width != .min else { throw Raised(.valueError, "width too big") }
      conversion.spec.width = abs(width)
    } else {
      conversion.spec.width = try number(&rest, "width too big") ?? 0
    }
    if rest.take({ $0 == "." }) != nil {
      let isStar = rest.take { $0 == "*" } != nil
      conversion.spec.precision =
        isStar ? max(0, try starNumber()) : try number(&rest, "precision too big") ?? 0
    }
    _ = rest.take { $0 == "h" || $0 == "l" || $0 == "L" }
    return conversion
  }

  private mutating func readKey(_ rest: inout Substring.UnicodeScalarView) throws(Raised) -> String
  {
    guard mapping != nil else { throw Raised(.typeError, "format requires a mapping") }
    var key = String.UnicodeScalarView()
    var depth = 1
    while let scalar = rest.popFirst() {
      depth += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
      if depth == 0 { return String(key) }
      key.append(scalar)
    }
    throw Raised(.valueError, "incomplete format key")
  }

  private func readFlags(
    _ rest: inout Substring.UnicodeScalarView, _ conversion: inout Conversion
  ) {
    while let flag = rest.take({ "-+ #0".unicodeScalars.contains($0) }) {
      switch flag {
      case "-": conversion.leftAligned = true
      case "0": conversion.zeroFilled = true
      case "#": conversion.spec.isAlternate = true
      default: if conversion.spec.sign != "+" { conversion.spec.sign = flag }
      }
    }
  }

  private mutating func starNumber() throws(Raised) -> Int {
    guard case .int(let number) = try next() else { throw Raised(.typeError, "* wants int") }
    return number
  }

  private func number(
    _ rest: inout Substring.UnicodeScalarView, _ message: String
  ) throws(Raised) -> Int? {
    var value: Int?
    while let digit = rest.take({ $0.value >= 48 && $0.value < 58 }) {
      value = (value ?? 0) * 10 + Int(digit.value) - 48
      if let value, value > Int(Int32.max) { throw Raised(.valueError, "width too big") }
    }
    return value
  }

  private mutating func convert(
    _ letter: Unicode.Scalar, _ conversion: inout Conversion, position: () -> Int
  ) throws(Raised) -> String {
    let value: Value
    if let key = conversion.key, let mapping {
      usesKeys = true
      value = try mapping.item(.string(key))
    } else {
      value = try next()
    }
    conversion.spec.type = letter
    if conversion.leftAligned { conversion.spec.alignment = .left }
    switch letter {
    case "s", "r", "a", "c": return try text(value, letter, conversion.spec)
    case "d", "i", "u", "o", "x", "X", "e", "E", "f", "F", "g", "G":
      if conversion.zeroFilled, !conversion.leftAligned {
        conversion.spec.fill = "0"
        conversion.spec.alignment = .afterSign
      }
      return try number(value, letter, conversion.spec)
    default:
      throw Raised(
        .valueError, "unsupported format character '{}' (0x{}) at index {}",
        letter.value > 31 && letter.value < 127 ? String(letter) : "?",
        String(letter.value, radix: 16), String(position()))
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
    guard let code = try? value.indexValue() else {
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
