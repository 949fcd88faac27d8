/// A grid of characters on which boxes and lines are drawn.
///
/// A line belongs to a net: lines of one net that meet are joined, lines of different nets cross.
struct TextCanvas {
  private struct Cell {
    /// A character with its role, empty behind a wide one; nil where only lines are.
    var text: (character: String, role: Role)?
    var vertical: (net: Int, up: Bool, down: Bool)?
    var horizontal: (net: Int, left: Bool, right: Bool)?
  }
  private var cells: [[Cell]]

  init(width: Int, height: Int) {
    cells = Array(repeating: Array(repeating: Cell(), count: max(0, width)), count: max(0, height))
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    cells.indices.contains(y) && cells[y].indices.contains(x)
  }

  mutating func put(_ text: Styled, x: Int, y: Int) {
    var x = x
    for run in text.runs {
      for character in run.text where contains(x, y) {
        let width = max(1, String(character).displayWidth)
        cells[y][x].text = (String(character), run.role)
        for hidden in 1..<max(2, width) where width > 1 && contains(x + hidden, y) {
          cells[y][x + hidden].text = ("", run.role)
        }
        x += width
      }
    }
  }

  /// A line down a column from one row to another.
  mutating func line(x: Int, from top: Int, to bottom: Int, net: Int) {
    guard top <= bottom else { return }
    for y in top...bottom where contains(x, y) {
      let before = cells[y][x].vertical
      cells[y][x].vertical = (
        net, before?.up ?? false || y > top, before?.down ?? false || y < bottom
      )
    }
  }

  /// A line along a row.
  mutating func line(y: Int, from left: Int, to right: Int, net: Int) {
    guard left < right else { return }
    for x in left...right where contains(x, y) {
      let before = cells[y][x].horizontal
      cells[y][x].horizontal = (
        net, before?.left ?? false || x > left, before?.right ?? false || x < right
      )
    }
  }

  /// Makes the line down to this cell part of the net of the line along it.
  mutating func join(x: Int, y: Int) {
    guard contains(x, y), let net = cells[y][x].horizontal?.net else { return }
    cells[y][x].vertical?.net = net
  }

  /// The rows, without spaces at their ends.
  var lines: [Styled] {
    cells.map { row in
      row.map { cell in
        if let text = cell.text { return Styled(text.character, text.role) }
        return Styled(Self.character(cell), .dim)
      }.joined().trimmingEnd
    }
  }

  /// The character that joins what meets in a cell; where nets cross, the vertical one goes over.
  private static func character(_ cell: Cell) -> String {
    var bits = 0
    if let line = cell.vertical { bits |= (line.up ? 8 : 0) | (line.down ? 4 : 0) }
    if let line = cell.horizontal, cell.vertical.map({ $0.net == line.net }) ?? true {
      bits |= (line.left ? 2 : 0) | (line.right ? 1 : 0)
    }
    return shapes[bits]
  }

  /// By the sum of up 8, down 4, left 2, right 1.
  private static let shapes = [
    " ", "─", "─", "─", "│", "┌", "┐", "┬", "│", "└", "┘", "┴", "│", "├", "┤", "┼",
  ]
}
