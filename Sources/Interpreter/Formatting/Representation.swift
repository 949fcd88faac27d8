import BigInt

/// `repr` of a float: the shortest text that reads back as the same number.
public func reprOf(_ value: Double) -> String { floatText(value) }

/// `repr` of a string: in quotes, with escapes.
public func quoted(_ text: String) -> String { stringRepr(text) }

/// `format(value, spec)` for values of the language itself.
func formatted(_ value: Value, _ spec: String) throws(Raised) -> String {
  guard !spec.isEmpty else { return try value.str() }
  switch value {
  case .double(let x):
    return try formatted(x, FormatSpec.known(spec, for: "float", alignment: .right))
  case .int(let x):
    let known = try FormatSpec.known(spec, for: "int", alignment: .right)
    if known.isPlainInteger {
      return try NumberText(isNegative: x < 0, digits: String(x.magnitude)).laidOut(known)
    }
    return try formatted(BigInt(x), known)
  case .str(let string):
    return try FormatSpec.known(spec, for: "str", alignment: .left).formatted(string.text)
  default:
    if let integer = value.bigInteger {
      let name = value.type.name
      return try formatted(
        integer, FormatSpec(spec, for: name, alignment: .right), typeName: name)
    }
    guard let object = value.object else {
      throw Raised(
        .typeError, "unsupported format string passed to {}.__format__", value.type.name)
    }
    return try object.format(spec)
  }
}
