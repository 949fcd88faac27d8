/// Random choices that are the same in every run.
public struct Dice: Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  /// The next 64 bits, by SplitMix64.
  public mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to `bound`.
  public mutating func below(_ bound: Int) -> Int { Int(bits() % UInt64(bound)) }

  /// True one time in `count`.
  public mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// One of the choices.
  public mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
}
