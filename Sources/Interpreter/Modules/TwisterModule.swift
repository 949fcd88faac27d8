import BigInt
import Glibc

/// Binds the names of `_random`.
func fillRandom(_ module: Module) throws(Raised) {
  module.set("Twister", .type(Twister.kind))
  module.define([
    Native("text_seed(text, /)", "The integer that stands for a text as a seed.") {
      a throws(Raised) in
      let bytes = Array(try a.str(0, of: "seed()").text.utf8)
      let spread = bytes + SHA512.digest(bytes)
      return .integer(spread.reduce(BigInt(0)) { ($0 << 8) + BigInt($1) })
    }
  ])
}

/// The generator behind a `random.Random`.
private final class Twister: Object {
  var state = MersenneTwister(seed: 0)

  override var type: Class { Twister.kind }

  private static func twister(_ a: Arguments) throws(Raised) -> Twister {
    try a.receiver(Twister.self, "Twister")
  }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "Twister", module: "_random")
    type.constructor = Native("Twister()", "A generator of random numbers.") { _ throws(Raised) in
      .object(Twister())
    }
    type.define { methods }
    return type
  }()

  private static var methods: [Class.Member] {
    [
      .method("random(self, /)", "A float in [0, 1).") { a throws(Raised) in
        .double(try twister(a).state.double())
      },
      .method("getrandbits(self, k, /)", "An integer of k random bits.") { a throws(Raised) in
        let count = try a.int(1)
        guard count >= 0 else {
          throw Raised(.valueError, "number of bits must be non-negative")
        }
        guard count <= 1 << 22 else { throw Raised(.memoryError, "") }
        return .integer(BigInt(try twister(a).state.bits(count)))
      },
      .method("seed(self, a=None, /)", "Begins a sequence of numbers.") { a throws(Raised) in
        let seed = a[1].bigInteger?.magnitude ?? entropy()
        try twister(a).state = MersenneTwister(seed: seed)
        return .none
      },
      .method("getstate(self, /)", "The state, for setstate.") { a throws(Raised) in
        let state = try twister(a).state
        return .tuple(of: (state.words.map(Int.init) + [state.used]).map { .int($0) })
      },
      .method("setstate(self, state, /)", "Goes back to a state of getstate.") {
        a throws(Raised) in
        var numbers = try a[1].items().compactMap { if case .int(let x) = $0 { x } else { nil } }
        let used = numbers.popLast() ?? -1
        let words = numbers.compactMap { UInt32(exactly: $0) }
        guard let state = MersenneTwister(words: words, used: used) else {
          throw Raised(.valueError, "state vector is the wrong size")
        }
        try twister(a).state = state
        return .none
      },
    ]
  }

  /// A seed that differs from run to run.
  private static func entropy() -> BigUInt {
    BigUInt(words: (0..<4).map { _ in UInt.random(in: .min ... .max) })
  }
}
