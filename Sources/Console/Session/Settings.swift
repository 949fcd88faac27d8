import Autograd
import Teaching

/// What `:set` changes.
public struct Settings {
  /// Columns that output may use: those that were chosen, or those of the window.
  public var width: Int {
    let width = chosenWidth ?? windowWidth ?? 80
    return presents ? min(width, Settings.presentedWidth) : width
  }
  /// What an audience reads with ease.
  private static let presentedWidth = 70
  /// The columns of the terminal; nil when output goes elsewhere.
  public var windowWidth: Int?
  private var chosenWidth: Int?
  /// Whether the shapes of an expression are shown while it is typed.
  public var showsHints: Bool {
    get { wantsHints && !presents }
    set { wantsHints = newValue }
  }
  private var wantsHints = true
  /// The rows that one value may take at the prompt; nil for as many as it has.
  public var foldedRows: Int? = 40
  /// How much the prompt says to an input.
  var feedback = Feedback.normal
  /// Whether an input is shown again with the parentheses of how it was understood.
  public var showsGrouping = false
  /// Whether the output is read aloud: no drawings, no marks under a line.
  public var isPlain = false
  /// Whether an audience looks on: strong colours, narrow text, no hints.
  public var presents = false { didSet { Theme.isStrong = presents } }

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
    Entry(
      name: "fold", values: "10 to 10000, or off", summary: "rows that one value may take",
      get: { $0.settings.foldedRows.map(String.init) ?? "off" },
      set: { session, text in
        let rows = Int(text)
        guard text == "off" || rows.map((10...10_000).contains) == true else { return false }
        session.settings.foldedRows = rows
        return true
      }),
    Entry(
      name: "feedback", values: "silent, concise, normal or verbose",
      summary: "how much is said to an input", get: { $0.settings.feedback.rawValue },
      set: { session, text in
        guard let feedback = Feedback(rawValue: text) else { return false }
        session.settings.feedback = feedback
        return true
      }),
    Entry(
      name: "parse", values: "on or off", summary: "show how an input was understood",
      get: { $0.settings.showsGrouping ? "on" : "off" },
      set: { session, text in
        guard text == "on" || text == "off" else { return false }
        session.settings.showsGrouping = text == "on"
        return true
      }),
  ]
}
