import BigInt
import Glibc

/// Binds the names of `math`.
func fillMath(_ module: Module) throws(Raised) {
  for (name, value) in [
    ("pi", Double.pi), ("e", M_E), ("tau", 2 * Double.pi), ("inf", .infinity), ("nan", .nan),
  ] {
    module.set(name, .double(value))
  }
  module.define(
    realFunctions + roundings + pairFunctions + logarithms + mathSums + integerFunctions)
}

/// Functions of one real number; infinite results of finite arguments are range errors for those
/// that can overflow, and outside the domain for the others.
nonisolated(unsafe) private let realFunctions: [Native] = [
  real("acos", Glibc.acos), real("acosh", Glibc.acosh), real("asin", Glibc.asin),
  real("asinh", Glibc.asinh), real("atan", Glibc.atan), real("atanh", Glibc.atanh),
  real("cbrt", Glibc.cbrt), real("cos", Glibc.cos), real("cosh", overflows: true, Glibc.cosh),
  real("degrees") { $0 * (180 / .pi) }, real("erf", Glibc.erf), real("erfc", Glibc.erfc),
  real("exp", overflows: true, Glibc.exp), real("exp2", overflows: true, Glibc.exp2),
  real("expm1", overflows: true, Glibc.expm1), real("fabs") { $0.magnitude },
  real("gamma", overflows: true, gamma), real("lgamma", overflows: true, logGamma),
  real("log1p", Glibc.log1p), real("radians") { $0 * (.pi / 180) }, real("sin", Glibc.sin),
  real("sinh", overflows: true, Glibc.sinh), real("sqrt") { $0.squareRoot() },
  real("tan", Glibc.tan), real("tanh", Glibc.tanh),
  real("ulp") { $0.isFinite ? $0.ulp : $0.magnitude },
]

private func real(
  _ name: String, overflows: Bool = false, _ body: @escaping (Double) -> Double
) -> Native {
  Native(name + "(x, /)", "The function \(name) of a real number.") { a throws(Raised) in
    let x = try a.double(0)
    return .double(try checked(body(x), overflows: overflows, x))
  }
}

/// A result, unless it shows that the arguments were outside the domain or range.
private func checked(
  _ result: Double, overflows: Bool = true, _ arguments: Double...
) throws(Raised) -> Double {
  if result.isNaN, !arguments.contains(where: \.isNaN) { throw domainError }
  if result.isInfinite, arguments.allSatisfy(\.isFinite) {
    throw overflows ? Raised(.overflowError, "math range error") : domainError
  }
  return result
}

private var domainError: Raised { Raised(.valueError, "math domain error") }

/// nan at the poles, which are outside the domain; infinity only for overflow.
private func gamma(_ x: Double) -> Double {
  if x <= 0, x.rounded() == x { return .nan }
  return tgamma(x)
}

private func logGamma(_ x: Double) -> Double {
  if x <= 0, x.isFinite, x.rounded() == x { return .nan }
  return lgamma(x)
}

nonisolated(unsafe) private let roundings: [Native] = [
  rounding("ceil", "The least integer not below.", .up),
  rounding("floor", "The greatest integer not above.", .down),
  rounding("trunc", "The integer part.", .towardZero),
]

private func rounding(
  _ name: String, _ summary: String, _ rule: FloatingPointRoundingRule
) -> Native {
  Native(name + "(x, /)", summary) { a throws(Raised) in
    if case .double(let x) = a[0] { return .integer(try integerPart(of: x.rounded(rule))) }
    if let x = a[0].bigInteger { return .integer(x) }
    if let result = try callSpecial("__\(name)__", of: a[0]) { return result }
    guard name != "trunc" else {
      throw Raised(.typeError, "type {} doesn't define __trunc__ method", a[0].type.name)
    }
    return .integer(try integerPart(of: a.double(0).rounded(rule)))
  }
}

