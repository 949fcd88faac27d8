import BigInt
import Interpreter
import Tensors

/// `numpy.random.Generator`, which `default_rng` makes.
final class NumpyGenerator: Object {
  let bits: PermutedBits

  init(_ bits: PermutedBits) { self.bits = bits }

  nonisolated(unsafe) static let kind: Class = {
    let type = Class(builtin: "Generator", module: "numpy.random._generator")
    type.define { NumpyGenerator.members }
    return type
  }()

  override var type: Class { NumpyGenerator.kind }
  override func repr() throws(Raised) -> String { "Generator(PCG64)" }

  /// `default_rng(seed)`: a generator comes back as it is.
  nonisolated(unsafe) static let maker = Native(
    "default_rng(seed=None)", "A generator of random numbers."
  ) {
    a throws(Raised) in
    if case .object(let object) = a[0], object is NumpyGenerator { return a[0] }
    return .object(NumpyGenerator(PermutedBits(SeedSequence(try words(a[0])))))
  }

  /// A seed as words of 32 bits, the lowest first.
  private static func words(_ seed: Value) throws(Raised) -> [UInt32] {
    if seed.isNone { return (0..<4).map { _ in UInt32.random(in: .min ... .max) } }
    if seed.bigInteger == nil, let array = try? NumpyConversion.array(seed), array.rank > 0 {
      var all: [UInt32] = []
      for item in try array.items() { all += try words(item) }
      return all
    }
    var rest = seed.bigInteger ?? 0
    if seed.bigInteger == nil { rest = .init(try seed.asIndex()) }
    guard rest >= 0 else { throw Raised(.valueError, "expected non-negative integer") }
    var result: [UInt32] = []
    repeat {
      result.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    } while rest > 0
    return result
  }
}

extension NumpyGenerator {
  private static func own(_ a: Arguments) throws(Raised) -> PermutedBits {
    guard case .object(let object) = a[0], let generator = object as? NumpyGenerator else {
      throw Raised(.typeError, "a Generator is needed here, not {}", a[0].type.name)
    }
    return generator.bits
  }

  fileprivate static var members: [Class.Member] { draws + orders }

  private static var draws: [Class.Member] {
    RandomDraws.table.map { entry in
      .method("\(entry.name)(self, \(entry.parameters), size=None)", entry.summary) {
        a throws(Raised) in try entry.values(a, from: 1, own(a))
      }
    }
      + RandomDraws.bare.map { name, summary, draw in
        .method("\(name)(self, size=None, dtype=None, out=None)", summary) { a throws(Raised) in
          let bits = try own(a)
          return try RandomDraws.reals([], a[1]) { _ in draw(bits) }
        }
      } + [
        .method("random(self, size=None, dtype=None, out=None)", "Uniform numbers in [0, 1).") {
          a throws(Raised) in
          let bits = try own(a)
          return try RandomDraws.reals([], a[1]) { _ in bits.double() }
        },
        .method(
          "integers(self, low, high=None, size=None, dtype=None, endpoint=False)",
          "Whole numbers below high, or up to it."
        ) { a throws(Raised) in
          let bits = try own(a)
          let made = try RandomDraws.integers(
            a[1], a[2], a[3], NumpyDType.of(a[4]), isClosed: a.bool(5)
          ) { bits.integer(upTo: $0) }
          guard case .int(let number) = made else { return made }
          return .object(NumpyScalar(.int(number), .int64))
        },
      ]
  }

  private static var orders: [Class.Member] {
    [
      .method("permutation(self, x, axis=0)", "The items, or 0 to x − 1, in random order.") {
        a throws(Raised) in
        let bits = try own(a)
        let rank = try RandomOrders.count(a[1]) == nil ? NumpyConversion.array(a[1]).rank : 1
        return try RandomOrders.permutation(a[1]) { count in
          rank > 1 ? bits.order(count) : bits.maskedOrder(count)
        }
      },
      .method("permuted(self, x, axis=None, out=None)", "The items in random order.") {
        a throws(Raised) in
        let bits = try own(a)
        return try RandomOrders.permutation(a[1]) { bits.maskedOrder($0) }
      },
      .method("shuffle(self, x, axis=0)", "Puts the items in random order.") { a throws(Raised) in
        let bits = try own(a)
        try RandomOrders.shuffle(a[1]) { bits.maskedOrder($0) }
        return .none
      },
      .method(
        "choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True)",
        "Items drawn at random."
      ) { a throws(Raised) in
        let chosen = try RandomOrders.choice(a[1], a[2], replaces: a.bool(3), a[4], own(a))
        guard case .int(let number) = chosen else { return chosen }
        return .object(NumpyScalar(.int(number), .int64))
      },
    ]
  }
}
