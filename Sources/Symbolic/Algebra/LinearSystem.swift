/// Systems of linear equations over the rationals, by elimination.
enum LinearSystem {
  /// The only solution of `rows * unknowns = right`; nil when there is none or more than one.
  static func solve(rows: [[Rational]], right: [Rational]) throws -> [Rational]? {
    var table = zip(rows, right).map { $0 + [$1] }
    let count = rows.first?.count ?? 0
    guard table.count >= count else { return nil }
    for column in 0..<count {
      try Budget.spend(count * count)
      guard let pivot = (column..<table.count).first(where: { !table[$0][column].isZero }) else {
        return nil
      }
      table.swapAt(column, pivot)
      let lead = table[column][column]
      table[column] = table[column].map { $0 / lead }
      for row in table.indices where row != column && !table[row][column].isZero {
        let factor = table[row][column]
        table[row] = zip(table[row], table[column]).map { $0 - factor * $1 }
      }
    }
    guard table[count...].allSatisfy({ $0[count].isZero }) else { return nil }
    return table[..<count].map { $0[count] }
  }
}
