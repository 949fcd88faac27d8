import Glibc

/// An open text file: read whole when opened, written through.
final class TextFile: Object {
  let name: String
  let mode: String
  private let path: String
  private var descriptor: Int32
  private var text: [Unicode.Scalar] = []
  private var position = 0
  fileprivate let canRead: Bool
  fileprivate let canWrite: Bool
  private var waiting: [UInt8] = []
  private(set) var isClosed = false

  init(_ name: String, mode: String) throws(Raised) {
    self.name = name
    self.mode = mode
    path = try mode == "r" || mode == "rt" ? FileAccess.readable(name) : FileAccess.allowed(name)
    let isUpdate = mode.contains("+")
    canRead = mode.contains("r") || isUpdate
    canWrite = !mode.contains("r") || isUpdate
    descriptor = -1
    super.init()
    if mode.contains("r") || mode.contains("a") && canRead {
      text = try Array(decoded(readBytes(path, shown: name)).unicodeScalars)
    }
    guard canWrite else { return }
    var flags = canRead ? O_RDWR : O_WRONLY
    if mode.contains("w") { flags |= O_CREAT | O_TRUNC }
    if mode.contains("x") { flags |= O_CREAT | O_EXCL }
    if mode.contains("a") { flags |= O_CREAT }
    descriptor = Glibc.open(path, flags | O_CLOEXEC | O_APPEND, 0o666)
    guard descriptor >= 0 else { throw Raised(osError: errno, name) }
    if mode.contains("a") { position = text.count }
  }
  deinit {
    guard descriptor >= 0 else { return }
    try? flush()
    Glibc.close(descriptor)
  }

  override var type: Class { TextFile.kind }
  override func repr() throws(Raised) -> String {
    "<_io.TextIOWrapper name=\(quoted(name)) mode=\(quoted(mode)) encoding='UTF-8'>"
  }
  override func iterator() throws(Raised) -> Iterator? {
    try check(reads: true)
    return LineIterator(self)
  }

  /// Refuses what a closed file, or one of this mode, cannot do.
  func check(reads: Bool = false, writes: Bool = false) throws(Raised) {
    if isClosed { throw Raised(.valueError, "I/O operation on closed file.") }
    if reads, !canRead { throw Raised(unsupported: "not readable") }
    if writes, !canWrite { throw Raised(unsupported: "not writable") }
  }

  /// Up to `count` characters, all that are left when it is negative.
  func read(_ count: Int) throws(Raised) -> String {
    try check(reads: true)
    let end = count < 0 ? text.count : min(text.count, position + min(count, text.count))
    defer { position = max(position, end) }
    return position < end ? string(position..<end) : ""
  }

  /// The next line with its end; empty at the end of the file.
  func readLine() throws(Raised) -> String {
    try check(reads: true)
    guard position < text.count else { return "" }
    let end = text[position...].firstIndex(of: "\n").map { $0 + 1 } ?? text.count
    defer { position = end }
    return string(position..<end)
  }

  private func string(_ range: Swift.Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[range])
    return String(view)
  }

  func write(_ string: Str) throws(Raised) {
    try check(writes: true)
    waiting.append(contentsOf: string.text.utf8)
    if canRead {
      text.removeSubrange(min(position, text.count)...)
      text.append(contentsOf: string.text.unicodeScalars)
      position = text.count
    }
    if waiting.count > 1 << 16 { try flush() }
  }

  func flush() throws(Raised) {
    guard descriptor >= 0, !waiting.isEmpty else { return }
    let bytes = waiting
    waiting = []
    try writeBytes(bytes, to: descriptor, shown: name)
  }

  func close() throws(Raised) {
    guard !isClosed else { return }
    isClosed = true
    text = []
    guard descriptor >= 0 else { return }
    defer {
      Glibc.close(descriptor)
      descriptor = -1
    }
    try flush()
  }

  /// Moves to a character of the text that was read.
  func seek(_ target: Int) throws(Raised) {
    try check()
    guard target >= 0 else {
      throw Raised(.valueError, "negative seek position {}", String(target))
    }
    try flush()
    position = min(target, text.count)
  }
  func tell() throws(Raised) -> Int {
    try check()
    return position
  }
}

extension Raised {
  /// What Python calls `io.UnsupportedOperation`.
  fileprivate init(unsupported text: String) { self.init(.osError, "{}", text) }
}

/// UTF-8 as text.
///
/// - Throws: `UnicodeDecodeError` at the first byte that is no UTF-8.
func validated(_ bytes: [UInt8]) throws(Raised) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  let position = firstInvalidByte(bytes)
  throw Raised(
    .unicodeDecodeError,
    "'utf-8' codec can't decode byte 0x{} in position {}: invalid start byte",
    String(bytes[position], radix: 16), String(position))
}

/// UTF-8 as text, with all line ends made `\n`.
///
/// - Throws: `UnicodeDecodeError` at the first byte that is no UTF-8.
func decoded(_ bytes: [UInt8]) throws(Raised) -> String {
  let text = try validated(bytes)
  guard text.utf8.contains(13) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    if byte == 10, index > 0, bytes[index - 1] == 13 { continue }
    result.append(byte == 13 ? 10 : byte)
  }
  return String(decoding: result, as: UTF8.self)
}

/// The offset of the first byte that does not belong to valid UTF-8; there must be one.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
  var (low, high) = (0, bytes.count)
  // Cutting a character in two makes a prefix invalid as well, so step back over its bytes.
  while low < high {
    let middle = (low + high + 1) / 2
    var end = middle
    while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    if String(validating: bytes[..<end], as: UTF8.self) != nil {
      low = middle
    } else {
      high = middle - 1
    }
  }
  while low > 0, low < bytes.count, bytes[low] & 0xC0 == 0x80 { low -= 1 }
  return min(low, bytes.count - 1)
}

/// The lines of a file.
private final class LineIterator: Iterator {
  private let file: TextFile

  init(_ file: TextFile) { self.file = file }
  override func next() throws(Raised) -> Value? {
    let line = try file.readLine()
    return line.isEmpty ? nil : .string(line)
  }
}
