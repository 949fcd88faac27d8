import Glibc

/// Refuses something of `count` items, `size` bytes each, that would not fit in memory.
///
/// - Throws: `MemoryError`.
func checkAllocation(_ count: Int, of size: Int) throws(Raised) {
  let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
  guard !overflow, bytes <= sizeLimit * MemoryLayout<Value>.stride else {
    throw Raised(.memoryError, "")
  }
}

/// The error for a code point that is half of a UTF-16 pair: strings hold Unicode scalars only.
func surrogateError(_ code: UInt32) -> Raised {
  Raised(
    .valueError, "'\\u{}' is half of a surrogate pair, which strings here cannot hold",
    String(code, radix: 16))
}
