/// Shapes with their names, one below the other, each with the axis marked that the message is about.
public struct MarkedShapes {
  private let rows: [(name: String, shape: [Int], axis: Int)]

  /// `axis` may lie outside a shape; then nothing is marked in it.
  public init(_ rows: (name: String, shape: [Int], axis: Int)...) { self.rows = rows }

  /// Two lines for each shape, the second with `^` under the marked length.
  public var drawing: String {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let name = row.name + String(repeating: " ", count: width - row.name.count)
      let line = "  " + name + "  " + Shape.text(row.shape)
      guard row.shape.indices.contains(row.axis) else { return line }
      let before = row.shape[..<row.axis].reduce(0) { $0 + String($1).count + 2 }
      let mark = String(repeating: "^", count: String(row.shape[row.axis]).count)
      return line + "\n" + String(repeating: " ", count: width + 5 + before) + mark
    }.joined(separator: "\n")
  }
}
