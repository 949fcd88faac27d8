import Autograd
import Interpreter
import Syntax
import Tensors

// What the language asks of an array.
extension NumpyArray {
  /// As `print` shows it.
  func text() throws(Raised) -> String {
    if rank == 0 { return try simplified().str() }
    return try layout(separator: " ").text(prefix: 0, suffix: 0)
  }

  /// As NumPy's `repr` shows it.
  func representation() throws(Raised) -> String {
    let isObvious = [.bool, .int64, .float64].contains(dtype) && count > 0
    let name = dtype.kind == .text ? "'\(dtype.name)'" : dtype.name
    return try layout(separator: ", ").representation(dtype: isObvious ? nil : name)
  }

  /// Where the lines of the text break.
  func layout(separator: String, options: NumPyOptions = .current) throws(Raised) -> NumPyLayout {
    if isNumeric { return try tensor().numpyLayout(separator: separator, options: options) }
    var texts: [String] = []
    for item in try items() {
      let text = try item.repr()
      if case .list = item { texts.append("list(\(text))") } else { texts.append(text) }
    }
    return NumPyLayout(shape: shape, separator: separator, options: options) { texts[$0] }
  }

  /// The rows: scalars of a vector, windows otherwise.
  func row(_ index: Int) throws(Raised) -> Value {
    let offset = view.offset + index * view.strides[0]
    if rank == 1 { return try element(at: offset) }
    return .object(
      NumpyArray(
        View(
          shape: Array(shape.dropFirst()), strides: Array(view.strides.dropFirst()),
          offset: offset), on: self))
  }

  /// Nested lists of Python numbers, a bare number without axes.
  func nestedList() throws(Raised) -> Value {
    let items = try items()
    func list(_ axis: Int, _ range: Swift.Range<Int>) -> Value {
      if axis == rank { return items[range.lowerBound] }
      let length = shape[axis]
      guard length > 0 else { return .list(of: []) }
      let step = range.count / length
      return .list(
        of: (0..<length).map { index in
          let start = range.lowerBound + index * step
          return list(axis + 1, start..<(start + step))
        })
    }
    return list(0, 0..<max(items.count, rank == 0 ? 1 : 0))
  }

  /// The only element, as Python has it.
  func onlyItem() throws(Raised) -> Value {
    guard count == 1 else {
      throw Raised(.valueError, "can only convert an array of size 1 to a Python scalar")
    }
    return try items()[0]
  }
}

/// The rows of an array, one after the other.
final class NumpyIterator: Iterator {
  private let array: NumpyArray
  private var position = 0

  init(_ array: NumpyArray) { self.array = array }
  override func next() throws(Raised) -> Value? {
    guard position < array.shape[0] else { return nil }
    position += 1
    return try array.row(position - 1)
  }
}
