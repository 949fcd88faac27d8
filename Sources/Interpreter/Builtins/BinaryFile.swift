import Glibc

/// An open file of bytes: read whole when opened, written at one stroke when closed.
final class BinaryFile: Object {
  let name: String
  let mode: String
  private var bytes: [UInt8] = []
  private var position = 0
  private let canRead: Bool
  private let canWrite: Bool
  private(set) var isClosed = false

  init(_ name: String, mode: String) throws(Raised) {
    self.name = name
    self.mode = mode
    canRead = mode.contains("r") || mode.contains("+")
    canWrite = !mode.contains("r") || mode.contains("+")
    super.init()
    let exists = access(try FileAccess.readable(name), F_OK) == 0
    if mode.contains("x"), exists { throw Raised(osError: EEXIST, name) }
    if mode.contains("r") || mode.contains("a") && exists {
      bytes = try FileAccess.bytes(of: name)
    }
    if mode.contains("a") { position = bytes.count }
    if canWrite { try FileAccess.replace(name, with: bytes) }
  }
  deinit { try? close() }

  override var type: Class { BinaryFile.kind }
  override func repr() throws(Raised) -> String {
    "<_io.Buffered\(canWrite ? "Writer" : "Reader") name=\(quoted(name))>"
  }

  func check(reads: Bool = false, writes: Bool = false) throws(Raised) {
    if isClosed { throw Raised(.valueError, "I/O operation on closed file.") }
    if reads, !canRead { throw Raised(.osError, "{}", "not readable") }
    if writes, !canWrite { throw Raised(.osError, "{}", "not writable") }
  }

  func read(_ count: Int) throws(Raised) -> Bytes {
    try check(reads: true)
    let end = count < 0 ? bytes.count : min(bytes.count, position + min(count, bytes.count))
    defer { position = max(position, end) }
    return Bytes(position < end ? Array(bytes[position..<end]) : [])
  }

  func readLine() throws(Raised) -> Bytes {
    try check(reads: true)
    guard position < bytes.count else { return Bytes([]) }
    let end = bytes[position...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    return try read(end - position)
  }

  func write(_ data: Bytes) throws(Raised) {
    try check(writes: true)
    try checkAllocation(position + data.bytes.count, of: 1)
    if bytes.count < position {
      bytes += Array(repeating: 0, count: position - bytes.count)
    }
    let end = min(position + data.bytes.count, bytes.count)
    bytes.replaceSubrange(position..<end, with: data.bytes)
    position += data.bytes.count
  }

  func flush() throws(Raised) {
    try check()
    if canWrite { try FileAccess.replace(name, with: bytes) }
  }

  func close() throws(Raised) {
    guard !isClosed else { return }
    defer { isClosed = true }
    if canWrite { try FileAccess.replace(name, with: bytes) }
  }

  func seek(_ offset: Int, _ whence: Int) throws(Raised) -> Int {
    try check()
    let start = whence == 0 ? 0 : whence == 1 ? position : bytes.count
    let (target, overflow) = start.addingReportingOverflow(offset)
    guard !overflow, target >= 0, target < 1 << 40 else {
      throw Raised(.valueError, "negative seek value {}", String(offset))
    }
    position = target
    return target
  }

  func tell() throws(Raised) -> Int {
    try check()
    return position
  }
}

extension BinaryFile {
  private static func file(_ a: Arguments) throws(Raised) -> BinaryFile {
    try a.receiver(BinaryFile.self, "BufferedReader")
  }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "BufferedRandom", module: "_io")
    type.define { members }
    return type
  }()

  private static var members: [Class.Member] {
    [
      .method("read(self, size=-1, /)", "The rest of the bytes, or so many.") { a throws(Raised) in
        .object(try file(a).read(a.isNone(1) ? -1 : a.int(1)))
      },
      .method("readline(self, size=-1, /)", "The bytes up to a line end.") { a throws(Raised) in
        .object(try file(a).readLine())
      },
      .method("write(self, data, /)", "Writes bytes, and returns their number.") {
        a throws(Raised) in
        guard case .object(let object) = a[1], let data = object as? Bytes else {
          throw Raised(
            .typeError, "a bytes-like object is required, not '{}'", a[1].type.name)
        }
        try file(a).write(data)
        return .int(data.bytes.count)
      },
      .method("flush(self, /)", "Writes what is waiting.") { a throws(Raised) in
        try file(a).flush()
        return .none
      },
      .method("close(self, /)", "Writes what is waiting and closes the file.") {
        a throws(Raised) in
        try file(a).close()
        return .none
      },
      .method("seek(self, offset, whence=0, /)", "Moves to a place.") { a throws(Raised) in
        .int(try file(a).seek(a.int(1), a.int(2)))
      },
      .method("tell(self, /)", "The place.") { a throws(Raised) in .int(try file(a).tell()) },
      .method("__enter__(self, /)", "The file itself.") { a throws(Raised) in
        try file(a).check()
        return a[0]
      },
      .method("__exit__(self, *details)", "Closes the file.") { a throws(Raised) in
        try file(a).close()
        return .none
      },
      .property("name", "The path it was opened by.") { x throws(Raised) in
        .string((x.object as? BinaryFile)?.name ?? "")
      },
      .property("mode", "How it was opened.") { x throws(Raised) in
        .string((x.object as? BinaryFile)?.mode ?? "")
      },
      .property("closed", "Whether it is closed.") { x throws(Raised) in
        .bool((x.object as? BinaryFile)?.isClosed ?? true)
      },
    ]
  }
}
