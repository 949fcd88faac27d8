import Autograd
import Glibc
import Interpreter
import Tensors

/// Draws from distributions whose parameters are tensors, with Paddle's numbers on the CPU.
///
/// Only Poisson numbers of a mean of 12 and more are drawn by another method than the C++ library's.
enum DistributionFunctions {
  static var functions: [Native] {
    [
      Native("poisson(x, name=None)", "Poisson numbers; x gives the means.") {
        (arguments) throws(Raised) in
        try draw(arguments.tensor(0).value, "poisson") { (mean, bits) in
          // The C++ library draws for a mean of 0 too.
          mean > 0 ? Distributions.poisson(bits, mean, smallBelow: 12) : bits.double() * 0
        }
      },
      Native(
        "binomial(count, prob, name=None)",
        "How many of count trials succeed, each with probability prob."
      ) { (arguments) throws(Raised) in
        try binomial(arguments.tensor(0), arguments.tensor(1))
      },
      Native("standard_gamma(x, name=None)", "Gamma numbers of scale 1; x gives the shapes.") {
        (arguments) throws(Raised) in
        try draw(arguments.tensor(0).value, "standard_gamma") { (shape, bits) in
          shape > 0 ? gamma(bits, shape) : 0
        }
      },
    ]
  }

  private static func draw(
    _ parameters: Tensor, _ name: String, _ number: (Double, PaddleBits) -> Double
  ) throws(Raised) -> Value {
    guard parameters.dtype.isFloating, parameters.doubles.allSatisfy(\.isFinite) else {
      throw Raised(.valueError, "{}() takes finite numbers in float32 or float64", name)
    }
    return try .made { () throws(TensorError) in
      let bits = PaddleBits()
      var numbers: [Double] = []
      for parameter in parameters.doubles {
        try Interrupt.check()
        numbers.append(number(parameter, bits))
      }
      return try Tensor(doubles: numbers, shape: parameters.shape).cast(to: parameters.dtype)
    }
  }

  private static func binomial(_ count: Variable, _ prob: Variable) throws(Raised) -> Value {
    let (first, second) = try (
      run(.cast, count, with: [.dtype(.float64)]), run(.cast, prob, with: [.dtype(.float64)])
    )
    let zeros = try (first + second) * Variable(Tensor(0.0))
    let (counts, chances) = try ((first + zeros).value, (second + zeros).value)
    guard counts.doubles.allSatisfy({ $0 >= 0 && $0 < 1e15 }),
      chances.doubles.allSatisfy({ $0 >= 0 && $0 <= 1 })
    else {
      throw Raised(.valueError, "binomial() takes counts from 0 and probabilities from 0 to 1")
    }
    return try .made { () throws(TensorError) in
      let bits = PaddleBits()
      var numbers: [Int] = []
      for (count, chance) in zip(counts.doubles, chances.doubles) {
        try Interrupt.check()
        numbers.append(Int(successes(bits, count.rounded(.down), chance)))
      }
      return try Tensor(ints: numbers, shape: counts.shape)
    }
  }
}

extension DistributionFunctions {
  /// Gamma numbers of scale 1, by the method of Marsaglia and Tsang.
  fileprivate static func gamma(_ bits: PaddleBits, _ shape: Double) -> Double {
    let boost = shape < 1 ? pow(1 - bits.double(), 1 / shape) : 1
    let d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      var (x, root) = (0.0, 0.0)
      repeat {
        x = bits.normal()
        root = 1 + c * x
      } while root <= 0
      let (v, u) = (root * root * root, 1 - bits.double())
      if u < 1 - 0.0331 * x * x * x * x || log(u) < 0.5 * x * x + d * (1 - v + log(v)) {
        return boost * d * v
      }
    }
  }

  fileprivate static func successes(
    _ bits: PaddleBits, _ count: Double, _ chance: Double
  ) -> Double {
    if chance > 0.5 { return count - successes(bits, count, 1 - chance) }
    if count == 0 || chance == 0 { return 0 }
    if count * chance >= 10 { return TransformedBinomial(count, chance).draw(bits) }
    // The trials up to each success are geometrically distributed.
    var (trials, found) = (0.0, 0.0)
    while true {
      trials += ceil(log(bits.double()) / log1p(-chance))
      guard trials <= count else { return found }
      found += 1
    }
  }
}

/// Binomial numbers by transformed rejection.
///
/// Source: W. Hörmann, "The generation of binomial random variates", 1993.
private struct TransformedBinomial {
  private let n, p, mode, ratio, a, b, centre, inner, alpha: Double

  init(_ count: Double, _ chance: Double) {
    (n, p) = (count, chance)
    let deviation = (n * p * (1 - p)).squareRoot()
    b = 1.15 + 2.53 * deviation
    a = -0.0873 + 0.0248 * b + 0.01 * p
    centre = n * p + 0.5
    inner = 0.92 - 4.2 / b
    alpha = (2.83 + 5.1 / b) * deviation
    mode = floor((n + 1) * p)
    ratio = p / (1 - p)
  }

  func draw(_ bits: PaddleBits) -> Double {
    while true {
      let (u, v) = (bits.double() - 0.5, bits.double())
      let edge = 0.5 - abs(u)
      let k = floor((2 * a / edge + b) * u + centre)
      if edge >= 0.07, v <= inner { return k }
      guard k >= 0, k <= n else { continue }
      if log(v * alpha / (a / (edge * edge) + b)) <= bound(k) { return k }
    }
  }

  /// The logarithm of the probability of `k`, relative to that of the mode.
  private func bound(_ k: Double) -> Double {
    (k - mode) * log(ratio) + lgamma(mode + 1) + lgamma(n - mode + 1) - lgamma(k + 1)
      - lgamma(n - k + 1)
  }
}

/// Paddle's generator as a source of numbers one by one.
private final class PaddleBits: RandomBits {
  func next32() -> UInt32 { UInt32(truncatingIfNeeded: Tensors.Generator.shared.next() >> 32) }
  func double() -> Double { Tensors.Generator.shared.unitDouble() }
  func normal() -> Double { Double(Tensors.Generator.shared.normalFloat()) }
  func exponential() -> Double { -log(1 - double()) }
  func integer(upTo bound: UInt64) -> UInt64 {
    UInt64(Tensors.Generator.shared.integer(from: 0, below: Int(bound) + 1))
  }
}
