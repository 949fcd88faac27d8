/// A constant that is no object: None, True, a number.
class Constant: ExpressionNode {
  let value: Value

  init(_ value: Value) { self.value = value }
  override func eval(_ f: Frame) throws(Raised) -> Value { value }

  /// The string, when it is one.
  var text: Str? {
    if case .str(let text) = value { text } else { nil }
  }
}

extension ExpressionNode {
  /// Whether it is the constant `None`.
  var isNone: Bool { (self as? Constant)?.value.isNone ?? false }
}

/// An integer constant.
final class IntConstant: Constant {
  let number: Int

  init(_ number: Int) {
    self.number = number
    super.init(.int(number))
  }
  override func eval(_ f: Frame) throws(Raised) -> Value { .int(number) }
}

/// A float constant.
final class DoubleConstant: Constant {
  private let number: Double

  init(_ number: Double) {
    self.number = number
    super.init(.double(number))
  }
  override func eval(_ f: Frame) throws(Raised) -> Value { .double(number) }
}
