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
      let limit = (candidate.count + word.count + 3) / 6 * 2
      let distance = Suggestion.distance(word, candidate)
      if distance <= Swift.max(limit, 1), distance < bestDistance {
        best = name
        bestDistance = distance
      }
    }
    return best
  }

  /// Edit distance: 2 for a character inserted, removed or replaced, 1 for a change of case.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = (0...b.count).map { $0 * 2 }
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = (i + 1) * 2
      for (j, y) in b.enumerated() {
        let replaced = diagonal + (x == y ? 0 : x | 0x20 == y | 0x20 ? 1 : 2)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(replaced, row[j] + 2, row[j + 1] + 2)
      }
    }
    return row[b.count]
  }
}
