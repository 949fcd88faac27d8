/// `sys.stdin`: the lines that the user types or pipes in.
final class StandardInput: Object {
  nonisolated(unsafe) static let stream = StandardInput()

  override var type: Class { StandardInput.kind }
  override func repr() throws(Raised) -> String {
    "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"
  }
  override func iterator() throws(Raised) -> Iterator? { InputLines() }

  /// The next line with its end; empty at the end of the input.
  fileprivate static func line() -> String { Runtime.readLine("").map { $0 + "\n" } ?? "" }

  nonisolated(unsafe) private static let kind: Class = {
    let type = Class(builtin: "TextIOWrapper", module: "_io")
    type.define {
      [
        .method("readline(self, size=-1, /)", "The next line.") { _ throws(Raised) in
          .string(StandardInput.line())
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
    let line = StandardInput.line()
    return line.isEmpty ? nil : .string(line)
  }
}
