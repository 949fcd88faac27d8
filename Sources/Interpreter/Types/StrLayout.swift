/// `center`, `zfill`, `format`, `translate` and the like.
nonisolated(unsafe) let strLayoutMethods: [Class.Member] = [
  .method("center(self, width, fillchar=\" \", /)", "Centred in a field of width.") {
    a throws(Raised) in
    try padded(a, "center") { missing, width in missing / 2 + (missing & width & 1) }
  },
  .method("ljust(self, width, fillchar=\" \", /)", "At the left of a field of width.") {
    a throws(Raised) in try padded(a, "ljust") { _, _ in 0 }
  },
  .method("rjust(self, width, fillchar=\" \", /)", "At the right of a field of width.") {
    a throws(Raised) in try padded(a, "rjust") { missing, _ in missing }
  },
  .method("zfill(self, width, /)", "Filled with zeros behind the sign.") { a throws(Raised) in
    let string = try a.str()
    let (missing, overflow) = try a.int(1).subtractingReportingOverflow(string.count)
    guard missing > 0, !overflow else { return a[0] }
    try checkAllocation(missing, of: 1)
    let hasSign = string.text.hasPrefix("+") || string.text.hasPrefix("-")
    let sign = string.text.prefix(hasSign ? 1 : 0)
    return .string(
      sign + String(repeating: "0", count: missing) + string.text.dropFirst(hasSign ? 1 : 0))
  },
  .method("expandtabs(self, tabsize=8)", "With tabs replaced by spaces.") { a throws(Raised) in
    .string(try expanded(try a.str().text, try a.int(1)))
  },
  .method("format(self, *args, **kwargs)", "With the fields in braces filled.") {
    a throws(Raised) in
    guard case .tuple(let positional) = a[1], case .dict(let named) = a[2] else { return .none }
    let text = try formatTemplate(try a.str().text, positional.items) { name throws(Raised) in
      guard let value = named.get(name) else { throw Raised(key: .str(name)) }
      return value
    }
    return .string(text)
  },
  .method("format_map(self, mapping, /)", "With the fields in braces filled from mapping.") {
    a throws(Raised) in
    let mapping = a[1]
    let text = try formatTemplate(try a.str().text, []) { name throws(Raised) in
      try mapping.item(.str(name))
    }
    return .string(text)
  },
  .method("translate(self, table, /)", "With characters replaced as table says.") {
    a throws(Raised) in .string(try translated(try a.str().text, a[1]))
  },
  .staticMethod("maketrans(x, y=..., z=..., /)", "A table for translate.") { a throws(Raised) in
    .dict(try translationTable(a))
  },
  .method("encode(self, encoding=\"utf-8\", errors=\"strict\")", "The text as bytes.") {
    a throws(Raised) in .object(Bytes(try encoded(a.str().text, a.string(1))))
  },
]

private func padded(
  _ a: Arguments, _ name: String, before: (Int, Int) -> Int
) throws(Raised) -> Value {
  let string = try a.str()
  let width = try a.int(1)
  guard let fill = a[2].strValue else {
    throw Raised(
      .typeError, "The fill character must be a unicode character, not {}", a[2].type.name)
  }
  guard fill.count == 1 else {
    throw Raised(.typeError, "The fill character must be exactly one character long")
  }
  let (missing, overflow) = width.subtractingReportingOverflow(string.count)
  guard missing > 0, !overflow else { return a[0] }
  try checkAllocation(missing, of: fill.text.utf8.count)
  let left = before(missing, width)
  return .string(
    String(repeating: fill.text, count: left) + string.text
      + String(repeating: fill.text, count: missing - left))
}

private func expanded(_ text: String, _ size: Int) throws(Raised) -> String {
  var result = String.UnicodeScalarView()
  var column = 0
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      guard size > 0 else { continue }
      let count = size - column % size
      try checkAllocation(count, of: 1)
      result.append(contentsOf: repeatElement(" ", count: count))
      column += count
    } else {
      result.append(scalar)
      column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
    }
  }
  return String(result)
}

private func translated(_ text: String, _ table: Value) throws(Raised) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    guard let replacement = try replacement(for: scalar, table) else {
      result.append(scalar)
      continue
    }
    switch replacement {
    case .none: break
    case .str(let string): result.append(contentsOf: string.text.unicodeScalars)
    default:
      guard let scalar = try? character(replacement.asIndex()) else {
        throw Raised(.typeError, "character mapping must return integer, None or str")
      }
      result.append(scalar)
    }
  }
  return String(result)
}

private func replacement(for scalar: Unicode.Scalar, _ table: Value) throws(Raised) -> Value? {
  let key = Value.int(Int(scalar.value))
  if case .dict(let dict) = table { return try dict.get(key) }
  do throws(Raised) {
    return try table.item(key)
  } catch {
    if error.exception.isKind(.lookupError) { return nil }
    throw error
  }
}

private func translationTable(_ a: Arguments) throws(Raised) -> Dict {
  let table = Dict()
  func code(_ scalar: Unicode.Scalar) -> Value { .int(Int(scalar.value)) }
  if a.isMissing(1) {
    guard case .dict(let given) = a[0] else {
      throw Raised(
        .typeError, "if you give only one argument to maketrans it must be a dict")
    }
    for (key, value) in zip(given.keys, given.values) {
      if let string = key.strValue {
        guard let scalar = string.text.unicodeScalars.first, string.count == 1 else {
          throw Raised(.valueError, "string keys in translate table must be of length 1")
        }
        try table.set(code(scalar), value)
      } else {
        try table.set(key, value)
      }
    }
    return table
  }
  let (from, to) = (try a.str(0, of: "maketrans()"), try a.str(1, of: "maketrans()"))
  guard from.count == to.count else {
    throw Raised(
      .valueError, "the first two maketrans arguments must have equal length")
  }
  for (old, new) in zip(from.text.unicodeScalars, to.text.unicodeScalars) {
    try table.set(code(old), code(new))
  }
  if !a.isMissing(2) {
    for scalar in try a.str(2, of: "maketrans()").text.unicodeScalars {
      try table.set(code(scalar), .none)
    }
  }
  return table
}

/// The character of a code point, as `chr` gives it.
func character(_ code: Int) throws(Raised) -> Unicode.Scalar {
  guard let small = UInt32(exactly: code), small < 0x110000 else {
    throw Raised(.valueError, "chr() arg not in range(0x110000)")
  }
  guard let scalar = Unicode.Scalar(small) else { throw surrogateError(small) }
  return scalar
}
