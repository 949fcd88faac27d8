import Glibc
import Interpreter

/// Where random numbers come from: 32 or 64 bits at a time, and standard normal ones.
protocol RandomBits {
  mutating func next32() -> UInt32
  /// A float in [0, 1).
  mutating func double() -> Double
  /// A number of the standard normal distribution.
  mutating func normal() -> Double
  /// A number of the exponential distribution of mean 1.
  mutating func exponential() -> Double
}

/// The bits of `numpy.random.seed` and `RandomState`: MT19937 with pairs of normal numbers.
struct LegacyBits: RandomBits {
  var twister: MersenneTwister
  /// The second normal number of a pair, until it is asked for.
  var spare: Double?

  init(_ twister: MersenneTwister) { self.twister = twister }

  mutating func next32() -> UInt32 { twister.next() }
  mutating func double() -> Double { twister.double() }

  /// Marsaglia's polar method.
  mutating func normal() -> Double {
    if let value = spare {
      spare = nil
      return value
    }
    while true {
      let (x, y) = (2 * double() - 1, 2 * double() - 1)
      let square = x * x + y * y
      guard square < 1, square != 0 else { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      spare = factor * x
      return factor * y
    }
  }

  mutating func exponential() -> Double { -log(1 - double()) }
}

extension LegacyBits {
  /// An integer in 0...bound: bits under the smallest mask that covers it, until they fit.
  mutating func integer(upTo bound: UInt64) -> UInt64 {
    guard bound > 0 else { return 0 }
    let mask = UInt64.max >> UInt64(bound.leadingZeroBitCount)
    while true {
      let word =
        bound <= 0xFFFF_FFFF
        ? UInt64(next32()) & mask
        : (UInt64(next32()) << 32 | UInt64(next32())) & mask
      if word <= bound { return word }
    }
  }

  /// 0 ..< count in random order, by exchanging from the end.
  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(integer(upTo: UInt64(last))))
    }
    return order
  }
}
