/// Letters that no keyboard has, by the names that TeX gives them: `\theta` and Tab.
enum SymbolCompletion {
  /// The letters that the name at the end of `before` begins; nil when there is no such name.
  static func complete(_ before: String) -> Completion? {
    guard let start = before.lastIndex(of: "\\") else { return nil }
    let name = before[before.index(after: start)...]
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    let end = before.utf8.count
    let range = end - name.utf8.count - 1..<end
    if let letter = table[String(name)] {
      return Completion(range: range, candidates: [Candidate(letter)])
    }
    let found = table.keys.filter { $0.hasPrefix(name) }.sorted()
    return found.isEmpty
      ? nil
      : Completion(
        range: range, candidates: found.map { Candidate("\\" + $0, summary: table[$0] ?? "") })
  }

  private static let table: [String: String] = {
    let small = """
      alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho \
      - sigma tau upsilon phi chi psi omega
      """
    var table: [String: String] = [:]
    for (offset, name) in small.split(separator: " ").enumerated() where name != "-" {
      table[String(name)] = letter(0x3B1 + offset)
      table[name.prefix(1).uppercased() + name.dropFirst()] = letter(0x391 + offset)
    }
    return table
  }()

  private static func letter(_ code: Int) -> String {
    Unicode.Scalar(UInt32(code)).map { String($0) } ?? ""
  }
}
