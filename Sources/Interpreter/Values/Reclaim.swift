/// Frees nested containers without recursion, however deep they are.
///
/// A container's `deinit` hands its contents over; beyond a fixed depth they wait in a list that
/// the outermost `deinit` empties.
enum Reclaim {
  @exclusivity(unchecked) nonisolated(unsafe) private static var depth = 0
  @exclusivity(unchecked) nonisolated(unsafe) private static var waiting: [[Value]] = []

  /// Releases `values`; call it from `deinit`.
  static func release(_ values: inout [Value]) {
    guard values.contains(where: \.holdsContainer) else { return }
    if depth >= 100 {
      waiting.append(values)
      values = []
      return
    }
    depth += 1
    values = []
    if depth == 1 { while let next = waiting.popLast() { _ = consume next } }
    depth -= 1
  }
}

extension Value {
  /// Whether releasing the value may release others.
  @inline(__always) var holdsContainer: Bool {
    switch self {
    case .none, .unbound, .bool, .int, .double, .str, .tensor, .native, .type: false
    default: true
    }
  }
}
