import Tensors

/// Which Paddle is spoken: 2.2 as printed in the book, or 3.3.1.
public enum Dialect: String, CaseIterable, Sendable {
  case book, paddle3

  /// The one switch of the process, set at start or by `:set dialect`.
  @exclusivity(unchecked) public nonisolated(unsafe) static var current = Dialect.book

  /// A value as programs see it: a scalar has shape `[1]` in dialect book.
  @inline(__always)
  static func adapt(_ value: Tensor) -> Tensor {
    current == .book ? value.asBookScalar : value
  }
}
