extension Printer {
  /// Everything that has brackets of its own.
  mutating func writeDisplay(_ kind: Expression.Kind) {
    switch kind {
    case .tuple(let items):
      text += "("
      writeList(items, .named)
      text += items.count == 1 ? ",)" : ")"
    case .list(let items):
      text += "["
      writeList(items, .named)
      text += "]"
    case .set(let items):
      text += items.isEmpty ? "{*()" : "{"
      writeList(items, .named)
      text += "}"
    case .dict(let items): writeDict(items)
    case .comprehension(let comprehension): write(comprehension)
    default: break
    }
  }

  private mutating func writeDict(_ items: [DictItem]) {
    text += "{"
    for (index, item) in items.enumerated() {
      if index > 0 { text += ", " }
      if let key = item.key {
        write(key, .conditional)
        text += ": "
        write(item.value, .conditional)
      } else {
        text += "**"
        write(item.value, .bitOr)
      }
    }
    text += "}"
  }

  private mutating func write(_ comprehension: Comprehension) {
    let brackets: (String, String) =
      switch comprehension.kind {
      case .list: ("[", "]")
      case .set, .dict: ("{", "}")
      case .generator: ("(", ")")
      }
    text += brackets.0
    write(comprehension.element, comprehension.value == nil ? .named : .conditional)
    if let value = comprehension.value {
      text += ": "
      write(value, .conditional)
    }
    for clause in comprehension.clauses { write(clause) }
    text += brackets.1
  }

  private mutating func write(_ clause: Comprehension.Clause) {
    text += " for "
    if case .tuple(let targets) = clause.target.kind, !targets.isEmpty {
      writeList(targets, .bitOr)
      if targets.count == 1 { text += "," }
    } else {
      write(clause.target, .bitOr)
    }
    text += " in "
    write(clause.iterable, .or)
    for condition in clause.conditions {
      text += " if "
      write(condition, .or)
    }
  }

  mutating func writeFormatted(_ parts: [FormattedPart]) {
    let quote = formatDepth % 2 == 0 ? "'" : "\""
    text += "f" + quote
    formatDepth += 1
    write(parts, quote: quote, isSpec: false)
    formatDepth -= 1
    text += quote
  }

  private mutating func write(_ parts: [FormattedPart], quote: String, isSpec: Bool) {
    for part in parts {
      switch part {
      case .text(let literal): write(literal, quote: quote, isSpec: isSpec)
      case .field(let value, let conversion, let spec):
        write(field: value)
        if let conversion { text += "!" + String(conversion) }
        if !spec.isEmpty {
          text += ":"
          write(spec, quote: quote, isSpec: true)
        }
        text += "}"
      }
    }
  }

  /// Literal text; a brace is doubled, which a format does not allow, so there it is escaped.
  private mutating func write(_ literal: String, quote: String, isSpec: Bool) {
    for scalar in StringQuoting.escaped(literal, quote: quote).unicodeScalars {
      switch scalar {
      case "{": text += isSpec ? "\\x7b" : "{{"
      case "}": text += isSpec ? "\\x7d" : "}}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// A colon outside brackets would end the field, so that a lambda needs some.
  private mutating func write(field value: Expression) {
    var inner = Printer(formatDepth: formatDepth)
    inner.write(value, .or)
    // `{{` would be a brace.
    text += (inner.text.hasPrefix("{") ? "{ " : "{") + inner.text
  }
}

/// The pieces of a parameter list, with the bare `*` and `/` that its kinds ask for.
struct ParameterPieces {
  typealias Piece = (text: String, defaultValue: Expression?)

  private var rest: ArraySlice<Parameters.Parameter>
  private var previous: Parameters.Kind?
  private var hasStar = false

  init(_ parameters: Parameters) { rest = parameters.list[...] }

  mutating func next() -> Piece? {
    let kind = rest.first?.kind
    if previous == .positionalOnly, kind != .positionalOnly {
      previous = .ordinary
      return ("/", nil)
    }
    guard let parameter = rest.first else { return nil }
    if parameter.kind == .keywordOnly, !hasStar {
      hasStar = true
      return ("*", nil)
    }
    rest.removeFirst()
    previous = parameter.kind
    if parameter.kind == .star { hasStar = true }
    let prefix = parameter.kind == .star ? "*" : parameter.kind == .doubleStar ? "**" : ""
    return (prefix + parameter.name.text, parameter.defaultValue)
  }
}
