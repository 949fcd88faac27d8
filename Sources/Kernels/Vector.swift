// The vector type of this instruction set. The sources of this directory are compiled once per set;
// FMA and W512 are the settings of the higher ones.

#if W512
  typealias Vector = SIMD16<Float>
  typealias Integers = SIMD16<Int32>
#else
  typealias Vector = SIMD8<Float>
  typealias Integers = SIMD8<Int32>
#endif

/// Elements per vector.
let width = Vector.scalarCount

@inline(__always)
func load(_ address: UnsafePointer<Float>, _ index: Int) -> Vector {
  UnsafeRawPointer(address + index).loadUnaligned(as: Vector.self)
}

@inline(__always)
func store(_ address: UnsafeMutablePointer<Float>, _ index: Int, _ value: Vector) {
  UnsafeMutableRawPointer(address + index).storeBytes(of: value, as: Vector.self)
}

@inline(__always)
func all(_ value: Float) -> Vector { Vector(repeating: value) }

/// `yes` where the mask holds, `no` elsewhere.
@inline(__always)
func choose(_ mask: SIMDMask<Integers>, _ yes: Vector, _ no: Vector) -> Vector {
  no.replacing(with: yes, where: mask)
}

/// a b + c, in one rounding where the processor can.
@inline(__always)
func fused(_ a: Vector, _ b: Vector, _ c: Vector) -> Vector {
  #if FMA
    c.addingProduct(a, b)
  #else
    a * b + c
  #endif
}

@inline(__always)
func bits(_ value: Vector) -> Integers { unsafeBitCast(value, to: Integers.self) }

@inline(__always)
func float(_ bits: Integers) -> Vector { unsafeBitCast(bits, to: Vector.self) }

/// Fills `to` with a function of each element.
///
/// SIMD loads and stores need no alias check, so `from` and `to` may be the same; the rest that
/// fills no vector takes the same path through a padded one.
@inline(__always)
func map(
  _ from: UnsafePointer<Float>, _ to: UnsafeMutablePointer<Float>, _ count: Int,
  _ function: (Vector) -> Vector
) {
  var index = 0
  while index &+ width <= count {
    store(to, index, function(load(from, index)))
    index &+= width
  }
  guard index < count else { return }
  var rest = Vector()
  for lane in 0..<(count &- index) { rest[lane] = from[index &+ lane] }
  rest = function(rest)
  for lane in 0..<(count &- index) { to[index &+ lane] = rest[lane] }
}
