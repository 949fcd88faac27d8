import Glibc
import Synchronization

/// Blocks of memory for tensors, kept for reuse: a fresh large block costs more in page faults than
/// the arithmetic that fills it.
///
/// Requests below 4 KB go to malloc. Larger ones are rounded up to one of four classes per power of
/// two (at most 25 % slack) and freed blocks wait in a list per class, linked through their own
/// first bytes. Blocks of 4 MB and more are aligned to 2 MB and advised to use huge pages.
enum BlockCache {
  private static let smallest = 4096
  private static let huge = 4 << 20
  /// One list head per class; guarded by `lock`, like `cached`.
  private nonisolated(unsafe) static let heads: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
    let lists = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 256)
    lists.initialize(repeating: nil, count: 256)
    return lists
  }()
  private nonisolated(unsafe) static var cached = 0
  private static let lock = Mutex<Void>(())
  /// At most this many bytes wait in the lists: an eighth of the machine's memory.
  private static let limit = SystemMemory.total / 8

  /// Memory for `bytes` bytes, 64-byte aligned from 4 KB on, or nil when the system has none left.
  @inline(__always)
  static func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
    bytes < smallest ? malloc(max(bytes, 1)) : takeBlock(bytes)
  }

  /// Takes back what `take` gave for the same number of bytes.
  @inline(__always)
  static func give(_ block: UnsafeMutableRawPointer, _ bytes: Int) {
    if bytes < smallest { free(block) } else { giveBlock(block, bytes) }
  }

  /// Frees every waiting block.
  static func empty() {
    lock.withLock { _ in
      for index in stride(from: 255, through: 0, by: -1) { freeList(index) }
    }
  }

  /// True when the request would be served from a list, so without new memory.
  static func holds(_ bytes: Int) -> Bool {
    bytes < smallest || lock.withLock { _ in heads[sizeClass(bytes)] != nil }
  }

  private static func takeBlock(_ bytes: Int) -> UnsafeMutableRawPointer? {
    let index = sizeClass(bytes)
    let waiting = lock.withLock { _ -> UnsafeMutableRawPointer? in
      guard let block = heads[index] else { return nil }
      heads[index] = block.load(as: UnsafeMutableRawPointer?.self)
      cached -= classBytes(index)
      return block
    }
    return waiting ?? allocate(classBytes(index))
  }

  private static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer? {
    var block: UnsafeMutableRawPointer?
    guard posix_memalign(&block, bytes >= huge ? 2 << 20 : 64, bytes) == 0 else { return nil }
    if bytes >= huge { madvise(block, bytes, MADV_HUGEPAGE) }
    return block
  }

  private static func giveBlock(_ block: UnsafeMutableRawPointer, _ bytes: Int) {
    let index = sizeClass(bytes)
    lock.withLock { _ in
      block.storeBytes(of: heads[index], as: UnsafeMutableRawPointer?.self)
      heads[index] = block
      cached += classBytes(index)
      var largest = 255
      while cached > limit, largest >= 0 {
        freeList(largest)
        largest -= 1
      }
    }
  }

  /// Frees one list; the lock is held.
  private static func freeList(_ index: Int) {
    while let block = heads[index] {
      heads[index] = block.load(as: UnsafeMutableRawPointer?.self)
      cached -= classBytes(index)
      free(block)
    }
  }

  /// The class of a request: its power of two, and which quarter of the way to the next.
  private static func sizeClass(_ bytes: Int) -> Int {
    let last = bytes - 1
    let exponent = Int.bitWidth - 1 - last.leadingZeroBitCount
    return exponent << 2 | (last >> (exponent - 2)) & 3
  }

  private static func classBytes(_ index: Int) -> Int { (index & 3 + 5) << (index >> 2 - 2) }
}
