import Glibc
import Syntax
import Tensors

/// Input from a pipe or a file: no prompt, no editing; whole statements and commands, row by row.
///
/// As in a program, blank rows do not end a block: the next row that is not indented does.
public final class PlainInput: LineSource {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var next = 0
  private var atEnd = false
  /// A row that was read to see whether a block goes on.
  private var ahead: String?

  /// Reads a descriptor, standard input unless another is given.
  public init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

  public func readInput(prompt: Prompt, initial: String) -> Input {
    let first = readRow()
    guard case .text(let row) = first, !row.hasPrefix(":") else { return first }
    return beginsBlock(row) ? block(after: row) : statement(after: row)
  }

  /// A simple statement: rows are added as long as a bracket or string is open, or a `\` asks for more.
  private func statement(after first: String) -> Input {
    var text = first
    var last = first
    var mayBeComplete = true
    while true {
      if mayBeComplete {
        guard case .incomplete = completeness(of: text) else { return .text(text) }
      }
      let next = readRow()
      guard case .text(let row) = next else { return next == .end ? .text(text) : next }
      text += "\n" + row
      mayBeComplete = last.hasSuffix("\\") || row.contains { ")]}\"'".contains($0) }
      last = row
    }
  }

  /// A statement with a body: all rows up to the first that is not indented and goes on with none of
  /// what the statement left open.
  private func block(after first: String) -> Input {
    var text = first
    var isDecorated = first.hasPrefix("@")
    while true {
      let next = readRow()
      guard case .text(let row) = next else { return next == .end ? .text(text) : next }
      let isInner = row.first?.isWhitespace != false || row.hasPrefix("#")
      if !isInner && !isDecorated && !continuesBlock(row) {
        guard case .incomplete = completeness(of: text, blocksEndBlank: false) else {
          ahead = row
          return .text(text)
        }
      }
      isDecorated = isDecorated && row.hasPrefix("@")
      text += "\n" + row
    }
  }

  private func beginsBlock(_ row: String) -> Bool {
    row.hasPrefix("@")
      || ["if", "for", "while", "try", "with", "def", "class", "async"].contains(firstWord(row))
  }

  private func continuesBlock(_ row: String) -> Bool {
    ["else", "elif", "except", "finally"].contains(firstWord(row))
  }

  private func firstWord(_ row: String) -> Substring { row.prefix { $0.isLetter } }

  /// The next row, without its line end.
  private func readRow() -> Input {
    if let row = ahead.take() { return .text(row) }
    while true {
      if let end = bytes[next...].firstIndex(of: 0x0A) { return .text(row(upTo: end)) }
      if atEnd { return next < bytes.count ? .text(row(upTo: bytes.count)) : .end }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR {
        if Interrupt.flag.takeFlag() { return .interrupted }
        continue
      }
      if count <= 0 { atEnd = true }
      bytes.removeFirst(next)
      next = 0
      bytes.append(contentsOf: chunk[..<max(0, count)])
    }
  }

  private func row(upTo end: Int) -> String {
    var row = bytes[next..<end]
    next = min(end + 1, bytes.count)
    if row.last == 0x0D { row.removeLast() }
    return String(decoding: row, as: UTF8.self)
  }
}
