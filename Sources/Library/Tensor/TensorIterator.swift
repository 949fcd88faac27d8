import Autograd
import Interpreter
import Tensors

/// `for row in x`: the slices along the first axis.
final class TensorIterator: Iterator {
  private let source: Variable
  private var position = 0

  /// Throws `TypeError` for a scalar.
  init(_ source: Variable) throws(Raised) {
    guard !source.shape.isEmpty else {
      throw Raised(.typeError, "iteration over a 0-D tensor")
    }
    self.source = source
  }

  override func next() throws(Raised) -> Value? {
    guard position < source.shape.first ?? 0 else { return nil }
    defer { position += 1 }
    return try .tensor(TensorItems.get(source, [.at(position)]))
  }
}
