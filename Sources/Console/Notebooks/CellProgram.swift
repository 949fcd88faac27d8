import Syntax

/// A cell as a program: what only a notebook understands becomes comments.
struct CellProgram {
  private(set) var text = ""
  /// The lines that were taken out, from 1, and what they began with.
  private(set) var skipped: [(line: Int, text: String)] = []
  /// Cell magics whose cell is a program all the same.
  private static let transparent: Set = ["time", "timeit", "capture", "prun"]

  init(_ cell: String) {
    var lines = cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    let isOther = skipCellMagic(&lines)
    if isOther { lines = lines.map { $0.hasPrefix("#") ? $0 : "# " + $0 } }
    for (index, line) in lines.enumerated() {
      let command = line.drop(while: \.isWhitespace)
      guard let first = command.first, "%!?".contains(first),
        !endsInsideStatement(lines[..<index].joined(separator: "\n"))
      else { continue }
      let indent = line.prefix { $0.isWhitespace }
      lines[index] = indent + plain(command, at: index + 1, isInBlock: !indent.isEmpty)
    }
    text = lines.joined(separator: "\n")
  }

  /// Takes a `%%magic` out of the first line; true when the rest is in another language.
  private mutating func skipCellMagic(_ lines: inout [String]) -> Bool {
    guard let index = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }),
      lines[index].hasPrefix("%%")
    else { return false }
    let name = lines[index].dropFirst(2).prefix { $0.isLetter || $0.isNumber }
    skipped.append((index + 1, lines[index]))
    lines[index] = "# " + lines[index]
    return !Self.transparent.contains(String(name))
  }

  /// What stands for a line of the notebook's own: a comment, or a statement that was to be timed.
  private mutating func plain(_ command: Substring, at line: Int, isInBlock: Bool) -> String {
    let timed = "%time "
    if command.hasPrefix(timed) {
      skipped.append((line, "%time"))
      return String(command.dropFirst(timed.count).drop { $0 == " " })
    }
    skipped.append((line, String(command)))
    return (isInBlock ? "pass  # " : "# ") + command
  }
}
