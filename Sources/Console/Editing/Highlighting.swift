import Syntax
import Teaching

extension TokenClass {
  /// The role that a token is shown in; nil when it looks like any text.
  var role: Role? {
    switch self {
    case .keyword: .keyword
    case .number: .number
    case .string: .string
    case .comment: .comment
    case .unknown: .bad
    case .name, .punctuation: nil
    }
  }
}

/// The parts of a line that is a command: its name, then the language.
func commandHighlights(_ text: String) -> [Highlight] {
  let name = text.prefix { !$0.isWhitespace }.utf8.count
  let rest = String(decoding: text.utf8.dropFirst(name), as: UTF8.self)
  return [Highlight(0..<name, .heading)]
    + tokens(of: rest).compactMap { token in
      token.kind.role.map {
        Highlight(token.range.lowerBound + name..<token.range.upperBound + name, $0)
      }
    }
}

/// The style of each scalar of a text.
func styles(of highlights: [Highlight], in text: EditedText) -> [Style] {
  var styles = [Style](repeating: .plain, count: text.scalars.count)
  var index = 0
  var offset = 0
  for highlight in highlights {
    while index < styles.count, offset < highlight.range.upperBound {
      if offset >= highlight.range.lowerBound { styles[index] = highlight.role.style }
      offset += UTF8.width(text.scalars[index])
      index += 1
    }
  }
  return styles
}

/// The bracket at the cursor, or else before it, and its partner; empty when there are none.
///
/// Only brackets in the same style match: those within strings and comments are other ones.
func matchingBrackets(_ text: EditedText, styles: [Style]) -> [Int] {
  for index in [text.cursor, text.cursor - 1] where text.scalars.indices.contains(index) {
    if let partner = partner(of: index, in: text.scalars, styles: styles) {
      return [index, partner]
    }
  }
  return []
}

private let brackets: [Unicode.Scalar: (partner: Unicode.Scalar, step: Int)] = [
  "(": (")", 1), "[": ("]", 1), "{": ("}", 1), ")": ("(", -1), "]": ("[", -1), "}": ("{", -1),
]

private func partner(of start: Int, in scalars: [Unicode.Scalar], styles: [Style]) -> Int? {
  guard let bracket = brackets[scalars[start]] else { return nil }
  var depth = 0
  var index = start
  while scalars.indices.contains(index) {
    if styles[index] == styles[start] {
      if scalars[index] == scalars[start] { depth += 1 }
      if scalars[index] == bracket.partner { depth -= 1 }
      if depth == 0 { return index }
    }
    index += bracket.step
  }
  return nil
}
