import Glibc
import Syntax

/// `fsum`, `prod`, `hypot` and `dist`.
nonisolated(unsafe) let mathSums: [Native] = [
  Native("fsum(iterable, /)", "The sum of floats, rounded once.") { a throws(Raised) in
    .double(try exactSum(a[0]))
  },
  Native("prod(iterable, /, *, start=1)", "The product of the items.") { a throws(Raised) in
    var product = a[1]
    let iterator = try a[0].iterator()
    while let item = try iterator.next() {
      try Runtime.poll()
      product = try Value.binary(.multiply, product, item)
    }
    return product
  },
  Native("hypot(*coordinates)", "The length of a vector.") { a throws(Raised) in
    .double(length(try doubles(a[0])))
  },
  Native("dist(p, q, /)", "The distance of two points.") { a throws(Raised) in
    let (p, q) = (try doubles(a[0]), try doubles(a[1]))
    guard p.count == q.count else {
      throw Raised(.valueError, "both points must have the same number of dimensions")
    }
    return .double(length(zip(p, q).map { $0 - $1 }))
  },
]

private func doubles(_ value: Value) throws(Raised) -> [Double] {
  var result: [Double] = []
  for item in try value.items() { result.append(try item.asDouble()) }
  return result
}

/// The Euclidean norm, scaled against overflow, with the rounding errors of squares and sums.
private func length(_ vector: [Double]) -> Double {
  let largest = vector.reduce(0) { max($0, $1.magnitude) }
  if vector.contains(where: \.isInfinite) { return .infinity }
  if vector.contains(where: \.isNaN) { return .nan }
  if vector.count == 2 { return hypot(vector[0], vector[1]) }
  guard largest > 0, largest.isNormal else { return largest }
  let scale = Double(sign: .plus, exponent: largest.exponent, significand: 1)
  var (sum, error) = (0.0, 0.0)
  for x in vector {
    let y = x / scale
    let square = y * y
    let next = sum + square
    error += (-square).addingProduct(y, y)
    error += sum.magnitude >= square ? (sum - next) + square : (square - next) + sum
    sum = next
  }
  return scale * (sum + error).squareRoot()
}

/// The sum without intermediate rounding.
///
/// By partial sums that do not overlap: J. Shewchuk, "Adaptive Precision Arithmetic", 1997.
private func exactSum(_ iterable: Value) throws(Raised) -> Double {
  var partials: [Double] = []
  var special = 0.0
  let iterator = try iterable.iterator()
  while let item = try iterator.next() {
    try Runtime.poll()
    var x = try item.asDouble()
    guard x.isFinite else {
      special += x
      continue
    }
    var count = 0
    for y in partials {
      let (large, small) = x.magnitude < y.magnitude ? (y, x) : (x, y)
      let high = large + small
      let low = small - (high - large)
      if low != 0 {
        partials[count] = low
        count += 1
      }
      x = high
    }
    guard x.isFinite else { throw Raised(.overflowError, "intermediate overflow in fsum") }
    partials.replaceSubrange(count..., with: [x])
  }
  if special != 0 || special.isNaN {
    if special.isNaN { throw Raised(.valueError, "-inf + inf in fsum") }
    return special
  }
  return rounded(partials)
}

/// The sum of partial sums, from the largest down, with ties decided by what comes below.
private func rounded(_ partials: [Double]) -> Double {
  var rest = partials
  guard var high = rest.popLast() else { return 0 }
  var low = 0.0
  while let y = rest.popLast() {
    let x = high
    high = x + y
    low = y - (high - x)
    if low != 0 { break }
  }
  if let below = rest.last, (low < 0 && below < 0) || (low > 0 && below > 0) {
    let twice = low * 2
    let x = high + twice
    if twice == x - high { high = x }
  }
  return high
}
