#if W512
  private typealias Part = SIMD16<Float>
#elseif FMA
  private typealias Part = SIMD8<Float>
#else
  private typealias Part = SIMD4<Float>
#endif

/// A part of C whose sums stay in registers: as many rows as there are registers for, of two vectors.
enum Tile {
  #if W512
    static let rows = 2 * Strip.rows
  #else
    static let rows = Strip.rows
  #endif
  static let columns = 2 * Part.scalarCount

  /// Adds the product of a panel of A and a panel of B to a tile of C.
  @inline(__always)
  static func multiply(
    _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ length: Int,
    _ c: UnsafeMutablePointer<Float>, _ stride: Int
  ) {
    var upper = Strip()
    #if W512
      var lower = Strip()
    #endif
    var (x, y) = (a, b)
    for _ in 0..<length {
      let (left, right) = (part(y), part(y + Part.scalarCount))
      upper.addProduct(x, left, right)
      #if W512
        lower.addProduct(x + Strip.rows, left, right)
      #endif
      x += rows
      y += columns
    }
    upper.add(to: c, stride)
    #if W512
      lower.add(to: c + Strip.rows &* stride, stride)
    #endif
  }
}

/// Sums for six rows of a tile; loops over more would not be unrolled, and the sums live in memory.
private struct Strip {
  static let rows = 6
  private var left = InlineArray<6, Part>(repeating: Part())
  private var right = InlineArray<6, Part>(repeating: Part())

  @inline(__always)
  mutating func addProduct(_ a: UnsafePointer<Float>, _ p: Part, _ q: Part) {
    for row in 0..<Strip.rows {
      #if FMA
        left[row].addProduct(Part(repeating: a[row]), p)
        right[row].addProduct(Part(repeating: a[row]), q)
      #else
        left[row] += a[row] * p
        right[row] += a[row] * q
      #endif
    }
  }

  @inline(__always)
  func add(to c: UnsafeMutablePointer<Float>, _ stride: Int) {
    for row in 0..<Strip.rows {
      let (p, q) = (c + row &* stride, c + row &* stride + Part.scalarCount)
      UnsafeMutableRawPointer(p).storeBytes(of: part(p) + left[row], as: Part.self)
      UnsafeMutableRawPointer(q).storeBytes(of: part(q) + right[row], as: Part.self)
    }
  }
}

@inline(__always)
private func part(_ address: UnsafePointer<Float>) -> Part {
  UnsafeRawPointer(address).loadUnaligned(as: Part.self)
}
