/// A language that the tool's own sentences are written in.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// The tool's sentences: English templates are the keys, `{}` stands for an argument.
public enum Wording {
  /// The language of what is shown next, set at start or by `:lang`.
  public nonisolated(unsafe) static var language = Language.english

  /// The template in the current language; in English where no translation is known.
  public static func template(_ english: String) -> String {
    language == .chinese ? chinese[english] ?? english : english
  }
}
