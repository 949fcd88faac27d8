/// A page of sections: the title at the left of a section's first row, numbers before its rows.
///
/// In a narrow terminal the title has a row of its own.
struct SectionPage {
  private let width: Int
  private let numberWidth: Int
  private let hasTitles: Bool
  private(set) var text = Styled()

  init(width: Int, numberWidth: Int = 0, hasTitles: Bool = true) {
    self.width = width
    self.numberWidth = numberWidth
    self.hasTitles = hasTitles
  }

  /// One row of a section.
  struct Row {
    /// What stands before it.
    var number: Int?
    /// How far in it begins.
    var indent = 0
    /// The later lines of a text that is too long begin this much further in.
    var hanging = 4
    /// Broken between words where it is too long.
    var text: Styled

    init(_ text: Styled, number: Int? = nil, indent: Int = 0, hanging: Int = 4) {
      self.text = text
      self.number = number
      self.indent = indent
      self.hanging = hanging
    }
  }

  private var isNarrow: Bool { width < 64 || !hasTitles }
  /// The columns to the left of the rows.
  private var gutter: Int { (isNarrow ? 0 : titleWidth) + numberWidth + 2 }
  private var titleWidth: Int { Wording.language == .both ? 14 : 9 }
  /// The columns that rows may take.
  var room: Int { max(20, width - gutter) }

  /// The page with a section more; nothing is added when there are no rows.
  func section(_ title: Styled.StringLiteralType, _ rows: [Row]) -> SectionPage {
    guard !rows.isEmpty else { return self }
    let heading = Styled(template: title, [], .heading)
    var lines: [Styled] = isNarrow && !title.isEmpty ? [heading] : []
    for (index, row) in rows.enumerated() {
      let title = index == 0 && !isNarrow ? heading : ""
      lines.append(margin(title, row.number) + body(row))
    }
    var page = self
    page.text += (text.isEmpty ? "" : "\n\n") + lines.joined("\n")
    return page
  }

  private func margin(_ title: Styled, _ number: Int?) -> Styled {
    guard let number else { return title.padded(to: gutter) }
    let digits = String(number)
    return title.padded(to: max(0, gutter - 2 - digits.count)) + Styled(digits + "  ", .dim)
  }

  /// The row, broken if need be; its later lines are indented here, for the gutter is no part of it.
  private func body(_ row: Row) -> Styled {
    let hanging = isNarrow ? min(row.hanging, 2) : row.hanging
    let lines = row.text.wrapped(to: room - row.indent, hanging: hanging).breakable.lines
    let inset = Styled(String(repeating: " ", count: row.indent))
    let below = Styled(String(repeating: " ", count: gutter + row.indent))
    return lines.enumerated().map { ($0 == 0 ? inset : below) + $1 }.joined("\n")
  }

  /// Rows of cells in columns.
  func table(_ cells: [[Styled]], gap: Int = 3) -> [Row] {
    padded(cells, gap: gap).map { row in
      Row(row.joined().trimmingEnd, hanging: row.first?.width ?? 0)
    }
  }
}

extension Styled {
  /// The text with spaces at which a row is not broken.
  var unbroken: Styled { replacing(" ", "\u{A0}") }
  /// The text with ordinary spaces again.
  fileprivate var breakable: Styled { replacing("\u{A0}", " ") }

  private func replacing(_ old: Character, _ new: Character) -> Styled {
    mapText { String($0.map { $0 == old ? new : $0 }) }
  }
}
