import BigInt
import Glibc

/// Plain numeric helpers of the symbolic part.
enum Numerics {
  static func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }

  /// The largest whole number whose power of this degree is not above a positive one.
  static func root(of number: BigInt, _ degree: Int) -> BigInt {
    if number < 2 { return number }
    var low = BigInt(1)
    var high = BigInt(1) << (number.bitWidth / degree + 1)
    while high - low > 1 {
      let middle = (low + high) >> 1
      if middle.power(degree) <= number { low = middle } else { high = middle }
    }
    return low
  }
}
