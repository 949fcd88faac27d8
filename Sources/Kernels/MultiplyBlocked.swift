import KernelTable

// The panels of A and B are copied into the order in which the tile kernel reads them: blocks of
// `blockDepth` × `blockRows` of A stay in the second-level cache.
private let tileRows = 6
private let tileColumns = 2 * Tile.scalarCount
private let blockDepth = 384
private let blockRows = 96
private let blockColumns = 2048

#if W512
  private typealias Tile = SIMD16<Float>
#elseif FMA
  private typealias Tile = SIMD8<Float>
#else
  private typealias Tile = SIMD4<Float>
#endif

/// C = A B in packed blocks.
func multiplyBlocked(_ p: MatrixProduct) {
  let depth = min(blockDepth, p.depth)
  let columns = min(blockColumns, roundUp(p.columns, tileColumns))
  let rows = min(blockRows, roundUp(p.rows, tileRows))
  withUnsafeTemporaryAllocation(of: Float.self, capacity: depth &* columns) { b in
    withUnsafeTemporaryAllocation(of: Float.self, capacity: depth &* rows) { a in
      guard let b = b.baseAddress, let a = a.baseAddress else { return }
      var column = 0
      while column < p.columns {
        let width = min(blockColumns, p.columns &- column)
        var start = 0
        while start < p.depth {
          let length = min(blockDepth, p.depth &- start)
          packB(p, start, length, column, width, b)
          var row = 0
          while row < p.rows {
            let height = min(blockRows, p.rows &- row)
            packA(p, row, height, start, length, a)
            multiplyPanels(p, a, b, row, height, column, width, length, adds: start > 0)
            row &+= blockRows
          }
          start &+= blockDepth
        }
        column &+= blockColumns
      }
    }
  }
}

@inline(__always)
private func roundUp(_ value: Int, _ unit: Int) -> Int { (value &+ unit &- 1) / unit &* unit }

/// Panels of `tileColumns` columns, depth by depth, padded with zeros.
private func packB(
  _ p: MatrixProduct, _ start: Int, _ length: Int, _ column: Int, _ width: Int,
  _ target: UnsafeMutablePointer<Float>
) {
  var to = target
  var first = 0
  while first < width {
    let count = min(tileColumns, width &- first)
    let from = p.b + start &* p.bRow + (column &+ first) &* p.bColumn
    for depth in 0..<length {
      let row = from + depth &* p.bRow
      if count == tileColumns, p.bColumn == 1 {
        for index in 0..<tileColumns { to[index] = row[index] }
      } else {
        for index in 0..<count { to[index] = row[index &* p.bColumn] }
        for index in count..<tileColumns { to[index] = 0 }
      }
      to += tileColumns
    }
    first &+= tileColumns
  }
}

/// Panels of `tileRows` rows, depth by depth, padded with zeros.
private func packA(
  _ p: MatrixProduct, _ row: Int, _ height: Int, _ start: Int, _ length: Int,
  _ target: UnsafeMutablePointer<Float>
) {
  var to = target
  var first = 0
  while first < height {
    let count = min(tileRows, height &- first)
    for index in 0..<tileRows {
      let from = p.a + (row &+ first &+ min(index, count &- 1)) &* p.aRow + start &* p.aColumn
      let scale: Float = index < count ? 1 : 0
      for depth in 0..<length {
        to[depth &* tileRows &+ index] = scale == 0 ? 0 : from[depth &* p.aColumn]
      }
    }
    to += tileRows &* length
    first &+= tileRows
  }
}

private func multiplyPanels(
  _ p: MatrixProduct, _ a: UnsafeMutablePointer<Float>, _ b: UnsafeMutablePointer<Float>,
  _ row: Int, _ height: Int, _ column: Int, _ width: Int, _ length: Int, adds: Bool
) {
  var right = 0
  while right < width {
    var down = 0
    while down < height {
      let (rows, columns) = (min(tileRows, height &- down), min(tileColumns, width &- right))
      let c = p.c + (row &+ down) &* p.columns + column + right
      let (x, y) = (a + down &* length, b + right &* length)
      if rows == tileRows, columns == tileColumns {
        multiplyTile(x, y, length, c, p.columns, adds)
      } else {
        multiplyEdge(x, y, length, c, p.columns, rows, columns, adds)
      }
      down &+= tileRows
    }
    right &+= tileColumns
  }
}

/// A tile that sticks out of C: computed whole in scratch memory, then copied in part.
private func multiplyEdge(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ length: Int,
  _ c: UnsafeMutablePointer<Float>, _ stride: Int, _ rows: Int, _ columns: Int, _ adds: Bool
) {
  withUnsafeTemporaryAllocation(of: Float.self, capacity: tileRows &* tileColumns) { scratch in
    guard let scratch = scratch.baseAddress else { return }
    multiplyTile(a, b, length, scratch, tileColumns, false)
    for row in 0..<rows {
      let (from, to) = (scratch + row &* tileColumns, c + row &* stride)
      for column in 0..<columns { to[column] = adds ? to[column] + from[column] : from[column] }
    }
  }
}

@inline(__always)
private func vector(_ address: UnsafePointer<Float>) -> Tile {
  UnsafeRawPointer(address).loadUnaligned(as: Tile.self)
}

@inline(__always)
private func addProduct(_ sum: inout Tile, _ a: Float, _ b: Tile) {
  #if FMA
    sum.addProduct(Tile(repeating: a), b)
  #else
    sum += a * b
  #endif
}

@inline(__always)
private func finish(_ c: UnsafeMutablePointer<Float>, _ left: Tile, _ right: Tile, _ adds: Bool) {
  let next = c + Tile.scalarCount
  let (x, y) = adds ? (left + vector(c), right + vector(next)) : (left, right)
  UnsafeMutableRawPointer(c).storeBytes(of: x, as: Tile.self)
  UnsafeMutableRawPointer(next).storeBytes(of: y, as: Tile.self)
}

/// One tile of C, 6 rows × 2 vectors.
///
/// Named accumulators, because an array of them would live in memory.
@inline(__always)
private func multiplyTile(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ length: Int,
  _ c: UnsafeMutablePointer<Float>, _ stride: Int, _ adds: Bool
) {
  var (a0, a1, a2, a3, a4, a5) = (Tile(), Tile(), Tile(), Tile(), Tile(), Tile())
  var (b0, b1, b2, b3, b4, b5) = (Tile(), Tile(), Tile(), Tile(), Tile(), Tile())
  var (x, y) = (a, b)
  for _ in 0..<length {
    let (left, right) = (vector(y), vector(y + Tile.scalarCount))
    addProduct(&a0, x[0], left)
    addProduct(&b0, x[0], right)
    addProduct(&a1, x[1], left)
    addProduct(&b1, x[1], right)
    addProduct(&a2, x[2], left)
    addProduct(&b2, x[2], right)
    addProduct(&a3, x[3], left)
    addProduct(&b3, x[3], right)
    addProduct(&a4, x[4], left)
    addProduct(&b4, x[4], right)
    addProduct(&a5, x[5], left)
    addProduct(&b5, x[5], right)
    x += tileRows
    y += tileColumns
  }
  finish(c, a0, b0, adds)
  finish(c + stride, a1, b1, adds)
  finish(c + 2 &* stride, a2, b2, adds)
  finish(c + 3 &* stride, a3, b3, adds)
  finish(c + 4 &* stride, a4, b4, adds)
  finish(c + 5 &* stride, a5, b5, adds)
}
