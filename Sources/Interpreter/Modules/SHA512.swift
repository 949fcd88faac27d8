import BigInt

/// The digest SHA-512 (FIPS 180-4), by which `random.seed` spreads a text over many bits.
enum SHA512 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var hash = initial
    let padded = padded(message)
    for start in stride(from: 0, to: padded.count, by: 128) {
      compress(padded[start..<start + 128], into: &hash)
    }
    return hash.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) } }
  }

  /// With a one bit, zeros, and the length in bits as 128 bits, to whole blocks of 128 bytes.
  private static func padded(_ message: [UInt8]) -> [UInt8] {
    var result = message + [0x80]
    while result.count % 128 != 120 { result.append(0) }
    let bits = UInt64(message.count) * 8
    return result + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into hash: inout [UInt64]) {
    var words = stride(from: block.startIndex, to: block.endIndex, by: 8).map { start in
      block[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    for i in 16..<80 {
      let a = rotate(words[i - 15], 1) ^ rotate(words[i - 15], 8) ^ words[i - 15] >> 7
      let b = rotate(words[i - 2], 19) ^ rotate(words[i - 2], 61) ^ words[i - 2] >> 6
      words.append(words[i - 16] &+ a &+ words[i - 7] &+ b)
    }
    var s = hash
    for i in 0..<80 {
      let e = rotate(s[4], 14) ^ rotate(s[4], 18) ^ rotate(s[4], 41)
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let first = s[7] &+ e &+ choice &+ constants[i] &+ words[i]
      let a = rotate(s[0], 28) ^ rotate(s[0], 34) ^ rotate(s[0], 39)
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      s = [first &+ a &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for i in 0..<8 { hash[i] = hash[i] &+ s[i] }
  }

  private static func rotate(_ word: UInt64, _ count: Int) -> UInt64 {
    word >> UInt64(count) | word << UInt64(64 - count)
  }

  /// The first bits of the fractions of the square roots of the first primes.
  private static let initial = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }
  /// The first bits of the fractions of their cube roots.
  private static let constants = primes.map { fraction(ofRoot: 3, of: $0) }

  private static let primes: [UInt] = (2..<410).filter { number in
    !(2..<number).contains { number % $0 == 0 }
  }

  /// 64 bits of the fraction of a root, found bit by bit.
  private static func fraction(ofRoot degree: Int, of number: UInt) -> UInt64 {
    let target = BigUInt(number) << (64 * degree)
    var root = BigUInt(0)
    for bit in (0..<70).reversed() {
      let candidate = root + (BigUInt(1) << bit)
      if candidate.power(degree) <= target { root = candidate }
    }
    return UInt64(truncatingIfNeeded: root)
  }
}
