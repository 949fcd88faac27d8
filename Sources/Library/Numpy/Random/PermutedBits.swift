/// The bits of `numpy.random.default_rng`: PCG64.
///
/// Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms
/// for Random Number Generation", 2014.
final class PermutedBits: RandomBits {
  private var state: UInt128
  private let increment: UInt128
  /// The upper half of a word whose lower half was given out.
  private var half: UInt32?
  private static let multiplier: UInt128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645

  init(_ seeds: SeedSequence) {
    let words = seeds.words(4)
    let start = UInt128(words[0]) << 64 | UInt128(words[1])
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    state = (increment &+ start) &* Self.multiplier &+ increment
  }

  func next64() -> UInt64 {
    state = state &* Self.multiplier &+ increment
    let word = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let turn = UInt64(truncatingIfNeeded: state >> 122)
    return word >> turn | word << ((64 &- turn) & 63)
  }

  func next32() -> UInt32 {
    if let word = half {
      half = nil
      return word
    }
    let word = next64()
    half = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  func double() -> Double { Double(next64() >> 11) / 9_007_199_254_740_992 }

  func normal() -> Double { Ziggurat.normal(self) }
  func exponential() -> Double { Ziggurat.exponential(self) }

  /// An integer in 0...bound, by the upper half of a product.
  ///
  /// Source: D. Lemire, "Fast Random Integer Generation in an Interval", 2019.
  func integer(upTo bound: UInt64) -> UInt64 {
    guard bound > 0 else { return 0 }
    if bound == .max { return next64() }
    if bound < 0xFFFF_FFFF { return integer32(upTo: bound) }
    if bound == 0xFFFF_FFFF { return UInt64(next32()) }
    let count = bound + 1
    var product = next64().multipliedFullWidth(by: count)
    if product.low < count {
      let threshold = (UInt64.max - bound) % count
      while product.low < threshold { product = next64().multipliedFullWidth(by: count) }
    }
    return product.high
  }

  private func integer32(upTo bound: UInt64) -> UInt64 {
    let count = UInt32(bound) + 1
    var product = UInt64(next32()) * UInt64(count)
    if UInt32(truncatingIfNeeded: product) < count {
      let threshold = (UInt32.max - UInt32(bound)) % count
      while UInt32(truncatingIfNeeded: product) < threshold {
        product = UInt64(next32()) * UInt64(count)
      }
    }
    return product >> 32
  }

  /// 0 ..< count in random order, each place drawn by bits under the smallest mask that covers it.
  func maskedOrder(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(masked(upTo: UInt64(last))))
    }
    return order
  }

  private func masked(upTo bound: UInt64) -> UInt64 {
    let mask = UInt64.max >> UInt64(bound.leadingZeroBitCount)
    while true {
      let word = (bound <= 0xFFFF_FFFF ? UInt64(next32()) : next64()) & mask
      if word <= bound { return word }
    }
  }
}
