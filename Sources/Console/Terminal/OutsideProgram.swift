import CEditline
import Glibc

/// A program of the user's own, such as an editor or a pager, that gets a text in a file.
struct OutsideProgram {
  /// A line for the shell, in which `"$1"` is the file.
  let line: String

  /// Writes the text into a file, runs the program, and gives back what the file holds then; nil when
  /// that is not possible.
  func run(on text: String, suffix: String) -> String? {
    guard let path = temporaryFile(text, suffix) else { return nil }
    defer { unlink(path) }
    guard run(path) else { return nil }
    return try? TextFile.read(path)
  }

  private func temporaryFile(_ text: String, _ suffix: String) -> String? {
    let folder = Terminal.environment("TMPDIR") ?? "/tmp"
    var path = Array("\(folder)/dandelion-XXXXXX\(suffix)".utf8CString)
    let file = mkstemps(&path, Int32(suffix.utf8.count))
    guard file >= 0 else { return nil }
    defer { close(file) }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return TextFile.writeAll(Array(text.utf8), to: file) ? name : nil
  }

  private func run(_ path: String) -> Bool {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ["sh", "-c", line, "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process: pid_t = 0
    var status: Int32 = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return false
    }
    // Ctrl-C is meant for that program alone.
    ce_hold_signals(true)
    defer { ce_hold_signals(false) }
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return true
  }
}
