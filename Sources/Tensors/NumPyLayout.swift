/// Where NumPy breaks the lines of an array of anything that has a text.
public struct NumPyLayout {
  private let shape: [Int]
  private let separator: String
  private let options: NumPyOptions
  /// Whether the middle of long axes is left out.
  private let isSummarised: Bool
  private let item: (Int) -> String

  /// An array whose element at a row-major position has the text `item(position)`.
  public init(
    shape: [Int], separator: String, options: NumPyOptions = .current,
    item: @escaping (Int) -> String
  ) {
    self.shape = shape
    self.separator = separator
    self.options = options
    self.item = item
    isSummarised = shape.reduce(1, *) > options.threshold
  }

  /// The text in brackets; `prefix` columns are taken on the first line, `suffix` on the last.
  public func text(prefix: Int, suffix: Int) -> String {
    if shape.contains(0) { return "[]" }
    if shape.isEmpty { return item(0) }
    return block(
      axis: 0, start: 0, indent: String(repeating: " ", count: prefix + 1),
      width: options.lineWidth - suffix)
  }

  /// NumPy's `repr`: the text in `array(…)`, with shape and type where they are not obvious.
  public func representation(dtype: String?) -> String {
    let text = "array(" + text(prefix: 6, suffix: 1)
    let count = shape.reduce(1, *)
    var extras: [String] = []
    if count == 0 && shape != [0] || isSummarised {
      extras.append(
        "shape=(" + shape.map(String.init).joined(separator: ", ")
          + (shape.count == 1 ? ",)" : ")"))
    }
    if let dtype { extras.append("dtype=" + dtype) }
    if extras.isEmpty { return text + ")" }
    let ending = extras.joined(separator: ", ") + ")"
    let lastLine = text.utf8.reversed().prefix { $0 != 10 }.count + 1
    let fits = lastLine + ending.utf8.count + 1 <= options.lineWidth
    return text + "," + (fits ? " " : "\n      ") + ending
  }

  /// The text of the elements from `start` on, from `axis` inward, in brackets; `indent` is what
  /// further lines begin with.
  private func block(axis: Int, start: Int, indent: String, width: Int) -> String {
    let step = shape[(axis + 1)...].reduce(1, *)
    let items = shown(shape[axis])
    if axis == shape.count - 1 {
      return row(items.map { $0.map { item(start + $0) } }, indent, width)
    }
    let ending = separator == ", " ? "," : ""
    let newline = ending + String(repeating: "\n", count: shape.count - 1 - axis) + indent
    let parts = items.map { index in
      index.map {
        block(axis: axis + 1, start: start + $0 * step, indent: indent + " ", width: width - 1)
      }
        ?? "..."
    }
    return "[" + parts.joined(separator: newline) + "]"
  }

  private func shown(_ length: Int) -> [Int?] {
    let edge = options.edgeItems
    guard isSummarised, length > 2 * edge else { return Array(0..<length) }
    return Array(0..<edge) + [nil] + Array((length - edge)..<length)
  }

  /// Words up to the width, leaving room for the separator or bracket; a word longer than the line
  /// stays on it.
  private func row(_ words: [String?], _ indent: String, _ width: Int) -> String {
    var (text, line) = ("", indent)
    for (number, entry) in words.enumerated() {
      let word = entry ?? "..."
      if line.count + word.count > width - 1, line.count > indent.count {
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
