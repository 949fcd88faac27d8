import Glibc

/// Bytes of text under construction.
///
/// There is one, which everything adds to at its end and takes its own part off again: so a text of
/// many pieces costs one allocation, that of the finished string.
final class TextBuffer {
  nonisolated(unsafe) static let shared = TextBuffer()

  @exclusivity(unchecked) private var bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  @exclusivity(unchecked) private var capacity = 256
  /// The end of what others have added: where a new text begins.
  @exclusivity(unchecked) private(set) var count = 0

  /// Forgets everything from `start` on.
  func drop(from start: Int) { count = start }

  /// The text from `start` on, which is taken off.
  func take(from start: Int) -> String {
    defer { count = start }
    return String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: count - start), as: UTF8.self)
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(2 * capacity, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: bytes, count: count)
    bytes.deallocate()
    (bytes, capacity) = (moved, larger)
  }

  func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      guard let from = utf8.baseAddress else { return }
      reserve(utf8.count)
      memcpy(bytes + count, from, utf8.count)
      count += utf8.count
    }
  }

  /// Adds decimal digits.
  func append(_ number: Int) {
    reserve(20)
    if number < 0 {
      bytes[count] = UInt8(ascii: "-")
      count += 1
    }
    appendDigits(of: UInt64(number.magnitude), pointBefore: 0)
  }

  /// Adds `%.*f` of a number where integer arithmetic is sure to be right; false where it is not.
  func append(_ x: Double, decimals: Int) -> Bool {
    guard x.sign == .plus, let scaled = scaledInteger(x, decimals) else { return false }
    reserve(40)
    appendDigits(of: UInt64(scaled), pointBefore: decimals)
    return true
  }

  /// Adds decimal digits with a point before the last few, zeros in front so that one stands before it.
  private func appendDigits(of number: UInt64, pointBefore decimals: Int) {
    var (rest, end) = (number, count)
    // From the last digit to the first, then turned around.
    repeat {
      if end - count == decimals, decimals > 0 {
        bytes[end] = UInt8(ascii: ".")
        end += 1
      }
      bytes[end] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      end += 1
    } while rest > 0 || (decimals > 0 && end - count < decimals + 2)
    var (low, high) = (count, end - 1)
    while low < high {
      (bytes[low], bytes[high]) = (bytes[high], bytes[low])
      low += 1
      high -= 1
    }
    count = end
  }
}
