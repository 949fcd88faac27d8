/// What was typed before, and the walk through it with Up and Down.
struct History {
  private(set) var entries: [String]
  private let file: HistoryFile?
  /// Where the walk is; nil when none is on.
  private var walk: Walk?

  private struct Walk {
    var index: Int
    /// What was being typed when the walk began; it lies below the newest entry.
    let draft: String
    /// What the entries shown must begin with.
    let prefix: String
  }

  init(file: HistoryFile? = nil) {
    self.file = file
    entries = file?.load() ?? []
  }

  /// Adds an entry, unless it is empty or the same as the one before; in the file too if it `isKept`.
  mutating func add(_ entry: String, isKept: Bool = true) {
    walk = nil
    guard entry.contains(where: { !$0.isWhitespace }), entry != entries.last else { return }
    entries.append(entry)
    if isKept { file?.append(entry) }
  }

  /// Ends the walk: what is on the line is being edited.
  mutating func stopWalking() { walk = nil }

  var isWalking: Bool { walk != nil }

  /// The next older (-1) or newer (1) entry that begins with the text typed before the walk began;
  /// nil at the end.
  ///
  /// `prefix` is what must stand at the beginning, `text` what comes back below the newest entry.
  mutating func step(_ direction: Int, from text: String, prefix: String) -> String? {
    var now = walk ?? Walk(index: entries.count, draft: text, prefix: prefix)
    var index = now.index + direction
    while entries.indices.contains(index) {
      if entries[index].hasPrefix(now.prefix) && entries[index] != text {
        now.index = index
        walk = now
        return entries[index]
      }
      index += direction
    }
    guard direction > 0, walk != nil else { return nil }
    walk = nil
    return now.draft
  }

  /// The newest entry before `index` that contains `text`, with its index.
  func search(_ text: String, before index: Int) -> (index: Int, entry: String)? {
    let found = entries[..<min(index, entries.count)].lastIndex { $0.contains(text) }
    return found.map { ($0, entries[$0]) }
  }
}
