import Autograd
import Teaching

/// What `:set` changes.
public struct Settings {
  /// Columns that output may use: those that were chosen, or those of the window.
  public var width: Int { chosenWidth ?? windowWidth ?? 80 }
  /// The columns of the terminal; nil when output goes elsewhere.
  public var windowWidth: Int?
  private var chosenWidth: Int?
  /// Whether the shapes of an expression are shown while it is typed.
  public var showsHints = true

  /// One setting: its name, what it takes, how it is read and set.
  struct Entry {
    let name: String
    let values: String
    let summary: String
    let get: (Session) -> String
    /// False when the text is no value of the setting.
    let set: (Session, String) -> Bool
  }

  nonisolated(unsafe) static let entries: [Entry] = [
    Entry(
      name: "dialect", values: "book or paddle3",
      summary: "print as Paddle 2.2 does in the book, or as Paddle 3.3",
      get: { _ in Dialect.current.rawValue },
      set: { _, text in
        guard let dialect = Dialect(rawValue: text) else { return false }
        Dialect.current = dialect
        return true
      }),
    Entry(
      name: "width", values: "20 to 1000, or auto", summary: "columns that output may use",
      get: { String($0.settings.width) },
      set: { session, text in
        let width = Int(text)
        guard text == "auto" || width.map((20...1000).contains) == true else { return false }
        session.settings.chosenWidth = width
        return true
      }),
    Entry(
      name: "lang", values: "zh, en or both", summary: "the language of messages, help and lessons",
      get: { _ in Wording.language.rawValue },
      set: { _, text in
        guard let language = Language(rawValue: text) else { return false }
        Wording.language = language
        return true
      }),
    Entry(
      name: "hints", values: "on or off", summary: "show shapes while an expression is typed",
      get: { $0.settings.showsHints ? "on" : "off" },
      set: { session, text in
        guard text == "on" || text == "off" else { return false }
        session.settings.showsHints = text == "on"
        return true
      }),
  ]
}
