// Polynomials and reductions of range after the Cephes library. Errors in units in the last place,
// measured over the float32 range: exp 1, log 0.8, tanh 1.3, sigmoid 2.2.

/// 12582912 = 1.5 × 2²³: adding it rounds to an integer, which is then in the low bits.
private let roundingShift: Float = 12_582_912
private let roundingBits: Int32 = 0x4B40_0000

@inline(__always)
func exponential(_ x: Vector) -> Vector {
  var clamped = choose(x .< all(-104), all(-104), x)
  clamped = choose(clamped .> all(89), all(89), clamped)
  // x = n ln 2 + r, with ln 2 in two parts.
  let shifted = fused(clamped, all(1.442_695_04), all(roundingShift))
  let n = shifted - all(roundingShift)
  let r = fused(n, all(-1.428_606_77e-6), fused(n, all(-0.693_145_752), clamped))
  var p = fused(all(1.987_569_15e-4), r, all(1.398_199_95e-3))
  p = fused(p, r, all(8.333_451_9e-3))
  p = fused(p, r, all(4.166_579_6e-2))
  p = fused(p, r, all(1.666_666_55e-1))
  p = fused(p, r, all(5.000_000_12e-1))
  p = fused(p, r * r, r) + all(1)
  // 2ⁿ as two factors, so that subnormal results and infinity come out right.
  let k = bits(shifted) &- roundingBits
  let half = k &>> 1
  let scaled = p * float((half &+ 127) &<< 23) * float((k &- half &+ 127) &<< 23)
  return choose(x .== x, scaled, x)
}

@inline(__always)
func logarithm(_ x: Vector) -> Vector {
  let tiny = x .< all(.leastNormalMagnitude)
  let normal = choose(tiny, x * all(8_388_608), x)
  // x = m 2ᵉ with m between √½ and √2.
  let raw = bits(normal)
  let shift = (raw &- 0x3F35_04F3) &>> 23
  let mantissa = float(raw &- (shift &<< 23)) - all(1)
  let whole = float(shift &+ roundingBits) - all(roundingShift)
  let exponent = choose(tiny, whole - all(23), whole)
  let square = mantissa * mantissa
  var p = fused(all(7.037_683_63e-2), mantissa, all(-1.151_461_03e-1))
  p = fused(p, mantissa, all(1.167_699_87e-1))
  p = fused(p, mantissa, all(-1.242_014_08e-1))
  p = fused(p, mantissa, all(1.424_932_28e-1))
  p = fused(p, mantissa, all(-1.666_805_77e-1))
  p = fused(p, mantissa, all(2.000_071_48e-1))
  p = fused(p, mantissa, all(-2.499_999_4e-1))
  p = fused(p, mantissa, all(3.333_333_12e-1))
  var y = p * mantissa * square
  y = fused(exponent, all(-2.121_944_4e-4), y)
  y = fused(square, all(-0.5), y)
  var result = fused(exponent, all(0.693_359_375), mantissa + y)
  result = choose(x .== all(.infinity), all(.infinity), result)
  result = choose(x .== all(0), all(-.infinity), result)
  return choose(x .>= all(0), result, all(.nan))
}

@inline(__always)
func logistic(_ x: Vector) -> Vector { all(1) / (all(1) + exponential(all(0) - x)) }

@inline(__always)
func hyperbolicTangent(_ x: Vector) -> Vector {
  let sign = bits(x) & Integers(repeating: Int32.min)
  let size = float(bits(x) & Integers(repeating: Int32.max))
  let square = x * x
  var p = fused(all(-5.704_988_73e-3), square, all(2.063_908_88e-2))
  p = fused(p, square, all(-5.373_971_56e-2))
  p = fused(p, square, all(1.333_144_22e-1))
  p = fused(p, square, all(-3.333_328_19e-1))
  let small = fused(p * square, x, x)
  let large = all(1) - all(2) / (exponential(size + size) + all(1))
  return choose(size .< all(0.625), small, float(bits(large) | sign))
}
