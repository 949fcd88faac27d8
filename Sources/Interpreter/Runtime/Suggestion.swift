/// "Did you mean": the nearest of some names, by edit distance.
public enum Suggestion {
  /// The name nearest to `word`, when it is near enough to be a misspelling.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let word = Array(word.utf8)
    guard !word.isEmpty, word.count <= 40 else { return nil }
    var best: String?
    var bestDistance = Int.max
    for name in names.prefix(5000) {
      let candidate = Array(name.utf8)
      guard candidate.count <= 40, candidate != word else { continue }
      let limit = (candidate.count + word.count + 3) * 2 / 6
      let distance = Suggestion.distance(word, candidate)
      if distance <= limit, distance < bestDistance {
        best = name
        bestDistance = distance
      }
    }
    return best
  }

  /// Edit distance: 2 for a character inserted, removed or replaced, or for neighbours exchanged,
  /// 1 for a change of case.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var above = [Int](repeating: 0, count: b.count + 1)
    var row = (0...b.count).map { $0 * 2 }
    for (i, x) in a.enumerated() {
      var next = [(i + 1) * 2] + row.dropFirst()
      for (j, y) in b.enumerated() {
        let replaced = row[j] + (x == y ? 0 : x | 0x20 == y | 0x20 ? 1 : 2)
        next[j + 1] = min(replaced, next[j] + 2, row[j + 1] + 2)
        if i > 0, j > 0, x == b[j - 1], y == a[i - 1] {
          next[j + 1] = min(next[j + 1], above[j - 1] + 2)
        }
      }
      above = row
      row = next
    }
    return row[b.count]
  }
}
