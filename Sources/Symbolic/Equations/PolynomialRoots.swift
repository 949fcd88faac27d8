import Autograd
import ComplexModule

/// The roots of polynomials: in closed form to degree four, by numbers beyond.
enum PolynomialRoots {
  /// The roots of a polynomial, given its coefficients from power 0 up; nil when it is constant.
  static func roots(_ coefficients: [Term]) throws -> [Term]? {
    var parts = coefficients[...]
    while parts.count > 1, parts.last?.isZero ?? false { parts.removeLast() }
    guard parts.count > 1 else { return nil }
    let terms = Array(parts)
    if terms.count == 2 { return [-terms[0] / terms[1]] }
    let exact = terms.compactMap(\.rational)
    if exact.count == terms.count, Polynomial.canFactor { return try rationalRoots(exact) }
    if terms.count == 3 { return quadratic(terms) }
    let present = terms.indices.filter { !terms[$0].isZero }
    if present == [0, terms.count - 1] {
      return binomial(-terms[0] / terms[terms.count - 1], terms.count - 1)
    }
    return nil
  }

  /// Of rational coefficients: each irreducible factor by itself.
  private static func rationalRoots(_ coefficients: [Rational]) throws -> [Term] {
    let x = Term.symbol("x")
    var table: [[Int]: Rational] = [:]
    for (power, value) in coefficients.enumerated() { table[[power]] = value }
    let factors = try Polynomial(table, in: [x]).factored().powers
    return try factors.flatMap { try ofIrreducible($0.base.dense) }
  }

  private static func ofIrreducible(_ parts: [Rational]) throws -> [Term] {
    let terms = parts.map { Term.number($0) }
    let present = parts.indices.filter { !parts[$0].isZero }
    switch parts.count - 1 {
    case 1: return [-terms[0] / terms[1]]
    case 2: return quadratic(terms)
    case 3: return present == [0, 3] ? binomial(-terms[0] / terms[3], 3) : cubic(parts)
    case 4 where parts[1].isZero && parts[3].isZero:
      return quadratic([terms[0], terms[2], terms[4]]).flatMap { square in
        [Term.sqrt(square), -.sqrt(square)]
      }
    case 4: return try quartic(parts) ?? numeric(parts)
    default: return try numeric(parts)
    }
  }

  static func quadratic(_ terms: [Term]) -> [Term] {
    let (c, b, a) = (terms[0], terms[1], terms[2])
    let root = Term.sqrt(b * b - .number(4) * a * c)
    let below = Term.number(2) * a
    if root.isZero { return [-b / below] }
    return [(-b - root) / below, (-b + root) / below]
  }

  /// The roots of x**degree == value, on a circle.
  private static func binomial(_ value: Term, _ degree: Int) -> [Term] {
    let isNegative = value.number?.isNegative ?? false
    let size = Term.power(isNegative ? -value : value, .number(Rational(1) / Rational(degree)))
    return (0..<degree).map { index in
      let turn = Rational(2 * index + (isNegative ? 1 : 0)) / Rational(degree)
      let angle = Term.constant(.pi) * .number(turn)
      return size
        * (.call(Head(.cos), [angle]) + .constant(.imaginary) * .call(Head(.sin), [angle]))
    }
  }

