extension Styled {
  /// The line with spaces added up to `width` columns; unchanged when it is as wide or wider.
  public func padded(to width: Int) -> Styled {
    self + Styled(String(repeating: " ", count: max(0, width - self.width)))
  }

  /// Each line moved to the right, empty ones excepted.
  public func indented(by count: Int) -> Styled {
    let space = Styled(String(repeating: " ", count: max(0, count)))
    return lines.map { $0.isEmpty ? $0 : space + $0 }.joined("\n")
  }

  /// The line cut to `width` columns, the last of which is then `…`.
  public func truncated(to width: Int) -> Styled {
    guard self.width > width, width > 0 else { return self }
    var result = Styled()
    var left = width - 1
    for run in runs {
      var kept = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars {
        left -= scalar.displayWidth
        if left < 0 { break }
        kept.append(scalar)
      }
      result.append(String(kept), run.role)
      if left < 0 { break }
    }
    return result + Styled("…", .dim)
  }

  /// The line broken between words so that no row is wider than `width`.
  ///
  /// Later rows are indented by `hanging`. Wide characters may be parted from each other; a word too
  /// long for a row has a row of its own.
  ///
  /// Two languages that do not fit side by side stand one below the other.
  public func wrapped(to width: Int, hanging: Int = 0) -> Styled {
    guard self.width > width else { return self }
    let parts = splitBetweenLanguages
    guard parts.count > 1 else { return words.flowed(to: width, hanging: hanging) }
    let margin = Styled(String(repeating: " ", count: max(0, hanging)))
    return parts.enumerated().map { index, part in
      (index == 0 ? part : margin + part).wrapped(to: width, hanging: hanging)
    }.joined("\n")
  }

  /// Each line broken between words so that no row is wider than `width`.
  public func paragraphs(to width: Int) -> Styled {
    lines.map { $0.wrapped(to: width) }.joined("\n")
  }

  /// Words with the spaces behind them, and wide characters one by one with the punctuation that
  /// follows.
  var words: [Styled] {
    var words: [Styled] = []
    var previous: Character?
    for run in runs {
      for character in run.text {
        if let previous, !Self.breaks(between: previous, and: character),
          let last = words.indices.last
        {
          words[last].append(String(character), run.role)
        } else {
          words.append(Styled(String(character), run.role))
        }
        previous = character
      }
    }
    return words
  }

  private static func breaks(between a: Character, and b: Character) -> Bool {
    if a == " " || b == " " { return b != " " }
    guard String(a).displayWidth > 1 || String(b).displayWidth > 1 else { return false }
    return !"，。、；：？！）」』”’…".contains(b) && !"（「『“‘".contains(a)
  }
}

extension Sequence where Element == Styled {
  /// The pieces one after the other, broken between pieces so that no row is wider than `width`.
  ///
  /// Later rows are indented by `hanging`; spaces at row ends are dropped.
  func flowed(to width: Int, hanging: Int = 0) -> Styled {
    let margin = Styled(String(repeating: " ", count: Swift.max(0, hanging)))
    var rows: [Styled] = []
    var row = Styled()
    for piece in self {
      if !row.isEmpty && row.width + piece.trimmingEnd.width > width {
        rows.append(row.trimmingEnd)
        row = margin
      }
      row += piece
    }
    return (rows + [row.trimmingEnd]).joined("\n")
  }
}

extension Styled {
  /// The line without spaces at its end.
  var trimmingEnd: Styled {
    guard plain.last == " " else { return self }
    var left = plain.trimmingEnd.count
    var result = Styled()
    for run in runs where left > 0 {
      result.append(String(run.text.prefix(left)), run.role)
      left -= run.text.count
    }
    return result
  }
}

/// Rows of cells as lines, each column as wide as its widest cell.
///
/// The last cell of a row is not padded and does not widen its column.
public func columns(_ rows: [[Styled]], gap: Int = 3) -> [Styled] {
  padded(rows, gap: gap).map { $0.joined() }
}

/// The cells of a table, all but the last of each row padded.
func padded(_ rows: [[Styled]], gap: Int) -> [[Styled]] {
  var widths: [Int] = []
  for row in rows {
    for (index, cell) in row.dropLast().enumerated() {
      if index == widths.count { widths.append(0) }
      widths[index] = max(widths[index], cell.width)
    }
  }
  return rows.map { row in
    row.enumerated().map { index, cell in
      index == row.count - 1 ? cell : cell.padded(to: widths[index] + gap)
    }
  }
}

/// Rows of cells as lines of at most `width` columns: the last cell of a row is broken between words,
/// and stands below the others where too little room is left beside them.
public func definitions(_ rows: [[Styled]], width: Int, gap: Int = 3) -> [Styled] {
  let widest = min(width / 2, 30)
  let short = rows.map { $0.dropLast().allSatisfy { $0.width <= widest } }
  let cells = padded(zip(rows, short).filter(\.1).map(\.0), gap: gap)
  let start = cells.first?.dropLast().reduce(0) { $0 + $1.width } ?? gap
  let isRoomy = width - start >= 20
  return zip(rows, short).map { row, isShort in
    let text = row.last ?? ""
    let head = isShort && isRoomy ? padded(row, to: cells) : row.dropLast().joined(" ")
    guard isShort, isRoomy else {
      let inset = isRoomy ? start : 4
      return head + "\n" + text.wrapped(to: width - inset).indented(by: inset)
    }
    return (head + text).wrapped(to: width, hanging: start)
  }
}

/// The head of a row, its cells as wide as those of the others.
private func padded(_ row: [Styled], to cells: [[Styled]]) -> Styled {
  row.dropLast().enumerated().map { index, cell in
    cell.padded(to: cells.first?[index].width ?? cell.width)
  }.joined()
}

/// Words side by side in as many equal columns as fit `width`, read downwards.
public func grid(_ words: [Styled], width: Int) -> [Styled] {
  let cell = (words.map(\.width).max() ?? 0) + 2
  let columnCount = max(1, (width + 2) / cell)
  let rowCount = (words.count + columnCount - 1) / columnCount
  return (0..<rowCount).map { row in
    stride(from: row, to: words.count, by: rowCount).map { index in
      index + rowCount < words.count ? words[index].padded(to: cell) : words[index]
    }.joined()
  }
}

/// The first and last elements of a long list, and how many were left out between them.
public struct Folded<Element> {
  public let head: ArraySlice<Element>
  public let hidden: Int
  public let tail: ArraySlice<Element>

  /// Keeps all when there are at most `limit` elements, else `limit - 1` of them.
  public init(_ elements: [Element], limit: Int) {
    guard elements.count > limit else {
      (head, hidden, tail) = (elements[...], 0, [])
      return
    }
    let kept = max(1, limit - 1)
    head = elements.prefix(kept - kept / 3)
    tail = elements.suffix(kept / 3)
    hidden = elements.count - head.count - tail.count
  }
}
