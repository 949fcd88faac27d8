/// Some of a notebook's code cells, as `--cells` names them: `3`, `3-7`, `5-`, `1,4-6`.
struct CellSelection {
  private let ranges: [ClosedRange<Int>]

  /// Nil for what names no cells.
  init?(_ text: String) {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), part != "-" else { return nil }
      let first = ends[0].isEmpty ? 1 : Int(ends[0])
      let last = ends.last?.isEmpty == true ? Int.max : Int(ends.last ?? "")
      guard let first, let last, first > 0, first <= last else { return nil }
      ranges.append(first...last)
    }
    self.ranges = ranges
  }

  func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }
}
