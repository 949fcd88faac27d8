/// `repr` of a float: the shortest text that reads back as the same number.
public func reprOf(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  return "\(value)"
}

/// `repr` of a string: in quotes, with escapes.
public func quoted(_ text: String) -> String { "'" + text + "'" }

/// `format(value, spec)` for values of the language itself.
func formatted(_ value: Value, _ spec: String) throws(Raised) -> String { try value.str() }

/// `template % arguments`.
func percentFormatted(_ template: Str, _ arguments: Value) throws(Raised) -> String {
  template.text
}
