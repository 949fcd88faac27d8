import Syntax

/// Where in a text a name is being typed.
enum Place {
  /// Behind a dot, and what stands before that.
  case attribute(of: Substring)
  /// A module in an import; what its path begins with, dot included.
  case module(below: Substring)
  /// A name that is imported from a module.
  case member(of: String)
  case anywhere

  /// The place at the end of `head`; nil inside strings, comments and numbers.
  init?(_ head: Substring) {
    let text = String(head)
    let tokens = tokens(of: text)
    if let last = tokens.last, last.range.upperBound == text.utf8.count,
      last.kind == .string || last.kind == .comment || last.kind == .number
    {
      return nil
    }
    if let place = Self.imported(head) {
      self = place
    } else if head.last == "." {
      guard let receiver = Self.primary(before: text.utf8.count - 1, in: text, tokens) else {
        return nil
      }
      self = .attribute(of: receiver)
    } else {
      self = .anywhere
    }
  }

  private static func imported(_ head: Substring) -> Place? {
    let line = head.reversed().prefix { $0 != "\n" && $0 != ";" }.reversed()
    let words = String(line).split { " ,()".contains($0) }
    let isNew = head.last.map { " ,(".contains($0) } ?? true
    let prefix = isNew ? "" : words.last ?? ""
    guard let first = words.first, first == "import" || first == "from" else { return nil }
    if first == "from", words.count >= 3, words[2] == "import" {
      return .member(of: String(words[1]))
    }
    if first == "from", words.count == 2, isNew { return nil }
    return words.count == 1 && !isNew ? nil : .module(below: prefix)
  }

  /// The function that is called around the end of `head`; nil outside of calls.
  static func callee(around head: Substring) -> Substring? {
    let text = String(head)
    let bytes = Array(text.utf8)
    let tokens = tokens(of: text)
    var depth = 0
    for token in tokens.reversed() where token.kind == .punctuation {
      switch bytes[token.range.lowerBound] {
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth -= 1
      default: break
      }
      guard depth < 0 else { continue }
      guard bytes[token.range.lowerBound] == UInt8(ascii: "(") else { return nil }
      return primary(before: token.range.lowerBound, in: text, tokens)
    }
    return nil
  }

  /// The name, call, subscript or string with its dots that ends at an offset.
  private static func primary(
    before end: Int, in text: String, _ tokens: [(kind: TokenClass, range: Range<Int>)]
  ) -> Substring? {
    let bytes = Array(text.utf8)
    var start = end
    var depth = 0
    var wantsOperand = true
    for token in tokens.reversed() where token.range.upperBound <= end {
      guard depth > 0 || token.range.upperBound == start else { break }
      let byte = bytes[token.range.lowerBound]
      let isPunctuation = token.kind == .punctuation
      if isPunctuation, ")]}".utf8.contains(byte) {
        guard wantsOperand || depth > 0 else { break }
        depth += 1
      } else if isPunctuation, "([{".utf8.contains(byte) {
        guard depth > 0 else { break }
        depth -= 1
        wantsOperand = true
        if depth == 0 { start = token.range.lowerBound }
        continue
      }
      if depth > 0 { continue }
      if isPunctuation {
        guard byte == UInt8(ascii: "."), !wantsOperand || start != end else { break }
        wantsOperand = true
      } else {
        guard wantsOperand, token.kind == .name || token.kind == .string else { break }
        wantsOperand = false
      }
      start = token.range.lowerBound
    }
    guard start < end else { return nil }
    return text[
      text.utf8.index(
        text.startIndex, offsetBy: start)..<text.utf8.index(
          text.startIndex, offsetBy: end)]
  }
}
