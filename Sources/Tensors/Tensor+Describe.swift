extension Tensor {
  /// The elements as Paddle prints them after the header line of a tensor.
  ///
  /// `indent` is where the block starts on its first line, 7 after `Tensor(`. Paddle measures the
  /// width of the items on the corners of the tensor only, whether or not it is summarised.
  public func describe(
    indent: Int = 7, options: PrintOptions = .current
  ) -> String {
    let edge = max(options.edgeItems, 0)
    var layout = ItemLayout(width: 0, isSigned: false, options: options)
    forEachCorner(edge: edge) { position in
      if Self.isNegative(scalar(position)) { layout.isSigned = true }
      layout.width = max(layout.width, itemText(position, options).utf8.count)
    }
    // An empty tensor may still have axes too long to list.
    let listed = shape.filter { $0 > 0 }.max() ?? 0
    let summarises = rank > 0 && max(count, listed) > options.threshold
    var text = ""
    write(&text, axis: 0, start: 0, indent: indent, edge: summarises ? edge : nil, layout)
    return text
  }

  private struct ItemLayout {
    var width: Int
    var isSigned: Bool
    let options: PrintOptions
  }

  /// Calls `body` with the positions of the elements within `edge` of an end of every axis.
  func forEachCorner(edge: Int, _ body: (Int) -> Void) {
    guard count > 0 else { return }
    let lists = shape.map { length in
      length > 2 * edge ? Array(0..<edge) + Array((length - edge)..<length) : Array(0..<length)
    }
    guard !lists.contains(where: \.isEmpty) else { return }
    let strides = Shape.strides(shape)
    var index = [Int](repeating: 0, count: rank)
    while true {
      body(index.indices.reduce(0) { $0 + lists[$1][index[$1]] * strides[$1] })
      var axis = rank - 1
      while axis >= 0 {
        index[axis] += 1
        if index[axis] < lists[axis].count { break }
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  private func itemText(_ position: Int, _ options: PrintOptions) -> String {
    switch scalar(position) {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value):
      if options.scientific {
        FloatText.scientific(value, options.precision)
      } else if value.rounded(.up) == value {
        FloatText.fixed(value, 0) + "."
      } else {
        FloatText.fixed(value, options.precision)
      }
    }
  }

  private static func isNegative(_ scalar: Scalar) -> Bool {
    switch scalar {
    case .bool: false
    case .int(let value): value < 0
    case .float(let value): value < 0
    }
  }

  /// An item padded on the right; where some item is negative, the others start with a space.
  private func paddedItem(_ position: Int, _ layout: ItemLayout) -> String {
    let text = itemText(position, layout.options)
    let missing = layout.width - text.utf8.count
    guard missing > 0 else { return text }
    guard layout.isSigned, !Self.isNegative(scalar(position)) else {
      return text + String(repeating: " ", count: missing)
    }
    return " " + text + String(repeating: " ", count: missing - 1)
  }

  /// Writes the block that starts at element `start`; `edge` is nil where nothing is left out.
  private func write(
    _ text: inout String, axis: Int, start: Int, indent: Int, edge: Int?, _ layout: ItemLayout
  ) {
    guard axis < rank else { return text += paddedItem(start, layout) }
    let length = shape[axis]
    let step = shape[(axis + 1)...].reduce(1, *)
    let shown: [Int?] =
      if let edge, length > 2 * edge {
        Array(0..<edge) + [nil] + Array((length - edge)..<length)
      } else {
        Array(0..<length)
      }
    let isRow = axis == rank - 1
    let perLine = max(1, (layout.options.lineWidth - indent) / (layout.width + 2))
    let newline =
      "," + String(repeating: "\n", count: max(1, rank - 1 - axis))
      + String(repeating: " ", count: indent + 1)
    text += "["
    for (number, index) in shown.enumerated() {
      if number > 0 { text += isRow && number % perLine != 0 ? ", " : newline }
      if let index {
        let next = start + index * step
        write(&text, axis: axis + 1, start: next, indent: indent + 1, edge: edge, layout)
      } else {
        text += "..."
      }
    }
    text += "]"
  }
}
