/// Systems of linear equations whose coefficients may hold other symbols.
public enum LinearEquations {
  /// The values of the symbols for which all terms are 0, symbols that may be anything left free.
  ///
  /// Nil when the equations contradict each other. Throws a `SymbolicError` when one is not linear.
  public static func solve(_ equations: [Term], for symbols: [String]) throws -> [String: Term]? {
    var simplification = Simplification()
    var table = try equations.map { try row(of: $0, symbols) }
    var pivots: [Int] = []
    for column in symbols.indices {
      guard let place = (pivots.count..<table.count).first(where: { !table[$0][column].isZero })
      else { continue }
      table.swapAt(pivots.count, place)
      let here = pivots.count
      let lead = table[here][column]
      table[here] = try table[here].map { try simplification.shortest($0 / lead) }
      for other in table.indices where other != here && !table[other][column].isZero {
        let factor = table[other][column]
        table[other] = try zip(table[other], table[here]).map {
          try simplification.shortest($0 - factor * $1)
        }
      }
      pivots.append(column)
    }
    guard table[pivots.count...].allSatisfy({ $0[symbols.count].isZero }) else { return nil }
    var values: [String: Term] = [:]
    for (place, column) in pivots.enumerated() {
      let free = symbols.indices.filter { !pivots.contains($0) }.map {
        -(table[place][$0] * .symbol(symbols[$0]))
      }
      values[symbols[column]] = try simplification.shortest(
        .sum([table[place][symbols.count]] + free))
    }
    return values
  }

  /// The coefficients of the symbols, and what stands on the other side.
  private static func row(of equation: Term, _ symbols: [String]) throws -> [Term] {
    let numerator = try Kernels(of: [equation]).fraction(equation)?.numerator.term ?? equation
    var row = [Term](repeating: .zero, count: symbols.count + 1)
    for part in try numerator.expanded().addends {
      let held = symbols.indices.filter { part.contains(symbol: symbols[$0]) }
      guard let column = held.first else {
        row[symbols.count] = row[symbols.count] - part
        continue
      }
      let factor = Term.symbol(symbols[column])
      guard held.count == 1, part.factors.contains(factor) else {
        throw SymbolicError("a system must be linear in \(symbols.joined(separator: ", ")) here")
      }
      row[column] = row[column] + .product(part.factors.filter { $0 != factor })
    }
    return row
  }
}
