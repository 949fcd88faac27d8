extension Tensor {
  /// As `print` shows the NumPy array of these elements.
  public var numpyText: String {
    guard rank > 0 else { return scalarText(0) }
    return arrayText(separator: " ", prefix: 0, suffix: 0)
  }

  /// As NumPy's `repr` of the array: `array([1., 2.], dtype=float32)`.
  public var numpyRepresentation: String {
    let text = "array(" + arrayText(separator: ", ", prefix: 6, suffix: 1)
    var extras: [String] = []
    if count == 0 && shape != [0] || count > NumPyLayout.threshold {
      extras.append(
        "shape=(" + shape.map(String.init).joined(separator: ", ") + (rank == 1 ? ",)" : ")"))
    }
    if dtype == .int32 || dtype == .float32 || count == 0 { extras.append("dtype=" + dtype.name) }
    if extras.isEmpty { return text + ")" }
    let ending = extras.joined(separator: ", ") + ")"
    let lastLine =
      text.utf8.count + 1
      - (text.utf8.lastIndex(of: 10).map {
        text.utf8.distance(from: text.startIndex, to: $0) + 1
      } ?? 0)
    let fits = lastLine + ending.utf8.count + 1 <= NumPyLayout.lineWidth
    return text + "," + (fits ? " " : "\n      ") + ending
  }

  /// One element as NumPy's `str` of a scalar.
  public func scalarText(_ position: Int) -> String {
    switch scalar(position) {
    case .bool(let value): value ? "True" : "False"
    case .int(let value): String(value)
    case .float(let value): FloatText.scalar(value, dtype)
    }
  }

  private func arrayText(separator: String, prefix: Int, suffix: Int) -> String {
    if count == 0 { return "[]" }
    let format = NumPyFormat(self)
    guard rank > 0 else { return format.text(scalar(0)) }
    let layout = NumPyLayout(
      tensor: self, format: format, separator: separator,
      edge: count > NumPyLayout.threshold ? NumPyLayout.edge : nil)
    return layout.block(
      axis: 0, start: 0, indent: String(repeating: " ", count: prefix + 1),
      width: NumPyLayout.lineWidth - suffix)
  }
}

/// Where NumPy breaks the lines of an array.
private struct NumPyLayout {
  static let threshold = 1000
  static let edge = 3
  static let lineWidth = 75

  let tensor: Tensor
  let format: NumPyFormat
  let separator: String
  /// Items shown at each end, or nil where nothing is left out.
  let edge: Int?

  /// The text of the elements from `start` on, from `axis` inward, in brackets; `indent` is what
  /// further lines begin with.
  func block(axis: Int, start: Int, indent: String, width: Int) -> String {
    let step = tensor.shape[(axis + 1)...].reduce(1, *)
    let items = shown(tensor.shape[axis])
    if axis == tensor.rank - 1 {
      return row(items.map { $0.map { format.text(tensor.scalar(start + $0)) } }, indent, width)
    }
    let ending = separator == ", " ? "," : ""
    let newline = ending + String(repeating: "\n", count: tensor.rank - 1 - axis) + indent
    let parts = items.map { index in
      index.map {
        block(axis: axis + 1, start: start + $0 * step, indent: indent + " ", width: width - 1)
      }
        ?? "..."
    }
    return "[" + parts.joined(separator: newline) + "]"
  }

  private func shown(_ length: Int) -> [Int?] {
    guard let edge, length > 2 * edge else { return Array(0..<length) }
    return Array(0..<edge) + [nil] + Array((length - edge)..<length)
  }

  /// Words up to the width, leaving room for the separator or bracket; a word longer than the line
  /// stays on it.
  private func row(_ words: [String?], _ indent: String, _ width: Int) -> String {
    var (text, line) = ("", indent)
    for (number, entry) in words.enumerated() {
      let word = entry ?? "..."
      if line.utf8.count + word.utf8.count > width - 1, line.utf8.count > indent.utf8.count {
        while line.last == " " { line.removeLast() }
        text += line + "\n"
        line = indent
      }
      line += word
      if number < words.count - 1 { line += separator }
    }
    text += line
    return "[" + text.dropFirst(indent.count) + "]"
  }
}
