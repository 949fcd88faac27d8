import Interpreter
import Teaching

/// What does not fit, in few words: `[2, 3] @ [2, 4]: 3 ≠ 2`.
struct ShapeClashText {
  let styled: Styled

  /// Two operands, and the lengths that should be equal.
  init(_ first: [Int], _ symbol: String, _ second: [Int], lengths: (Int, Int)?) {
    var text = Styled("✗ \(first) \(symbol) \(second)", .bad)
    if let lengths { text += Styled(": \(lengths.0) ≠ \(lengths.1)", .bad) }
    styled = text
  }

  /// What a function says of its argument.
  init(_ shape: [Int], _ exception: Exception) {
    let words =
      exception.message.map { message in
        Styled(template: message.template, message.arguments.map { Styled($0) }).plain
      } ?? (try? exception.text()) ?? ""
    styled = Styled("✗ " + String(words.prefix { $0 != "\n" }), .bad)
  }

  /// The lengths at the last axis at which two shapes do not stretch to each other.
  static func clash(_ a: [Int], _ b: [Int]) -> (Int, Int)? {
    zip(a.reversed(), b.reversed()).first { $0 != $1 && $0 != 1 && $1 != 1 }
  }
}
