import Glibc

/// Normal and exponential numbers from layers of equal area.
///
/// Source: G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random Variables", 2000.
enum Ziggurat {
  /// Layers of a falling density: widths, heights, and the part of each that lies inside it whole.
  private struct Layers {
    /// What a random integer is multiplied by.
    var scale: [Double]
    /// Integers below it lie inside the layer above.
    var inside: [UInt64]
    var height: [Double]

    /// 256 layers of area `area`, the lowest as wide as `edge`, for integers below `range`.
    init(
      edge: Double, area: Double, range: Double, density: (Double) -> Double,
      inverse: (Double) -> Double
    ) {
      var widths = [Double](repeating: 0, count: 256)
      widths[255] = edge
      for layer in stride(from: 254, through: 1, by: -1) {
        let below = widths[layer + 1]
        widths[layer] = inverse(area / below + density(below))
      }
      scale = widths.map { $0 / range }
      height = widths.map(density)
      inside = [UInt64](repeating: 0, count: 256)
      for layer in 2..<256 { inside[layer] = UInt64(widths[layer - 1] / widths[layer] * range) }
      // Layer 0 is the lowest one with the tail; as a rectangle it would be wider than its edge.
      scale[0] = area / density(edge) / range
      inside[0] = UInt64(edge * density(edge) / area * range)
      height[0] = 1
    }
  }

  private static let normalEdge = 3.6541528853610088
  private static let exponentialEdge = 7.69711747013104972

  private static let normalLayers = Layers(
    edge: normalEdge,
    area: normalEdge * exp(-0.5 * normalEdge * normalEdge)
      + (Double.pi / 2).squareRoot() * erfc(normalEdge / 2.0.squareRoot()),
    range: 0x1p52, density: { exp(-0.5 * $0 * $0) }, inverse: { (-2 * log($0)).squareRoot() })

  private static let exponentialLayers = Layers(
    edge: exponentialEdge, area: (exponentialEdge + 1) * exp(-exponentialEdge), range: 0x1p53,
    density: { exp(-$0) }, inverse: { -log($0) })

  static func normal(_ bits: PermutedBits) -> Double {
    let layers = normalLayers
    while true {
      let word = bits.next64()
      let layer = Int(word & 0xFF)
      let size = word >> 9 & 0xF_FFFF_FFFF_FFFF
      let distance = Double(size) * layers.scale[layer]
      let x = word >> 8 & 1 == 1 ? -distance : distance
      if size < layers.inside[layer] { return x }
      if layer == 0 { return tail(bits, isNegative: size >> 8 & 1 == 1) }
      let (above, below) = (layers.height[layer - 1], layers.height[layer])
      if (above - below) * bits.double() + below < exp(-0.5 * x * x) { return x }
    }
  }

  private static func tail(_ bits: PermutedBits, isNegative: Bool) -> Double {
    while true {
      let x = -log1p(-bits.double()) / normalEdge
      let y = -log1p(-bits.double())
      if y + y > x * x { return isNegative ? -(normalEdge + x) : normalEdge + x }
    }
  }

  static func exponential(_ bits: PermutedBits) -> Double {
    let layers = exponentialLayers
    while true {
      let word = bits.next64() >> 3
      let layer = Int(word & 0xFF)
      let size = word >> 8
      let x = Double(size) * layers.scale[layer]
      if size < layers.inside[layer] { return x }
      if layer == 0 { return exponentialEdge - log1p(-bits.double()) }
      let (above, below) = (layers.height[layer - 1], layers.height[layer])
      if (above - below) * bits.double() + below < exp(-x) { return x }
    }
  }
}
