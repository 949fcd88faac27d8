import BigInt
import Syntax

/// `abs`, `round`, `divmod`, `pow`, `chr` and the like.
nonisolated(unsafe) let numberFunctions: [Native] =
  [
    Native("abs(x, /)", "The absolute value.") { a throws(Raised) in try absolute(a[0]) },
    Native("round(number, ndigits=None)", "The nearest number with so many decimals.") {
      a throws(Raised) in try rounded(a[0], a[1])
    },
    Native("divmod(x, y, /)", "Quotient and remainder.") { a throws(Raised) in
      try dividedWithRemainder(a[0], a[1])
    },
    Native("pow(base, exp, mod=None)", "A power, or its remainder.") { a throws(Raised) in
      a.isNone(2)
        ? try Value.binary(.power, a[0], a[1]) : try power(a[0], a[1], modulo: a[2])
    },
    Native("chr(i, /)", "The character of a code point.") { a throws(Raised) in
      .str(Str.character(try character(a.int(0))))
    },
    Native("ord(c, /)", "The code point of a character.") { a throws(Raised) in
      guard let string = a[0].strValue else {
        throw Raised(
          .typeError, "ord() expected string of length 1, but {} found", a[0].type.name)
      }
      guard let scalar = string.text.unicodeScalars.first, string.count == 1 else {
        throw Raised(
          .typeError, "ord() expected a character, but string of length {} found",
          String(string.count))
      }
      return .int(Int(scalar.value))
    },
  ]
  + radixFunctions.map { name, summary, radix, prefix in
    Native(name + "(x, /)", summary) { a throws(Raised) in
      guard let x = try a[0].indexValue() else {
        throw Raised(
          .typeError, "'{}' object cannot be interpreted as an integer", a[0].type.name)
      }
      let sign = x.sign == .minus ? "-" : ""
      return .string(sign + prefix + String(x.magnitude, radix: radix))
    }
  }

private let radixFunctions: [(String, String, Int, String)] = [
  ("bin", "The binary digits of an integer.", 2, "0b"),
  ("oct", "The octal digits of an integer.", 8, "0o"),
  ("hex", "The hexadecimal digits of an integer.", 16, "0x"),
]
