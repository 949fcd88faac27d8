import Glibc

/// `repr` of a double: the shortest digits that read back as the same number, laid out as Python
/// does (`0.1`, `1e-05`, `1e+16`, `inf`, `nan`, `-0.0`).
func floatText(_ x: Double) -> String {
  guard x.isFinite else { return x.isNaN ? "nan" : x < 0 ? "-inf" : "inf" }
  let digits = SignificantDigits(shortest: x)
  let number = digits.laidOut(.shortest)
  return (x.sign == .minus ? "-" : "") + number.digits + number.rest
}

/// The decimal digits of the magnitude of a finite double, `0.d₁d₂d₃… × 10^point`.
struct SignificantDigits {
  var digits: [UInt8]
  var point: Int

  /// How digits are laid out with or without an exponent.
  enum Layout {
    /// As `repr`: an exponent from 10¹⁶ on and below 10⁻⁴, otherwise at least one decimal.
    case shortest
    /// As `%g` with a precision.
    case general(precision: Int, keepsZeros: Bool, addsPoint: Bool)
  }

  /// The shortest digits that read back as `x`.
  init(shortest x: Double) {
    digits = []
    point = 0
    var exponent = 0
    var fraction = 0
    var seenPoint = false
    var text = x.magnitude.description.utf8[...]
    while let byte = text.popFirst() {
      if byte == UInt8(ascii: ".") {
        seenPoint = true
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(Substring(text)) ?? 0
        break
      } else {
        digits.append(byte)
        fraction += seenPoint ? 1 : 0
      }
    }
    point = digits.count - fraction + exponent
    dropZeros()
  }

  /// `count` digits of `x`, correctly rounded; digits past the exact value are zeros.
  init(_ x: Double, count: Int) {
    let text = cFormat(x.magnitude, precision: count - 1, exponent: true)
    let parts = text.utf8.split(separator: UInt8(ascii: "e"))
    digits = parts[0].filter { $0 != UInt8(ascii: ".") }
    point = (Int(Substring(parts[1])) ?? 0) + 1
  }

  private mutating func dropZeros() {
    let zero = UInt8(ascii: "0")
    let leading = digits.prefix { $0 == zero }.count
    guard leading < digits.count else {
      (digits, point) = ([zero], 1)
      return
    }
    digits.removeFirst(leading)
    point -= leading
    while digits.last == zero { digits.removeLast() }
  }

  /// The text: digits before the point, and the rest.
  func laidOut(_ layout: Layout) -> NumberText {
    switch layout {
    case .shortest:
      return point > 16 || point < -3
        ? exponential(digits, keepsPoint: false) : positional(digits, addsPoint: true)
    case .general(let precision, let keepsZeros, let addsPoint):
      let kept = keepsZeros ? digits : trimmed()
      let bound = precision - (addsPoint ? 1 : 0)
      return point > bound || point < -3
        ? exponential(kept, keepsPoint: keepsZeros)
        : positional(kept, addsPoint: addsPoint, keepsPoint: keepsZeros)
    }
  }

  private func trimmed() -> [UInt8] {
    var kept = digits
    while kept.count > 1, kept.last == UInt8(ascii: "0") { kept.removeLast() }
    return kept
  }

  private func positional(
    _ digits: [UInt8], addsPoint: Bool, keepsPoint: Bool = false
  ) -> NumberText {
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 0)
    func zero(_ count: Int) -> [UInt8] { zeros + Array(repeating: UInt8(ascii: "0"), count: count) }
    let whole = point <= 0 ? zero(1) : digits.prefix(point) + zero(max(0, point - digits.count))
    let fraction = point <= 0 ? zero(-point) + digits : Array(digits.dropFirst(point))
    var rest = ""
    if !fraction.isEmpty || keepsPoint { rest = "." }
    rest += String(decoding: fraction, as: UTF8.self)
    if addsPoint, fraction.isEmpty { rest = ".0" }
    return NumberText(digits: String(decoding: whole, as: UTF8.self), rest: rest)
  }

  private func exponential(_ digits: [UInt8], keepsPoint: Bool) -> NumberText {
    let exponent = point - 1
    var rest = digits.count > 1 || keepsPoint ? "." : ""
    rest += String(decoding: digits.dropFirst(), as: UTF8.self)
    let magnitude = String(exponent.magnitude)
    rest += exponent < 0 ? "e-" : "e+"
    rest += magnitude.count < 2 ? "0" + magnitude : magnitude
    return NumberText(digits: String(decoding: digits.prefix(1), as: UTF8.self), rest: rest)
  }
}

/// C's `%.*f` or `%.*e`, correctly rounded for every double and precision.
///
/// A double has at most 1,074 decimals, so more are zeros, which are added here.
func cFormat(_ x: Double, precision: Int, exponent: Bool) -> String {
  let buffer = TextBuffer.shared
  let start = buffer.count
  if !exponent, buffer.append(x, decimals: precision) { return buffer.take(from: start) }
  let exact = min(precision, 1_100)
  let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: exact + 330) { buffer in
    let length = withVaList([Int32(exact), x]) {
      vsnprintf(buffer.baseAddress, buffer.count, exponent ? "%.*e" : "%.*f", $0)
    }
    let bytes = UnsafeRawBufferPointer(buffer).prefix(max(0, min(Int(length), buffer.count)))
    return String(decoding: bytes, as: UTF8.self)
  }
  guard precision > exact else { return text }
  let zeros = String(repeating: "0", count: precision - exact)
  guard exponent, let e = text.firstIndex(of: "e") else { return text + zeros }
  return text[..<e] + zeros + text[e...]
}

/// `x · 10^places` rounded to an integer, where that is sure to be right; nil where it is not.
///
/// The product of a number this small has an error below 2⁻¹⁰, so one that is farther from a tie
/// rounds to the right integer.
func scaledInteger(_ x: Double, _ places: Int) -> Double? {
  guard (0...15).contains(places) else { return nil }
  let scaled = x * powersOfTen[places]
  guard scaled < 1e13, (scaled - scaled.rounded(.down) - 0.5).magnitude > 0.01 else { return nil }
  return scaled.rounded()
}

/// The powers of ten that decimal places need, all exact.
let powersOfTen: [Double] = (0...15).map { Double("1e\($0)") ?? 1 }
