import Glibc
import Tensors

extension Tensor {
  /// The value in a few words: a number alone, few elements whole, of many the first and the shape.
  public var brief: String { brief(limit: 6) }

  /// At most `limit` elements are shown.
  func brief(limit: Int) -> String {
    if count == 1 { return text(at: 0, digits: nil) }
    if count <= limit && rank <= 2 { return nested }
    let items = (0..<min(count, max(1, limit / 2))).map { text(at: $0, digits: 6) }
    let some = items.joined(separator: ", ") + (items.count < count ? ", …" : "")
    return "[\(some)] shape=\(shape)"
  }

  private var nested: String {
    guard rank == 2 else { return row(from: 0, count: count) }
    let length = shape[1]
    let rows = (0..<shape[0]).map { row(from: $0 * length, count: length) }
    return "[" + rows.joined(separator: ", ") + "]"
  }

  private func row(from start: Int, count: Int) -> String {
    "[" + (start..<start + count).map { text(at: $0, digits: 6) }.joined(separator: ", ") + "]"
  }

  /// One element as Python writes it, rounded to `digits` when that is shorter.
  private func text(at index: Int, digits: Int32?) -> String {
    switch try? item(at: index) {
    case .bool(let value): return value ? "True" : "False"
    case .int(let value): return String(value)
    case .float(let value):
      let exact = dtype == .float32 ? Float(value).pythonText : value.pythonText
      guard let digits, exact.utf8.count > Int(digits) + 1, value.isFinite else { return exact }
      return value.rounded(digits: digits)
    case nil: return ""
    }
  }
}

extension CustomStringConvertible where Self: BinaryFloatingPoint {
  /// `nan` has no sign.
  fileprivate var pythonText: String { isNaN ? "nan" : description }
}

extension Double {
  /// The number as Python writes it.
  var brief: String { pythonText }

  /// At most `digits` significant digits, as C's `%g`.
  func rounded(digits: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = withVaList([digits, self]) { vsnprintf(&buffer, buffer.count, "%.*g", $0) }
    let bytes = buffer.prefix(Int(max(0, count))).map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains { ".en".contains($0) } ? text : text + ".0"
  }
}
