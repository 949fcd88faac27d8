import Glibc
import Tensors

/// What one prompt has accepted, in a file that outlives whatever ends the process.
///
/// Each input is handed to the system before it is evaluated, and before the prompt shows that it
/// was accepted. The file is made with the first input; the prompt locks it for as long as it lives,
/// by which others know that it is in use.
final class Journal {
  private let folder: JournalFolder
  private var descriptor: Int32 = -1
  private var isOff = false

  init(folder: JournalFolder) { self.folder = folder }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Keeps an input; in silence when nothing can be written.
  func accept(_ input: String) {
    let line = input[...].trimmingSpace
    guard !line.isEmpty, !line.hasPrefix(":rest") else { return }
    if descriptor < 0 { open() }
    write(.input(input))
  }

  /// Keeps what came of the input accepted last.
  func note(_ outcome: Session.Outcome) {
    switch outcome {
    case .done: write(.done)
    case .failed: write(.failed)
    case .interrupted: write(.interrupted)
    case .leave: write(.end)
    }
  }

  /// Keeps what random numbers grow from, from here on.
  func note(seed: UInt64) {
    if descriptor < 0 { open() }
    write(.seed(seed))
  }

  /// The prompt was left: nothing is missing.
  func end() { write(.end) }

  private func open() {
    guard !isOff else { return }
    descriptor = folder.create()
    isOff = descriptor < 0
    write(.seed(Tensors.Generator.firstSeed))
    folder.clean()
  }

  private func write(_ line: JournalLine) {
    if descriptor >= 0 { _ = TextFile.writeAll(Array((line.text + "\n").utf8), to: descriptor) }
  }
}

/// One line of a journal.
enum JournalLine: Equatable {
  case input(String)
  /// What came of the input before.
  case done, failed, interrupted
  /// What the random numbers of the inputs below grow from.
  case seed(UInt64)
  /// The prompt was left, or its inputs were brought back elsewhere.
  case end

  var text: String {
    switch self {
    case .input(let text): encodedJSON(text)
    case .done: "done"
    case .failed: "failed"
    case .interrupted: "interrupted"
    case .seed(let seed): "seed \(seed)"
    case .end: "end"
    }
  }

  /// Nil for a line that a killed process left half written, and for others that mean nothing.
  init?(_ text: Substring) {
    switch text {
    case "done": self = .done
    case "failed": self = .failed
    case "interrupted": self = .interrupted
    case "end": self = .end
    default:
      if text.hasPrefix("seed "), let seed = UInt64(text.dropFirst(5)) {
        self = .seed(seed)
      } else if let input = decodedJSON(String(text)) {
        self = .input(input)
      } else {
        return nil
      }
    }
  }
}
