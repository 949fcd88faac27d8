/// Two shapes that do not fit, shown one above the other with the guilty axes marked.
public struct ShapeClash {
  let first: [Int]
  let second: [Int]

  public init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
  }

  /// Three lines: both shapes aligned at the right, and `^` under each pair of lengths that differ
  /// with neither being 1.
  public var drawing: String {
    let rank = max(first.count, second.count)
    var lines = ["", "", ""]
    for axis in 0..<rank {
      let x = Self.length(first, axis, rank)
      let y = Self.length(second, axis, rank)
      let clash = x != y && x != "1" && y != "1" && !x.isEmpty && !y.isEmpty
      let width = max(x.count, y.count)
      let cells = [x, y, clash ? String(repeating: "^", count: width) : ""]
      for line in 0..<3 {
        lines[line] += String(repeating: " ", count: width - cells[line].count) + cells[line]
        if axis < rank - 1 { lines[line] += line < 2 && !cells[line].isEmpty ? ", " : "  " }
      }
    }
    return Self.bracket(lines[0]) + "\n" + Self.bracket(lines[1]) + "\n  " + Self.trimmed(lines[2])
  }

  /// The error for shapes that do not broadcast.
  public var error: TensorError {
    TensorError(
      .value,
      "shapes {} and {} do not fit: aligned at the right, lengths must be equal or 1\n{}",
      Shape.text(first), Shape.text(second), drawing)
  }

  private static func length(_ shape: [Int], _ axis: Int, _ rank: Int) -> String {
    let index = axis - (rank - shape.count)
    return index < 0 ? "" : String(shape[index])
  }

  /// The text in brackets, the opening one right before the first length.
  private static func bracket(_ text: String) -> String {
    let start = text.firstIndex { $0 != " " } ?? text.endIndex
    return " " + text[..<start] + "[" + text[start...] + "]"
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
