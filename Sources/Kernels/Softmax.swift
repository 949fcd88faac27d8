/// exp(x - max) / sum of exp(x - max), for each row.
func softmax(_ from: Source, _ to: Target, _ rows: Int, _ length: Int) {
  for row in 0..<rows {
    let (x, y) = (from + row &* length, to + row &* length)
    let largest = all(maximum(x, length))
    map(x, y, length) { exponential($0 - largest) }
    let total = all(Float(sum(y, length)))
    map(y, y, length) { $0 / total }
  }
}

/// x - max - log(sum of exp(x - max)), for each row.
func logSoftmax(_ from: Source, _ to: Target, _ rows: Int, _ length: Int) {
  for row in 0..<rows {
    let (x, y) = (from + row &* length, to + row &* length)
    let largest = all(maximum(x, length))
    map(x, y, length) { exponential($0 - largest) }
    let total = logarithm(all(Float(sum(y, length))))
    map(x, y, length) { $0 - largest - total }
  }
}
