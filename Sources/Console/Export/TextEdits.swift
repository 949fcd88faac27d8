import Syntax

/// Changes to a text that leave all the rest of it, comments and layout too, as it was.
struct TextEdits {
  /// What comes first of several changes at one place.
  private enum Kind: Int { case closing, insertion, opening, replacement }
  private struct Edit {
    let kind: Kind
    let range: Range<Int>
    let text: String
    /// Orders brackets at one place: outer ones open first and close last.
    var nesting = 0
  }
  private var edits: [Edit] = []

  /// Puts `text` in the place of a range; ranges do not overlap.
  mutating func replace(_ range: Range<Int>, with text: String) {
    edits.append(Edit(kind: .replacement, range: range, text: text))
  }

  /// Puts `text` before an offset; of several at one place, the first stands first.
  mutating func insert(_ text: String, at offset: Int) {
    edits.append(Edit(kind: .insertion, range: offset..<offset, text: text))
  }

  /// Puts text before and behind a range; of two around the same range, the first is outside.
  mutating func wrap(_ range: Range<Int>, in before: String, _ after: String) {
    let (start, end) = (range.lowerBound, range.upperBound)
    edits.append(Edit(kind: .opening, range: start..<start, text: before, nesting: -end))
    edits.append(Edit(kind: .closing, range: end..<end, text: after, nesting: -start))
  }

  /// The changed text; offsets are those of UTF-8.
  func applied(to text: String) -> String {
    let bytes = Array(text.utf8)
    let sorted = edits.enumerated().map { index, edit in
      (edit, edit.kind == .closing ? -index : index)
    }.sorted { a, b in
      (a.0.range.lowerBound, a.0.kind.rawValue, a.0.nesting, a.1)
        < (b.0.range.lowerBound, b.0.kind.rawValue, b.0.nesting, b.1)
    }
    var result: [UInt8] = []
    var done = 0
    for (edit, _) in sorted where edit.range.lowerBound >= done {
      result += bytes[done..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      done = edit.range.upperBound
    }
    return String(decoding: result + bytes[done...], as: UTF8.self)
  }
}
