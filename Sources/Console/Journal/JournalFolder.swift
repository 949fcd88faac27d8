import Glibc

/// The journals of all prompts of a user.
struct JournalFolder {
  let path: String
  /// How many journals of prompts that are over are kept.
  static let capacity = 50
  private static let suffix = ".journal"

  init(path: String) { self.path = path }

  /// The folder that the environment names: `DANDELION_JOURNAL`, or one for state; nil when the
  /// former is empty.
  init?(environment: [String: String]) {
    if let named = environment["DANDELION_JOURNAL"] {
      guard !named.isEmpty else { return nil }
      path = named
    } else {
      guard let folder = UserFolder.state(environment) else { return nil }
      path = folder + "/journals"
    }
  }

  /// A new journal, open and locked; negative when none can be made.
  func create() -> Int32 {
    UserFolder.make(above: path + "/")
    let file = "\(path)/\(JournalFolder.stamp())-\(getpid())\(JournalFolder.suffix)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    return descriptor
  }

  /// The journals of prompts that are over, the newest first.
  func entries(limit: Int = .max) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for name in names().reversed() where entries.count < limit {
      let file = path + "/" + name
      guard !isInUse(file), let text = try? TextFile.read(file) else { continue }
      let entry = JournalEntry(path: file, stamp: String(name.prefix(15)), text: text)
      if !entry.inputs.isEmpty { entries.append(entry) }
    }
    return entries
  }

  /// Removes the oldest journals of prompts that are over, but for `capacity` of them.
  func clean() {
    let over = names().map { path + "/" + $0 }.filter { !isInUse($0) }
    for file in over.dropLast(JournalFolder.capacity) { unlink(file) }
  }

  /// The names of the journals, the oldest first: they begin with the time.
  private func names() -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(JournalFolder.suffix) { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether the prompt that writes it is still there.
  private func isInUse(_ file: String) -> Bool {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// The time as `20261125-204630`.
  private static func stamp() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y%m%d-%H%M%S", &parts)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// The journal of a prompt that is over.
struct JournalEntry {
  let path: String
  /// When its first input came: `20261125-204630`.
  let stamp: String
  /// In order: inputs with what came of them, and seeds.
  let lines: [JournalLine]

  init(path: String, stamp: String, text: String) {
    self.path = path
    self.stamp = stamp
    lines = text.split(separator: "\n").compactMap { JournalLine($0) }
  }

  /// Whether the prompt was left as one leaves it.
  var hasEnded: Bool { lines.contains(.end) }

  var inputs: [String] {
    lines.compactMap { if case .input(let text) = $0 { text } else { nil } }
  }

  /// The day and the minute: `2026-11-25 20:46`.
  var moment: String {
    let digits = Array(stamp)
    guard digits.count == 15 else { return stamp }
    let part = { (range: Range<Int>) in String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8)) \(part(9..<11)):\(part(11..<13))"
  }

  /// Says in the file that nothing of it is missing any more.
  func settle() {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = TextFile.writeAll(Array((JournalLine.end.text + "\n").utf8), to: descriptor)
    close(descriptor)
  }
}
