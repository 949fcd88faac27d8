/// The length of an axis: a number, or not known yet and then perhaps found to be that of another.
public final class Dimension {
  private var link: Dimension?
  private var size: Int?
  private let name: String

  init(_ size: Int) {
    self.size = size
    name = ""
  }
  /// A length that is written as `A.shape[0]` as long as it is not known.
  init(of symbol: String, axis: Int) { name = "\(symbol).shape[\(axis)]" }

  private var root: Dimension { link?.root ?? self }

  /// The length as a term.
  var term: Term { root.size.map { .number($0) } ?? .symbol(root.name) }
  var isOne: Bool { root.size == 1 }
  var known: Int? { root.size }

  /// Takes both lengths to be the same; false if they are known to differ.
  func unify(_ other: Dimension) -> Bool {
    let (a, b) = (root, other.root)
    if a === b { return true }
    if let x = a.size, let y = b.size { return x == y }
    if a.size == nil { a.link = b } else { b.link = a }
    return true
  }
}

/// The shape of a step of a computation; nil while it is open whether it is a number or more.
public final class Extent {
  private var link: Extent?
  private var axes: [Dimension]?

  init(_ axes: [Dimension]?) { self.axes = axes }
  /// A shape of known lengths.
  public convenience init(_ shape: [Int]) { self.init(shape.map { Dimension($0) }) }

  private var root: Extent { link?.root ?? self }

  /// The axes; nil while open.
  var dimensions: [Dimension]? { root.axes }
  /// The number of axes; an open shape counts as a number's.
  var rank: Int { dimensions?.count ?? 0 }

  /// Settles an open shape.
  func settle(_ axes: [Dimension]) { if root.axes == nil { root.axes = axes } }

  /// The shape that two operands broadcast to; nil if they do not fit.
  ///
  /// An open shape becomes the other's.
  func broadcast(_ other: Extent) -> Extent? {
    let (a, b) = (root, other.root)
    if a === b { return a }
    if a.axes == nil {
      a.link = b
      return b
    }
    if b.axes == nil {
      if a.rank == 0 { return a }
      b.link = a
      return a
    }
    return Extent.joined(a.axes ?? [], b.axes ?? [])
  }

  private static func joined(_ x: [Dimension], _ y: [Dimension]) -> Extent? {
    let rank = max(x.count, y.count)
    var result: [Dimension] = []
    for place in 0..<rank {
      let (i, j) = (place - rank + x.count, place - rank + y.count)
      guard i >= 0 else {
        result.append(y[j])
        continue
      }
      guard j >= 0, !y[j].isOne else {
        result.append(x[i])
        continue
      }
      guard x[i].isOne || x[i].unify(y[j]) else { return nil }
      result.append(y[j])
    }
    return Extent(result)
  }
}
