/// `template.format(*positional, **named)`.
///
/// - Throws: `ValueError`, `IndexError` and `KeyError` in CPython's words.
func formatTemplate(
  _ template: String, _ positional: [Value], _ named: (Str) throws(Raised) -> Value
) throws(Raised) -> String {
  var numbering = FieldNumbering.undecided
  return try withoutActuallyEscaping(named) { named throws(Raised) in
    let fields = ReplacementFields(positional: positional, named: named)
    return try fields.fill(template, &numbering, depth: 2)
  }
}

/// How the fields of a template name their arguments: `{}` or `{0}`, never both.
private enum FieldNumbering {
  case undecided
  case manual
  case automatic(next: Int)
}

private typealias Scalars = Substring.UnicodeScalarView

private struct ReplacementFields {
  let positional: [Value]
  let named: (Str) throws(Raised) -> Value

  /// The parts of one field, `{name!conversion:spec}`.
  private struct Field {
    var name: Scalars = ""[...].unicodeScalars
    var conversion: Unicode.Scalar?
    var spec = ""
  }

  func fill(
    _ template: String, _ numbering: inout FieldNumbering, depth: Int
  ) throws(Raised) -> String {
    guard depth > 0 else { throw Raised(.valueError, "Max string recursion exceeded") }
    var result = ""
    var rest = template.unicodeScalars[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      result += String(rest[..<brace])
      let mark = rest[brace]
      rest = rest[template.unicodeScalars.index(after: brace)...]
      if rest.take({ $0 == mark }) != nil {
        result.unicodeScalars.append(mark)
        continue
      }
      guard mark == "{", !rest.isEmpty else {
        throw Raised(.valueError, "Single '{}' encountered in format string", String(mark))
      }
      let field = try readField(&rest)
      result += try text(of: field, &numbering, depth)
      try checkAllocation(result.utf8.count, of: 1)
    }
    return result + String(rest)
  }

  private func text(
    of field: Field, _ numbering: inout FieldNumbering, _ depth: Int
  ) throws(Raised) -> String {
    let value = try converted(lookUp(field.name, &numbering), field.conversion)
    let spec =
      field.spec.contains("{") || field.spec.contains("}")
      ? try fill(field.spec, &numbering, depth: depth - 1) : field.spec
    return try value.formatted(spec)
  }

  private func converted(_ value: Value, _ letter: Unicode.Scalar?) throws(Raised) -> Value {
    switch letter {
    case nil: value
    case "r": .string(try value.repr())
    case "s": .string(try value.str())
    case "a": .string(asciiRepr(try value.repr()))
    case let letter?:
      throw Raised(.valueError, "Unknown conversion specifier {}", String(letter))
    }
  }

  private func readField(_ rest: inout Scalars) throws(Raised) -> Field {
    var field = Field()
    let start = rest
    var mark: Unicode.Scalar?
    while let scalar = rest.popFirst() {
      if scalar == "{" { throw Raised(.valueError, "unexpected '{' in field name") }
      if scalar == "[" { rest = rest.drop { $0 != "]" } }
      if scalar == "}" || scalar == ":" || scalar == "!" {
        mark = scalar
        break
      }
    }
    guard let mark else { throw Raised(.valueError, "expected '}' before end of string") }
    field.name = start[..<rest.startIndex].dropLast()
    if mark == "}" { return field }
    if mark == "!" {
      guard let conversion = rest.popFirst() else {
        throw Raised(.valueError, "end of string while looking for conversion specifier")
      }
      field.conversion = conversion
      switch rest.popFirst() {
      case "}": return field
      case ":", nil: break
      default: throw Raised(.valueError, "expected ':' after conversion specifier")
      }
    }
    field.spec = try readSpec(&rest)
    return field
  }

  private func readSpec(_ rest: inout Scalars) throws(Raised) -> String {
    let start = rest
    var depth = 1
    while let scalar = rest.popFirst() {
      depth += scalar == "{" ? 1 : scalar == "}" ? -1 : 0
      if depth == 0 { return String(start[..<rest.startIndex].dropLast()) }
    }
    throw Raised(.valueError, "unmatched '{' in format spec")
  }
}

// What a field's name refers to.
extension ReplacementFields {
  private func lookUp(
    _ name: Scalars, _ numbering: inout FieldNumbering
  ) throws(Raised) -> Value {
    let first = name.prefix { $0 != "." && $0 != "[" }
    var value = try argument(String(first), &numbering)
    var rest = name[first.endIndex...]
    while let mark = rest.popFirst() {
      if mark == "." {
        let attribute = rest.prefix { $0 != "." && $0 != "[" }
        guard !attribute.isEmpty else {
          throw Raised(.valueError, "Empty attribute in format string")
        }
        value = try value.attribute(String(attribute))
        rest = rest[attribute.endIndex...]
      } else if mark == "[" {
        let key = rest.prefix { $0 != "]" }
        guard key.endIndex < rest.endIndex else {
          throw Raised(.valueError, "Missing ']' in format string")
        }
        guard !key.isEmpty else { throw Raised(.valueError, "Empty attribute in format string") }
        value = try value.item(index(String(key)).map { .int($0) } ?? .string(String(key)))
        rest = rest[key.endIndex...].dropFirst()
      } else {
        throw Raised(
          .valueError, "Only '.' or '[' may follow ']' in format field specifier")
      }
    }
    return value
  }

  private func argument(
    _ name: String, _ numbering: inout FieldNumbering
  ) throws(Raised) -> Value {
    if name.isEmpty { return try nextArgument(&numbering) }
    guard let index = try index(name) else { return try named(Str.intern(name)) }
    if case .automatic = numbering {
      throw Raised(
        .valueError,
        "cannot switch from automatic field numbering to manual field specification")
    }
    numbering = .manual
    return try argument(index)
  }

  private func nextArgument(_ numbering: inout FieldNumbering) throws(Raised) -> Value {
    switch numbering {
    case .manual:
      throw Raised(
        .valueError,
        "cannot switch from manual field specification to automatic field numbering")
    case .undecided:
      numbering = .automatic(next: 1)
      return try argument(0)
    case .automatic(let next):
      numbering = .automatic(next: next + 1)
      return try argument(next)
    }
  }

  private func argument(_ index: Int) throws(Raised) -> Value {
    guard index < positional.count else {
      throw Raised(
        .indexError, "Replacement index {} out of range for positional args tuple", String(index))
    }
    return positional[index]
  }

  /// The number that the text spells; nil when it is no number.
  private func index(_ text: String) throws(Raised) -> Int? {
    guard text.utf8.allSatisfy({ (48..<58).contains($0) }) else { return nil }
    guard let number = Int(text) else {
      throw Raised(.valueError, "Too many decimal digits in format string")
    }
    return number
  }
}
