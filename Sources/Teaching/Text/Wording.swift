/// The tool's sentences in the language of the reader.
///
/// Code is written in English: `Styled(template: "{} is wrong", [name])`, `Raised(.valueError, …)`,
/// `CommandFailure(…)`, the summary of a command. English templates are the keys; their Chinese
/// stands in the phrase books of the folder `Chinese`, and is looked up when a sentence is shown:
///
/// - to add a sentence, write it in English where it belongs, and the pair in the book of its area;
/// - `{}` stands for an argument. Where Chinese needs another order, `{1}` is the first, `{2}` the
///   second;
/// - an error whose text was put together elsewhere (`raise` in a library source, string
///   interpolation) is found by its final text, so its pair too has `{}` where values stand;
/// - names of Python's kinds of errors, code and command names stay as they are;
/// - `WordingTests` finds the sentences in the sources and names those without Chinese.
public enum Wording {
  /// The language of what is shown next, set at start or by `:lang`.
  public nonisolated(unsafe) static var language = Language.english

  /// The Chinese of an English template; nil where none is known, and while English alone is spoken.
  public static func chinese(_ english: String) -> String? {
    language == .english ? nil : program[english] ?? catalogue[english]
  }

  /// A sentence as plain text, in the language of the reader.
  public static func text(_ english: String) -> String { Styled(line: english).plain }

  /// What every start needs: the other books are not read for it.
  private static let program = dictionary([PhraseBook.program])
  private static let catalogue = dictionary(PhraseBook.all)

  private static func dictionary(_ books: [PhraseBook]) -> [String: String] {
    Dictionary(books.flatMap(\.pairs).map { ($0.english, $0.chinese) }) { first, _ in first }
  }

  /// The template that a finished English text was made from, and what stands in its holes.
  static func origin(
    of text: String, among books: Books = .messages
  ) -> (template: String, arguments: [String])? {
    if catalogue[text] != nil { return (text, []) }
    return (books == .messages ? messages : help).match(text)
  }

  /// Which books a finished text may come from.
  enum Books {
    case messages, help
  }
  private static let messages = TemplateMatcher(PhraseBook.messages)
  private static let help = TemplateMatcher(PhraseBook.help)
}
