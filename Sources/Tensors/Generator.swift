/// Paddle's source of random numbers on the CPU: the C++ library's `mt19937_64`, seeded through its
/// `seed_seq` of one 32-bit word.
///
/// M. Matsumoto and T. Nishimura, "Mersenne Twister", 1998; the C++ standard, [rand.eng.mers].
public struct Generator {
  private var state: [UInt64]
  private var position: Int

  /// Seeds that agree in their low 32 bits give the same numbers.
  public init(seed: UInt64) {
    let words = Self.seedSequence(UInt32(truncatingIfNeeded: seed))
    state = (0..<Self.length).map { UInt64(words[2 * $0]) | UInt64(words[2 * $0 + 1]) << 32 }
    position = Self.length
  }

  /// The next 64 random bits.
  @inline(__always)
  public mutating func next() -> UInt64 {
    if position == Self.length { refill() }
    var x = state[position]
    position &+= 1
    x ^= x >> 29 & 0x5555_5555_5555_5555
    x ^= x << 17 & 0x71D6_7FFF_EDA6_0000
    x ^= x << 37 & 0xFFF7_EEE0_0000_0000
    return x ^ x >> 43
  }

  private static let length = 312

  private mutating func refill() {
    let length = Self.length
    state.withUnsafeMutableBufferPointer { state in
      for index in 0..<length {
        let next = index + 1 == length ? 0 : index + 1
        let other = index < 156 ? index + 156 : index - 156
        let x = state[index] & 0xFFFF_FFFF_8000_0000 | state[next] & 0x7FFF_FFFF
        state[index] = state[other] ^ x >> 1 ^ (x & 1 == 0 ? 0 : 0xB502_6F5A_A966_19E9)
      }
    }
    position = 0
  }

  /// `std::seed_seq{seed}.generate` for 624 words, [rand.util.seedseq].
  private static func seedSequence(_ seed: UInt32) -> [UInt32] {
    let count = 2 * length
    let (shift, half) = (11, (count - 11) / 2)
    var words = [UInt32](repeating: 0x8B8B_8B8B, count: count)
    func mix(_ x: UInt32) -> UInt32 { x ^ x >> 27 }
    for k in 0..<count {
      let (here, near, far) = (k % count, (k + half) % count, (k + half + shift) % count)
      let before = words[(k + count - 1) % count]
      let first = 1_664_525 &* mix(words[here] ^ words[near] ^ before)
      let second = first &+ (k == 0 ? 1 : k == 1 ? 1 &+ seed : UInt32(here))
      words[near] &+= first
      words[far] &+= second
      words[here] = second
    }
    for k in count..<(2 * count) {
      let (here, near, far) = (k % count, (k + half) % count, (k + half + shift) % count)
      let before = words[(k + count - 1) % count]
      let first = 1_566_083_941 &* mix(words[here] &+ words[near] &+ before)
      let second = first &- UInt32(here)
      words[near] ^= first
      words[far] ^= second
      words[here] = second
    }
    return words
  }
}

extension Generator {
  /// The process-wide generator that programs draw from; `paddle.seed` replaces it.
  ///
  /// Seeded with `firstSeed` at first use.
  public nonisolated(unsafe) static var shared = Generator(seed: firstSeed)

  /// The seed of a process that was given none, another in each.
  public static let firstSeed = UInt64.random(in: 0...UInt64(UInt32.max))
}
