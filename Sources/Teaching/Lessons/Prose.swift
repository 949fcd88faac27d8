extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}

extension Sequence<String> {
  /// The lines of a paragraph as one: a space between them except beside Chinese.
  var joinedAsProse: String {
    reduce(into: "") { text, line in
      if text.needsSpace(before: line) { text += " " }
      text += line
    }
  }
}

extension String {
  /// Whether a space belongs between this and what follows: not after Chinese punctuation, nor
  /// between Chinese characters, whatever is emphasised.
  func needsSpace(before next: some StringProtocol) -> Bool {
    guard let last = last(where: { $0 != "*" }), let first = next.first(where: { $0 != "*" })
    else { return false }
    if "，。、；：？！）」』”’".contains(last) { return false }
    return String(last).displayWidth < 2 || String(first).displayWidth < 2
  }
}

extension Styled {
  /// Inline Markdown: `code`, **strong**, *emphasis*, [links](…) by their text.
  init(prose text: String) {
    self.init()
    var rest = Substring(text)
    while let character = rest.first {
      if let (inner, role, after) = Self.span(rest) {
        append(inner, role)
        rest = after
      } else {
        append(String(character))
        rest.removeFirst()
      }
    }
  }

  /// The marked span that `text` begins with.
  private static func span(_ text: Substring) -> (String, Role, Substring)? {
    for (mark, role) in [("`", Role.name), ("**", .heading), ("*", .keyword)] {
      let body = text.dropFirst(mark.count)
      guard text.hasPrefix(mark), let first = body.first, first != " ",
        let end = body.firstRange(of: mark), end.lowerBound > body.startIndex
      else { continue }
      return (String(body[..<end.lowerBound]), role, body[end.upperBound...])
    }
    guard text.first == "[", let close = text.firstRange(of: "]("),
      let end = text[close.upperBound...].firstIndex(of: ")")
    else { return nil }
    return (String(text[..<close.lowerBound].dropFirst()), .plain, text[end...].dropFirst())
  }
}
