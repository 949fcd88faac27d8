import Tensors
import TestSupport
import Testing

/// The answers of Paddle and NumPy, recorded by `record.py`, against ours.
@Suite(.alone) struct RecordedTests {
  @Test(
    "Tensors answer as Paddle and NumPy do",
    arguments: [
      "elementwise.txt", "reductions.txt", "layout.txt", "indexing.txt", "printing.txt",
    ])
  func agrees(file: String) throws {
    let cases = Recorded.read(file)
    let failures = cases.compactMap(Comparison.failure)
    #expect(cases.count > 50, "the recorded cases are missing")
    #expect(failures.prefix(20).joined(separator: "\n") == "")
  }
}

/// Compares our answer with the recorded one.
enum Comparison {
  /// What differs, or nil.
  static func failure(_ recorded: Recorded) -> String? {
    let actual: String
    do {
      switch try Operations.run(recorded.operation, recorded.arguments) {
      case .text(let text): actual = text.replacing("\n", with: "\\n")
      case .tensor(let tensor):
        if try agrees(tensor, recorded) { return nil }
        actual = tensor.dtype.name + "\(tensor.shape)\(tensor.doubles.prefix(40))"
      }
    } catch let error as TensorError {
      actual = "!" + error.kind.rawValue
    } catch { actual = "\(error)" }
    if actual == recorded.expected { return nil }
    return "\(recorded.testDescription)\n  expected \(recorded.expected)\n  actual   \(actual)"
  }

  /// Operations that add up: their error is relative to the largest element, not to each.
  private static let adding: Set = ["cumsum", "log_softmax", "logsumexp", "matmul", "reduce"]

  private static func agrees(_ tensor: Tensor, _ recorded: Recorded) throws -> Bool {
    if recorded.expected.first == "!" { return false }
    let expected = try Notation.tensor(recorded.expected)
    guard tensor.dtype == expected.dtype, tensor.shape == expected.shape else { return false }
    guard tensor.dtype.isFloating else { return tensor.ints == expected.ints }
    let tolerance = tensor.dtype == .float32 ? 2e-6 : 1e-13
    let scale =
      adding.contains(recorded.operation)
      ? expected.doubles.filter(\.isFinite).map(\.magnitude).max() ?? 0 : 0
    return zip(tensor.doubles, expected.doubles).allSatisfy { a, b in
      a == b || a.isNaN && b.isNaN || abs(a - b) <= tolerance * max(abs(a), abs(b), scale)
        || abs(a - b) < 1e-43
    }
  }
}
