/// The items in ascending order by `<`, or descending; equal ones keep their order.
///
/// Inconsistent comparisons give some order, errors of the program's `<` or key pass through.
func sorted(_ items: [Value], key: Value, isReversed: Bool) throws(Raised) -> [Value] {
  var keys = items
  if !key.isNone {
    for index in items.indices { keys[index] = try call(key, items[index]) }
  }
  if let order = try sortedScalars(keys, isReversed: isReversed) {
    return key.isNone ? order.map { keys[$0] } : order.map { items[$0] }
  }
  var sorter = MergeSorter(keys: keys, isReversed: isReversed)
  return try sorter.order().map { items[$0] }
}

/// The order of keys that are all ints, all floats (no nan) or all strings; nil for others.
private func sortedScalars(_ keys: [Value], isReversed: Bool) throws(Raised) -> [Int]? {
  func order<T>(_ read: (Value) -> T?, _ precedes: (T, T) -> Bool) throws(Raised) -> [Int]? {
    var values: [T] = []
    values.reserveCapacity(keys.count)
    for key in keys {
      guard let value = read(key) else { return nil }
      values.append(value)
    }
    do {
      return try Array(keys.indices).sorted { a, b in
        try Runtime.poll()
        if precedes(values[a], values[b]) { return !isReversed }
        if precedes(values[b], values[a]) { return isReversed }
        return a < b
      }
    } catch let interruption as Raised {
      throw interruption
    } catch {
      return nil
    }
  }
  switch keys.first {
  case .int:
    return try order({ if case .int(let value) = $0 { value } else { nil } }, { $0 < $1 })
  case .double:
    return try order(
      { if case .double(let value) = $0, !value.isNaN { value } else { nil } }, { $0 < $1 })
  case .str:
    return try order({ if case .str(let value) = $0 { value } else { nil } }, { $0.precedes($1) })
  default: return nil
  }
}

/// A merge sort, bottom up: every step stays in bounds whatever the comparisons say.
private struct MergeSorter {
  let keys: [Value]
  let isReversed: Bool

  mutating func order() throws(Raised) -> [Int] {
    var source = try sortedRuns()
    var target = source
    var width = MergeSorter.runLength
    while width < source.count {
      var low = 0
      while low < source.count {
        let middle = min(low + width, source.count)
        let high = min(middle + width, source.count)
        try merge(source, into: &target, low, middle, high)
        low = high
      }
      swap(&source, &target)
      width *= 2
    }
    return source
  }

  private static let runLength = 8

  /// Whether the key at `a`, which is later, must come before the one at `b`.
  private func isBefore(_ a: Int, _ b: Int) throws(Raised) -> Bool {
    isReversed ? try keys[b].isLess(than: keys[a]) : try keys[a].isLess(than: keys[b])
  }

  /// Short runs sorted by insertion.
  private func sortedRuns() throws(Raised) -> [Int] {
    var order = Array(keys.indices)
    for start in stride(from: 0, to: order.count, by: MergeSorter.runLength) {
      for index in start..<min(start + MergeSorter.runLength, order.count) {
        let moving = order[index]
        var place = index
        while place > start {
          guard try isBefore(moving, order[place - 1]) else { break }
          order[place] = order[place - 1]
          place -= 1
        }
        order[place] = moving
      }
    }
    return order
  }

  private func merge(
    _ source: [Int], into target: inout [Int], _ low: Int, _ middle: Int, _ high: Int
  ) throws(Raised) {
    try Runtime.poll()
    if middle >= high {
      for index in low..<high { target[index] = source[index] }
      return
    }
    var (left, right) = (low, middle)
    for index in low..<high {
      var takesRight = left >= middle
      if !takesRight, right < high { takesRight = try isBefore(source[right], source[left]) }
      target[index] = takesRight ? source[right] : source[left]
      if takesRight { right += 1 } else { left += 1 }
    }
  }
}
