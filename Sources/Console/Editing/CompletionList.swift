import Teaching

/// The beginning that all texts share; whole characters only.
func commonPrefix(_ texts: [String]) -> String {
  guard var prefix = texts.first else { return "" }
  for text in texts.dropFirst() {
    prefix = String(zip(prefix, text).prefix { $0 == $1 }.map(\.0))
  }
  return prefix
}

/// The rows that list candidates: one a row when there are summaries, else side by side.
func completionList(_ candidates: [Candidate], columns: Int, limit: Int) -> [Styled] {
  let shown = candidates.prefix(max(1, limit))
  let names = shown.map { Styled($0.text) }
  var rows: [Styled]
  if shown.contains(where: { !$0.summary.isEmpty }) {
    let width = min(names.map(\.width).max() ?? 0, columns / 2)
    rows = zip(names, shown).map { name, candidate in
      name.truncated(to: width).padded(to: width) + "  " + Styled(candidate.summary, .dim)
    }
  } else {
    rows = grid(names, width: columns - 1)
  }
  let rest = candidates.count - shown.count
  if rest > 0 { rows.append(Styled(template: "… {} more", [Styled(String(rest))], .dim)) }
  return rows.map { $0.truncated(to: columns - 1) }
}
