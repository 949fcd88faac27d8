import KernelTable

// The panels of A and B are copied into the order in which the tile kernel reads them: blocks of
// `blockDepth` × `blockRows` of A stay in the second-level cache.
private let blockDepth = 384
private let blockRows = 96
private let blockColumns = 2048

/// C = A B in packed blocks.
func multiplyBlocked(_ p: MatrixProduct) {
  p.c.update(repeating: 0, count: p.rows &* p.columns)
  let depth = min(blockDepth, p.depth)
  let columns = min(blockColumns, roundUp(p.columns, Tile.columns))
  let rows = min(blockRows, roundUp(p.rows, Tile.rows))
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
            multiplyPanels(p, a, b, row, height, column, width, length)
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

/// Panels of `Tile.columns` columns, depth by depth, padded with zeros.
private func packB(
  _ p: MatrixProduct, _ start: Int, _ length: Int, _ column: Int, _ width: Int,
  _ target: UnsafeMutablePointer<Float>
) {
  var to = target
  var first = 0
  while first < width {
    let count = min(Tile.columns, width &- first)
    let from = p.b + start &* p.bRow + (column &+ first) &* p.bColumn
    for depth in 0..<length {
      let row = from + depth &* p.bRow
      if count == Tile.columns, p.bColumn == 1 {
        for index in 0..<Tile.columns { to[index] = row[index] }
      } else {
        for index in 0..<count { to[index] = row[index &* p.bColumn] }
        for index in count..<Tile.columns { to[index] = 0 }
      }
      to += Tile.columns
    }
    first &+= Tile.columns
  }
}

/// Panels of `Tile.rows` rows, depth by depth, padded with zeros.
private func packA(
  _ p: MatrixProduct, _ row: Int, _ height: Int, _ start: Int, _ length: Int,
  _ target: UnsafeMutablePointer<Float>
) {
  var to = target
  var first = 0
  while first < height {
    let count = min(Tile.rows, height &- first)
    for index in 0..<Tile.rows {
      let from = p.a + (row &+ first &+ min(index, count &- 1)) &* p.aRow + start &* p.aColumn
      let scale: Float = index < count ? 1 : 0
      for depth in 0..<length {
        to[depth &* Tile.rows &+ index] = scale == 0 ? 0 : from[depth &* p.aColumn]
      }
    }
    to += Tile.rows &* length
    first &+= Tile.rows
  }
}

private func multiplyPanels(
  _ p: MatrixProduct, _ a: UnsafeMutablePointer<Float>, _ b: UnsafeMutablePointer<Float>,
  _ row: Int, _ height: Int, _ column: Int, _ width: Int, _ length: Int
) {
  var right = 0
  while right < width {
    var down = 0
    while down < height {
      let (rows, columns) = (min(Tile.rows, height &- down), min(Tile.columns, width &- right))
      let c = p.c + (row &+ down) &* p.columns + column + right
      let (x, y) = (a + down &* length, b + right &* length)
      if rows == Tile.rows, columns == Tile.columns {
        Tile.multiply(x, y, length, c, p.columns)
      } else {
        multiplyEdge(x, y, length, c, p.columns, rows, columns)
      }
      down &+= Tile.rows
    }
    right &+= Tile.columns
  }
}

/// A tile that sticks out of C: computed whole in scratch memory, then copied in part.
private func multiplyEdge(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ length: Int,
  _ c: UnsafeMutablePointer<Float>, _ stride: Int, _ rows: Int, _ columns: Int
) {
  withUnsafeTemporaryAllocation(of: Float.self, capacity: Tile.rows &* Tile.columns) { scratch in
    guard let scratch = scratch.baseAddress else { return }
    scratch.update(repeating: 0, count: Tile.rows &* Tile.columns)
    Tile.multiply(a, b, length, scratch, Tile.columns)
    for row in 0..<rows {
      let (from, to) = (scratch + row &* Tile.columns, c + row &* stride)
      for column in 0..<columns { to[column] += from[column] }
    }
  }
}
