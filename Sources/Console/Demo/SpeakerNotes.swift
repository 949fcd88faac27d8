import Glibc
import Teaching

/// What only the speaker sees, on a second terminal or in a file: the step, its notes, what comes.
final class SpeakerNotes {
  private let descriptor: Int32
  private let isTerminal: Bool
  private let start = ContinuousClock.now

  /// Throws a failure in the system's words.
  init(path: String) throws {
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
    guard descriptor >= 0 else { throw TextFile.failure("write", path) }
    isTerminal = isatty(descriptor) == 1
  }

  deinit { close(descriptor) }

  /// Replaces what is shown there by what belongs to the step that comes next.
  func show(_ demo: Demo) {
    let width = isTerminal ? Terminal.size(of: descriptor).columns : 78
    let text = page(demo, width: width).rendered(colored: isTerminal)
    if isTerminal {
      write("\u{1B}[H\u{1B}[2J" + text)
    } else {
      ftruncate(descriptor, 0)
      lseek(descriptor, 0, SEEK_SET)
      write(text)
    }
  }

  private func write(_ text: String) { _ = TextFile.writeAll(Array(text.utf8), to: descriptor) }

  private func page(_ demo: Demo, width: Int) -> Styled {
    let steps = demo.script.steps
    let minutes = Int((ContinuousClock.now - start).components.seconds) / 60
    let time = Styled(template: "{} min", [Styled(String(minutes), .number)])
    let place = "\(min(demo.position + 1, steps.count))/\(steps.count)"
    let section = demo.step?.section ?? ""
    var parts = [Styled(place, .heading) + "   " + Styled(section, .heading) + "   " + time]
    parts += (demo.step?.remarks ?? demo.script.closing).map { $0.styled(width: width) }
    parts.append(
      steps[demo.position...].prefix(3).map { step in
        let lines = step.input.split(separator: "\n").map { Styled($0 == "" ? "" : String($0)) }
        return Styled(">>> ", .dim) + lines.joined("\n    ")
      }.joined("\n"))
    return parts.filter { !$0.isEmpty }.joined("\n\n") + "\n"
  }
}
