extension Source {
  /// Where an offset of the space of all sources lies: line and column, both from 1.
  ///
  /// Columns count characters. An offset outside the source gives its first or last place.
  public func position(of offset: UInt32) -> (line: Int, column: Int) {
    let index = index(of: offset)
    let lineStart = start(ofLineAt: index)
    return (
      1 + breaks(before: index), 1 + text.distance(from: lineStart, to: max(index, lineStart))
    )
  }

  /// The text of a line, counted from 1, without its line break; nil beyond the last.
  public func line(_ number: Int) -> Substring? {
    guard number > 0 else { return nil }
    var rest = text[...]
    for _ in 1..<number {
      guard let lineBreak = rest.firstIndex(where: \.isLineBreak) else { return nil }
      rest = rest[rest.index(after: lineBreak)...]
    }
    return rest.prefix { !$0.isLineBreak }
  }

  /// The text of a range; empty when it is in another source.
  public func text(of range: SourceRange) -> Substring {
    guard range.start >= base, range.end >= range.start else { return "" }
    return text[index(of: range.start)..<index(of: range.end)]
  }

  private func index(of offset: UInt32) -> String.Index {
    let distance = offset > base ? Int(offset - base) : 0
    let bytes = text.utf8
    return bytes.index(bytes.startIndex, offsetBy: min(distance, bytes.count))
  }

  private func start(ofLineAt index: String.Index) -> String.Index {
    text[..<index].lastIndex(where: \.isLineBreak).map { text.index(after: $0) } ?? text.startIndex
  }

  private func breaks(before index: String.Index) -> Int {
    text[..<index].count(where: \.isLineBreak)
  }
}

extension Character {
  fileprivate var isLineBreak: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}
