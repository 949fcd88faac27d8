/// A language that the tool's own sentences are written in.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
  /// English with the Chinese beside or below it, for a mixed room.
  case both

  /// The language of the locale: Chinese where its name begins with `zh`.
  ///
  /// As for all of Unix, of the three variables the first one that is not empty counts.
  public init(environment: (String) -> String?) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
    self = names.first { !$0.isEmpty }?.hasPrefix("zh") == true ? .chinese : .english
  }
}
