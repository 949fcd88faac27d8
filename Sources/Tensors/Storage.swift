import Synchronization

/// A block of elements, owned; its memory returns to the block cache when the last tensor lets go.
public final class Storage {
  public let count: Int
  let bytes: Int
  public let address: UnsafeMutableRawPointer

  private init(count: Int, bytes: Int, address: UnsafeMutableRawPointer) {
    self.count = count
    self.bytes = bytes
    self.address = address
  }

  deinit { BlockCache.give(address, bytes) }

  @inline(__always)
  func pointer<T>(_ type: T.Type) -> UnsafeMutablePointer<T> {
    address.assumingMemoryBound(to: type)
  }
}

extension Storage {
  /// Uninitialised memory for the elements of a tensor: the one place where tensors allocate.
  ///
  /// Throws `ValueError` for a negative length, `MemoryError` when the machine has no room.
  static func allocate(_ shape: [Int], _ dtype: DType) throws(TensorError) -> Storage {
    let count = try Shape.count(shape)
    let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.size)
    guard !overflow, bytes < 1 << 48 else { throw .noMemory(shape, dtype) }
    if bytes >= checked, !BlockCache.holds(bytes) { try reserve(bytes, shape, dtype) }
    guard let address = BlockCache.take(bytes) else { throw .noMemory(shape, dtype) }
    return Storage(count: count, bytes: bytes, address: address)
  }

  /// Requests from here on are compared with the free memory first.
  private static let checked = 1 << 16
  /// Bytes asked of the system since the free memory was last read.
  private static let unchecked = Atomic<Int>(0)

  /// Refuses what would leave less than an eighth of the free memory.
  ///
  /// The system kills processes that take more than there is, so waiting for `malloc` to fail would
  /// be too late.
  private static func reserve(_ bytes: Int, _ shape: [Int], _ dtype: DType) throws(TensorError) {
    guard unchecked.add(bytes, ordering: .relaxed).newValue > 64 << 20 else { return }
    unchecked.store(0, ordering: .relaxed)
    guard let free = SystemMemory.available, bytes > free - free / 8 else { return }
    BlockCache.empty()
    guard let rest = SystemMemory.available, bytes > rest - rest / 8 else { return }
    throw .noMemory(shape, dtype)
  }
}

extension TensorError {
  fileprivate static func noMemory(_ shape: [Int], _ dtype: DType) -> TensorError {
    TensorError(
      .memory, "a tensor of shape {} and type {} does not fit into the free memory",
      Shape.text(shape), dtype.name)
  }
}
