import Interpreter
import Teaching

/// The text of a value as the prompt shows it: a long one without its middle, with counts.
struct LongOutput {
  /// The rows that may be shown.
  let limit: Int
  let width: Int

  /// Nil when all can be shown.
  func styled(_ text: String, of value: Value) -> Styled? {
    // A row takes at least one byte; most texts need no more than this look.
    guard text.utf8.count > limit else { return nil }
    let rows = rows(of: text)
    let folded = Folded(rows, limit: limit)
    guard folded.hidden > 0 else { return nil }
    let gap = Styled(
      template: "… {} more rows of a {}; `print(_)` shows all",
      [Styled(grouped(folded.hidden), .number), Styled(kind(of: value))], .dim)
    let head = folded.head.map { Styled(String($0)) }
    return (head + [gap] + folded.tail.map { Styled(String($0)) }).joined("\n")
  }

  /// The text as the terminal breaks it.
  private func rows(of text: String) -> [Substring] {
    var rows: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var start = line.startIndex
      var used = 0
      for index in line.unicodeScalars.indices {
        let columns = line.unicodeScalars[index].displayWidth
        if used + columns > width {
          rows.append(line[start..<index])
          (start, used) = (index, 0)
        }
        used += columns
      }
      rows.append(line[start...])
    }
    return rows
  }

  private func kind(of value: Value) -> String {
    let name = value.type.name
    switch value {
    case .list(let list): return "\(name) (\(grouped(list.items.count)))"
    case .tuple(let tuple): return "\(name) (\(grouped(tuple.items.count)))"
    case .dict(let dict): return "\(name) (\(grouped(dict.count)))"
    default: return name
    }
  }

  /// A number with commas, as in `12,345`.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
    }.joined()
  }
}
