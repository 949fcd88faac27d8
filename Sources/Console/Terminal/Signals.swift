import CEditline
import Glibc
import Synchronization
import Tensors

/// What signals have asked for.
///
/// A flag is raised by a handler and lowered by whoever acts on it.
public enum Signals {
  /// The window has a new size.
  static let resized = Atomic<Bool>(false)
  /// Ctrl-Z at the prompt: the terminal must be given back before the process stops.
  static let stopped = Atomic<Bool>(false)

  /// Installs the handler of Ctrl-C, which asks for an interruption, and that of a new window size.
  ///
  /// Calls that wait are interrupted (no `SA_RESTART`): that is how the prompt notices.
  public static func install() {
    // A static is initialised on first use, which must not happen in a handler.
    Interrupt.flag.store(false, ordering: .relaxed)
    Interrupt.attention.store(false, ordering: .relaxed)
    resized.store(false, ordering: .relaxed)
    stopped.store(false, ordering: .relaxed)
    handle(SIGINT) { _ in Interrupt.request() }
    handle(SIGWINCH) { _ in Signals.resized.store(true, ordering: .relaxed) }
  }

  /// Keeps signals from this thread, so that they reach the thread that waits for keys.
  static func leaveToOthers() { ce_hold_signals(true) }

  /// Lets signals reach this thread.
  static func accept() { ce_hold_signals(false) }

  /// Ctrl-Z only raises a flag while a line is edited, and stops the process at other times.
  static func editing(_ active: Bool) {
    if active {
      handle(SIGTSTP) { _ in Signals.stopped.store(true, ordering: .relaxed) }
    } else {
      signal(SIGTSTP, SIG_DFL)
    }
  }

  private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = 0
    sigaction(number, &action, nil)
  }
}

extension Atomic<Bool> {
  /// Lowers the flag, and says whether it was raised.
  func takeFlag() -> Bool { exchange(false, ordering: .relaxed) }
}
