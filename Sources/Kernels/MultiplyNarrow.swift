import KernelTable

private typealias Row = SIMD8<Float>

@inline(__always)
private func addProduct(_ sum: Row, _ a: Float, _ b: Row) -> Row {
  #if FMA
    sum.addingProduct(Row(repeating: a), b)
  #else
    sum + a * b
  #endif
}

/// A row of B, padded with zeros.
///
/// A full-width load is used where it stays within the matrix.
@inline(__always)
private func rowOfB(_ p: MatrixProduct, _ depth: Int) -> Row {
  var row = Row()
  for column in 0..<p.columns { row[column] = p.b[depth &* p.bRow &+ column &* p.bColumn] }
  return row
}

/// At most 8 columns, with B's rows in registers and one 8-wide store per row of C.
///
/// The stores overlap the next row, so the last rows go element by element.
func multiplyNarrow(_ p: MatrixProduct) {
  withUnsafeTemporaryAllocation(of: Row.self, capacity: p.depth) { rows in
    for depth in 0..<p.depth { rows.initializeElement(at: depth, to: rowOfB(p, depth)) }
    for row in 0..<p.rows {
      let a = p.a + row &* p.aRow
      var sum = Row()
      for depth in 0..<p.depth { sum = addProduct(sum, a[depth &* p.aColumn], rows[depth]) }
      let c = p.c + row &* p.columns
      if (p.rows &- row) &* p.columns >= 8 {
        UnsafeMutableRawPointer(c).storeBytes(of: sum, as: Row.self)
      } else {
        for column in 0..<p.columns { c[column] = sum[column] }
      }
    }
  }
}

/// At most 8 rows and 8 columns but a long sum: all of C in registers, A's columns times B's rows.
func multiplyDeep(_ p: MatrixProduct) {
  for row in 0..<p.rows {
    let a = p.a + row &* p.aRow
    var (even, odd) = (Row(), Row())
    var depth = 0
    let contiguous = p.bColumn == 1
    while depth &+ 10 <= p.depth, contiguous {
      even = addProduct(even, a[depth &* p.aColumn], loadRow(p.b + depth &* p.bRow))
      odd = addProduct(odd, a[(depth &+ 1) &* p.aColumn], loadRow(p.b + (depth &+ 1) &* p.bRow))
      depth &+= 2
    }
    while depth < p.depth {
      even = addProduct(even, a[depth &* p.aColumn], rowOfB(p, depth))
      depth &+= 1
    }
    let sum = even + odd
    for column in 0..<p.columns { p.c[row &* p.columns &+ column] = sum[column] }
  }
}

/// Eight elements from a row of B on: what lies beyond the row goes into lanes that nobody reads.
@inline(__always)
private func loadRow(_ address: UnsafePointer<Float>) -> Row {
  UnsafeRawPointer(address).loadUnaligned(as: Row.self)
}
