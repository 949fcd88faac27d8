import CEditline
import Glibc

extension Editor {
  /// Hands the text to the user's own editor, and takes back what was saved there.
  func editOutside() {
    guard let path = temporaryFile(text.string) else { return el_beep(libedit) }
    defer { unlink(path) }
    whileTerminalIsGiven {
      runEditor(on: path)
    }
    guard let file = fopen(path, "r") else { return }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    text = EditedText(
      PastedText(String(decoding: bytes[..<count], as: UTF8.self), atStart: false).text)
  }

  private func temporaryFile(_ contents: String) -> String? {
    var path = Array(
      ((Terminal.environment("TMPDIR") ?? "/tmp") + "/dandelion-XXXXXX.py").utf8CString)
    let file = mkstemps(&path, 3)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let bytes = Array((contents + "\n").utf8)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return write(file, bytes, bytes.count) == bytes.count ? name : nil
  }

  private func runEditor(on path: String) {
    let editor = Terminal.environment("VISUAL") ?? Terminal.environment("EDITOR") ?? "vi"
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = ["sh", "-c", editor + " \"$1\"", "sh", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process: pid_t = 0
    var status: Int32 = 0
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else {
      return
    }
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }
}
