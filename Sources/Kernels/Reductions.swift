// Always 64 accumulators, whatever the vector width, so that results do not depend on the machine.
private typealias Lanes = SIMD16<Float>

@inline(__always)
private func lanes(_ address: UnsafePointer<Float>, _ index: Int) -> Lanes {
  UnsafeRawPointer(address + index).loadUnaligned(as: Lanes.self)
}

func sum(_ from: Source, _ count: Int) -> Double {
  var total = 0.0
  var start = 0
  while start < count {
    let length = min(4096, count &- start)
    total += Double(blockSum(from + start, length))
    start &+= length
  }
  return total
}

@inline(__always)
private func blockSum(_ from: Source, _ count: Int) -> Float {
  var (a, b, c, d) = (Lanes(), Lanes(), Lanes(), Lanes())
  var index = 0
  while index &+ 64 <= count {
    a += lanes(from, index)
    b += lanes(from, index &+ 16)
    c += lanes(from, index &+ 32)
    d += lanes(from, index &+ 48)
    index &+= 64
  }
  while index &+ 16 <= count {
    a += lanes(from, index)
    index &+= 16
  }
  let quarter = (a + b) + (c + d)
  let eight = quarter.lowHalf + quarter.highHalf
  let four = eight.lowHalf + eight.highHalf
  var total = (four[0] + four[2]) + (four[1] + four[3])
  while index < count {
    total += from[index]
    index &+= 1
  }
  return total
}

func maximum(_ from: Source, _ count: Int) -> Float {
  let none = Lanes(repeating: -.infinity)
  var (a, b) = (none, none)
  var (p, q) = (Lanes(), Lanes())
  var index = 0
  // p and q stay 0 unless a NaN comes by.
  while index &+ 32 <= count {
    let (x, y) = (lanes(from, index), lanes(from, index &+ 16))
    a = a.replacing(with: x, where: x .> a)
    b = b.replacing(with: y, where: y .> b)
    p = p.replacing(with: x, where: x .!= x)
    q = q.replacing(with: y, where: y .!= y)
    index &+= 32
  }
  a = a.replacing(with: b, where: b .> a)
  p += q
  var (result, poison): (Float, Float) = (-.infinity, 0)
  for lane in 0..<Lanes.scalarCount {
    if a[lane] > result { result = a[lane] }
    poison += p[lane]
  }
  while index < count {
    let x = from[index]
    if x > result { result = x }
    if x != x { poison = x }
    index &+= 1
  }
  return poison != poison ? poison : result
}
