/// How NumPy writes the elements of one array: all with the same width.
struct NumPyFormat {
  private enum Style {
    case bools
    case integers(width: Int)
    /// Widths before and after the point.
    case positional(left: Int, right: Int)
    /// Width before the point, digits after it, digits of the exponent.
    case exponential(left: Int, digits: Int, exponent: Int)
  }
  private var style = Style.bools
  private let dtype: DType
  private let isScalar: Bool
  /// Digits after the point.
  private let precision: Int

  /// Looks at all elements, or at those near the corners when only they are shown.
  init(_ tensor: Tensor, _ options: NumPyOptions) {
    dtype = tensor.dtype
    precision = options.precision
    isScalar = tensor.rank == 0
    var values: [Scalar] = []
    let edge = tensor.count > options.threshold ? options.edgeItems : tensor.count
    tensor.forEachCorner(edge: edge) { values.append(tensor.scalar($0)) }
    if dtype.isInteger {
      style = .integers(width: values.map { Self.integerText($0).utf8.count }.max() ?? 0)
    } else if dtype.isFloating {
      style = Self.floatStyle(
        values.map { if case .float(let value) = $0 { value } else { 0 } }, dtype, options)
    }
  }

  func text(_ scalar: Scalar) -> String {
    switch (style, scalar) {
    case (.bools, .bool(let value)): value ? isScalar ? "True" : " True" : "False"
    case (.integers(let width), _): Self.padded(Self.integerText(scalar), width)
    case (.positional(let left, let right), .float(let value)):
      Self.positional(value, dtype, left, right, precision)
    case (.exponential(let left, let digits, let exponent), .float(let value)):
      Self.exponential(value, left, digits, exponent)
    default: ""
    }
  }

  private static func floatStyle(
    _ values: [Double], _ dtype: DType, _ options: NumPyOptions
  ) -> Style {
    let finite = values.filter(\.isFinite)
    var style = Style.positional(left: 0, right: 0)
    var after = 0
    let precision = options.precision
    if needsExponent(finite, dtype, options.suppressesSmall) {
      let parts = finite.map { split(FloatText.exponential($0, dtype, limit: precision)) }
      let digits = parts.map(\.fraction).max() ?? 0
      let exponent = parts.map(\.exponent).max() ?? 2
      style = .exponential(left: parts.map(\.whole).max() ?? 1, digits: digits, exponent: exponent)
      after = exponent + 2 + digits
    } else {
      let parts = finite.map { split(FloatText.positional($0, dtype, limit: precision)) }
      after = parts.map(\.fraction).max() ?? 0
      style = .positional(left: parts.map(\.whole).max() ?? 0, right: after)
    }
    return finite.count == values.count ? style : widened(style, values, after)
  }

  /// An exponent is used when numbers are large, small, or far apart.
  private static func needsExponent(
    _ finite: [Double], _ dtype: DType, _ suppressesSmall: Bool
  ) -> Bool {
    let sizes = finite.map(\.magnitude).filter { $0 != 0 }
    guard let largest = sizes.max(), let smallest = sizes.min() else { return false }
    if dtype == .float32 {
      return largest >= 1e6
        || !suppressesSmall
          && (Float(smallest) < 0.0001 || Float(largest) / Float(smallest) > 1000)
    }
    return largest >= 1e8
      || !suppressesSmall && (smallest < 0.0001 || largest / smallest > 1000)
  }

  /// Room for `nan`, `inf` and `-inf` beside the numbers.
  private static func widened(_ style: Style, _ values: [Double], _ after: Int) -> Style {
    let infinite = values.contains(-.infinity) ? 4 : 3
    let needed = max(3, infinite) - (after + 1)
    return switch style {
    case .positional(let left, let right): .positional(left: max(left, needed), right: right)
    case .exponential(let left, let digits, let exponent):
      .exponential(left: max(left, needed), digits: digits, exponent: exponent)
    default: style
    }
  }

  /// The lengths of the parts of a number's text: before the point, after it, and of the exponent.
  private static func split(_ text: String) -> (whole: Int, fraction: Int, exponent: Int) {
    let halves = text.split(separator: "e")
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let exponent = halves.count > 1 ? halves[1].utf8.count - 1 : 0
    return (parts[0].utf8.count, parts.count > 1 ? parts[1].utf8.count : 0, exponent)
  }

  private static func positional(
    _ value: Double, _ dtype: DType, _ left: Int, _ right: Int, _ precision: Int
  ) -> String {
    guard value.isFinite else { return padded(FloatText.fixed(value, 0), left + right + 1) }
    let text = FloatText.positional(value, dtype, limit: precision)
    let parts = split(text)
    return padded(text, left - parts.whole + text.utf8.count)
      + String(repeating: " ", count: max(0, right - parts.fraction))
  }

  private static func exponential(
    _ value: Double, _ left: Int, _ digits: Int, _ exponent: Int
  ) -> String {
    guard value.isFinite else {
      return padded(FloatText.fixed(value, 0), left + exponent + 2 + digits + 1)
    }
    let parts = FloatText.scientific(value, digits).split(separator: "e")
    let power = parts.count > 1 ? parts[1] : "+00"
    let zeros = String(repeating: "0", count: max(0, exponent - (power.utf8.count - 1)))
    let mantissa = digits == 0 ? parts[0] + "." : parts[0]
    let text = mantissa + "e" + power.prefix(1) + zeros + power.dropFirst()
    return padded(String(text), left - split(text).whole + text.utf8.count)
  }

  private static func integerText(_ scalar: Scalar) -> String {
    if case .int(let value) = scalar { String(value) } else { "" }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
