import Interpreter
import Tensors

/// `numpy.random.RandomState`: the numbers of NumPy's seeded programs.
final class NumpyRandomState: Object {
  var bits: LegacyBits

  init(_ bits: LegacyBits) { self.bits = bits }

  /// The one behind `numpy.random.rand` and the like.
  nonisolated(unsafe) static let shared = NumpyRandomState(freshBits())

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "RandomState", module: "numpy.random.mtrand")
    type.constructor = Native("RandomState(seed=None)", "A generator of random numbers.") {
      a throws(Raised) in
      .object(NumpyRandomState(try seeded(a[0])))
    }
    type.define { NumpyRandomState.members }
    return type
  }()

  override var type: Class { NumpyRandomState.kind }
  override func repr() throws(Raised) -> String { "RandomState(MT19937)" }

  private static func freshBits() -> LegacyBits {
    LegacyBits(MersenneTwister(key: (0..<8).map { _ in UInt32.random(in: .min ... .max) }))
  }

  /// The bits that a seed gives: None, a number of 32 bits, or several.
  static func seeded(_ seed: Value) throws(Raised) -> LegacyBits {
    if seed.isNone { return freshBits() }
    if let array = try? NumpyConversion.array(seed), array.rank > 0 {
      var key: [UInt32] = []
      for item in try array.items() { key.append(try word(item)) }
      return LegacyBits(MersenneTwister(key: key))
    }
    return LegacyBits(MersenneTwister(number: try word(seed)))
  }

  private static func word(_ value: Value) throws(Raised) -> UInt32 {
    guard let word = UInt32(exactly: try value.asIndex()) else {
      throw Raised(.valueError, "Seed must be between 0 and 2**32 - 1")
    }
    return word
  }
}

extension NumpyRandomState {
  private static func own(_ a: Arguments) throws(Raised) -> NumpyRandomState {
    guard case .object(let object) = a[0], let state = object as? NumpyRandomState else {
      throw Raised(.typeError, "a RandomState is needed here, not {}", a[0].type.name)
    }
    return state
  }

  fileprivate static var members: [Class.Member] { states + reals + distributions + orders }

  private static var states: [Class.Member] {
    [
      .method("seed(self, seed=None)", "Begins a sequence of numbers.") { a throws(Raised) in
        try own(a).bits = seeded(a[1])
        return .none
      },
      .method("get_state(self, legacy=True)", "The state, for set_state.") { a throws(Raised) in
        let bits = try own(a).bits
        let words = bits.twister.words.map { Int($0) }
        return .tuple(of: [
          .string("MT19937"),
          .object(
            NumpyArray(
              try tensors { () throws(TensorError) in
                try Tensor(ints: words, shape: [words.count])
              }, as: ElementType(.uint32))),
          .int(bits.twister.used), .int(bits.spare == nil ? 0 : 1), .double(bits.spare ?? 0),
        ])
      },
      .method("set_state(self, state)", "Goes back to a state of get_state.") { a throws(Raised) in
        let parts = try a[1].items()
        guard parts.count >= 3 else { throw Raised(.valueError, "state is not a valid state") }
        let words = try NumpyConversion.array(parts[1]).tensor().ints.map {
          UInt32(truncatingIfNeeded: $0)
        }
        guard let twister = MersenneTwister(words: words, used: try parts[2].asIndex()) else {
          throw Raised(.valueError, "state is not a valid state")
        }
        let bits = LegacyBits(twister)
        if parts.count == 5, try parts[3].isTrue() { bits.spare = try parts[4].asDouble() }
        try own(a).bits = bits
        return .none
      },
    ]
  }

  private static var reals: [Class.Member] {
    let sizes = ["random_sample", "random", "ranf", "sample"].map { name in
      Class.Member.method("\(name)(self, size=None)", "Uniform numbers in [0, 1).") {
        a throws(Raised) in
        let state = try own(a)
        return try RandomDraws.reals([], a[1]) { _ in state.bits.double() }
      }
    }
    return sizes + [
      .method("rand(self, *shape)", "Uniform numbers in [0, 1).") { a throws(Raised) in
        let state = try own(a)
        return try RandomDraws.reals([], size(a[1])) { _ in state.bits.double() }
      },
      .method("randn(self, *shape)", "Standard normal numbers.") { a throws(Raised) in
        let state = try own(a)
        return try RandomDraws.reals([], size(a[1])) { _ in state.bits.normal() }
      },
      .method("bytes(self, length)", "Random bytes are not available.") { _ throws(Raised) in
        throw Raised(.notImplementedError, "random bytes are not available here")
      },
    ]
  }

  private static func size(_ shape: Value) throws(Raised) -> Value {
    if case .tuple(let tuple) = shape, tuple.items.isEmpty { return .none }
    return shape
  }

  private static var distributions: [Class.Member] {
    RandomDraws.table.map { entry in
      .method("\(entry.name)(self, \(entry.parameters), size=None)", entry.summary) {
        a throws(Raised) in
        let state = try own(a)
        return try entry.values(a, from: 1, state.bits)
      }
    }
      + RandomDraws.bare.map { name, summary, draw in
        .method("\(name)(self, size=None)", summary) { a throws(Raised) in
          let state = try own(a)
          return try RandomDraws.reals([], a[1]) { _ in draw(state.bits) }
        }
      }
  }

  private static var orders: [Class.Member] {
    [
      .method("randint(self, low, high=None, size=None, dtype=None)", "Whole numbers below high.") {
        a throws(Raised) in
        let state = try own(a)
        return try RandomDraws.integers(a[1], a[2], a[3], NumpyDType.of(a[4])) { bound in
          state.bits.integer(upTo: bound)
        }
      },
      .method("permutation(self, x)", "The items, or 0 to x − 1, in random order.") {
        a throws(Raised) in
        let state = try own(a)
        return try RandomOrders.permutation(a[1]) { state.bits.order($0) }
      },
      .method("shuffle(self, x)", "Puts the items in random order.") { a throws(Raised) in
        let state = try own(a)
        try RandomOrders.shuffle(a[1]) { state.bits.order($0) }
        return .none
      },
      .method("choice(self, a, size=None, replace=True, p=None)", "Items drawn at random.") {
        a throws(Raised) in
        let state = try own(a)
        return try RandomOrders.choice(a[1], a[2], replaces: a.bool(3), a[4], state.bits)
      },
    ]
  }
}
