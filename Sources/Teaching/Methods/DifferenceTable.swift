import Glibc
import Tensors

/// Forward and central differences of a function of one number, for steps from 1e-1 to 1e-15, in
/// float32 and float64: `:numeric`.
///
/// Large steps err by truncation, small ones by rounding; the best lies between.
public struct DifferenceTable {
  /// One way to compute a difference.
  enum Method: Int, CaseIterable {
    case forward32, central32, forward64, central64

    var dtype: DType { self == .forward32 || self == .central32 ? .float32 : .float64 }
    var isCentral: Bool { self == .central32 || self == .central64 }
    var title: String { isCentral ? "central" : "forward" }
    /// What stands for it in the plot.
    var letter: String { ["f", "c", "F", "C"][rawValue] }
    /// Near the best step by theory, for a function and derivatives of size one.
    var bestByTheory: String { ["3e-4", "5e-3", "1e-8", "6e-6"][rawValue] }
  }
  private struct Row {
    let step: Double
    let estimates: [Double]
  }
  private let exact: Double
  private let rows: [Row]

  /// A function at a number, both in an element type.
  public typealias Function = (_ x: Double, _ dtype: DType) throws -> Double

  /// - Parameters:
  ///   - exact: the derivative to hold the differences against.
  ///   - steps: the steps; 1e-1 to 1e-15 when there are none.
  public init(
    at x: Double, exact: Double, steps: [Double] = [], _ function: Function
  ) throws {
    self.exact = exact
    let steps = steps.isEmpty ? Self.powers : steps
    let start = try (function(x, .float32), function(x, .float64))
    rows = try steps.map { step in
      Row(
        step: step,
        estimates: try Method.allCases.map { method in
          try Self.difference(method, x, step, start, function)
        })
    }
  }

  private static let powers = [
    1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14, 1e-15,
  ]

  private static func difference(
    _ method: Method, _ x: Double, _ step: Double, _ start: (Double, Double), _ function: Function
  ) throws -> Double {
    let dtype = method.dtype
    let above = try function(rounded(x + step, dtype), dtype)
    let below =
      method.isCentral
      ? try function(rounded(x - step, dtype), dtype) : dtype == .float32 ? start.0 : start.1
    let quotient = rounded(above - below, dtype) / (method.isCentral ? 2 * step : step)
    return rounded(quotient, dtype)
  }

  private static func rounded(_ value: Double, _ dtype: DType) -> Double {
    dtype == .float32 ? Double(Float(value)) : value
  }

  /// The difference from the derivative, relative to it where it is large.
  private func error(_ row: Row, _ method: Method) -> Double {
    let error = abs(row.estimates[method.rawValue] - exact) / max(1, abs(exact))
    return error.isFinite ? error : .infinity
  }

  /// The table, and below it the plot and the best steps where there are enough of them.
  public var styled: Styled {
    let rows = rows.count < 5 ? estimates : errors
    guard self.rows.count >= 5 else { return rows }
    let parts = [rows, plot, summary, kink].filter { !$0.isEmpty }
    return parts.joined("\n\n")
  }

  private func title(_ method: Method) -> Styled {
    Styled(template: method.title) + Styled(" " + method.dtype.name)
  }

  /// One row for each method, with what it gives.
  private var estimates: Styled {
    let cells = rows.flatMap { row in
      Method.allCases.map { method in
        [
          Styled("h=" + row.step.brief, .dim), title(method),
          Styled(row.estimates[method.rawValue].brief, .number),
          Styled(
            template: "error {}", [Styled(self.error(row, method).rounded(digits: 2), .number)],
            .dim),
        ]
      }
    }
    return columns(cells, gap: 2).joined("\n")
  }

  /// One row for each step, with the errors.
  private var errors: Styled {
    let titles = Method.allCases.map {
      Styled(joint: $0.title, [], .heading) + Styled(" " + $0.dtype.name, .heading)
    }
    var cells = [[Styled(template: "error at h", [], .heading)] + titles]
    for row in rows {
      cells.append(
        [Styled(row.step.brief, .dim)]
          + Method.allCases.map { method in
            let error = self.error(row, method)
            return Styled(
              error.rounded(digits: 2), best(method)?.step == row.step ? .good : .number)
          })
    }
    return columns(cells, gap: 2).map(\.trimmingEnd).joined("\n")
  }

  /// Slopes that stay different on the two sides: there is no derivative here.
  private var kink: Styled {
    let sides = rows.filter { $0.step >= 1e-7 && $0.step <= 1e-3 }.map { row in
      let right = row.estimates[Method.forward64.rawValue]
      return (right: right, left: 2 * row.estimates[Method.central64.rawValue] - right)
    }
    guard let last = sides.last, sides.allSatisfy({ abs($0.right - $0.left) > 1e-2 }) else {
      return ""
    }
    let slopes = [last.right, last.left, exact].map { Styled($0.rounded(digits: 4), .number) }
    return Styled(
      template:
        "Not smooth here: the slope is {} to the right, {} to the left; backward() takes {}.",
      slopes, .bad)
  }

  private func best(_ method: Method) -> Row? {
    rows.min { error($0, method) < error($1, method) }
  }

  private var summary: Styled {
    let cells = Method.allCases.compactMap { method -> [Styled]? in
      guard let best = best(method) else { return nil }
      return [
        Styled(method.letter, .good) + "  " + title(method),
        Styled(template: "best h {}", [Styled(best.step.brief, .number)]),
        Styled(template: "error {}", [Styled(error(best, method).rounded(digits: 2), .number)]),
        Styled(template: "by theory near {}", [Styled(method.bestByTheory)], .dim),
      ]
    }
    return columns(cells, gap: 3).map(\.trimmingEnd).joined("\n")
  }
}

// The plot: steps from left to right, errors from below to above, both by powers of ten.
extension DifferenceTable {
  private static let lowest = -13

  private var plot: Styled {
    var lines: [Styled] = []
    for power in stride(from: 1, through: Self.lowest, by: -1) where power % 2 != 0 {
      let label = "1e\(power)"
      var line = Styled(String(repeating: " ", count: 6 - label.count) + label + " ┤", .dim)
      for row in rows { line += cell(row, power) }
      lines.append(line.trimmingEnd)
    }
    let width = rows.count * 4
    lines.append(Styled("       └" + String(repeating: "─", count: width), .dim))
    let ends = (rows.first?.step.brief ?? "", rows.last?.step.brief ?? "")
    let gap = String(repeating: " ", count: max(1, width - ends.0.count - ends.1.count))
    lines.append(Styled("         h=" + ends.0 + gap + ends.1, .dim))
    return lines.joined("\n")
  }

  /// The letters of the methods whose error lies in this power of ten or the one above.
  private func cell(_ row: Row, _ power: Int) -> Styled {
    let letters = Method.allCases.filter { method in
      let error = error(row, method)
      let exponent =
        error > 0 ? min(max(Int(log10(error).rounded(.down)), Self.lowest), 2) : Self.lowest
      return exponent == power || exponent == power + 1
    }.map(\.letter).joined()
    return Styled(letters.padding(to: 4), .good)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
