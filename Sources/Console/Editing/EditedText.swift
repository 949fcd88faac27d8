/// The text being edited and the cursor in it, counted in Unicode scalars.
struct EditedText: Equatable {
  var scalars: [Unicode.Scalar] = []
  /// From 0 to the number of scalars.
  var cursor = 0

  init() {}

  init(_ text: String, cursor: Int? = nil) {
    scalars = Array(text.unicodeScalars)
    self.cursor = min(cursor ?? scalars.count, scalars.count)
  }

  init(scalars: [Unicode.Scalar], cursor: Int) {
    self.scalars = scalars
    self.cursor = cursor
  }

  var string: String { string(0..<scalars.count) }
  var beforeCursor: String { string(0..<cursor) }
  var isEmpty: Bool { scalars.isEmpty }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// The offset in UTF-8 of the scalar at `index`.
  func utf8Offset(_ index: Int) -> Int {
    scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
  }

  /// The index of the scalar at or after an offset in UTF-8.
  func index(utf8 offset: Int) -> Int {
    var rest = offset
    for (index, scalar) in scalars.enumerated() {
      if rest <= 0 { return index }
      rest -= UTF8.width(scalar)
    }
    return scalars.count
  }
}

// MARK: Rows

extension EditedText {
  /// Where the row of `index` begins.
  func rowStart(_ index: Int) -> Int {
    scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// Where the row of `index` ends, before its line end.
  func rowEnd(_ index: Int) -> Int {
    scalars[index...].firstIndex(of: "\n") ?? scalars.count
  }

  var isOnFirstRow: Bool { rowStart(cursor) == 0 }
  var isOnLastRow: Bool { rowEnd(cursor) == scalars.count }

  /// The spaces that a row begins with, up to the cursor at most.
  var indentBeforeCursor: Int {
    scalars[rowStart(cursor)..<cursor].prefix { $0 == " " }.count
  }

  /// Whether only spaces stand before the cursor on its row.
  var isInIndent: Bool { indentBeforeCursor == cursor - rowStart(cursor) }

  /// Moves the cursor a row up (-1) or down (1) to the same column, as far as the row has it.
  mutating func moveByRow(_ direction: Int) {
    let start = rowStart(cursor)
    let target: Int
    if direction < 0 {
      guard start > 0 else { return }
      target = rowStart(start - 1)
    } else {
      let end = rowEnd(cursor)
      guard end < scalars.count else { return }
      target = end + 1
    }
    let column = Layout.width(of: scalars[start..<cursor])
    let end = rowEnd(target)
    var reached = 0
    cursor = target
    while cursor < end, reached < column {
      reached += Layout.width(of: scalars[cursor...cursor])
      cursor += 1
    }
  }

  /// The step of the block's indentation: the smallest indent in it, if that is 2, else 4.
  var indentUnit: Int {
    for row in scalars.split(separator: "\n") {
      let indent = row.prefix { $0 == " " }.count
      if indent > 0 && indent < row.count { return indent == 2 ? 2 : 4 }
    }
    return 4
  }
}

// MARK: Changes

extension EditedText {
  /// Puts `text` where `range` is, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let new = Array(text.unicodeScalars)
    scalars.replaceSubrange(range, with: new)
    cursor = range.lowerBound + new.count
  }

  mutating func insert(_ text: String) { replace(cursor..<cursor, with: text) }

  /// Deletes the character before the cursor; within an indent, back to the step before.
  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    var count = cursor - previousCharacter(cursor)
    let indent = indentBeforeCursor
    if indent > 0 && isInIndent {
      count = indent % indentUnit == 0 ? min(indentUnit, indent) : indent % indentUnit
    }
    replace(cursor - count..<cursor, with: "")
  }

  /// Deletes the character at the cursor.
  mutating func deleteForward() { replace(cursor..<nextCharacter(cursor), with: "") }

  /// Indents to the next step.
  mutating func indent() {
    let unit = indentUnit
    insert(String(repeating: " ", count: unit - indentBeforeCursor % unit))
  }
}

// MARK: Characters and words

extension EditedText {
  /// The place one character on: combining marks belong to the character before them.
  func nextCharacter(_ index: Int) -> Int {
    guard index < scalars.count else { return index }
    var next = index + 1
    while next < scalars.count, isCombining(scalars[next]) { next += 1 }
    return next
  }

  func previousCharacter(_ index: Int) -> Int {
    guard index > 0 else { return index }
    var previous = index - 1
    while previous > 0, isCombining(scalars[previous]) { previous -= 1 }
    return previous
  }

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && Layout.width(of: CollectionOfOne(scalar)) == 0
  }

  /// The end of the word at or after the cursor.
  var nextWord: Int {
    var index = cursor
    while index < scalars.count, !isWord(scalars[index]) { index += 1 }
    while index < scalars.count, isWord(scalars[index]) { index += 1 }
    return index
  }

  /// The beginning of the word before the cursor.
  var previousWord: Int {
    var index = cursor
    while index > 0, !isWord(scalars[index - 1]) { index -= 1 }
    while index > 0, isWord(scalars[index - 1]) { index -= 1 }
    return index
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
