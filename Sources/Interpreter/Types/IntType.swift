import BigInt

/// Gives `int` and `bool` their constructors and methods.
func defineInt() {
  BuiltinTypes.int.constructor = Native(
    "int(x=0, /, base=...)", "An integer from a number or from text."
  ) { a throws(Raised) in
    guard !a.isMissing(1) else { return try integer(from: a[0]) }
    guard let string = a[0].strValue else {
      throw Raised(.typeError, "int() can't convert non-string with explicit base")
    }
    let base = try a.int(1)
    guard base == 0 || (2...36).contains(base) else {
      throw Raised(.valueError, "int() base must be >= 2 and <= 36, or 0")
    }
    return try integer(from: string, base: base)
  }
  BuiltinTypes.bool.constructor = Native("bool(x=False, /)", "The truth of an object.") {
    a throws(Raised) in .bool(try a[0].isTrue())
  }
  BuiltinTypes.int.define { intMethods + specialMethods(of: [.arithmetic, .integer]) }
}

extension Arguments {
  /// The integer whose method is called.
  fileprivate func integer() throws(Raised) -> BigInt {
    if let value = self[0].bigInteger { return value }
    throw wrongReceiver("int")
  }
}

nonisolated(unsafe) private let intMethods: [Class.Member] = [
  .method("bit_length(self, /)", "How many bits the magnitude has.") { a throws(Raised) in
    .int(try a.integer().magnitude.bitWidth)
  },
  .method("bit_count(self, /)", "How many bits of the magnitude are set.") { a throws(Raised) in
    .int(try a.integer().magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount })
  },
  .method("conjugate(self, /)", "The integer itself.") { a throws(Raised) in
    .integer(try a.integer())
  },
  .method("as_integer_ratio(self, /)", "The integer and 1.") { a throws(Raised) in
    .tuple(of: [.integer(try a.integer()), .int(1)])
  },
  .method("__trunc__(self, /)", "The integer itself.") { a throws(Raised) in
    .integer(try a.integer())
  },
  .method("__floor__(self, /)", "The integer itself.") { a throws(Raised) in
    .integer(try a.integer())
  },
  .method("__ceil__(self, /)", "The integer itself.") { a throws(Raised) in
    .integer(try a.integer())
  },
  .method("__round__(self, ndigits=None, /)", "Rounded to a power of ten.") { a throws(Raised) in
    try rounded(a[0], a[1])
  },
  .property("real", "The integer itself.") { value throws(Raised) in
    .integer(value.bigInteger ?? 0)
  },
  .property("imag", "Zero.") { _ throws(Raised) in .int(0) },
  .property("numerator", "The integer itself.") { value throws(Raised) in
    .integer(value.bigInteger ?? 0)
  },
  .property("denominator", "One.") { _ throws(Raised) in .int(1) },
]
