import CEditline
import Glibc

/// Facts about the process's terminal.
public enum Terminal {
  /// Rows and columns of a screen.
  public struct Size: Equatable, Sendable {
    public var rows: Int
    public var columns: Int

    public init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// The size of the screen that `descriptor` shows on; 24 × 80 when it has none.
  public static func size(of descriptor: Int32 = STDOUT_FILENO) -> Size {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(rows: 24, columns: 80) }
    return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
  }

  /// Whether both input and output are a terminal, so that a prompt makes sense.
  public static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether a terminal of this type can move its cursor and show colours.
  public static func understandsEscapes(_ type: String?) -> Bool {
    guard let type else { return false }
    return !type.isEmpty && type != "dumb"
  }

  /// The value of an environment variable, nil when it is not set.
  public static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// All environment variables.
  public static var environment: [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        result[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      next += 1
    }
    return result
  }

  /// Makes the C library read and measure UTF-8, whatever locale the user has installed.
  ///
  /// Without it every byte of a Chinese character would be dropped in silence.
  public static func useUTF8() {
    if setlocale(LC_CTYPE, "") == nil || !decodesUTF8 {
      _ = setlocale(LC_CTYPE, "C.UTF-8")
    }
  }

  private static var decodesUTF8: Bool {
    var wide: wchar_t = 0
    var state = mbstate_t()
    return mbrtowc(&wide, "中", 3, &state) == 3 && wide == 0x4E2D
  }

  /// Restores the terminal's mode at exit, also when a signal ends the process.
  public static func guardMode() {
    ce_guard_terminal(STDIN_FILENO, understandsEscapes(environment("TERM")))
  }

  /// Writes all of `text` to standard output, past any buffer.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, rest.count > 0 {
        let count = Glibc.write(STDOUT_FILENO, base, rest.count)
        if count < 0 && errno != EINTR && errno != EAGAIN { return }
        if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
      }
    }
  }
}
