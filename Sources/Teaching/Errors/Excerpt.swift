import Syntax

/// The lines of a source that a range touches, and which part of each.
struct Excerpt {
  struct Line {
    let text: Substring
    /// Offsets in the UTF-8 of `text`.
    let marked: Range<Int>
  }
  let source: Source
  /// The number of the first line, from 1.
  let number: Int
  let lines: [Line]

  /// Nil for a range that is in no source of `map`.
  init?(_ range: SourceRange, in map: SourceMap = .shared) {
    guard range != .none, let source = map.source(of: range) else { return nil }
    let bytes = source.text.utf8
    let start = min(max(0, Int(range.start) - Int(source.base)), bytes.count)
    let end = min(max(start, Int(range.end) - Int(source.base)), bytes.count)
    let lower = bytes.index(bytes.startIndex, offsetBy: start)
    let upper = bytes.index(lower, offsetBy: end - start)
    let first = bytes[..<lower].lastIndex(of: 10).map(bytes.index(after:)) ?? bytes.startIndex
    let last = bytes[upper...].firstIndex(of: 10) ?? bytes.endIndex

    self.source = source
    number = 1 + bytes[..<lower].count { $0 == 10 }
    var lines: [Line] = []
    var offset = bytes.distance(from: bytes.startIndex, to: first)
    for text in source.text[first..<last].sourceLines {
      let count = text.utf8.count
      let from = min(max(0, start - offset), count)
      lines.append(Line(text: text, marked: from..<min(max(from, end - offset), count)))
      offset += count + 1
    }
    self.lines = lines
  }
}

/// The text of a range on one line, each run of white space as one space; nil when no source has it.
public func sourceText(of range: SourceRange) -> String? {
  guard let excerpt = Excerpt(range) else { return nil }
  let parts = excerpt.lines.map { line in
    let bytes = line.text.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: line.marked.lowerBound)
    return line.text[lower..<bytes.index(lower, offsetBy: line.marked.count)]
  }
  return parts.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension Substring {
  /// The text split at line feeds, also where a carriage return makes one character with them.
  var sourceLines: [Substring] {
    utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0) }
  }
}
