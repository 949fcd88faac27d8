/// Real roots of a function by numbers: changes of sign between -100 and 100, then bisection.
enum RealRoots {
  static func find(_ term: Term, _ symbol: String) throws -> [Double] {
    func value(_ x: Double) -> Double? { Evaluation.value(of: term, at: [symbol: x]) }
    var roots: [Double] = []
    var previous: (x: Double, y: Double)?
    for step in 0...4000 {
      try Budget.spend(20)
      let x = -100 + Double(step) * 0.05 + 1e-7
      guard let y = value(x) else {
        previous = nil
        continue
      }
      if let last = previous, (last.y < 0) != (y < 0), let root = bisect(last.x, x, value) {
        roots.append(root)
      }
      previous = (x, y)
    }
    return Array(roots.prefix(12))
  }

  private static func bisect(
    _ low: Double, _ high: Double, _ value: (Double) -> Double?
  ) -> Double? {
    var (a, b) = (low, high)
    guard let first = value(a) else { return nil }
    for _ in 0..<80 {
      let middle = (a + b) / 2
      guard let y = value(middle) else { return nil }
      if (y < 0) == (first < 0) { a = middle } else { b = middle }
    }
    // A pole changes the sign too, but grows.
    guard let y = value(a), abs(y) < 1e-6 * max(1, abs(first)) else { return nil }
    return a
  }
}
