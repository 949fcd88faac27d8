import Tensors

/// The derivatives of a tensor by a tensor, by central differences beside the exact ones: the whole
/// matrix where it is small, a few random directions where it is large.
public struct JacobianComparison {
  /// The value at a point, and what an upstream gradient gives the point, both in float64.
  public struct Function {
    let value: ([Double]) throws -> [Double]
    let gradient: ([Double]) throws -> [Double]

    public init(
      value: @escaping ([Double]) throws -> [Double],
      gradient: @escaping (_ upstream: [Double]) throws -> [Double]
    ) {
      self.value = value
      self.gradient = gradient
    }
  }
  private let point: [Double]
  private let function: Function
  private let step: Double
  private let size: Int

  public init(at point: [Double], step: Double = 1e-6, _ function: Function) throws {
    self.point = point
    self.function = function
    self.step = step
    size = try function.value(point).count
  }

  /// Whether the whole matrix is shown.
  private var isSmall: Bool { point.count * size <= 64 }

  public func styled() throws -> Styled { try isSmall ? matrix() : directions() }

  /// How the value changes along a direction, by central differences.
  private func slope(along direction: [Double]) throws -> [Double] {
    let ends = try [1.0, -1.0].map { sign in
      try function.value(zip(point, direction).map { $0 + sign * step * $1 })
    }
    return zip(ends[0], ends[1]).map { ($0 - $1) / (2 * step) }
  }

  private func unit(_ index: Int, of count: Int) -> [Double] {
    (0..<count).map { $0 == index ? 1 : 0 }
  }

  private func matrix() throws -> Styled {
    let numeric = try point.indices.map { try slope(along: unit($0, of: point.count)) }
    let exact = try (0..<size).map { try function.gradient(unit($0, of: size)) }
    var worst = (error: 0.0, row: 0, column: 0)
    var cells: [[Styled]] = []
    for row in 0..<size {
      for column in point.indices {
        let error = abs(numeric[column][row] - exact[row][column])
        if !(error <= worst.error) { worst = (error, row, column) }
      }
      let slopes = point.indices.map { numeric[$0][row].rounded(digits: 6) }
      let truth = exact[row].map { $0.rounded(digits: 6) }
      cells.append([
        Styled("[\(row)]", .dim), Styled(slopes.joined(separator: "  "), .number),
        Styled(truth.joined(separator: "  "), .number),
      ])
    }
    let title = [
      Styled(), Styled(template: "central differences", [], .heading),
      Styled(template: "exact", [], .heading),
    ]
    let place = Styled("[\(worst.row), \(worst.column)]", .name)
    let end = Styled(
      template: "The largest difference is {} at {}.",
      [Styled(worst.error.rounded(digits: 2), .number), place])
    return columns([title] + cells, gap: 3).map(\.trimmingEnd).joined("\n") + "\n\n" + end
  }

  private func directions() throws -> Styled {
    var cells = [
      [
        Styled(template: "direction", [], .heading),
        Styled(template: "central differences", [], .heading),
        Styled(template: "exact", [], .heading), Styled(template: "difference", [], .heading),
      ]
    ]
    for seed in 1...5 {
      let direction = Self.spread(point.count, seed)
      let upstream = Self.spread(size, seed + 10)
      let numeric = zip(try slope(along: direction), upstream).reduce(0) { $0 + $1.0 * $1.1 }
      let exact = zip(try function.gradient(upstream), direction).reduce(0) { $0 + $1.0 * $1.1 }
      let numbers = [numeric, exact, abs(numeric - exact)].map {
        Styled($0.rounded(digits: 7), .number)
      }
      cells.append([Styled(String(seed), .dim)] + numbers)
    }
    let remark = Styled(
      template: "The matrix has {} x {} elements: it is tried in random directions.",
      [Styled(String(size), .number), Styled(String(point.count), .number)], .dim)
    return columns(cells, gap: 3).map(\.trimmingEnd).joined("\n") + "\n\n" + remark
  }

  /// Numbers between -1 and 1 without a pattern, the same at each call.
  static func spread(_ count: Int, _ seed: Int) -> [Double] {
    (0..<count).map { index in
      let position = Double(index * 7 + seed * 13 + 1) * 0.6180339887498949
      return 2 * position.truncatingRemainder(dividingBy: 1) - 1
    }
  }
}
