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
    return try formatted(x, FormatSpec(spec, for: "float", alignment: .right))
  case .str(let string):
    return try FormatSpec(spec, for: "str", alignment: .left).formatted(string.text)
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
