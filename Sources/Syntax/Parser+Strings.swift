extension Parser {
  /// One or more adjacent string literals, merged.
  mutating func parseStrings() throws(SyntaxError) -> Expression {
    let start = here
    var parts: [FormattedPart] = []
    var isFormatted = false
    while true {
      if kind == .string {
        append(try decode(token), to: &parts)
        advance()
      } else if kind == .formatStart {
        isFormatted = true
        try parseFormatted(into: &parts)
      } else {
        break
      }
    }
    if isFormatted { return try make(.formatted(parts), from: start) }
    guard case .text(let text)? = parts.first else { return try make(.string(""), from: start) }
    return try make(.string(text), from: start)
  }

  private func append(_ text: String, to parts: inout [FormattedPart]) {
    guard !text.isEmpty else { return }
    if case .text(let before)? = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(text))
    }
  }

  private func decode(_ token: Token) throws(SyntaxError) -> String {
    var start = Int(token.start)
    var isRaw = false
    while bytes[start] | 0x20 >= UInt8(ascii: "a") {
      isRaw = isRaw || bytes[start] | 0x20 == UInt8(ascii: "r")
      start += 1
    }
    let end = Int(token.end)
    let isTriple =
      end - start >= 6 && bytes[start + 1] == bytes[start]
      && bytes[start + 2] == bytes[start]
    let quotes = isTriple ? 3 : 1
    return try decode(
      bytes[start + quotes..<end - quotes], StringLiteral.Form(isRaw: isRaw), at: range(token))
  }

  private func decode(
    _ slice: ArraySlice<UInt8>, _ form: StringLiteral.Form, at range: SourceRange
  ) throws(SyntaxError) -> String {
    var literal = StringLiteral(slice, form)
    do throws(StringLiteral.Failure) {
      return try literal.decode()
    } catch {
      throw self.error(error.template, error.arguments, at: range)
    }
  }

  private mutating func parseFormatted(into parts: inout [FormattedPart]) throws(SyntaxError) {
    let isRaw = text(token).lowercased().hasPrefix("r") || text(token).lowercased().hasPrefix("fr")
    advance()
    while kind != .formatEnd {
      try parseFormatPart(StringLiteral.Form(isRaw: isRaw, doublesBraces: true), into: &parts)
    }
    advance()
  }

  private mutating func parseFormatPart(
    _ form: StringLiteral.Form, into parts: inout [FormattedPart]
  ) throws(SyntaxError) {
    if kind == .leftBrace { return try parseField(form, into: &parts) }
    guard kind == .formatText else { throw unexpected() }
    let slice = bytes[Int(token.start)..<Int(token.end)]
    append(try decode(slice, form, at: range(token)), to: &parts)
    advance()
  }

  /// `{value=!r:spec}`.
  private mutating func parseField(
    _ form: StringLiteral.Form, into parts: inout [FormattedPart]
  ) throws(SyntaxError) {
    let open = token
    advance()
    try rejectEmptyField(after: open)
    let value = try parseValue()
    try rejectStarred(value)
    let isDebug = accept(.assign)
    if isDebug {
      let text = bytes[Int(open.end)..<Int(here)]
      append(String(decoding: text, as: UTF8.self), to: &parts)
    }
    var conversion = try parseConversion()
    var spec: [FormattedPart] = []
    let hasSpec = accept(.formatColon)
    if hasSpec {
      let specForm = StringLiteral.Form(isRaw: form.isRaw)
      while kind != .rightBrace { try parseSpecPart(specForm, into: &spec) }
    }
    if isDebug, conversion == nil, !hasSpec { conversion = "r" }
    guard kind == .rightBrace else { throw fieldError(after: value, isDebug: isDebug) }
    advance()
    parts.append(.field(value, conversion: conversion, spec: spec))
  }

  private mutating func parseSpecPart(
    _ form: StringLiteral.Form, into spec: inout [FormattedPart]
  ) throws(SyntaxError) {
    guard kind == .leftBrace || kind == .formatText else { throw unexpected() }
    try parseFormatPart(form, into: &spec)
  }

  private func rejectEmptyField(after open: Token) throws(SyntaxError) {
    switch kind {
    case .rightBrace:
      throw error("f-string: empty expression not allowed", at: range(open).union(range(token)))
    case .exclamation, .formatColon, .assign:
      throw error("f-string: expression required before '{}'", [text(token)], at: range(token))
    default: break
    }
  }

  private mutating func parseConversion() throws(SyntaxError) -> Character? {
    guard kind == .exclamation else { return nil }
    let exclamation = token
    advance()
    guard kind == .name else {
      if kind == .error { throw unexpected() }
      throw error(
        "f-string: invalid conversion character: expected 's', 'r', or 'a'", at: range(exclamation))
    }
    let name = text(token)
    guard token.start == exclamation.end, name == "r" || name == "s" || name == "a" else {
      throw error(
        "f-string: invalid conversion character: expected 's', 'r', or 'a'", at: range(token))
    }
    advance()
    return name.first
  }

  private func fieldError(after value: Expression, isDebug: Bool) -> SyntaxError {
    if kind == .error { return unexpected() }
    if isDebug || kind == .formatText || kind == .formatEnd {
      return error("f-string: expecting '}'", at: range(token))
    }
    if let hint = hint() { return hint }
    return kind.startsExpression
      ? error(
        "f-string: invalid syntax. Perhaps you forgot a comma?", at: value.range.union(range(token))
      )
      : error("f-string: invalid syntax", at: range(token))
  }
}
