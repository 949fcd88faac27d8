/// A matrix of float64 numbers, row by row: what decompositions compute on.
struct RealMatrix {
  let rows: Int
  let columns: Int
  var items: [Double]

  /// Zeros.
  init(_ rows: Int, _ columns: Int) {
    self.rows = rows
    self.columns = columns
    items = [Double](repeating: 0, count: rows * columns)
  }

  init(_ rows: Int, _ columns: Int, _ items: [Double]) {
    self.rows = rows
    self.columns = columns
    self.items = items
  }

  static func identity(_ size: Int) -> RealMatrix {
    var result = RealMatrix(size, size)
    for index in 0..<size { result[index, index] = 1 }
    return result
  }

  @inline(__always)
  subscript(row: Int, column: Int) -> Double {
    get { items[row &* columns &+ column] }
    set { items[row &* columns &+ column] = newValue }
  }

  var transposed: RealMatrix {
    var result = RealMatrix(columns, rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  func times(_ other: RealMatrix) -> RealMatrix {
    var result = RealMatrix(rows, other.columns)
    for row in 0..<rows {
      for middle in 0..<columns {
        result.add(other, row: middle, times: self[row, middle], to: row)
      }
    }
    return result
  }
}

// Operations on rows, which are the inner loops of everything.
extension RealMatrix {
  /// Adds a multiple of one row to another, from a column on.
  mutating func add(row source: Int, times factor: Double, to target: Int, from first: Int = 0) {
    let (from, to, count) = (source * columns, target * columns, columns)
    items.withUnsafeMutableBufferPointer { items in
      for column in first..<count { items[to &+ column] += factor * items[from &+ column] }
    }
  }

  /// Adds a multiple of another matrix's row to a row.
  mutating func add(
    _ other: RealMatrix, row source: Int, times factor: Double, to target: Int
  ) {
    let (from, to, count) = (source * other.columns, target * columns, columns)
    items.withUnsafeMutableBufferPointer { items in
      other.items.withUnsafeBufferPointer { others in
        for column in 0..<count { items[to &+ column] += factor * others[from &+ column] }
      }
    }
  }

  mutating func swapRows(_ a: Int, _ b: Int) {
    if a == b { return }
    for column in 0..<columns { items.swapAt(a * columns + column, b * columns + column) }
  }

  mutating func scale(row: Int, by factor: Double) {
    for column in 0..<columns { self[row, column] *= factor }
  }

  /// Rows a and b become c * a - s * b and s * a + c * b.
  mutating func rotate(_ a: Int, _ b: Int, _ c: Double, _ s: Double) {
    let (first, second, count) = (a * columns, b * columns, columns)
    items.withUnsafeMutableBufferPointer { items in
      for column in 0..<count {
        let (x, y) = (items[first &+ column], items[second &+ column])
        items[first &+ column] = c * x - s * y
        items[second &+ column] = s * x + c * y
      }
    }
  }

  /// The sum of the products of two rows, over the first `count` columns.
  func dot(_ a: Int, _ b: Int, _ count: Int) -> Double {
    let (first, second) = (a * columns, b * columns)
    return items.withUnsafeBufferPointer { items in
      var sum = 0.0
      for column in 0..<count { sum += items[first &+ column] * items[second &+ column] }
      return sum
    }
  }
}
