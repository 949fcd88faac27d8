/// Transcripts of a prompt: inputs after `>>> ` and `... `, and what they showed.
public enum Transcript {
  /// The lines of one transcript, paired; lines before the first prompt are dropped.
  public static func exchanges(_ lines: some Sequence<Substring>) -> [Lesson.Exchange] {
    var result: [Lesson.Exchange] = []
    for line in lines {
      if line.hasPrefix(">>> ") {
        result.append(Lesson.Exchange(input: String(line.dropFirst(4)), output: ""))
      } else if let last = result.indices.last {
        if (line.hasPrefix("... ") || line == "...") && result[last].output.isEmpty {
          result[last].input += "\n" + line.dropFirst(4)
        } else {
          result[last].output += line + "\n"
        }
      }
    }
    return result
  }

  /// The transcripts in the `pycon` fences of a Markdown text, each with the number of its line.
  public static func all(inMarkdown text: String) -> [(line: Int, exchanges: [Lesson.Exchange])] {
    var result: [(line: Int, exchanges: [Lesson.Exchange])] = []
    var open: (line: Int, body: [Substring])?
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      if let (start, body) = open {
        if line.trimmed == "```" {
          result.append((start, exchanges(body)))
          open = nil
        } else {
          open?.body.append(line)
        }
      } else if line.trimmed == "```pycon" {
        open = (index + 1, [])
      }
    }
    return result
  }

  /// What the fence that opens on a line (from 1) should hold.
  public struct Correction: Equatable, Sendable {
    public let line: Int
    public let exchanges: [Lesson.Exchange]
  }

  /// A Markdown text with what its transcripts show corrected.
  public static func text(_ markdown: String, with corrections: [Correction]) -> String {
    var lines = markdown.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    for correction in corrections.sorted(by: { $0.line > $1.line }) {
      guard let end = lines[correction.line...].firstIndex(where: { $0.trimmed == "```" }) else {
        continue
      }
      lines.replaceSubrange(correction.line..<end, with: correction.exchanges.flatMap(\.lines))
    }
    return lines.joined(separator: "\n")
  }

  /// Whether an output is what a text promises.
  ///
  /// Numbers agree when they do to the digits written, `...` stands for anything, spaces at line ends
  /// do not count; all else is compared to the letter.
  public static func agrees(_ actual: String, with expected: String) -> Bool {
    let wanted = tokens(expected)
    let found = tokens(actual)
    var (w, f) = (0, 0)
    var retry: (w: Int, f: Int)?
    while f < found.count {
      if w < wanted.count, wanted[w] == "..." {
        w += 1
        retry = (w, f)
      } else if w < wanted.count, matches(found[f], wanted[w]) {
        w += 1
        f += 1
      } else if let last = retry {
        retry = (last.w, last.f + 1)
        (w, f) = (last.w, last.f + 1)
      } else {
        return false
      }
    }
    return wanted[w...].allSatisfy { $0 == "..." }
  }

  /// Numbers, `...`, words, and single other characters.
  private static func tokens(_ text: String) -> [Substring] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let trimmed = lines.map { String($0).trimmingEnd }.joined(separator: "\n")
    var rest = Substring(trimmed.trimmedOfEmptyLines)
    var result: [Substring] = []
    while let first = rest.first {
      var length = 1
      if rest.hasPrefix("...") || rest.hasPrefix("…") {
        length = first == "…" ? 1 : 3
        result.append("...")
        rest = rest.dropFirst(length)
        continue
      }
      if first.isLetter || first == "_" {
        length = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.count
      } else if first.isNumber {
        length = numberLength(rest)
      }
      result.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return result
  }

  /// Digits, a point, digits, an exponent.
  private static func numberLength(_ text: Substring) -> Int {
    var rest = text.drop { $0.isASCII && $0.isNumber }
    if rest.first == ".", !rest.hasPrefix("...") {
      rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
    }
    if rest.first == "e" {
      let exponent = rest.dropFirst()
      let digits = exponent.drop { $0 == "-" || $0 == "+" }
      if digits.first?.isNumber == true { rest = digits.drop { $0.isASCII && $0.isNumber } }
    }
    return max(1, text.count - rest.count)
  }

  private static func matches(_ found: Substring, _ wanted: Substring) -> Bool {
    if found == wanted { return true }
    guard wanted.contains("."), let a = Double(found), let b = Double(wanted) else { return false }
    return (a - b).magnitude <= unit(wanted) * 0.5000001
  }

  /// The worth of the last digit written.
  private static func unit(_ number: Substring) -> Double {
    let parts = number.split(separator: "e")
    let decimals = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      .first
    let exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - (decimals?.count ?? 0)
    return Double("1e\(exponent)") ?? 0
  }
}

extension String {
  var trimmedOfEmptyLines: String {
    var text = Substring(self)
    while text.last?.isNewline == true { text.removeLast() }
    return String(text.drop { $0.isNewline })
  }
}

extension Lesson.Exchange {
  /// As they stand in a transcript.
  fileprivate var lines: [String] {
    let rows = input.split(separator: "\n", omittingEmptySubsequences: false)
    let prompted = rows.enumerated().map { index, row in
      index == 0 ? ">>> " + row : row.isEmpty ? "..." : "... " + row
    }
    let shown = output.trimmedOfEmptyLines.split(separator: "\n", omittingEmptySubsequences: false)
    return prompted
      + (output.trimmedOfEmptyLines.isEmpty ? [] : shown.map { String($0).trimmingEnd })
  }
}
