import Teaching

/// Draws styles, prompts and the hint over what libedit has drawn.
///
/// libedit knows neither. It draws, leaves the cursor where the next character goes, and asks for
/// a key; before that, the painter writes the same characters once more, in their styles. It
/// remembers what each row looked like, and writes only rows that changed, and those that the
/// cursor left or came to: libedit moves it by writing characters again.
struct Painter {
  /// What is to be seen.
  struct Picture {
    let buffer: EditedText
    let styles: [Style]
    let prompt: String
    let nextPrompt: String
    let promptStyle: Style
    let hint: Styled
  }

  private var layout = Layout([], promptWidth: 0, columns: 80)
  private var cursor = Layout.Position()
  private var rows: [String] = []
  private var hintShown = false

  /// Forgets what the screen shows: libedit draws everything again, or a new line begins.
  mutating func invalidate() {
    rows = []
    hintShown = false
  }

  private mutating func place(_ picture: Picture, columns: Int) {
    layout = Layout(
      picture.buffer.scalars, promptWidth: Layout.width(of: picture.prompt), columns: columns)
    cursor = layout.positions[picture.buffer.cursor]
  }

  /// The rows of `picture` as lines to print where nothing is drawn yet.
  mutating func print(_ picture: Picture, columns: Int) -> String {
    place(picture, columns: columns)
    return render(picture).map { $0 + "\n" }.joined()
  }

  /// The escape sequences that make the screen look like `picture`.
  mutating func draw(_ picture: Picture, columns: Int) -> String {
    let left = cursor.row
    place(picture, columns: columns)
    let new = render(picture)
    var output = ""
    var row = cursor.row
    for (index, text) in new.enumerated()
    where index == left || index == cursor.row || index >= rows.count || rows[index] != text {
      output += Painter.vertical(index - row) + "\r" + text
      row = index
    }
    rows = new
    if let hint = visibleHint(picture, columns: columns) {
      output += Painter.vertical(layout.end.row - row) + Painter.column(layout.end.column)
      output += hint
      row = layout.end.row
      hintShown = true
    }
    guard !output.isEmpty else { return "" }
    output += Painter.vertical(cursor.row - row) + Painter.column(cursor.column)
    return "\u{1B}[?25l" + output + "\u{1B}[?25h"
  }

  /// The escape sequences that take the hint away; empty when there is none.
  mutating func eraseHint() -> String {
    guard hintShown else { return "" }
    hintShown = false
    let down = layout.end.row - cursor.row
    return Painter.vertical(down) + Painter.column(layout.end.column) + "\u{1B}[K"
      + Painter.vertical(-down) + Painter.column(cursor.column)
  }

  // MARK: Parts

  /// Each screen row with its styles.
  private func render(_ picture: Picture) -> [String] {
    var pen = Pen()
    pen.write(picture.prompt, picture.promptStyle)
    var row = 0
    var marks = picture.nextPrompt.unicodeScalars.makeIterator()
    for (index, scalar) in picture.buffer.scalars.enumerated() {
      while row < layout.positions[index].row {
        pen.endRow()
        pen.rows.append("")
        row += 1
      }
      if scalar == "\n" {
        marks = picture.nextPrompt.unicodeScalars.makeIterator()
      } else if scalar == Framing.mark {
        pen.write(String(marks.next() ?? " "), picture.promptStyle)
      } else {
        pen.write(Painter.visible(scalar), picture.styles[index])
      }
    }
    pen.endRow()
    return pen.rows
  }

  private func visibleHint(_ picture: Picture, columns: Int) -> String? {
    let room = columns - layout.end.column - 3
    guard room > 8, !picture.hint.isEmpty else { return nil }
    return "  " + picture.hint.truncated(to: room).rendered(colored: true)
  }

  /// What libedit draws for a character.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\u{7F}" { return "^?" }
    guard scalar.value < 0x20, let letter = Unicode.Scalar(scalar.value + 0x40) else {
      return String(scalar)
    }
    return "^" + String(letter)
  }

  private static func vertical(_ rows: Int) -> String {
    rows == 0 ? "" : rows < 0 ? "\u{1B}[\(-rows)A" : "\u{1B}[\(rows)B"
  }

  private static func column(_ column: Int) -> String { "\u{1B}[\(column + 1)G" }
}

/// Collects rows of styled text, with as few changes of style as can be.
private struct Pen {
  var rows = [""]
  private var style = Style.plain

  mutating func write(_ text: String, _ next: Style) {
    if next != style {
      if style != .plain { append(Style.closing) }
      append(next.opening)
      style = next
    }
    append(text)
  }

  mutating func endRow() { write("", .plain) }

  private mutating func append(_ text: String) { rows[rows.count - 1] += text }
}
