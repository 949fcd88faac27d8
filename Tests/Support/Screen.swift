/// What a terminal shows of the bytes that a program sends: the part of xterm that libedit uses.
struct Screen {
  private(set) var rows: Int
  private(set) var columns: Int
  /// One character a cell; the right half of a wide one is empty.
  private var cells: [[String]]
  private var row = 0
  /// At the right edge it is `columns`: the next character wraps.
  private var column = 0
  private var pending: [UInt8] = []
  /// The cursor's column and row, both from 0.
  var cursor: (row: Int, column: Int) { (row, column) }

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without spaces at their ends nor empty rows below.
  var lines: [String] {
    var lines = cells.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Another size; rows are cut or filled, not wrapped anew.
  mutating func resize(rows: Int, columns: Int) {
    cells = cells.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
    while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
    if cells.count > rows { cells.removeFirst(min(cells.count - rows, max(0, row + 1 - rows))) }
    cells = Array(cells.prefix(rows))
    (self.rows, self.columns) = (rows, columns)
    (row, column) = (min(row, rows - 1), min(column, columns))
  }

  /// Shows bytes; the last character or sequence may be incomplete until the next call.
  mutating func receive(_ bytes: [UInt8]) {
    pending += bytes
    while let length = unitLength {
      let unit = Array(pending.prefix(length))
      pending.removeFirst(length)
      if unit[0] == 0x1B {
        obey(unit)
      } else if unit[0] < 0x20 || unit[0] == 0x7F {
        control(unit[0])
      } else {
        put(String(decoding: unit, as: UTF8.self))
      }
    }
  }

  /// The length of the first character or sequence that waits; nil when it is incomplete.
  private var unitLength: Int? {
    guard let first = pending.first else { return nil }
    guard first == 0x1B else {
      let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      return pending.count >= length ? length : nil
    }
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["):
      return pending.dropFirst(2).firstIndex { (0x40...0x7E).contains($0) }.map { $0 + 1 }
    case UInt8(ascii: "]"): return pending.firstIndex(of: 7).map { $0 + 1 }
    case UInt8(ascii: "("): return pending.count > 2 ? 3 : nil
    default: return 2
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x09: column = min(columns - 1, column / 8 * 8 + 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func lineFeed() {
    row += 1
    if row < rows { return }
    row = rows - 1
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func put(_ character: String) {
    let width = Screen.width(character)
    if width == 0 {
      cells[row][max(0, column - 1)] += character
      return
    }
    if column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = character
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private static func width(_ character: String) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x300...0x36F, 0x200B...0x200D, 0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F9FF:
      2
    default: 1
    }
  }

  private mutating func obey(_ sequence: [UInt8]) {
    guard sequence[1] == UInt8(ascii: "["), let name = sequence.last else {
      if sequence == [0x1B, UInt8(ascii: "M")] { row = max(0, row - 1) }
      return
    }
    let text = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers[0])
    column = min(column, columns - 1)
    switch Character(Unicode.Scalar(name)) {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, column - count)
    case "G": column = min(columns, count) - 1
    case "d": row = min(rows, count) - 1
    case "H":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case "J": erase(numbers[0], wholeScreen: true)
    case "K": erase(numbers[0], wholeScreen: false)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "X": for index in column..<min(columns, column + count) { cells[row][index] = " " }
    default: break
    }
  }

  /// Erases what follows the cursor (0), what precedes it (1), or both (2).
  private mutating func erase(_ part: Int, wholeScreen: Bool) {
    if part != 1 { for index in column..<columns { cells[row][index] = " " } }
    if part != 0 { for index in 0...column { cells[row][index] = " " } }
    guard wholeScreen else { return }
    let empty = Array(repeating: " ", count: columns)
    if part != 1 { for index in row + 1..<max(rows, row + 1) { cells[index] = empty } }
    if part != 0 { for index in 0..<row { cells[index] = empty } }
  }
}
