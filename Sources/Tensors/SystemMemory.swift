import Glibc

/// The machine's memory, in bytes, or what a container leaves of it.
public enum SystemMemory {
  public static let total = {
    let machine = max(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)), 1 << 28)
    return min(machine, limit ?? machine)
  }()

  /// What can be had without pushing others out, or nil when the system does not say.
  public static var available: Int? {
    let machine = number(after: "MemAvailable:", in: "/proc/meminfo").map { $0 << 10 }
    guard let limit, let used = number(after: "", in: "/sys/fs/cgroup/memory.current") else {
      return machine
    }
    let reclaimable = number(after: "inactive_file ", in: "/sys/fs/cgroup/memory.stat") ?? 0
    let left = max(0, limit - used + reclaimable)
    return machine.map { min($0, left) } ?? left
  }

  /// What this process holds.
  static var resident: Int {
    (number(after: " ", in: "/proc/self/statm") ?? 0) * sysconf(Int32(_SC_PAGESIZE))
  }

  /// The limit of a container; nil when there is none.
  private static let limit = number(after: "", in: "/sys/fs/cgroup/memory.max")

  /// The number behind the first `key` in a file; nil when none follows.
  private static func number(after key: StaticString, in path: StaticString) -> Int? {
    let descriptor = path.withUTF8Buffer { path in
      path.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { open($0, O_RDONLY) } ?? -1 }
    }
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
      let length = max(read(descriptor, buffer.baseAddress, buffer.count), 0)
      return key.withUTF8Buffer { parse(buffer[..<length], after: $0) }
    }
  }

  private static func parse(
    _ text: Slice<UnsafeMutableRawBufferPointer>, after key: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var start = text.startIndex
    while start + key.count < text.endIndex {
      if text[start..<start + key.count].elementsEqual(key) { break }
      start += 1
    }
    var value: Int?
    for byte in text[min(start + key.count, text.endIndex)...] {
      if byte == UInt8(ascii: " "), value == nil { continue }
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { break }
      value = (value ?? 0) &* 10 &+ Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
