/// How a text of several rows stands in libedit's buffer.
///
/// libedit begins each row at the left edge. So that a row after the first begins behind its
/// prompt, the buffer holds `margin` marks at the beginning of the row, which are never part of the
/// text; they look like the prompt, and `Painter` draws the prompt over them. And since libedit
/// cannot show more rows than the screen has, the buffer holds only some of them.
struct Framing: Equatable {
  /// Marks before each row after the first; 0 on terminals where nothing can be drawn over them.
  var margin = 0
  /// What precedes the rows in the buffer, its last line end included.
  var head: [Unicode.Scalar] = []
  /// What follows the rows in the buffer, its first line end included.
  var tail: [Unicode.Scalar] = []

  /// Whether something before the buffer is not shown.
  var isScrolled: Bool { !head.isEmpty }

  /// U+2024, a dot that no keyboard types.
  static let mark: Unicode.Scalar = "\u{2024}"

  /// The buffer that shows `text`, which begins with `head` and ends with `tail`.
  func buffer(for text: EditedText) -> EditedText {
    var scalars: [Unicode.Scalar] = []
    var cursor = 0
    let end = text.scalars.count - tail.count
    for index in head.count..<end {
      if index == text.cursor { cursor = scalars.count }
      scalars.append(text.scalars[index])
      if text.scalars[index] == "\n" {
        scalars.append(contentsOf: repeatElement(Framing.mark, count: margin))
      }
    }
    if text.cursor == end { cursor = scalars.count }
    return EditedText(scalars: scalars, cursor: cursor)
  }

  /// The text of a buffer that libedit may have changed.
  ///
  /// A row whose marks are not all there was joined to the one before: that is how a Backspace
  /// at its beginning looks. A cursor among the marks came from `previous`, and goes on that way.
  func text(of buffer: EditedText, movingFrom previous: Int) -> EditedText {
    var scalars = head
    var cursor = head.count
    var index = 0
    while index < buffer.scalars.count {
      if index == buffer.cursor { cursor = scalars.count }
      let scalar = buffer.scalars[index]
      index += 1
      if scalar == "\n" && margin > 0 {
        let marks = buffer.scalars[index...].prefix(margin).prefix { $0 == Framing.mark }.count
        let inside = index..<index + marks ~= buffer.cursor
        if marks == margin {
          scalars.append(scalar)
          if inside { cursor = scalars.count - (previous >= index + marks ? 1 : 0) }
        } else if inside {
          cursor = scalars.count
        }
        index += marks
      } else if scalar != Framing.mark || margin == 0 {
        scalars.append(scalar)
      }
    }
    if buffer.cursor >= buffer.scalars.count { cursor = scalars.count }
    return EditedText(scalars: scalars + tail, cursor: cursor)
  }
}
