/// When two outputs of a program agree: the rule of `Tests/record.py`.
///
/// They may differ in numbers with a fraction or an exponent alone, and in those by no more than
/// the tolerance; below 0.01 a difference counts as if the numbers were 0.01.
public struct Agreement {
  /// Of the larger number.
  public let tolerance: Double

  public init(tolerance: Double) { self.tolerance = tolerance }

  private nonisolated(unsafe) static let number =
    /[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?/

  /// The lines that do not agree, expected and actual side by side; empty when all do.
  public func difference(expected: String, actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = (0..<max(old.count, new.count)).compactMap { index -> String? in
      let a = index < old.count ? old[index] : nil
      let b = index < new.count ? new[index] : nil
      if let a, let b, agree(a, b) { return nil }
      return Self.row(index + 1, a ?? "(no line)", b ?? "(no line)")
    }
    if rows.isEmpty { return "" }
    let shown = [Self.row(nil, "expected", "actual")] + rows.prefix(12)
    let more = rows.count > 12 ? ["and \(rows.count - 12) more lines"] : []
    return (shown + more).joined(separator: "\n")
  }

  private static func row(_ line: Int?, _ expected: Substring, _ actual: Substring) -> String {
    let number = line.map(String.init) ?? ""
    let padding = String(repeating: " ", count: max(0, 5 - number.count))
    let gap = String(repeating: " ", count: max(0, 58 - expected.count))
    return "\(padding)\(number) │ \(expected)\(gap) │ \(actual)"
  }

  private func agree(_ expected: Substring, _ actual: Substring) -> Bool {
    if expected == actual { return true }
    guard tolerance > 0 else { return false }
    let a = expected.matches(of: Self.number).map(\.output)
    let b = actual.matches(of: Self.number).map(\.output)
    guard a.count == b.count, zip(a, b).allSatisfy(isNear) else { return false }
    return expected.replacing(Self.number, with: "#") == actual.replacing(Self.number, with: "#")
  }

  private func isNear(_ a: Substring, _ b: Substring) -> Bool {
    guard let x = Double(readable: a), let y = Double(readable: b) else { return false }
    return (x - y).magnitude <= tolerance * max(x.magnitude, y.magnitude, 0.01)
  }
}

extension Double {
  /// Reads also `5.` and `.5`, as Python does.
  fileprivate init?(readable text: Substring) {
    let parts = text.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    let mantissa = parts[0].hasSuffix(".") ? parts[0] + "0" : parts[0]
    self.init(parts.count == 2 ? mantissa + "e" + parts[1] : mantissa)
  }
}
