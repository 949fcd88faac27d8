extension Figure {
  /// One line: how many lines and points of what names, over what range, under what title.
  public var summary: String {
    let filled = panels.filter { !$0.marks.isEmpty }
    guard let first = filled.first else { return "Figure: nothing drawn" }
    if filled.count == 1 {
      let heading = first.title.isEmpty ? title : first.title
      return "Figure: " + first.summary + (heading.isEmpty ? "" : ", title \"\(heading)\"")
    }
    let parts = filled.map { panel in
      (panel.title.isEmpty ? "" : "\"\(panel.title)\": ") + panel.summary
    }
    return "Figure of \(filled.count) panels"
      + (title.isEmpty ? "" : " \"\(title)\"") + ": " + parts.joined(separator: "; ")
  }
}

extension Figure.Panel {
  fileprivate var summary: String {
    var order: [Figure.Mark.Kind] = []
    for mark in marks where !order.contains(mark.kind) { order.append(mark.kind) }
    let things = order.map { kind in
      let same = marks.filter { $0.kind == kind }
      let names = same.compactMap(\.label).filter { !$0.hasPrefix("_") }
      return kind.counted(same.count)
        + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))") + points(same)
    }
    return things.joined(separator: ", ") + span("x", \.x, xLimits) + span("y", \.y, yLimits)
  }

  /// `, 20 points each`: only for what has points.
  private func points(_ same: [Figure.Mark]) -> String {
    guard let first = same.first, first.kind == .line || first.kind == .points else { return "" }
    let counts = same.map(\.x.count)
    let each = same.count > 1 ? " each" : ""
    guard let low = counts.min(), let high = counts.max() else { return "" }
    return low == high
      ? ", \(low) point\(low == 1 ? "" : "s")\(each)" : ", \(low) to \(high) points"
  }

  private func span(
    _ name: String, _ values: KeyPath<Figure.Mark, [Double]>, _ limits: ClosedRange<Double>?
  ) -> String {
    let numbers = marks.filter { $0.kind == .line || $0.kind == .points }
      .flatMap { $0[keyPath: values] }.filter(\.isFinite)
    if let limits { return ", \(name) \(short(limits.lowerBound)) to \(short(limits.upperBound))" }
    guard let low = numbers.min(), let high = numbers.max() else { return "" }
    return ", \(name) \(short(low)) to \(short(high))"
  }

  /// A number with four significant digits.
  private func short(_ value: Double) -> String { fourDigits(value) }
}

extension Figure.Mark.Kind {
  fileprivate func counted(_ count: Int) -> String {
    let (one, many): (String, String) =
      switch self {
      case .line: ("line", "lines")
      case .points: ("scatter", "scatters")
      case .bars: ("bar chart", "bar charts")
      case .histogram: ("histogram", "histograms")
      case .area: ("area", "areas")
      case .image: ("image", "images")
      case .contour: ("contour plot", "contour plots")
      case .boxes: ("box plot", "box plots")
      case .pie: ("pie chart", "pie charts")
      case .rule: ("rule", "rules")
      case .text: ("text", "texts")
      case .arrows: ("arrow plot", "arrow plots")
      }
    return "\(count) \(count == 1 ? one : many)"
  }
}
