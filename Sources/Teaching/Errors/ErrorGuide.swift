/// The long explanations of errors, each under a code that stays: `:why` after an error, `:explain E03`.
public struct ErrorGuide: Sendable {
  public let code: String
  /// Python's names of the errors that it is about.
  let kinds: [String]
  /// Words of which the English message has one; none: any message.
  let words: [String]
  public let title: String
  let text: String
  /// A program that ends in the error, and one that does what was meant.
  public let wrong: String
  public let right: String

  init(
    _ code: String, _ kinds: String..., words: [String] = [], title: String, _ text: String,
    wrong: String, right: String
  ) {
    self.code = code
    self.kinds = kinds
    self.words = words
    self.title = title
    self.text = text
    self.wrong = wrong
    self.right = right
  }

  /// The explanation of an error by its name and its English message; nil where there is none.
  public static func explaining(kind: String, message: String) -> ErrorGuide? {
    table.first { entry in
      entry.kinds.contains(kind)
        && (entry.words.isEmpty || entry.words.contains { message.contains($0) })
    }
  }

  /// The explanation of a code, or the first of an error's name.
  public static func named(_ name: String) -> ErrorGuide? {
    table.first { $0.code.lowercased() == name.lowercased() || $0.kinds.contains(name) }
  }

  /// The page of at most `width` columns.
  public func styled(width: Int) -> Styled {
    let head = Styled(code, .number) + "  " + Styled(template: title, [], .heading)
    let body = Styled(template: text).wrapped(to: min(width, 78))
    return head + "\n\n" + body + "\n\n" + program("This fails:", wrong) + "\n"
      + program("This does not:", right)
  }

  private func program(_ title: String, _ text: String) -> Styled {
    Styled(template: title, [], .dim) + "\n" + Styled(text, .name).indented(by: 4)
  }

  /// All codes with their titles.
  public static func list(width: Int) -> Styled {
    let rows = table.map { [Styled($0.code, .number), Styled(template: $0.title)] }
    return definitions(rows, width: width).joined("\n")
  }
}
