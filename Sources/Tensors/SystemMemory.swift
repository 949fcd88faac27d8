import Glibc

/// The machine's memory, in bytes.
enum SystemMemory {
  static let total = max(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)), 1 << 28)

  /// What can be had without pushing others out (`MemAvailable`), or nil when the system does not say.
  static var available: Int? {
    let descriptor = open("/proc/meminfo", O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let text = withUnsafeTemporaryAllocation(byteCount: 512, alignment: 1) { buffer in
      let length = read(descriptor, buffer.baseAddress, buffer.count)
      return String(decoding: buffer.prefix(max(length, 0)), as: UTF8.self)
    }
    for line in text.split(separator: "\n") where line.hasPrefix("MemAvailable:") {
      return Int(line.dropFirst(13).filter(\.isNumber)).map { $0 << 10 }
    }
    return nil
  }
}
