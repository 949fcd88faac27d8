import Glibc

extension UnaryKernel {
  /// The kernel on one float64 element.
  func apply(_ x: Double) -> Double {
    switch self {
    case .negative: -x
    case .abs: Swift.abs(x)
    case .square: x * x
    case .sign: x > 0 ? 1 : x < 0 ? -1 : x.isNaN ? x : 0
    case .relu: x > 0 ? x : 0
    case .exp: Glibc.exp(x)
    case .expm1: Glibc.expm1(x)
    case .log: Glibc.log(x)
    case .log2: Glibc.log2(x)
    case .log10: Glibc.log10(x)
    case .log1p: Glibc.log1p(x)
    case .sqrt: x.squareRoot()
    case .rsqrt: 1 / x.squareRoot()
    case .reciprocal: 1 / x
    case .sin: Glibc.sin(x)
    case .cos: Glibc.cos(x)
    case .tan: Glibc.tan(x)
    case .asin: Glibc.asin(x)
    case .acos: Glibc.acos(x)
    case .atan: Glibc.atan(x)
    case .sinh: Glibc.sinh(x)
    case .cosh: Glibc.cosh(x)
    case .tanh: Glibc.tanh(x)
    case .asinh: Glibc.asinh(x)
    case .acosh: Glibc.acosh(x)
    case .atanh: Glibc.atanh(x)
    case .sigmoid: 1 / (1 + Glibc.exp(-x))
    case .softplus: x > 20 ? x : Glibc.log1p(Glibc.exp(x))
    case .erf: Glibc.erf(x)
    case .ceil: x.rounded(.up)
    case .floor: x.rounded(.down)
    case .round: x.rounded(.toNearestOrEven)
    case .trunc: x.rounded(.towardZero)
    case .isnan: x.isNaN ? 1 : 0
    case .isinf: x.isInfinite ? 1 : 0
    case .isfinite: x.isFinite ? 1 : 0
    case .logicalNot: x == 0 ? 1 : 0
    case .bitwiseNot: x
    }
  }

  /// The kernel on one float32 element, in float32 arithmetic.
  func apply(_ x: Float) -> Float {
    switch self {
    case .negative: -x
    case .abs: Swift.abs(x)
    case .square: x * x
    case .sign: x > 0 ? 1 : x < 0 ? -1 : x.isNaN ? x : 0
    case .relu: x > 0 ? x : 0
    case .exp: expf(x)
    case .expm1: expm1f(x)
    case .log: logf(x)
    case .log2: log2f(x)
    case .log10: log10f(x)
    case .log1p: log1pf(x)
    case .sqrt: x.squareRoot()
    case .rsqrt: 1 / x.squareRoot()
    case .reciprocal: 1 / x
    case .sin: sinf(x)
    case .cos: cosf(x)
    case .tan: tanf(x)
    case .asin: asinf(x)
    case .acos: acosf(x)
    case .atan: atanf(x)
    case .sinh: sinhf(x)
    case .cosh: coshf(x)
    case .tanh: tanhf(x)
    case .asinh: asinhf(x)
    case .acosh: acoshf(x)
    case .atanh: atanhf(x)
    case .sigmoid: 1 / (1 + expf(-x))
    case .softplus: x > 20 ? x : log1pf(expf(x))
    case .erf: erff(x)
    case .ceil: x.rounded(.up)
    case .floor: x.rounded(.down)
    case .round: x.rounded(.toNearestOrEven)
    case .trunc: x.rounded(.towardZero)
    case .isnan: x.isNaN ? 1 : 0
    case .isinf: x.isInfinite ? 1 : 0
    case .isfinite: x.isFinite ? 1 : 0
    case .logicalNot: x == 0 ? 1 : 0
    case .bitwiseNot: x
    }
  }

  /// The kernel on one integer; rounding leaves it as it is, negation wraps around.
  @inline(__always)
  func apply<T: Number & FixedWidthInteger>(_ x: T) -> T {
    switch self {
    case .negative: 0 &- x
    case .abs: x < 0 ? 0 &- x : x
    case .square: x &* x
    case .sign: x > 0 ? 1 : x < 0 ? 0 &- 1 : 0
    case .relu: x > 0 ? x : 0
    case .bitwiseNot: ~x
    case .isfinite: 1
    case .isnan, .isinf: 0
    case .logicalNot: x == 0 ? 1 : 0
    default: x
    }
  }

  /// The kernel on one bool.
  func apply(_ x: UInt8) -> UInt8 {
    switch self {
    case .logicalNot, .bitwiseNot: 1 - x
    default: x
    }
  }
}
