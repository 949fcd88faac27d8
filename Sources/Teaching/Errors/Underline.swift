import Syntax

/// A source line with marks under a part of it: `^` under the operator that failed and `~` under its
/// operands, or `^` under the whole part when no operator stands out.
struct Underline {
  private struct Cell {
    let text: Unicode.Scalar
    let width: Int
    let mark: Character
  }
  private var cells: [Cell] = []

  init(_ line: Excerpt.Line) {
    let caret = Self.operatorRange(in: line)
    var offset = 0
    for scalar in line.text.unicodeScalars {
      let isMarked = line.marked.contains(offset)
      let mark: Character =
        !isMarked ? " " : caret.map { !$0.contains(offset) } ?? false ? "~" : "^"
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      cells.append(
        Cell(text: isControl ? " " : scalar, width: isControl ? 1 : scalar.displayWidth, mark: mark)
      )
      offset += UTF8.width(scalar)
    }
    if line.marked.isEmpty && line.marked.lowerBound >= offset {
      cells.append(Cell(text: " ", width: 1, mark: "^"))
    }
    let indent = cells.prefix { $0.text == " " }.count
    cells.removeFirst(indent == cells.count ? 0 : indent)
  }

  /// Two lines, cut to `width` columns around the first mark; only the text where all of it is meant,
  /// or none of it.
  func styled(width: Int) -> Styled {
    let visible = window(width)
    if cells.allSatisfy({ $0.mark == "^" }) || cells.allSatisfy({ $0.mark == " " }) {
      return Styled(visible.reduce(into: "") { $0.unicodeScalars.append($1.text) })
    }
    let marks = visible.reduce(into: "") { $0 += String(repeating: $1.mark, count: $1.width) }
    let text = visible.reduce(into: "") { $0.unicodeScalars.append($1.text) }
    let kept = marks.prefix(marks.lastIndex { $0 != " " }.map { marks[...$0].count } ?? 0)
    return Styled(text.trimmingEnd + "\n") + Styled(String(kept), .caret)
  }

  private func window(_ width: Int) -> [Cell] {
    let total = cells.reduce(0) { $0 + $1.width }
    guard total > width, width > 8 else { return cells }
    let dots = Cell(text: "…", width: 1, mark: " ")
    let focus = cells.firstIndex { $0.mark != " " } ?? 0
    var start = focus
    var room = width / 3
    while start > 0, room >= cells[start - 1].width {
      start -= 1
      room -= cells[start].width
    }
    var result = start > 0 ? [dots] : []
    room = width - 2
    for cell in cells[start...] {
      room -= cell.width
      guard room >= 0 else { return result + [dots] }
      result.append(cell)
    }
    return result
  }

  /// Where the operator of the marked expression stands, when it is a binary operation.
  private static func operatorRange(in line: Excerpt.Line) -> Range<Int>? {
    let bytes = Array(line.text.utf8)
    let marked = String(decoding: bytes[line.marked], as: UTF8.self)
    guard let source = SourceMap().add(name: "", text: "(" + marked + ")"),
      let statement = try? parse(source).first,
      case .expression(let expression) = statement.kind,
      case .binary(let op, let left, let right) = expression.kind
    else { return nil }
    let shift = line.marked.lowerBound - Int(source.base) - 1
    let between = Int(left.range.end) + shift..<Int(right.range.start) + shift
    guard let start = bytes[between].firstIndex(of: op.rawValue.utf8.first ?? 0) else { return nil }
    return start..<start + op.rawValue.utf8.count
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
