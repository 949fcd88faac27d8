import Syntax

/// An f-string.
final class FormattedNode: ExpressionNode {
  private let pieces: FormattedPiece
  private let buffer = TextBuffer.shared

  init(_ pieces: FormattedPiece) { self.pieces = pieces }

  override func eval(_ f: Frame) throws(Raised) -> Value { .string(try pieces.text(f, buffer)) }
}

/// What an f-string consists of, in a chain: an array's children would be counted.
///
/// This is the end of the chain.
class FormattedPiece {
  func write(_ f: Frame, _ buffer: TextBuffer) throws(Raised) {}

  /// All of the text.
  final func text(_ f: Frame, _ buffer: TextBuffer) throws(Raised) -> String {
    let start = buffer.count
    do throws(Raised) { try write(f, buffer) } catch {
      buffer.drop(from: start)
      throw error
    }
    return buffer.take(from: start)
  }
}

/// Text as it stands.
final class LiteralPiece: FormattedPiece {
  let text: String
  private let rest: FormattedPiece

  init(_ text: String, _ rest: FormattedPiece) {
    self.text = text
    self.rest = rest
  }
  override func write(_ f: Frame, _ buffer: TextBuffer) throws(Raised) {
    buffer.append(text)
    try rest.write(f, buffer)
  }
}

/// `{value!conversion:spec}`.
final class FieldPiece: FormattedPiece {
  private let value: Operand
  private let conversion: Character?
  private let spec: FormattedPiece
  /// Whether a specification is there.
  private let hasSpec: Bool
  /// The precision of a specification such as `.5f`, else −1.
  private let decimals: Int
  private let range: SourceRange
  private let rest: FormattedPiece

  init(
    _ value: ExpressionNode, conversion: Character?, spec: FormattedPiece, constant: String?,
    _ range: SourceRange, _ rest: FormattedPiece
  ) {
    self.value = Operand(value)
    self.conversion = conversion
    self.spec = spec
    hasSpec = constant != ""
    let known = constant.flatMap { try? FormatSpec.known($0, for: "float", alignment: .right) }
    decimals = known.flatMap { $0.isPlainFixed ? $0.precision : nil } ?? -1
    self.range = range
    self.rest = rest
  }

  override func write(_ f: Frame, _ buffer: TextBuffer) throws(Raised) {
    let value = try value.eval(f)
    if !writeQuickly(value, buffer) {
      let spec = hasSpec ? try spec.text(f, buffer) : ""
      do throws(Raised) { buffer.append(try converted(value).formatted(spec)) } catch {
        throw error.at(range)
      }
    }
    try rest.write(f, buffer)
  }

  /// Numbers and strings in the commonest formats; false for what needs more.
  private func writeQuickly(_ value: Value, _ buffer: TextBuffer) -> Bool {
    guard conversion == nil else { return false }
    switch value {
    case .double(let number) where decimals >= 0: return buffer.append(number, decimals: decimals)
    case .int(let number) where !hasSpec: buffer.append(number)
    case .str(let string) where !hasSpec: buffer.append(string.text)
    default: return false
    }
    return true
  }

  private func converted(_ value: Value) throws(Raised) -> Value {
    switch conversion {
    case "r": .string(try value.repr())
    case "s": .string(try value.str())
    case "a": .string(escapeNonASCII(try value.repr()))
    default: value
    }
  }
}
