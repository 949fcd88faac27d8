import CEditline
import Glibc
import Teaching
import Tensors

/// Shows still pictures one at a time at a terminal: single keys go on, back, to an end, and leave.
struct FrameViewer {
  let colored: Bool

  /// Shows the first picture, then what the keys ask for, until one of them leaves.
  func show(_ count: Int, _ frame: (Int) -> Styled) {
    var mode = termios()
    guard count > 0, tcgetattr(STDIN_FILENO, &mode) == 0 else { return }
    var raw = mode
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    ce_hold_signals(true)
    defer {
      ce_hold_signals(false)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &mode)
    }
    var decoder = KeyDecoder(descriptor: STDIN_FILENO)
    var index: Int? = 0
    var rows = 0
    while let now = index {
      rows = draw(frame(now), over: rows)
      index = nextIndex(from: now, count: count, &decoder)
    }
    Terminal.write("\r\u{1B}[J")
  }

  private static var keys: Styled {
    Styled(
      template: "{} on   {} back   {} end   {} start   {} leave",
      ["→", "←", "e", "s", "q"].map { Styled($0, .name) })
  }

  /// Draws a picture in place of one of `rows` rows; a picture that is too tall goes below it.
  private func draw(_ picture: Styled, over rows: Int) -> Int {
    let height = picture.lines.count + 1
    let screen = Terminal.size().rows
    let up = rows > 0 && rows < screen && height < screen ? "\r\u{1B}[\(rows)A\u{1B}[J" : "\n"
    let text =
      picture.rendered(colored: colored) + "\n\n" + FrameViewer.keys.rendered(colored: colored)
    Terminal.write(rows == 0 ? text : up + text)
    return height
  }

  /// The picture that the next key asks for; nil to leave.
  private func nextIndex(from index: Int, count: Int, _ decoder: inout KeyDecoder) -> Int? {
    while true {
      switch decoder.nextKey() {
      case .action(.right), .action(.down), .action(.enter), .character(" "), .character("n"):
        if index + 1 < count { return index + 1 }
      case .action(.left), .action(.up), .action(.backspace), .character("p"), .character("b"):
        if index > 0 { return index - 1 }
      case .action(.end), .character("e"): return count - 1
      case .action(.home), .character("s"): return 0
      case .character("q"), .character("\u{1B}"), .action(.deleteOrEnd), .end: return nil
      case .signal:
        if Interrupt.flag.takeFlag() { return nil }
      default: break
      }
    }
  }
}
