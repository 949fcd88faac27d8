import KernelTable

/// C = A B by the way that suits the sizes.
func multiply(_ product: MatrixProduct) {
  let p = product
  guard p.depth > 0 else {
    p.c.update(repeating: 0, count: p.rows &* p.columns)
    return
  }
  if p.columns <= 8, p.rows <= 8, p.depth > 16 {
    multiplyDeep(p)
  } else if p.columns <= 8 {
    multiplyNarrow(p)
  } else if p.rows &* p.columns &* p.depth < 4096 {
    multiplySmall(p)
  } else {
    multiplyBlocked(p)
  }
}

/// Rows of C as sums of rows of B: for products too small to pack.
func multiplySmall(_ p: MatrixProduct) {
  for row in 0..<p.rows {
    let c = p.c + row &* p.columns
    let a = p.a + row &* p.aRow
    for column in 0..<p.columns { c[column] = a[0] * p.b[column &* p.bColumn] }
    for depth in 1..<max(p.depth, 1) {
      let factor = a[depth &* p.aColumn]
      let b = p.b + depth &* p.bRow
      for column in 0..<p.columns { c[column] += factor * b[column &* p.bColumn] }
    }
  }
}