nonisolated(unsafe) private let pairFunctions: [Native] = [
  pair("atan2(y, x, /)", "The angle of the point (x, y).", Glibc.atan2),
  pair("copysign(x, y, /)", "The magnitude of x with the sign of y.", Glibc.copysign),
  pair("remainder(x, y, /)", "The remainder of division to the nearest.", Glibc.remainder),
  pair("nextafter(x, y, /)", "The next float from x toward y.", checks: false, Glibc.nextafter),
  Native("fmod(x, y, /)", "The remainder with the sign of x.") { a throws(Raised) in
    let (x, y) = (try a.double(0), try a.double(1))
    return .double(y.isInfinite && x.isFinite ? x : try checked(Glibc.fmod(x, y), x, y))
  },
  Native("pow(x, y, /)", "The power of floats.") { a throws(Raised) in
    let (x, y) = (try a.double(0), try a.double(1))
    let result = Glibc.pow(x, y)
    if x == 0, y < 0, y.isFinite { throw domainError }
    return .double(try checked(result, x, y))
  },
  Native("ldexp(x, i, /)", "x times 2 to the i.") { a throws(Raised) in
    let x = try a.double(0)
    guard let exponent = a[1].bigInteger else {
      throw Raised(.typeError, "Expected an int as second argument to ldexp.")
    }
    let result = Glibc.ldexp(x, Int32(clamping: exponent))
    return .double(try checked(result, x))
  },
  Native("frexp(x, /)", "Mantissa and exponent of 2.") { a throws(Raised) in
    var exponent: Int32 = 0
    let x = try a.double(0)
    let mantissa = x.isFinite ? withUnsafeMutablePointer(to: &exponent) { Glibc.frexp(x, $0) } : x
    return .tuple(of: [.double(mantissa), .int(Int(exponent))])
  },
  Native("modf(x, /)", "Fraction and integer part.") { a throws(Raised) in
    let x = try a.double(0)
    let whole = x.rounded(.towardZero)
    let fraction = x.isInfinite ? Glibc.copysign(0, x) : Glibc.copysign(x - whole, x)
    return .tuple(of: [.double(fraction), .double(whole)])
  },
  Native("isnan(x, /)", "Whether it is not a number.") { a throws(Raised) in
    .bool(try a.double(0).isNaN)
  },
  Native("isinf(x, /)", "Whether it is infinite.") { a throws(Raised) in
    .bool(try a.double(0).isInfinite)
  },
  Native("isfinite(x, /)", "Whether it is neither infinite nor nan.") { a throws(Raised) in
    .bool(try a.double(0).isFinite)
  },
  Native("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Whether two numbers are close.") {
    a throws(Raised) in
    let (x, y, relative, absolute) = (
      try a.double(0), try a.double(1), try a.double(2), try a.double(3)
    )
    guard relative >= 0, absolute >= 0 else {
      throw Raised(.valueError, "tolerances must be non-negative")
    }
    if x == y { return .bool(true) }
    if x.isInfinite || y.isInfinite { return .bool(false) }
    let difference = (x - y).magnitude
    return .bool(
      difference <= max(relative * max(x.magnitude, y.magnitude), absolute))
  },
]

private func pair(
  _ signature: String, _ summary: String, checks: Bool = true,
  _ body: @escaping (Double, Double) -> Double
) -> Native {
  Native(signature, summary) { a throws(Raised) in
    let (x, y) = (try a.double(0), try a.double(1))
    let result = body(x, y)
    return .double(checks ? try checked(result, x, y) : result)
  }
}

nonisolated(unsafe) private let logarithms: [Native] = [
  Native("log(x, base=..., /)", "The natural logarithm, or that to a base.") { a throws(Raised) in
    let value = try logarithm(a[0], Glibc.log)
    guard !a.isMissing(1) else { return .double(value) }
    let base = try logarithm(a[1], Glibc.log)
    guard base != 0 else { throw Raised(.zeroDivisionError, "float division by zero") }
    return .double(value / base)
  },
  Native("log2(x, /)", "The logarithm to base 2.") { a throws(Raised) in
    .double(try logarithm(a[0], Glibc.log2))
  },
  Native("log10(x, /)", "The logarithm to base 10.") { a throws(Raised) in
    .double(try logarithm(a[0], Glibc.log10))
  },
]

/// A logarithm of a positive number; integers may be beyond the range of floats.
private func logarithm(_ value: Value, _ log: (Double) -> Double) throws(Raised) -> Double {
  if let x = value.bigInteger, x.bitWidth > 1000 {
    guard x.sign == .plus else { throw domainError }
    let shift = x.bitWidth - 64
    return try log(exactDouble(x >> shift)) + Double(shift) * log(2)
  }
  let x = try value.asDouble()
  guard x > 0 || x.isNaN else { throw domainError }
  return log(x)
}
