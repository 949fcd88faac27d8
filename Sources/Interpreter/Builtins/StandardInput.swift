import Glibc
import Synchronization
import Tensors

/// `sys.stdin`: the lines that the user types or pipes in.
final class StandardInput: Object {
  nonisolated(unsafe) static let stream = StandardInput()

  override var type: Class { StandardInput.kind }
  override func repr() throws(Raised) -> String {
    "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"
  }
  override func iterator() throws(Raised) -> Iterator? { InputLines() }

  /// The next line with its end; empty at the end of the input.
  fileprivate static func line() throws(Raised) -> String {
    if let line = Runtime.readLine("") { return line + "\n" }
    try Runtime.poll()
    return ""
  }

  nonisolated(unsafe) private static var unread: ArraySlice<UInt8> = []

  /// The next line of the process's standard input, without its end; nil at the end, and when an
  /// interruption ends the wait.
  static func nextLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = unread[..<end]
        unread = unread[(end + 1)...]
        return text(of: line)
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR, !Interrupt.flag.load(ordering: .relaxed) { continue }
      if count > 0 {
        unread = unread + chunk[..<count]
        continue
      }
      guard count == 0, !unread.isEmpty else { return nil }
      defer { unread = [] }
      return text(of: unread)
    }
  }

  private static func text(of line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }

  nonisolated(unsafe) private static let kind: Class = {
    let type = Class(builtin: "TextIOWrapper", module: "_io")
    type.define {
      [
        .method("readline(self, size=-1, /)", "The next line.") { _ throws(Raised) in
          .string(try StandardInput.line())
        },
        .method("readlines(self, hint=-1, /)", "The lines that are left.") { _ throws(Raised) in
          .list(of: try Value.object(InputLines()).items())
        },
        .method("read(self, size=-1, /)", "All that is left.") { _ throws(Raised) in
          var text = ""
          for line in try Value.object(InputLines()).items() { text += try line.str() }
          return .string(text)
        },
        .method("isatty(self, /)", "Whether it is a terminal.") { _ throws(Raised) in
          .bool(false)
        },
        .method("fileno(self, /)", "The number of the stream.") { _ throws(Raised) in .int(0) },
      ]
    }
    return type
  }()
}

/// The lines of the input, up to its end.
private final class InputLines: Iterator {
  override func next() throws(Raised) -> Value? {
    try Runtime.poll()
    let line = try StandardInput.line()
    return line.isEmpty ? nil : .string(line)
  }
}
