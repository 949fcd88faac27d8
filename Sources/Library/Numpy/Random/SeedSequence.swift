/// Spreads a seed over as many words as a generator needs, as NumPy's `SeedSequence` does.
///
/// Source: M. E. O'Neill, "Developing a seed_seq Alternative", 2015.
struct SeedSequence {
  private var pool: [UInt32]
  private static let size = 4

  init(_ entropy: [UInt32]) {
    var constant: UInt32 = 0x43B0_D7E5
    func hashed(_ value: UInt32) -> UInt32 {
      var value = value ^ constant
      constant = constant &* 0x931E_8875
      value = value &* constant
      return value ^ value >> 16
    }
    func mixed(_ x: UInt32, _ y: UInt32) -> UInt32 {
      let result = 0xCA01_F9DD &* x &- 0x4973_F715 &* y
      return result ^ result >> 16
    }
    pool = (0..<Self.size).map { hashed($0 < entropy.count ? entropy[$0] : 0) }
    for source in 0..<Self.size {
      for target in 0..<Self.size where source != target {
        pool[target] = mixed(pool[target], hashed(pool[source]))
      }
    }
    for source in entropy.dropFirst(Self.size) {
      for target in 0..<Self.size { pool[target] = mixed(pool[target], hashed(source)) }
    }
  }

  /// So many 64-bit words.
  func words(_ count: Int) -> [UInt64] {
    var constant: UInt32 = 0x8B51_F9DD
    let halves = (0..<(2 * count)).map { index in
      var value = pool[index % Self.size] ^ constant
      constant = constant &* 0x58F3_8DED
      value = value &* constant
      return UInt64(value ^ value >> 16)
    }
    return (0..<count).map { halves[2 * $0] | halves[2 * $0 + 1] << 32 }
  }
}
