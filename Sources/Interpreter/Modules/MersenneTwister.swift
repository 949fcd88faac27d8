import BigInt
import Glibc

/// The random numbers of Python's `random` and of NumPy: MT19937, seeded as either seeds it.
///
/// Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", 1998, and their 2002 seeding.
public struct MersenneTwister {
  private static let size = 624
  private static let middle = 397

  /// 624 words of state.
  public private(set) var words = [UInt32](repeating: 0, count: size)
  /// How many of the words have been given out.
  public private(set) var used = size

  init(seed: BigUInt) {
    var key = seed.words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
    while key.count > 1, key.last == 0 { key.removeLast() }
    self.seed(with: key)
  }

  /// As NumPy seeds it by an array of 32-bit words.
  public init(key: [UInt32]) { seed(with: key) }

  /// As NumPy seeds it by one number.
  public init(number: UInt32) {
    words[0] = number
    for i in 1..<Self.size { words[i] = 1_812_433_253 &* mixed(words[i - 1]) &+ UInt32(i) }
  }

  /// A state saved before; nil when it is none.
  public init?(words: [UInt32], used: Int) {
    guard words.count == Self.size, (0...Self.size).contains(used) else { return nil }
    self.words = words
    self.used = used
  }

  private mutating func seed(with key: [UInt32]) {
    let key = key.isEmpty ? [0] : key
    words[0] = 19_650_218
    for i in 1..<Self.size {
      words[i] = 1_812_433_253 &* mixed(words[i - 1]) &+ UInt32(i)
    }
    var (i, j) = (1, 0)
    for _ in 0..<max(Self.size, key.count) {
      words[i] = (words[i] ^ (mixed(words[i - 1]) &* 1_664_525)) &+ key[j] &+ UInt32(j)
      i = advanced(i)
      j = j + 1 == key.count ? 0 : j + 1
    }
    for _ in 1..<Self.size {
      words[i] = (words[i] ^ (mixed(words[i - 1]) &* 1_566_083_941)) &- UInt32(i)
      i = advanced(i)
    }
    words[0] = 0x8000_0000
    used = Self.size
  }

  private func mixed(_ word: UInt32) -> UInt32 { word ^ (word >> 30) }

  /// The place after `i`; behind the last comes 1, and word 0 repeats the last.
  private mutating func advanced(_ i: Int) -> Int {
    guard i + 1 == Self.size else { return i + 1 }
    words[0] = words[Self.size - 1]
    return 1
  }

  private mutating func refill() {
    for i in 0..<Self.size {
      let next = words[(i + 1) % Self.size]
      let y = (words[i] & 0x8000_0000) | (next & 0x7fff_ffff)
      let twist: UInt32 = y & 1 == 0 ? 0 : 0x9908_b0df
      words[i] = words[(i + Self.middle) % Self.size] ^ (y >> 1) ^ twist
    }
    used = 0
  }

  /// The next 32 bits.
  public mutating func next() -> UInt32 {
    if used == Self.size { refill() }
    var y = words[used]
    used += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    return y ^ (y >> 18)
  }

  /// A double of 53 random bits in [0, 1).
  public mutating func double() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) / 9_007_199_254_740_992
  }

  /// `count` random bits, the first word lowest.
  mutating func bits(_ count: Int) -> BigUInt {
    if count <= 32 { return count <= 0 ? 0 : BigUInt(next() >> UInt32(32 - count)) }
    var words: [UInt] = []
    var missing = count
    var isHigh = false
    while missing > 0 {
      let word = UInt(missing < 32 ? next() >> UInt32(32 - missing) : next())
      if isHigh { words[words.count - 1] |= word << 32 } else { words.append(word) }
      isHigh.toggle()
      missing -= 32
    }
    return BigUInt(words: words)
  }
}
