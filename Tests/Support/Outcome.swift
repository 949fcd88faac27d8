import Foundation

/// What the program did with its arguments and its standard input.
public struct Outcome: Equatable, Sendable {
  public let end: Child.End
  public let output: String
  public let errors: String

  /// Runs a line of the shell, which knows the program as `dandelion`.
  public static func of(shell line: String, seconds: Double = 60) throws -> Outcome {
    try of(["-c", line], program: "/bin/sh", seconds: seconds)
  }

  /// Runs a program, ours unless another is named, in a folder that is empty unless one is given.
  ///
  /// - Parameter interruptedAfter: the seconds after which it gets what Ctrl-C sends.
  public static func of(
    _ arguments: [String], program: String = Project.binary, input: String = "",
    folder: String? = nil,
    environment: [String: String] = [:], seconds: Double = 60, interruptedAfter: Double? = nil
  ) throws -> Outcome {
    try Project.inEmptyFolder { own in
      try Data(input.utf8).write(to: URL(filePath: own + "/in"))
      let work = own + "/work"
      try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: false)
      let streams = [
        open(own + "/in", O_RDONLY | O_CLOEXEC),
        open(own + "/out", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
        open(own + "/err", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
      ]
      defer { for stream in streams { close(stream) } }
      let child = try Child(
        arguments, of: program, streams: streams, folder: folder ?? work, environment: environment)
      if let interruptedAfter {
        usleep(UInt32(interruptedAfter * 1e6))
        kill(child.id, SIGINT)
      }
      let end = child.end(within: seconds)
      let texts = try ["/out", "/err"].map {
        String(decoding: try Data(contentsOf: URL(filePath: own + $0)), as: UTF8.self)
      }
      return Outcome(end: end, output: texts[0], errors: texts[1])
    }
  }
}
