import Glibc

/// The file that keeps what was typed: one JSON string a line, oldest first, for its owner only.
///
/// Several prompts may write it at once: each entry is appended under a lock. Lines that are no
/// JSON string are skipped.
public struct HistoryFile: Sendable {
  public let path: String

  /// How many entries are kept.
  static let capacity = 10_000
  /// How much of the end of a file is read.
  private static let readLimit = 16 << 20

  public init(path: String) { self.path = path }

  /// The file that the environment names: `DANDELION_HISTORY`, or one under `XDG_STATE_HOME`; nil
  /// when the former is empty.
  public init?(environment: [String: String]) {
    if let named = environment["DANDELION_HISTORY"] {
      guard !named.isEmpty else { return nil }
      self.init(path: named)
      return
    }
    guard let folder = UserFolder.state(environment) else { return nil }
    self.init(path: folder + "/history")
  }

  /// The newest entries, oldest first.
  ///
  /// A file with more than its capacity is shortened.
  func load() -> [String] {
    guard let file = open() else { return [] }
    defer { close(file) }
    let lines = contents(of: file).split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { decodedJSON(String(decoding: $0, as: UTF8.self)) }
    let kept = Array(entries.suffix(HistoryFile.capacity))
    if kept.count < lines.count { replace(with: kept) }
    return kept
  }

  /// Adds an entry at the end; in silence when the file cannot be written.
  func append(_ entry: String) {
    guard let file = open() else { return }
    defer { close(file) }
    var last: UInt8 = 0x0A
    let size = lseek(file, 0, SEEK_END)
    if size > 0 { pread(file, &last, 1, size - 1) }
    // A line that a killed process left half written must not swallow this one.
    writeAll((last == 0x0A ? "" : "\n") + encodedJSON(entry) + "\n", to: file)
  }

  // MARK: Files

  /// The file, open and locked, created when it is missing.
  private func open() -> Int32? {
    UserFolder.make(above: path)
    for _ in 0..<3 {
      let file = Glibc.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      guard file >= 0 else { return nil }
      var opened = stat()
      var named = stat()
      // Another prompt may have replaced the file while this one waited for the lock.
      if flock(file, LOCK_EX) == 0, fstat(file, &opened) == 0, stat(path, &named) == 0,
        opened.st_ino == named.st_ino
      {
        return opened.st_mode & S_IFMT == S_IFREG ? file : abandoned(file)
      }
      close(file)
    }
    return nil
  }

  private func abandoned(_ file: Int32) -> Int32? {
    close(file)
    return nil
  }

  private func contents(of file: Int32) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    let length = min(max(size, 0), HistoryFile.readLimit)
    var bytes = [UInt8](repeating: 0, count: length)
    let count = pread(file, &bytes, length, off_t(size - length))
    return Array(bytes.prefix(max(0, count)))
  }

  /// Puts a new file in place of this one, whole or not at all.
  private func replace(with entries: [String]) {
    let temporary = path + ".new"
    let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let written = writeAll(entries.map { encodedJSON($0) + "\n" }.joined(), to: file)
    close(file)
    if written { rename(temporary, path) } else { unlink(temporary) }
  }

  @discardableResult
  private func writeAll(_ text: String, to file: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return false }
      if count > 0 { bytes = bytes.dropFirst(count) }
    }
    return true
  }
}

/// `text` as a JSON string.
func encodedJSON(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\u{00}"..<" ", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// The text of a JSON string; nil when `line` is none.
func decodedJSON(_ line: String) -> String? {
  guard line.utf8.count >= 2, line.hasPrefix("\""), line.hasSuffix("\"") else { return nil }
  var units: [UInt16] = []
  var rest = line.dropFirst().dropLast().utf16.makeIterator()
  while let unit = rest.next() {
    if unit == 0x22 { return nil }
    guard unit == 0x5C else {
      units.append(unit)
      continue
    }
    guard let name = rest.next().flatMap(Unicode.Scalar.init) else { return nil }
    if name == "u" {
      let digits = (0..<4).compactMap { _ in rest.next().flatMap(Unicode.Scalar.init) }
      guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
      guard let code = UInt16(String(String.UnicodeScalarView(digits)), radix: 16) else {
        return nil
      }
      units.append(code)
    } else if let code = jsonEscapes[name] {
      units.append(code)
    } else {
      return nil
    }
  }
  return String(decoding: units, as: UTF16.self)
}

private let jsonEscapes: [Unicode.Scalar: UInt16] = [
  "n": 0x0A, "t": 0x09, "r": 0x0D, "b": 0x08, "f": 0x0C, "\"": 0x22, "\\": 0x5C, "/": 0x2F,
]
