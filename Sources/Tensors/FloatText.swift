import Glibc

/// Decimal texts of floating-point numbers.
enum FloatText {
  /// As C's `%.*f`: exactly rounded, `digits` after the point.
  static func fixed(_ value: Double, _ digits: Int) -> String { printed("%.*f", value, digits) }

  /// As C's `%.*e`: one digit before the point, `digits` after it.
  static func scientific(_ value: Double, _ digits: Int) -> String {
    printed("%.*e", value, digits)
  }

  private static func printed(_ format: String, _ value: Double, _ digits: Int) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let digits = Int32(clamping: max(0, min(digits, 1000)))
    // The largest float64 has 309 digits before the point.
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1400) { buffer in
      let length = withVaList([digits, value]) {
        vsnprintf(buffer.baseAddress, buffer.count, format, $0)
      }
      let text = buffer.prefix(max(0, min(Int(length), buffer.count - 1)))
      return String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  /// The fewest significant digits that give back a finite value of its type, and the power of ten of
  /// the first of them: 0.0125 is ("125", -2).
  static func shortest(_ value: Double, _ dtype: DType) -> (digits: String, exponent: Int) {
    let text = dtype == .float32 ? Float(value.magnitude).description : value.magnitude.description
    let parts = text.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let (whole, fraction) = (mantissa[0], mantissa.count > 1 ? mantissa[1] : "")
    var exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) + whole.count - 1
    var digits = Substring(whole + fraction)
    while digits.count > 1, digits.first == "0" {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), digits == "0" ? 0 : exponent)
  }

  /// Without exponent: the shortest digits, but at most `limit` after the point (then exactly rounded)
  /// and no zeros at the end; the point stays.
  static func positional(_ value: Double, _ dtype: DType, limit: Int) -> String {
    if !value.isFinite { return fixed(value, 0) }
    let sign = value.sign == .minus ? "-" : ""
    let (digits, exponent) = shortest(value, dtype)
    let after = digits.count - 1 - exponent
    if after > limit {
      var text = fixed(value, limit)
      while text.last == "0" { text.removeLast() }
      return text
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let whole = digits + String(repeating: "0", count: max(0, -after))
    return sign + whole.prefix(exponent + 1) + "." + whole.dropFirst(exponent + 1)
  }

  /// With exponent: the shortest digits, but at most `limit` after the point, and no zeros at the end.
  static func exponential(_ value: Double, _ dtype: DType, limit: Int) -> String {
    if !value.isFinite { return fixed(value, 0) }
    let (digits, exponent) = shortest(value, dtype)
    var mantissa = digits.prefix(1) + "." + digits.dropFirst()
    if digits.count - 1 > limit {
      let parts = scientific(value.magnitude, limit).split(separator: "e")
      mantissa = parts[0]
      while mantissa.last == "0" { mantissa.removeLast() }
    }
    let sign = value.sign == .minus ? "-" : ""
    return sign + mantissa + "e" + exponentText(exponent)
  }

  /// A sign and at least two digits.
  static func exponentText(_ exponent: Int) -> String {
    (exponent < 0 ? "-" : "+") + (abs(exponent) < 10 ? "0" : "") + String(abs(exponent))
  }

  /// As Python's `str` of a float, and NumPy's of a scalar: shortest digits, an exponent below 1e-4
  /// and from `1e16` (float32: 1e6) on.
  static func scalar(_ value: Double, _ dtype: DType) -> String {
    if !value.isFinite { return fixed(value, 0) }
    let size = value.magnitude
    let ceiling: Double = dtype == .float32 ? 1e6 : 1e16
    if size == 0 || size >= 1e-4 && size < ceiling {
      let text = positional(value, dtype, limit: .max)
      return text.last == "." ? text + "0" : text
    }
    let text = exponential(value, dtype, limit: .max)
    return text.replacing(".e", with: "e")
  }
}
