import Teaching
import Tensors

/// Runs the inputs of a journal again in a session, showing nothing of what they show.
struct Restoration {
  private(set) var count = 0
  /// Inputs that failed now and did not before.
  private(set) var failed: [String] = []
  /// Inputs that Ctrl-C had ended: how far they had come nobody knows.
  private(set) var interrupted: [String] = []
  /// The input that was running when all ended.
  private(set) var unfinished: String?

  /// Commands that change a session; the others only show something.
  private static let changing: Set = ["lang", "lesson", "load", "redo", "reset", "set", "undo"]

  /// False in case Ctrl-C ended it.
  mutating func run(_ entry: JournalEntry, in session: Session) -> Bool {
    for (index, line) in entry.lines.enumerated() {
      switch line {
      case .seed(let seed):
        Generator.shared = Generator(seed: seed)
        session.journal?.note(seed: seed)
      case .input(let text):
        let next = index + 1 < entry.lines.count ? entry.lines[index + 1] : nil
        guard again(text, next, in: session) else { return false }
      case .done, .failed, .interrupted, .end: continue
      }
    }
    return true
  }

  private mutating func again(
    _ text: String, _ past: JournalLine?, in session: Session
  ) -> Bool {
    guard Restoration.changesSession(text) else { return true }
    switch past {
    case .done, .failed: break
    case .interrupted:
      interrupted.append(text)
      return true
    default:
      unfinished = text
      return true
    }
    session.journal?.accept(text)
    let outcome = session.runSilently(text)
    session.journal?.note(outcome)
    count += 1
    if outcome == .failed, past == .done { failed.append(text) }
    if outcome == .done, text.first != ":" { _ = session.lessons.noticed(text) }
    return outcome != .interrupted
  }

  private static func changesSession(_ text: String) -> Bool {
    let line = text[...].trimmingSpace
    guard line.first == ":" else { return true }
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    guard let command = try? Command.named(String(word)) else { return false }
    return changing.contains(command.name)
  }
}
