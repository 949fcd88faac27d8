import Glibc

/// Whole text files, by path.
enum TextFile {
  /// Nil when it cannot be read; bytes that are no UTF-8 are replaced.
  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return ferror(file) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Adds a line to the end of the file, made with its folders if need be; false when that fails.
  ///
  /// A line that was cut off when somebody wrote last does not swallow the new one.
  static func append(line: String, to path: String) -> Bool {
    let isCutOff = read(path).map { !$0.isEmpty && $0.last != "\n" } ?? false
    return put((isCutOff ? "\n" : "") + line + "\n", path, "a")
  }

  /// Writes a file whole or not at all: under another name first, which then takes its place.
  static func write(_ text: String, to path: String) -> Bool {
    let temporary = "\(path).\(getpid()).new"
    if put(text, temporary, "w"), rename(temporary, path) == 0 { return true }
    unlink(temporary)
    return false
  }

  private static func put(_ text: String, _ path: String, _ mode: String) -> Bool {
    makeFolders(above: path)
    guard let file = fopen(path, mode) else { return false }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten
  }

  private static func makeFolders(above path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }

  /// The names in a folder, sorted, hidden ones left out.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The folder of the running program, links resolved.
  static var programFolder: String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// The day as `2026-11-23`.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let digits = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
  }
}
