import Glibc
import Interpreter

/// Where random numbers come from: 32 or 64 bits at a time, and standard normal ones.
protocol RandomBits: AnyObject {
  func next32() -> UInt32
  /// A float in [0, 1).
  func double() -> Double
  /// A number of the standard normal distribution.
  func normal() -> Double
  /// A number of the exponential distribution of mean 1.
  func exponential() -> Double
  /// An integer in 0...bound.
  func integer(upTo bound: UInt64) -> UInt64
}

extension RandomBits {
  /// 0 ..< count in random order, by exchanging from the end down to `first`.
  func order(_ count: Int, downTo first: Int = 1) -> [Int] {
    var order = Array(0..<count)
    shuffle(&order, downTo: first)
    return order
  }

  func shuffle(_ items: inout [Int], downTo first: Int = 1) {
    for last in stride(from: items.count - 1, through: first, by: -1) {
      items.swapAt(last, Int(integer(upTo: UInt64(last))))
    }
  }
}

/// The bits of `numpy.random.seed` and `RandomState`: MT19937 with pairs of normal numbers.
final class LegacyBits: RandomBits {
  var twister: MersenneTwister
  /// The second normal number of a pair, until it is asked for.
  var spare: Double?

  init(_ twister: MersenneTwister) { self.twister = twister }

  func next32() -> UInt32 { twister.next() }
  func double() -> Double { twister.double() }

  /// Marsaglia's polar method.
  func normal() -> Double {
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

  func exponential() -> Double { -log(1 - double()) }
}

extension LegacyBits {
  /// An integer in 0...bound: bits under the smallest mask that covers it, until they fit.
  func integer(upTo bound: UInt64) -> UInt64 {
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
}