  /// Cardano's formula; three cosines where all roots are real.
  private static func cubic(_ parts: [Rational]) -> [Term] {
    let (a, b, c, d) = (parts[3], parts[2], parts[1], parts[0])
    // x = t - b/(3a) gives t**3 + p*t + q.
    let shift = Term.number(-b / (Rational(3) * a))
    let p = (Rational(3) * a * c - b * b) / (Rational(3) * a * a)
    let q =
      (Rational(2) * b * b * b - Rational(9) * a * b * c + Rational(27) * a * a * d)
      / (Rational(27) * a * a * a)
    let discriminant = q * q / Rational(4) + p * p * p / Rational(27)
    if discriminant.isNegative {
      let radius = Term.number(2) * .sqrt(.number(-p / Rational(3)))
      let cosine =
        Term.number(Rational(3) * q / (Rational(2) * p)) * .sqrt(.number(-Rational(3) / p))
      let angle = Term.call(Head(.acos), [cosine]) / .number(3)
      return (0..<3).map { index in
        let turn = Term.number(Rational(2 * index) / Rational(3)) * .constant(.pi)
        return shift + radius * .call(Head(.cos), [angle - turn])
      }
    }
    let root = Term.sqrt(.number(discriminant))
    let u = realCubeRoot(.number(-q / Rational(2)) + root)
    let v = realCubeRoot(.number(-q / Rational(2)) - root)
    let i = Term.constant(.imaginary) * .sqrt(.number(3)) * .half
    return [
      shift + u + v, shift - (u + v) * .half + i * (u - v), shift - (u + v) * .half - i * (u - v),
    ]
  }

  private static func realCubeRoot(_ x: Term) -> Term {
    let third = Term.number(Rational(1) / Rational(3))
    let isNegative = (Evaluation.value(of: x) ?? 0) < 0
    return isNegative ? -.power(-x, third) : .power(x, third)
  }

  /// Ferrari's way: the quartic as a difference of squares; nil unless the resolvent is kind.
  private static func quartic(_ parts: [Rational]) throws -> [Term]? {
    let a = parts.map { $0 / parts[4] }
    let quarter = a[3] / Rational(4)
    // t**4 + p*t**2 + q*t + r, with x = t - a3/4.
    let p = a[2] - Rational(6) * quarter * quarter
    let q = a[1] - Rational(2) * a[2] * quarter + Rational(8) * quarter * quarter * quarter
    let r =
      a[0] - a[1] * quarter + a[2] * quarter * quarter
      - Rational(3) * quarter * quarter * quarter * quarter
    // A root m > 0 of 8m**3 + 8p*m**2 + (2p**2 - 8r)*m - q**2.
    let terms = [-(q * q), Rational(2) * p * p - Rational(8) * r, Rational(8) * p, Rational(8)]
    let m = try rationalRoots(terms).first { root in (Evaluation.value(of: root) ?? 0) > 1e-12 }
    guard let m else { return nil }
    let root = Term.sqrt(.number(2) * m)
    let shift = Term.number(-quarter)
    return [Term.one, .minusOne].flatMap { sign -> [Term] in
      let inner =
        -(Term.number(2) * .number(p) + .number(2) * m + sign * .number(Rational(2) * q) / root)
      let half = Term.sqrt(inner) * .half
      return [shift + sign * root * .half + half, shift + sign * root * .half - half]
    }
  }

  /// All roots by numbers, each improved until it stands still (Durand and Kerner).
  static func numeric(_ parts: [Rational]) throws -> [Term] {
    let lead = parts[parts.count - 1].double
    let monic = parts.map { Complex($0.double / lead) }
    func value(_ x: Complex) -> Complex { monic.reversed().reduce(0) { $0 * x + $1 } }
    let bound = 1 + (monic.dropLast().map(\.length).max() ?? 1)
    var roots = (0..<(monic.count - 1)).map { index in
      Complex(length: min(bound, 2), phase: 0.4 + 2 * .pi * Double(index) / Double(monic.count - 1))
    }
    for _ in 0..<500 {
      try Budget.spend(roots.count * roots.count)
      var largest = 0.0
      for index in roots.indices {
        let others = roots.indices.filter { $0 != index }
        let below = others.reduce(Complex(1)) { $0 * (roots[index] - roots[$1]) }
        let step = value(roots[index]) / below
        roots[index] -= step
        largest = max(largest, step.length)
      }
      if largest < 1e-15 * bound { break }
    }
    return roots.sorted { ($0.real, $0.imaginary) < ($1.real, $1.imaginary) }.map { root in
      let real = Term.number(.decimal(root.real))
      if abs(root.imaginary) < 1e-9 { return real }
      return real + .number(.decimal(root.imaginary)) * .constant(.imaginary)
    }
  }
}
