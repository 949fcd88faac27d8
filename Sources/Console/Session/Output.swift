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
  private let state = Mutex(State())
  private static let capacity = 1 << 16

  private struct State {
    var pending: [UInt8] = []
    var isAtLineStart = true
    var lastWrite = ContinuousClock.now
    var status = ""
  }

  init(descriptor: Int32, color: ColorChoice) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    colored = color.enabled(environment: Terminal.environment, isTerminal: isTerminal)
  }

  func write(_ text: Styled) {
    let rendered = text.rendered(colored: colored)
    state.withLock { state in
      state.pending.append(contentsOf: rendered.utf8)
      if state.pending.count >= Output.capacity || (isTerminal && state.pending.contains(0x0A)) {
        flush(&state)
      }
    }
  }

  /// Hands everything to the system.
  ///
  /// A reader that has gone away ends the process, as for `yes | head`. Ctrl-C ends long output to a
  /// terminal.
  func flush() { state.withLock { flush(&$0) } }

  private func flush(_ state: inout State) {
    guard let last = state.pending.last else { return }
    erase(&state)
    let isWritten = TextFile.writeAll(state.pending, to: descriptor) { [isTerminal] in
      isTerminal && Interrupt.flag.load(ordering: .relaxed)
    }
    state.pending.removeAll(keepingCapacity: true)
    state.isAtLineStart = last == 0x0A
    state.lastWrite = .now
    if !isWritten { _exit(1) }
  }

  // MARK: The row of progress

  /// A row below the text, which is gone before more is written; empty for none.
  ///
  /// It may be set on another thread.
  var status: String {
    get { state.withLock { $0.status } }
    set {
      state.withLock { state in
        guard state.isAtLineStart, state.pending.isEmpty, newValue != state.status else { return }
        erase(&state)
        guard !newValue.isEmpty else { return }
        let row = Styled(newValue, .dim).truncated(to: Terminal.size(of: descriptor).columns - 1)
        _ = TextFile.writeAll(Array(row.rendered(colored: colored).utf8), to: descriptor)
        state.status = newValue
      }
    }
  }

  /// Whether nothing was written for some time.
  func isQuiet(for time: Duration) -> Bool {
    state.withLock { $0.pending.isEmpty && ContinuousClock.now - $0.lastWrite >= time }
  }

  private func erase(_ state: inout State) {
    guard !state.status.isEmpty else { return }
    _ = TextFile.writeAll(Array("\r\u{1B}[K".utf8), to: descriptor)
    state.status = ""
  }
}
