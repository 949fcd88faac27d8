/// How a piece of text looks: one of the terminal's sixteen named colours, and attributes.
///
/// The colours are the user's own, so that both light and dark themes stay readable.
public struct Style: Hashable, Sendable {
  /// The foreground colours; the value is the parameter of the escape sequence.
  public enum Color: UInt8, Sendable {
    case black = 30, red, green, yellow, blue, magenta, cyan, white
    case brightBlack = 90, brightRed, brightGreen, brightYellow
    case brightBlue, brightMagenta, brightCyan, brightWhite
  }

  public var color: Color?
  public var bold: Bool
  public var dim: Bool
  public var underline: Bool
  public var reverse: Bool

  public init(
    _ color: Color? = nil, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    self.color = color
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// The terminal's own look.
  public static let plain = Style()

  /// The escape sequence that switches from the plain look to this one; empty for plain.
  public var opening: String {
    var codes: [String] = []
    if bold { codes.append("1") }
    if dim { codes.append("2") }
    if underline { codes.append("4") }
    if reverse { codes.append("7") }
    if let color { codes.append(String(color.rawValue)) }
    return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  /// `text` in this style for a terminal that shows colours; unchanged when `enabled` is false.
  public func applied(to text: String, enabled: Bool) -> String {
    guard enabled, self != .plain, !text.isEmpty else { return text }
    return opening + text + Style.closing
  }

  /// The escape sequence back to the plain look.
  public static let closing = "\u{1B}[0m"
}
