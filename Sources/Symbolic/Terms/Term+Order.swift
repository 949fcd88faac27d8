/// The canonical order of terms and factors: numbers, constants, symbols by name, then the rest.
extension Term: Comparable {
  public static func < (a: Term, b: Term) -> Bool { compare(a, b) < 0 }

  /// Negative, 0 or positive, as `a` comes before, at or after `b`.
  private static func compare(_ a: Term, _ b: Term) -> Int {
    if a === b { return 0 }
    switch (a.kind, b.kind) {
    case (.number(let x), .number(let y)): return order(x, y)
    case (.constant(let x), .constant(let y)): return order(x.rawValue, y.rawValue)
    case (.symbol(let x), .symbol(let y)): return order(x, y)
    case (.power(let x, let m), .power(let y, let n)):
      let first = compare(x, y)
      return first != 0 ? first : compare(m, n)
    case (.call(let f, let xs), .call(let g, let ys)):
      return f == g ? compare(xs, ys) : order(f.name, g.name)
    case (.sum(let xs), .sum(let ys)), (.product(let xs), .product(let ys)):
      return compare(xs, ys)
    default: return order(a.rank, b.rank)
    }
  }

  private static func compare(_ xs: [Term], _ ys: [Term]) -> Int {
    for (x, y) in zip(xs, ys) {
      let result = compare(x, y)
      if result != 0 { return result }
    }
    return order(xs.count, ys.count)
  }

  private static func order<T: Comparable>(_ x: T, _ y: T) -> Int { x < y ? -1 : x > y ? 1 : 0 }

  private var rank: Int {
    switch kind {
    case .number: 0
    case .constant: 1
    case .symbol: 2
    case .power: 3
    case .call: 4
    case .product: 5
    case .sum: 6
    }
  }
}
