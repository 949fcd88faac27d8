/// Writes strings as literals.
enum StringQuoting {
  /// A literal in single quotes, or in double ones when that saves escapes or is preferred.
  static func literal(_ value: String, prefersDouble: Bool = false) -> String {
    let other = prefersDouble ? "'" : "\""
    let first = prefersDouble ? "\"" : "'"
    let quote = value.contains(first) && !value.contains(other) ? other : first
    return quote + escaped(value, quote: quote) + quote
  }

  static func escaped(_ value: String, quote: String) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if String(scalar) == quote {
          text += "\\" + quote
        } else if isPrintable(scalar) {
          text.unicodeScalars.append(scalar)
        } else {
          text += escape(scalar)
        }
      }
    }
    return text
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Whether a character can be seen; a plain space can.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}
