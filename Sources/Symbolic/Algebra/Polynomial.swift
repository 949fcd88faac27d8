/// A polynomial with rational coefficients in generators: symbols, or other terms taken as such.
public struct Polynomial: Equatable {
  /// What it is a polynomial in.
  public let generators: [Term]
  /// The coefficient of each product of powers, by the exponents of the generators; none is 0.
  public private(set) var coefficients: [[Int]: Rational]

  public init(_ coefficients: [[Int]: Rational], in generators: [Term]) {
    self.generators = generators
    self.coefficients = coefficients.filter { !$0.value.isZero }
  }

  /// A term as a polynomial in generators; nil if it is none, or one of too many terms.
  public init?(_ term: Term, in generators: [Term]) throws {
    let places = Dictionary(generators.enumerated().map { ($1, $0) }) { first, _ in first }
    guard let result = try Polynomial.read(term, places, generators) else { return nil }
    self = result
  }

  public var isZero: Bool { coefficients.isEmpty }
  public var isConstant: Bool { coefficients.keys.allSatisfy { $0.allSatisfy { $0 == 0 } } }
  /// The highest power of a generator.
  public func degree(in generator: Int = 0) -> Int {
    coefficients.keys.map { $0[generator] }.max() ?? 0
  }

  /// The polynomial as a term, multiplied out.
  public var term: Term {
    .sum(
      coefficients.map { exponents, coefficient in
        .product(
          [.number(coefficient)] + zip(generators, exponents).map { .power($0, .number($1)) })
      })
  }

  /// The largest fraction of which all coefficients are whole multiples.
  var content: Rational {
    coefficients.values.reduce(.zero) { $0.commonDivisor(with: $1) }
  }

  public func scaled(by factor: Rational) -> Polynomial {
    Polynomial(coefficients.mapValues { $0 * factor }, in: generators)
  }

  /// The coefficients of a polynomial in one generator, that of its power 0 first.
  public var dense: [Rational] {
    var result = [Rational](repeating: .zero, count: degree() + 1)
    for (exponents, coefficient) in coefficients { result[exponents[0]] = coefficient }
    return result
  }

  private static func constant(_ value: Rational, _ generators: [Term]) -> Polynomial {
    Polynomial([generators.map { _ in 0 }: value], in: generators)
  }

  private static func read(
    _ term: Term, _ places: [Term: Int], _ generators: [Term]
  ) throws -> Polynomial? {
    if let place = places[term] {
      return Polynomial([generators.indices.map { $0 == place ? 1 : 0 }: .one], in: generators)
    }
    switch term.kind {
    case .number(.exact(let value)): return constant(value, generators)
    case .sum(let terms):
      var total = Polynomial([:], in: generators)
      for part in terms {
        guard let next = try read(part, places, generators) else { return nil }
        total = total + next
      }
      return total
    case .product(let factors):
      var total = constant(.one, generators)
      for part in factors {
        guard let next = try read(part, places, generators) else { return nil }
        total = try total * next
      }
      return total
    case .power(let base, let exponent):
      guard let times = exponent.int, (2...Budget.largestPower).contains(times),
        let inner = try read(base, places, generators)
      else { return nil }
      return try inner.power(times)
    default: return nil
    }
  }
}

extension Polynomial {
  public static func + (a: Polynomial, b: Polynomial) -> Polynomial {
    Polynomial(a.coefficients.merging(b.coefficients, uniquingKeysWith: +), in: a.generators)
  }

  /// The product; throws when it would be too large.
  public static func * (a: Polynomial, b: Polynomial) throws -> Polynomial {
    var result: [[Int]: Rational] = [:]
    for (first, x) in a.coefficients {
      try Budget.spend(b.coefficients.count)
      for (second, y) in b.coefficients {
        let exponents = zip(first, second).map(+)
        result[exponents] = (result[exponents] ?? .zero) + x * y
      }
    }
    return Polynomial(result, in: a.generators)
  }

  /// A power with a positive exponent, by squaring.
  public func power(_ exponent: Int) throws -> Polynomial {
    var (result, square, rest) = (self, self, exponent - 1)
    while rest > 0 {
      if rest & 1 == 1 { result = try result * square }
      rest >>= 1
      if rest > 0 { square = try square * square }
    }
    return result
  }
}
