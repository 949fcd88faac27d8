import Teaching

/// The look of each kind of thing, in one place.
///
/// No yellow, no white: they vanish on light screens.
public enum Theme {
  /// Whether only strong colours are used, for a projector: nothing dim, no cyan.
  nonisolated(unsafe) static var isStrong = false
  public static let prompt = Style(.green, bold: true)
  static let bracket = Style(bold: true, underline: true)
  static let match = Style(reverse: true)
  static var faint: Style { Role.dim.style }
}

extension Role {
  /// The look of a piece of text of this role.
  public var style: Style { Theme.isStrong ? strongStyle : usualStyle }

  private var strongStyle: Style {
    switch self {
    case .plain, .operator, .number, .comment, .dim: .plain
    case .heading: Style(bold: true)
    case .name: Style(.blue, bold: true)
    case .keyword: Style(.magenta, bold: true)
    case .string, .good: Style(.green, bold: true)
    case .bad, .caret: Style(.red, bold: true)
    }
  }

  private var usualStyle: Style {
    switch self {
    case .plain, .operator: .plain
    case .heading: Style(bold: true)
    case .name: Style(.blue)
    case .number: Style(.cyan)
    case .keyword: Style(.magenta)
    case .string: Style(.green)
    case .comment, .dim: Style(dim: true)
    case .good: Style(.green, bold: true)
    case .bad, .caret: Style(.red, bold: true)
    }
  }
}

extension Styled {
  /// The text for a terminal: with escape sequences for the roles, or plain.
  public func rendered(colored: Bool) -> String {
    colored ? runs.map { $0.role.style.applied(to: $0.text, enabled: true) }.joined() : plain
  }
}
