import Glibc
import Tensors

/// Input from a pipe or a file: no prompt, no editing; whole inputs, row by row.
public final class PlainInput: LineSource {
  private let descriptor: Int32
  private let completeness: (String) -> Completeness
  private var bytes: [UInt8] = []
  private var next = 0
  private var atEnd = false

  /// Reads a descriptor, standard input unless another is given.
  public init(
    descriptor: Int32 = STDIN_FILENO, completeness: @escaping (String) -> Completeness
  ) {
    self.descriptor = descriptor
    self.completeness = completeness
  }

  public func readInput(prompt: Prompt, initial: String) -> Input {
    var text = initial
    var isFirst = true
    while true {
      switch readRow() {
      case .interrupted: return .interrupted
      case .end: return isFirst ? .end : .text(text)
      case .text(let row): text += isFirst ? row : "\n" + row
      }
      isFirst = false
      if completeness(text) == .complete { return .text(text) }
    }
  }

  /// The next row, without its line end.
  private func readRow() -> Input {
    while true {
      if let end = bytes[next...].firstIndex(of: 0x0A) { return .text(row(upTo: end)) }
      if atEnd { return next < bytes.count ? .text(row(upTo: bytes.count)) : .end }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &chunk, chunk.count)
      if Interrupt.flag.takeFlag() { return .interrupted }
      if count < 0 && errno == EINTR { continue }
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
