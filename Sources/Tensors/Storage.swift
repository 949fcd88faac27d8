/// A block of elements, owned; its memory returns to the block cache when the last tensor lets go.
public final class Storage {
  public let count: Int
  let bytes: Int
  public let address: UnsafeMutableRawPointer

  /// Memory for `count` elements of `size` bytes, uninitialised.
  init(count: Int, size: Int) {
    self.count = count
    bytes = count * size
    address = .allocate(byteCount: max(bytes, 1), alignment: 64)
  }

  deinit { address.deallocate() }
}
