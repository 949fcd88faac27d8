extension Framing {
  /// The part of `text` to show on a screen of this size: all of it, or the rows around the cursor.
  ///
  /// The rows shown before are kept while the cursor stays inside them, not on their edge.
  func fitting(_ text: EditedText, promptWidth: Int, size: Terminal.Size) -> Framing {
    let layout = Layout(
      text.scalars, promptWidth: promptWidth, margin: margin, columns: size.columns)
    let last = layout.end.row
    guard last >= size.rows else { return Framing(margin: margin) }
    // Two rows are left over: a row cut at its beginning may break differently behind the prompt.
    let room = max(3, size.rows - 2)
    let cursorRow = layout.positions[text.cursor].row
    let shownFirst = layout.positions[min(head.count, text.scalars.count)].row
    var first = min(max(shownFirst, cursorRow - room + 2), cursorRow - 1)
    first = max(0, min(first, last - room + 1))
    var start = layout.firstIndex(onRow: first)
    if start > 0, text.scalars[start - 1] != "\n", text.rowEnd(start) < text.rowStart(text.cursor) {
      start = text.rowEnd(start) + 1
    }
    var end = layout.firstIndex(onRow: first + room)
    if end < text.scalars.count, end > 0, text.scalars[end - 1] == "\n" { end -= 1 }
    return Framing(
      margin: margin, head: Array(text.scalars[..<start]), tail: Array(text.scalars[end...]))
  }
}

extension Layout {
  /// The first place on or after a row.
  fileprivate func firstIndex(onRow row: Int) -> Int {
    positions.firstIndex { $0.row >= row } ?? positions.count - 1
  }
}
