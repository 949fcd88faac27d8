import Glibc

/// `sys.stdout` and `sys.stderr`.
public final class StandardStream: Object {
  private let name: String
  private let isError: Bool

  private init(_ name: String, isError: Bool) {
    self.name = name
    self.isError = isError
  }

  /// The standard output, where `Runtime.output` writes.
  nonisolated(unsafe) static let output = StandardStream("<stdout>", isError: false)
  /// The standard error.
  nonisolated(unsafe) static let error = StandardStream("<stderr>", isError: true)
  /// The module `sys`, once it is imported.
  nonisolated(unsafe) static var sys: Module?
  /// Where the program has pointed `sys.stdout`; nil for the standard output.
  static var replacedOutput: Value? {
    guard let target = sys?.get(stdoutName), target.object !== output else { return nil }
    return target
  }
  nonisolated(unsafe) private static let stdoutName = Str.intern("stdout")

  nonisolated(unsafe) private static let streamType: Class = {
    let type = Class(builtin: "TextIOWrapper", module: "_io")
    type.define {
      [
        .method("write(self, text, /)", "Writes text, and returns its length.") {
          a throws(Raised) in
          guard let string = a[1].strValue else {
            throw Raised(
              .typeError, "write() argument must be str, not {}", a[1].type.name)
          }
          try a.receiver(StandardStream.self, "TextIOWrapper").write(string.text)
          return .int(string.count)
        },
        .method("flush(self, /)", "Writes what is waiting.") { _ throws(Raised) in .none },
        .method("isatty(self, /)", "Whether it is a terminal.") { _ throws(Raised) in
          .bool(false)
        },
        .method("close(self, /)", "Does nothing.") { _ throws(Raised) in .none },
        .property("encoding", "The encoding.") { _ throws(Raised) in .string("utf-8") },
      ]
    }
    return type
  }()

  public override var type: Class { StandardStream.streamType }
  public override func repr() throws(Raised) -> String {
    "<_io.TextIOWrapper name='\(name)' mode='w' encoding='utf-8'>"
  }

  func write(_ text: String) {
    if isError { Runtime.errorOutput(text) } else { Runtime.output(text) }
  }
}

extension Runtime {
  /// Where `sys.stderr` writes.
  public nonisolated(unsafe) static var errorOutput: (String) -> Void = { text in
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
