import CSpawn
import Foundation

/// A terminal at which the program runs, and a user who types and looks.
public final class PseudoTerminal {
  private let child: Child
  private let userEnd: Int32
  private let programEnd: Int32
  private var screen: Screen
  private let original: termios
  /// All that the program has sent.
  public private(set) var sent: [UInt8] = []

  public init(
    _ arguments: [String] = [], rows: Int = 24, columns: Int = 80, home: String,
    environment: [String: String] = [:]
  ) throws {
    var programEnd: Int32 = -1
    userEnd = cs_open_terminal(Int32(rows), Int32(columns), &programEnd)
    guard userEnd >= 0 else { throw POSIXError(.ENXIO) }
    self.programEnd = programEnd
    original = Self.mode(of: programEnd)
    screen = Screen(rows: rows, columns: columns)
    child = try Child(
      arguments, streams: [programEnd, programEnd, programEnd], folder: home,
      environment: ["TERM": "xterm", "LANG": "C.UTF-8"].merging(environment) { $1 },
      ownsTerminal: true)
  }

  deinit {
    kill(child.id, SIGKILL)
    close(userEnd)
    close(programEnd)
  }

  /// What the screen shows, row by row.
  public var lines: [String] { screen.lines }
  /// Where the cursor is, from 0.
  public var cursor: (row: Int, column: Int) { screen.cursor }

  /// How many prompts have been shown: at each, pastes are asked to be marked.
  public var promptCount: Int {
    String(decoding: sent, as: UTF8.self).ranges(of: "\u{1B}[?2004h").count
  }

  /// Presses keys, as the bytes that a terminal sends for them.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    write(userEnd, bytes, bytes.count)
  }

  /// Reads until the screen is as it is asked to be; false when that does not come about.
  public func wait(seconds: Double = 20, until isDone: ([String]) -> Bool) -> Bool {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isDone(lines) {
      if ContinuousClock.now > deadline { return false }
      read(milliseconds: 50)
    }
    return true
  }

  /// Whether the last row becomes this text, as a prompt that waits or an echo does.
  public func shows(_ last: String, seconds: Double = 20) -> Bool {
    wait(seconds: seconds) { $0.last == last }
  }

  /// Reads what comes within some time of quiet.
  public func settle(milliseconds: Int32 = 200) { while read(milliseconds: milliseconds) {} }

  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: userEnd, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = Foundation.read(userEnd, &buffer, buffer.count)
    guard count > 0 else { return false }
    sent += buffer[..<count]
    screen.receive(Array(buffer[..<count]))
    return true
  }

  public func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    cs_resize_terminal(userEnd, Int32(rows), Int32(columns))
  }

  public var processID: pid_t { child.id }

  public func send(_ signal: Int32) { kill(child.id, signal) }

  /// Reads until the program has been stopped, as Ctrl-Z does; false when that does not come about.
  public func isStopped(within seconds: Double = 20) -> Bool {
    wait(seconds: seconds) { _ in
      let status = try? String(contentsOfFile: "/proc/\(child.id)/stat", encoding: .utf8)
      return status?.split(separator: ")").last?.hasPrefix(" T") == true
    }
  }

  /// Waits for the program's end.
  public func end(within seconds: Double = 20) -> Child.End {
    let end = child.end(within: seconds)
    settle(milliseconds: 20)
    return end
  }

  /// Types Ctrl-D once all is quiet, and waits for the end.
  ///
  /// A prompt that is just setting the terminal up drops what was typed ahead: then once more.
  public func leave() -> Child.End {
    for _ in 0..<4 {
      settle()
      type("\u{04}")
      if child.hasEnded(within: 3) { break }
    }
    return end()
  }

  /// Whether the terminal's mode is that before the program.
  public var isRestored: Bool {
    let now = Self.mode(of: programEnd)
    return now.c_lflag == original.c_lflag && now.c_iflag == original.c_iflag
      && now.c_oflag == original.c_oflag
  }

  private static func mode(of descriptor: Int32) -> termios {
    var mode = termios()
    tcgetattr(descriptor, &mode)
    return mode
  }
}
