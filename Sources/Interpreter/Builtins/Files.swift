import Glibc

/// Where programs may read, which is everywhere, and write: below the folder in which the program
/// was started.
public enum FileAccess {
  /// The folder in which the program was started.
  static let root = currentFolder()

  /// The folder that relative paths start from.
  static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path with `.`, `..` and doubled slashes resolved, from the current folder on.
  static func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    let whole = path.hasPrefix("/") ? path : currentFolder() + "/" + path
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path of a file to be read.
  static func readable(_ path: String) throws(Raised) -> String {
    guard !path.utf8.contains(0) else { throw Raised(.valueError, "embedded null byte") }
    return absolute(path)
  }

  /// The path of a file that a program may write; symbolic links must not lead outside either.
  ///
  /// - Throws: `PermissionError` when it lies outside.
  static func allowed(_ path: String) throws(Raised) -> String {
    let whole = try readable(path)
    let real = realPath(whole)
    guard isInside(whole), isInside(real) else {
      throw Raised(osError: EACCES, path).noting(
        "programs write only files below the folder where they were started")
    }
    return whole
  }

  /// The bytes of a file that a program names.
  public static func bytes(of path: String) throws(Raised) -> [UInt8] {
    try readBytes(readable(path), shown: path)
  }

  /// Writes a file at one stroke: afterwards it holds all of the bytes, or what it held before.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(Raised) {
    let target = try allowed(path)
    let draft = target + ".\(getpid()).partial"
    let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Raised(osError: errno, path) }
    do throws(Raised) {
      defer { close(descriptor) }
      try writeBytes(bytes, to: descriptor, shown: path)
      guard fsync(descriptor) == 0 else { throw Raised(osError: errno, path) }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let code = errno
      unlink(draft)
      throw Raised(osError: code, path)
    }
  }

  /// Makes the folders in which a file shall lie.
  public static func makeFolders(for path: String) throws(Raised) {
    var folder = ""
    for part in try allowed(path).split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o777) != 0, errno != EEXIST, errno != EROFS, errno != EACCES {
        throw Raised(osError: errno, path)
      }
    }
  }

  private static func isInside(_ path: String) -> Bool {
    path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
  }

  /// The path without symbolic links, as far as it exists.
  private static func realPath(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return path }
    return realPath(String(path[..<slash])) + path[slash...]
  }
}

extension Raised {
  /// The OSError of a code of the system, of the kind that Python chooses for it.
  init(osError code: Int32, _ path: String) {
    let kinds: [Int32: ExceptionKind] = [
      ENOENT: .fileNotFoundError, EEXIST: .fileExistsError, EACCES: .permissionError,
      EPERM: .permissionError, EISDIR: .isADirectoryError, ENOTDIR: .notADirectoryError,
    ]
    self.init(
      kinds[code] ?? .osError, "[Errno {}] {}: {}", String(code), String(cString: strerror(code)),
      quoted(path))
    exception.set(Str.intern("errno"), .int(Int(code)))
    exception.set(Str.intern("strerror"), .string(String(cString: strerror(code))))
    exception.set(Str.intern("filename"), .string(path))
  }
}

/// The bytes of a file.
///
/// - Throws: `OSError`, or `MemoryError` when the file is too large.
func readBytes(_ path: String, shown: String) throws(Raised) -> [UInt8] {
  let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw Raised(osError: errno, shown) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw Raised(osError: errno, shown) }
  guard status.st_mode & S_IFMT != S_IFDIR else { throw Raised(osError: EISDIR, shown) }
  try checkAllocation(Int(status.st_size), of: 1)
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw Raised(osError: errno, shown) }
    if count == 0 { return bytes }
    bytes.append(contentsOf: chunk[..<count])
    try checkAllocation(bytes.count, of: 1)
    try Runtime.poll()
  }
}

/// Writes all bytes to an open file.
func writeBytes(_ bytes: [UInt8], to descriptor: Int32, shown: String) throws(Raised) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
    }
    guard count > 0 else { throw Raised(osError: errno, shown) }
    done += count
  }
}
