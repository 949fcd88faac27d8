import BigInt

/// Gives `float` its constructor and methods.
func defineFloat() {
  BuiltinTypes.float.constructor = Native(
    "float(x=0.0, /)", "A floating-point number from a number or from text."
  ) { a throws(Raised) in
    if case .double = a[0] { return a[0] }
    return try float(from: a[0])
  }
  BuiltinTypes.float.define { floatMethods + specialMethods(of: .arithmetic) }
}

nonisolated(unsafe) private let floatMethods: [Class.Member] = [
  .method("is_integer(self, /)", "Whether it is a whole number.") { a throws(Raised) in
    let x = try a.double(0)
    return .bool(x.isFinite && x.rounded(.down) == x)
  },
  .method("as_integer_ratio(self, /)", "Two integers whose quotient it is.") { a throws(Raised) in
    let x = try a.double(0)
    guard x.isFinite else {
      throw x.isNaN
        ? Raised(.valueError, "cannot convert NaN to integer ratio")
        : Raised(.overflowError, "cannot convert Infinity to integer ratio")
    }
    let (numerator, denominator) = ratio(x)
    return .tuple(of: [.integer(numerator), .integer(denominator)])
  },
  .method("conjugate(self, /)", "The number itself.") { a throws(Raised) in
    .double(try a.double(0))
  },
  .method("hex(self, /)", "The number in hexadecimal digits.") { a throws(Raised) in
    .string(hexText(try a.double(0)))
  },
  .method("__trunc__(self, /)", "Without the fraction.") { a throws(Raised) in
    .integer(try integerPart(of: a.double(0)))
  },
  .method("__floor__(self, /)", "Rounded down.") { a throws(Raised) in
    .integer(try integerPart(of: a.double(0).rounded(.down)))
  },
  .method("__ceil__(self, /)", "Rounded up.") { a throws(Raised) in
    .integer(try integerPart(of: a.double(0).rounded(.up)))
  },
  .method("__round__(self, ndigits=None, /)", "Rounded to decimal places.") {
    a throws(Raised) in try rounded(a[0], a[1])
  },
  .property("real", "The number itself.") { value throws(Raised) in
    .double(try value.asDouble())
  },
  .property("imag", "Zero.") { _ throws(Raised) in .double(0) },
]

/// The exact fraction of a finite double, in lowest terms.
func ratio(_ x: Double) -> (numerator: BigInt, denominator: BigInt) {
  guard x != 0 else { return (0, 1) }
  var mantissa = BigInt(Int((x.significand * 0x1p52)))
  var exponent = Int(x.exponent) - 52
  while exponent < 0, mantissa % 2 == 0 {
    mantissa /= 2
    exponent += 1
  }
  let sign: BigInt = x < 0 ? -1 : 1
  return exponent < 0
    ? (sign * mantissa, BigInt(1) << -exponent) : (sign * (mantissa << exponent), 1)
}

private func hexText(_ x: Double) -> String {
  guard x.isFinite else { return floatText(x) }
  let sign = x.sign == .minus ? "-" : ""
  guard x != 0 else { return sign + "0x0.0p+0" }
  let digits = String(x.significandBitPattern, radix: 16)
  let exponent = x.isNormal ? Int(x.exponent) : -1022
  return sign + (x.isNormal ? "0x1." : "0x0.")
    + String(repeating: "0", count: 13 - digits.count) + digits
    + "p" + (exponent < 0 ? "" : "+") + String(exponent)
}
