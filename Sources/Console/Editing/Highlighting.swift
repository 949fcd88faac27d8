import Teaching

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
