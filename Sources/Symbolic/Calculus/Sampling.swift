/// Compares terms by their values at points spread over a range.
enum Sampling {
  /// True when two terms have the same values at enough points, and wherever both have one.
  ///
  /// Where not `everywhere`, a part of the points is enough: of a root, one branch.
  static func agree(_ a: Term, _ b: Term, everywhere: Bool = true) -> Bool {
    let symbols = Set(a.symbols + b.symbols).sorted()
    var count = 0
    for index in 0..<24 {
      let point = self.point(index, symbols)
      guard let x = Evaluation.value(of: a, at: point), let y = Evaluation.value(of: b, at: point),
        x.isFinite, y.isFinite
      else { continue }
      if abs(x - y) <= 1e-7 * max(1, abs(x), abs(y)) {
        count += 1
      } else if everywhere {
        return false
      }
    }
    return count >= 3
  }

  /// A point whose coordinates lie between -3 and 3, spread by the golden ratio.
  static func point(_ index: Int, _ symbols: [String]) -> [String: Double] {
    var point: [String: Double] = [:]
    for (place, name) in symbols.enumerated() {
      let position = Double(index * 5 + place * 3 + 1) * 0.6180339887498949
      point[name] = 6 * position.truncatingRemainder(dividingBy: 1) - 3
    }
    return point
  }
}
