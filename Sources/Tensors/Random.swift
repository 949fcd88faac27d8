import Glibc

/// Paddle's distributions, which are the C++ library's: the same numbers for the same seed.
extension Generator {
  /// Uniform in 0 ..< 1: one draw.
  @inline(__always)
  mutating func unitFloat() -> Float {
    let z = next()
    // The same rounding as Float(z), but without the branch on its sign that mispredicts.
    let rounded =
      z < 1 << 27 ? Float(Int64(bitPattern: z)) : Float(Int64(bitPattern: z >> 1 | z & 1)) * 2
    return min(rounded * 0x1p-64, Float(1).nextDown)
  }

  /// Uniform in 0 ..< 1: one draw.
  @inline(__always)
  public mutating func unitDouble() -> Double { min(Double(next()) * 0x1p-64, 1.0.nextDown) }

  /// A whole number in 0 ..< range, by Lemire's multiplication with rejection.
  mutating func below(_ range: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: range)
    if product.low < range {
      let threshold = (0 &- range) % range
      while product.low < threshold { product = next().multipliedFullWidth(by: range) }
    }
    return product.high
  }

  /// A whole number in low ..< high; low when that is empty.
  public mutating func integer(from low: Int, below high: Int) -> Int {
    let range = UInt64(bitPattern: Int64(high &- low))
    return low &+ Int(bitPattern: UInt(high > low ? below(range) : 0))
  }

  /// Uniform in low ..< high, float32 or float64.
  ///
  /// Throws `ValueError` for another type.
  public mutating func uniform(
    _ shape: [Int], _ low: Double = 0, _ high: Double = 1, _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor {
    try Self.requireFloating(dtype, "uniform")
    let out = try Storage.allocate(shape, dtype)
    if dtype == .float32 {
      let (to, start, width) = (out.pointer(Float.self), Float(low), Float(high) - Float(low))
      for index in 0..<out.count {
        if index & 0x3FFFF == 0x3FFFF { try Interrupt.check() }
        to[index] = unitFloat() * width + start
      }
    } else {
      let to = out.pointer(Double.self)
      for index in 0..<out.count {
        if index & 0x3FFFF == 0x3FFFF { try Interrupt.check() }
        to[index] = unitDouble() * (high - low) + low
      }
    }
    return Tensor(shape, out, dtype)
  }

  /// Normal with the given mean and deviation, float32 or float64, by Marsaglia's polar method; the
  /// second half of the last pair is dropped.
  ///
  /// Throws `ValueError` for another type.
  public mutating func normal(
    _ shape: [Int], mean: Double = 0, deviation: Double = 1, _ dtype: DType = .float32
  ) throws(TensorError) -> Tensor {
    try Self.requireFloating(dtype, "normal")
    let out = try Storage.allocate(shape, dtype)
    var index = 0
    while index < out.count {
      if index & 0x3FFFE == 0x3FFFE { try Interrupt.check() }
      if dtype == .float32 {
        let (to, center, scale) = (out.pointer(Float.self), Float(mean), Float(deviation))
        let pair = normalFloats()
        to[index] = pair.0 * scale + center
        if index + 1 < out.count { to[index + 1] = pair.1 * scale + center }
      } else {
        let to = out.pointer(Double.self)
        let pair = normalDoubles()
        to[index] = pair.0 * deviation + mean
        if index + 1 < out.count { to[index + 1] = pair.1 * deviation + mean }
      }
      index += 2
    }
    return Tensor(shape, out, dtype)
  }

  /// A number of the standard normal distribution: the first of a fresh pair.
  public mutating func normalFloat() -> Float { normalFloats().0 }

  // The logarithm is the C library's: another one would differ in the last bit now and then.
  private mutating func normalFloats() -> (Float, Float) {
    while true {
      let x = 2 * unitFloat() - 1
      let y = 2 * unitFloat() - 1
      let square = x * x + y * y
      if square > 1 || square == 0 { continue }
      let factor = (-2 * logf(square) / square).squareRoot()
      return (y * factor, x * factor)
    }
  }

  private mutating func normalDoubles() -> (Double, Double) {
    while true {
      let x = 2 * unitDouble() - 1
      let y = 2 * unitDouble() - 1
      let square = x * x + y * y
      if square > 1 || square == 0 { continue }
      let factor = (-2 * log(square) / square).squareRoot()
      return (y * factor, x * factor)
    }
  }

  private static func requireFloating(_ dtype: DType, _ name: String) throws(TensorError) {
    guard dtype.isFloating else {
      throw TensorError(.value, "{} gives float32 or float64, not {}", name, dtype.name)
    }
  }

  /// Whole numbers in low ..< high.
  ///
  /// Throws `ValueError` when there are none.
  public mutating func integers(
    _ shape: [Int], from low: Int, below high: Int, _ dtype: DType = .int64
  ) throws(TensorError) -> Tensor {
    guard low < high else {
      throw TensorError(.value, "randint needs low < high, and got {} and {}", "\(low)", "\(high)")
    }
    let out = try Storage.allocate(shape, .int64)
    let to = out.pointer(Int64.self)
    for index in 0..<out.count {
      if index & 0x3FFFF == 0x3FFFF { try Interrupt.check() }
      to[index] = Int64(integer(from: low, below: high))
    }
    return try Tensor(shape, out, .int64).cast(to: dtype)
  }

  /// 0 ..< count in random order.
  ///
  /// Throws `ValueError` for a negative count.
  public mutating func permutation(
    _ count: Int, _ dtype: DType = .int64
  ) throws(TensorError) -> Tensor {
    let ordered = try Storage.allocate([count], .int64)
    let to = ordered.pointer(Int64.self)
    for index in 0..<count { to[index] = Int64(index) }
    shuffle(to, count)
    return try Tensor([count], ordered, .int64).cast(to: dtype)
  }

  /// The C++ library's `shuffle`: while the square of the count fits, one draw decides two swaps.
  private mutating func shuffle(_ items: UnsafeMutablePointer<Int64>, _ count: Int) {
    guard count > 1 else { return }
    func swap(_ a: Int, _ b: Int) { (items[a], items[b]) = (items[b], items[a]) }
    var index = 1
    if count % 2 == 0 {
      swap(1, Int(below(2)))
      index = 2
    }
    while index < count {
      let range = UInt64(index) + 1
      let both = below(range * (range + 1))
      swap(index, Int(both / (range + 1)))
      swap(index + 1, Int(both % (range + 1)))
      index += 2
    }
  }

  /// 1 with the probability that each element gives, else 0.
  ///
  /// Throws `ValueError` outside 0 ... 1.
  public mutating func bernoulli(_ probabilities: Tensor) throws(TensorError) -> Tensor {
    let p = probabilities.doubles
    guard p.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw TensorError(.value, "a probability is between 0 and 1")
    }
    try Self.requireFloating(probabilities.dtype, "bernoulli")
    let drawn = p.map { Double(unitFloat()) <= $0 ? 1.0 : 0 }
    return try Tensor(doubles: drawn, shape: probabilities.shape).cast(to: probabilities.dtype)
  }
}
