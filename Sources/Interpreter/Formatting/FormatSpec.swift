/// A format specification, `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.
struct FormatSpec {
  /// Where the padding goes.
  enum Alignment: Unicode.Scalar {
    case left = "<"
    case right = ">"
    case center = "^"
    /// Between the sign and the digits.
    case afterSign = "="
  }

  var fill: Unicode.Scalar = " "
  var alignment: Alignment
  var sign: Unicode.Scalar?
  /// `z`: a negative zero loses its sign.
  var dropsNegativeZero = false
  /// `#`: prefixes of radixes, and the decimal point of floats, are always there.
  var isAlternate = false
  var width = 0
  /// `,` or `_` between groups of digits.
  var grouping: Unicode.Scalar?
  var precision: Int?
  /// The letter at the end, nil when there is none.
  var type: Unicode.Scalar?

  /// A specification that only pads.
  init(alignment: Alignment, width: Int = 0) {
    self.alignment = alignment
    self.width = width
  }

  /// Reads a specification.
  ///
  /// - Parameters:
  ///   - typeName: the type of the object to be formatted, for messages.
  ///   - alignment: the type's own, right for numbers and left for text.
  /// - Throws: `ValueError` in CPython's words.
  init(_ text: String, for typeName: String, alignment: Alignment) throws(Raised) {
    self.init(alignment: alignment)
    var rest = text.unicodeScalars[...]
    let isFilled = readAlignment(&rest)
    sign = rest.take { $0 == "+" || $0 == "-" || $0 == " " }
    dropsNegativeZero = rest.take { $0 == "z" } != nil
    isAlternate = rest.take { $0 == "#" } != nil
    if isFilled != .fill, rest.take({ $0 == "0" }) != nil {
      fill = "0"
      if isFilled == nil, alignment == .right { self.alignment = .afterSign }
    }
    width = try Self.number(&rest) ?? 0
    try readGrouping(&rest)
    if rest.take({ $0 == "." }) != nil {
      precision = try Self.number(&rest)
      if precision == nil { throw Raised(.valueError, "Format specifier missing precision") }
    }
    guard rest.count <= 1 else {
      throw Raised(
        .valueError, "Invalid format specifier '{}' for object of type '{}'", text, typeName)
    }
    type = rest.first
    try checkGrouping(type ?? (alignment == .left ? "s" : "d"))
  }

  /// Specifications that were read before, by type and text: programs repeat few of them.
  nonisolated(unsafe) private static var read: [String: [String: FormatSpec]] = [:]

  /// A specification, read once.
  static func known(
    _ text: String, for typeName: String, alignment: Alignment
  ) throws(Raised) -> FormatSpec {
    if let spec = read[typeName]?[text] { return spec }
    let spec = try FormatSpec(text, for: typeName, alignment: alignment)
    if read[typeName, default: [:]].count >= 256 { read[typeName] = [:] }
    read[typeName, default: [:]][text] = spec
    return spec
  }

  /// Whether it asks for the decimal digits of an integer and nothing that an integer lacks.
  var isPlainInteger: Bool {
    (type == nil || type == "d") && precision == nil && !dropsNegativeZero
  }

  /// Whether it is `.5f` and the like: decimals and nothing else.
  var isPlainFixed: Bool {
    type == "f" && width == 0 && sign == nil && grouping == nil && !isAlternate
  }

  private enum AlignmentForm { case align, fill }

  private mutating func readAlignment(
    _ rest: inout Substring.UnicodeScalarView
  ) -> AlignmentForm? {
    if let second = rest.dropFirst().first, let given = Alignment(rawValue: second) {
      fill = rest.removeFirst()
      alignment = given
      rest.removeFirst()
      return .fill
    }
    guard let first = rest.first, let given = Alignment(rawValue: first) else { return nil }
    alignment = given
    rest.removeFirst()
    return .align
  }

  private mutating func readGrouping(_ rest: inout Substring.UnicodeScalarView) throws(Raised) {
    let comma = rest.take { $0 == "," }
    let underscore = rest.take { $0 == "_" }
    guard comma == nil || underscore == nil, underscore == nil || rest.first != "," else {
      throw Raised(.valueError, "Cannot specify both ',' and '_'.")
    }
    grouping = comma ?? underscore
  }

  private func checkGrouping(_ type: Unicode.Scalar) throws(Raised) {
    guard let grouping else { return }
    if "deEfFgG%".unicodeScalars.contains(type) { return }
    if grouping == "_", "boxX".unicodeScalars.contains(type) { return }
    throw Raised(.valueError, "Cannot specify '{}' with '{}'.", String(grouping), shown(type))
  }

  private static func number(_ rest: inout Substring.UnicodeScalarView) throws(Raised) -> Int? {
    var value: Int?
    while let digit = rest.first.flatMap(decimalDigit) {
      rest.removeFirst()
      let (shifted, overflow) = (value ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carry) = shifted.addingReportingOverflow(digit)
      if overflow || carry {
        throw Raised(.valueError, "Too many decimal digits in format string")
      }
      value = sum
    }
    return value
  }

  /// The error for a letter that the type does not know.
  func unknownType(for typeName: String) -> Raised {
    Raised(
      .valueError, "Unknown format code '{}' for object of type '{}'", shown(type ?? " "), typeName)
  }

  private func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.value > 32 && scalar.value < 128
      ? String(scalar) : "\\x" + String(scalar.value, radix: 16)
  }
}

extension Substring.UnicodeScalarView {
  /// Removes and returns the first scalar when it fulfils the condition.
  mutating func take(_ condition: (Unicode.Scalar) -> Bool) -> Unicode.Scalar? {
    guard let first, condition(first) else { return nil }
    removeFirst()
    return first
  }
}

/// The value of a decimal digit of any script, as `int` and format widths accept it.
func decimalDigit(_ scalar: Unicode.Scalar) -> Int? {
  if scalar.isASCII {
    return scalar.value >= 48 && scalar.value < 58 ? Int(scalar.value) - 48 : nil
  }
  guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
  else { return nil }
  return Int(exactly: value)
}
