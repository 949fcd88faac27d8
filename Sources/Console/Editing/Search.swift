/// An incremental search backwards through the history (Ctrl-R).
struct Search {
  private(set) var query = ""
  private(set) var failed = false
  /// What was being typed before; Ctrl-G brings it back.
  let draft: EditedText
  /// The entry found, if any.
  private var index: Int

  init(history: History, draft: EditedText) {
    self.draft = draft
    index = history.entries.count
  }

  /// What stands in place of the prompt.
  var prompt: String { "(\(failed ? "no " : "")search)`\(query)': " }

  /// Looks for the query with one more character, from the entry found so far.
  mutating func extend(_ scalar: Unicode.Scalar, in history: History) -> EditedText? {
    query.unicodeScalars.append(scalar)
    return find(in: history, before: index + 1)
  }

  /// Looks for the query without its last character, from the newest entry.
  mutating func shorten(in history: History) -> EditedText? {
    if !query.isEmpty { query.removeLast() }
    return query.isEmpty ? draft : find(in: history, before: history.entries.count)
  }

  /// Looks for the next older entry.
  mutating func older(in history: History) -> EditedText? {
    query.isEmpty ? nil : find(in: history, before: index)
  }

  /// Where the query stands in the text that was found.
  func matched(in text: EditedText) -> Range<Int> {
    let end = text.cursor + query.unicodeScalars.count
    return failed || query.isEmpty || end > text.scalars.count ? 0..<0 : text.cursor..<end
  }

  private mutating func find(in history: History, before limit: Int) -> EditedText? {
    guard let found = history.search(query, before: limit) else {
      failed = true
      return nil
    }
    failed = false
    index = found.index
    guard let range = found.entry.firstRange(of: query) else { return EditedText(found.entry) }
    let before = found.entry[..<range.lowerBound].unicodeScalars.count
    return EditedText(found.entry, cursor: before)
  }
}
