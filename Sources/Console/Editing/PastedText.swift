/// Makes pasted text fit to edit: no control characters, no prompts, no outputs, no outer indent.
///
/// `atStart` says that nothing precedes it. Only then can it be a transcript, or its indent be the
/// page's; in the middle of a text the rows are taken as they are.
func cleanedPaste(_ text: String, atStart: Bool) -> String {
  var rows = plainRows(text)
  while rows.last?.allSatisfy({ $0 == " " }) == true { rows.removeLast() }
  guard atStart else { return rows.joined(separator: "\n") }
  while rows.first?.allSatisfy({ $0 == " " }) == true { rows.removeFirst() }
  rows = withoutCommonIndent(rows)
  if rows.first?.hasPrefix(">>>") == true { rows = inputs(ofTranscript: rows) }
  return rows.joined(separator: "\n")
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

/// What was typed in a transcript: the rows behind `>>> `, and those behind `... ` that follow.
private func inputs(ofTranscript rows: [String]) -> [String] {
  var inputs: [String] = []
  var continues = false
  for row in rows {
    let prompt = row.hasPrefix(">>>") ? ">>>" : "..."
    continues = row.hasPrefix(">>>") || (continues && row.hasPrefix("..."))
    guard continues else { continue }
    let rest = row.dropFirst(prompt.count)
    inputs.append(String(rest.first == " " ? rest.dropFirst() : rest))
  }
  return inputs
}
