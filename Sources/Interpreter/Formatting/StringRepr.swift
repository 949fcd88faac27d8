/// `repr` of a string: quotes as Python chooses them, control characters escaped, Unicode kept.
func stringRepr(_ text: String) -> String {
  var hasSingle = false
  var hasDouble = false
  var isPlain = true
  for byte in text.utf8 {
    hasSingle = hasSingle || byte == UInt8(ascii: "'")
    hasDouble = hasDouble || byte == UInt8(ascii: "\"")
    isPlain = isPlain && byte >= 32 && byte < 127 && byte != UInt8(ascii: "\\")
  }
  let quote: Unicode.Scalar = hasSingle && !hasDouble ? "\"" : "'"
  if isPlain, !(hasSingle && hasDouble) { return "\(quote)\(text)\(quote)" }
  var result = String.UnicodeScalarView()
  result.append(quote)
  for scalar in text.unicodeScalars { appendEscaped(scalar, quote, to: &result) }
  result.append(quote)
  return String(result)
}

private let shortEscapes: [Unicode.Scalar: String] = [
  "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
]

private func appendEscaped(
  _ scalar: Unicode.Scalar, _ quote: Unicode.Scalar, to result: inout String.UnicodeScalarView
) {
  if let escape = shortEscapes[scalar] {
    result.append(contentsOf: escape.unicodeScalars)
  } else if scalar == quote {
    result.append(contentsOf: ["\\", quote])
  } else if isPrintable(scalar) {
    result.append(scalar)
  } else {
    result.append(contentsOf: numericEscape(scalar).unicodeScalars)
  }
}

/// `\x0b`, `\u2028` or `\U000e0001`.
func numericEscape(_ scalar: Unicode.Scalar) -> String {
  let (letter, width) =
    scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
  let hex = String(scalar.value, radix: 16)
  return "\\" + letter + String(repeating: "0", count: max(0, width - hex.count)) + hex
}

/// `repr` with everything outside ASCII escaped, as `ascii` does.
func asciiRepr(_ repr: String) -> String {
  var result = ""
  for scalar in repr.unicodeScalars {
    if scalar.isASCII {
      result.unicodeScalars.append(scalar)
    } else {
      result += numericEscape(scalar)
    }
  }
  return result
}

/// Whether `repr` shows the scalar as it is.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value >= 32 && scalar.value < 127 }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator, .spaceSeparator:
    return false
  default: return true
  }
}

/// Whether Python's `str.isspace` holds for the scalar.
func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII {
    return scalar.value == 32 || (9...13).contains(scalar.value) || (28...31).contains(scalar.value)
  }
  return scalar.value == 0x85 || scalar.properties.generalCategory == .spaceSeparator
    || scalar.value == 0x2028 || scalar.value == 0x2029
}
