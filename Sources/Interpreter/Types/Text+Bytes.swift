import Glibc

// Strings as UTF-8 bytes, and the way between byte offsets and positions of code points.
extension Str {
  /// The bytes of the text.
  @inline(__always)
  func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    text.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }

  /// Copies the bytes of the text to an offset of a buffer that has room for them; their number.
  func write(to buffer: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
    withBytes { bytes in
      if let from = bytes.baseAddress, let to = buffer.baseAddress {
        memcpy(to + offset, from, bytes.count)
      }
      return bytes.count
    }
  }

  /// The byte offset of a code point, which must be in `0...count`.
  func offset(ofPosition position: Int) -> Int {
    guard !isASCII else { return position }
    let scalars = text.unicodeScalars
    let index = scalars.index(scalars.startIndex, offsetBy: position)
    return text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The position of the code point that begins at a byte offset.
  func position(ofOffset offset: Int) -> Int {
    guard !isASCII else { return offset }
    return withBytes { bytes in
      bytes.prefix(offset).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
  }

  /// The string of the bytes in `range`, whose bounds must lie between code points.
  func bytes(_ range: Swift.Range<Int>) -> Str {
    if range.isEmpty { return Str.empty }
    return withBytes { bytes in
      if range.count == 1 { return Str.character(Unicode.Scalar(bytes[range.lowerBound])) }
      return Str(String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self))
    }
  }
}

/// The offset of the first occurrence of `part` in `bytes`, from `start` on.
func firstOffset(
  of part: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  guard start + part.count <= bytes.count else { return nil }
  guard let base = bytes.baseAddress, let needle = part.baseAddress, !part.isEmpty else {
    return start
  }
  var start = start
  while start + part.count <= bytes.count {
    let room = bytes.count - part.count + 1 - start
    guard let found = memchr(base + start, Int32(part[0]), room) else { return nil }
    start = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    if memcmp(base + start, needle, part.count) == 0 { return start }
    start += 1
  }
  return nil
}

/// The offset of the last occurrence of `part` that ends at or before `end`.
func lastOffset(
  of part: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
) -> Int? {
  guard let base = bytes.baseAddress, let needle = part.baseAddress, !part.isEmpty else {
    return part.isEmpty ? end : nil
  }
  var start = end - part.count
  while start >= 0 {
    if memcmp(base + start, needle, part.count) == 0 { return start }
    start -= 1
  }
  return nil
}
