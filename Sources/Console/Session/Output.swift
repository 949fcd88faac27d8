import Glibc
import Synchronization
import Teaching
import Tensors

/// One of the standard streams, written in large pieces.
///
/// Styles are rendered when the stream shows them. A terminal sees each line at once.
final class Output {
  private let descriptor: Int32
  private let colored: Bool
  private let isTerminal: Bool
  private var pending: [UInt8] = []
  private static let capacity = 1 << 16

  init(descriptor: Int32, color: ColorChoice) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    colored = color.enabled(environment: Terminal.environment, isTerminal: isTerminal)
  }

  func write(_ text: Styled) {
    pending.append(contentsOf: text.rendered(colored: colored).utf8)
    if pending.count >= Output.capacity || (isTerminal && pending.contains(0x0A)) { flush() }
  }

  /// Hands everything to the system.
  ///
  /// A reader that has gone away ends the process, as for `yes | head`. Ctrl-C ends long output to a
  /// terminal.
  func flush() {
    if pending.isEmpty { return }
    let isWritten = TextFile.writeAll(pending, to: descriptor) { [isTerminal] in
      isTerminal && Interrupt.flag.load(ordering: .relaxed)
    }
    pending.removeAll(keepingCapacity: true)
    if !isWritten { _exit(1) }
  }
}
