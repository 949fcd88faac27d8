import Syntax
import Teaching

/// A paste, fit to edit: no control characters, no prompts, no outputs, no outer indent.
struct PastedText {
  let text: String
  /// What was typed and what it showed, when the paste was a transcript.
  let exchanges: [Lesson.Exchange]

  /// `atStart` says that nothing precedes it.
  ///
  /// Only then can it be a transcript, or its indent be the page's; in the middle of a text the rows
  /// are taken as they are.
  init(_ pasted: String, atStart: Bool) {
    var rows = plainRows(pasted)
    while rows.last?.allSatisfy({ $0 == " " }) == true { rows.removeLast() }
    if atStart {
      while rows.first?.allSatisfy({ $0 == " " }) == true { rows.removeFirst() }
      rows = withoutCommonIndent(rows)
    }
    exchanges = atStart ? transcript(in: rows) : []
    text =
      exchanges.isEmpty
      ? rows.joined(separator: "\n") : exchanges.map(\.input).joined(separator: "\n")
  }
}

/// The rows of a text, tabs as spaces, without control characters and escape sequences.
private func plainRows(_ text: String) -> [String] {
  var rows: [String] = []
  var row = String.UnicodeScalarView()
  var column = 0
  var scalars = text.replacing("\r\n", with: "\n").unicodeScalars.makeIterator()
  while let scalar = scalars.next() {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{0B}", "\u{0C}":
      rows.append(String(row))
      row = String.UnicodeScalarView()
      column = 0
      continue
    case "\t":
      let count = 4 - column % 4
      row.append(contentsOf: repeatElement(" ", count: count))
      column += count
    case "\u{1B}":
      if scalars.next() == "[" { while let part = scalars.next(), part.value < 0x40 {} }
    case "\u{A0}" where row.allSatisfy({ $0 == " " }):
      row.append(" ")
    case Framing.mark:
      row.append(".")
    case "\u{FEFF}", "\u{00}"..<" ", "\u{7F}"..<"\u{A0}":
      break
    default:
      row.append(scalar)
      column += 1
    }
  }
  rows.append(String(row))
  return rows
}

private func withoutCommonIndent(_ rows: [String]) -> [String] {
  let indents = rows.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }
  let common = indents.min() ?? 0
  return rows.map { String($0.dropFirst(common)) }
}

/// The inputs and outputs of a transcript; empty when the rows are a program.
private func transcript(in rows: [String]) -> [Lesson.Exchange] {
  let rows = rows.map(withCommonPrompt)
  guard let start = rows.firstIndex(where: { $0.hasPrefix(">>> ") }) else { return [] }
  if start > 0, isProgram(rows) { return [] }
  return Transcript.exchanges(rows.map { $0[...] }.filter { !$0.hasPrefix("```") })
}

private func isProgram(_ rows: [String]) -> Bool {
  if case .complete = completeness(of: rows.joined(separator: "\n"), blocksEndBlank: false) {
    return true
  }
  return false
}

/// A row with the prompt of another program as ours: `In [3]: x`, or one without its space.
private func withCommonPrompt(_ row: String) -> String {
  for prompt in [">>>", "..."] where row.hasPrefix(prompt) && !row.hasPrefix(prompt + " ") {
    return prompt + " " + row.dropFirst(3)
  }
  if let rest = row.behind("In [") { return ">>> " + rest }
  if let rest = row.behind("Out[") { return String(rest) }
  let text = row.drop { $0 == " " }
  return text.hasPrefix("...: ") && text.count < row.count ? "... " + text.dropFirst(5) : row
}

extension String {
  /// What follows a numbered prompt such as `In [3]: `.
  fileprivate func behind(_ prompt: String) -> Substring? {
    guard hasPrefix(prompt) else { return nil }
    let rest = dropFirst(prompt.count).drop { $0.isASCII && $0.isNumber }
    return rest.hasPrefix("]:") ? rest.dropFirst(rest.hasPrefix("]: ") ? 3 : 2) : nil
  }
}
