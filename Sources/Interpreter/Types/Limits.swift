import Tensors

/// Refuses something of `count` items, `size` bytes each, that is longer than the language's
/// limit or would not fit in memory.
///
/// - Throws: `MemoryError`.
func checkAllocation(_ count: Int, of size: Int) throws(Raised) {
  guard count > smallCount else { return }
  let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
  guard !overflow, count <= sizeLimit, bytes < (SystemMemory.available ?? .max) else {
    throw Raised(.memoryError, "")
  }
}

/// Below this the answer does not need a look at the memory.
private let smallCount = 1 << 22

/// The error for a code point that is half of a UTF-16 pair: strings hold Unicode scalars only.
func surrogateError(_ code: UInt32) -> Raised {
  Raised(
    .valueError, "'\\u{}' is half of a surrogate pair, which strings here cannot hold",
    String(code, radix: 16))
}
