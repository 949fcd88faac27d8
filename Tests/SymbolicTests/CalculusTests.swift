import Symbolic
import Testing

@Suite("Integrals, factors and equations")
struct CalculusTests {
  /// What was answered and what was refused, for the counts at the end of a run.
  private static func report(_ what: String, _ rows: [Row], _ answer: (Row) throws -> Void)
    -> [String]
  {
    var refused: [String] = []
    for row in rows {
      do {
        try Budget.limited { try answer(row) }
      } catch let error as SymbolicError {
        refused.append("\(row.expression): \(error.message)")
      } catch {
        Issue.record("\(row.expression): \(error)")
      }
    }
    print("\(what): \(rows.count - refused.count) of \(rows.count) answered")
    for line in refused { print("  refused \(line)") }
    return refused
  }

  @Test("Antiderivatives differ by SymPy's integrals, or are refused")
  func integrals() throws {
    let refused = Self.report("integrals", Row.all("integrals")) { row in
      let term = try operation(row.expression).term
      let result = try Integral.antiderivative(of: term, by: "x")
      let ends = [0.9, 0.4].map { Evaluation.value(of: result, at: ["x": $0]) ?? .nan }
      let expected = try #require(Double(row.cells[1]))
      #expect(
        agree(ends[0] - ends[1], expected),
        "\(row.expression) gave \(result): \(ends[0] - ends[1]), not \(expected)")
    }
    #expect(refused.count <= 8)
  }

  @Test("Factorisations have as many irreducible factors as SymPy's, and the same value")
  func factorisations() throws {
    let refused = Self.report("factorisations", Row.all("factorisations")) { row in
      let result = try operation(row.expression).term.factored()
      let count = result.factors.reduce(0) { total, factor in
        guard factor.number == nil else { return total }
        guard case .power(_, let exponent) = factor.kind else { return total + 1 }
        return total + (exponent.int ?? 1)
      }
      let value = Evaluation.value(of: result, at: ["x": 13.0 / 7, "y": 5.0 / 3]) ?? .nan
      let expected = try #require(Double(row.cells[2]))
      #expect(
        count == Int(row.cells[1]) && agree(value, expected),
        "\(row.expression) gave \(result): \(count) factors, not \(row.cells[1])")
    }
    #expect(refused.isEmpty)
  }

  @Test("Equations have SymPy's solutions, or are refused")
  func equations() throws {
    let refused = Self.report("equations", Row.all("equations")) { row in
      let found = try Equation.solve(operation(row.expression).term, for: "x").values.map {
        try #require(Evaluation.complexValue(of: $0), "no value for \($0)")
      }
      let expected = row.cells[1].split(separator: " ").map { pair in
        let parts = pair.split(separator: ",").map { Double($0) ?? .nan }
        return (re: parts[0], im: parts[1])
      }
      let matches = expected.allSatisfy { e in
        found.contains { abs($0.re - e.re) < 1e-6 && abs($0.im - e.im) < 1e-6 }
      }
      #expect(
        matches && found.count == expected.count,
        "\(row.expression) gave \(found), not \(expected)")
    }
    #expect(refused.isEmpty)
  }

  @Test("Differential equations have the solutions that numeric integration finds, or are refused")
  func differentialEquations() throws {
    let refused = Self.report("differential equations", Row.all("differential_equations")) { row in
      let text = row.expression.replacing("y''", with: "d2").replacing("y'", with: "d1")
      let sides = try text.split(separator: "=").map { try operation(String($0)).term }
      let equation = Term.sum([sides[0], .product([.number(-1), sides[1]])])
      let solution = try DifferentialEquation(
        function: "y", first: "d1", second: "d2", variable: "x"
      ).solve(equation)
      let start = try #require(Double(row.cells[1]))
      let values = row.cells[2...3].compactMap(Double.init)
      let expected = try #require(Double(row.cells[4]))
      let ends = solution.values.compactMap { Self.end(of: $0, start, values) }
      #expect(
        ends.contains { abs($0 - expected) < 1e-6 * max(1, abs(expected)) },
        "\(row.expression) gave \(solution.values): \(ends), not \(expected)")
    }
    #expect(refused.isEmpty)
  }

  /// The value half a unit on of the solution through a point, its constants found by Newton's method.
  private static func end(of solution: Term, _ start: Double, _ values: [Double]) -> Double? {
    func value(_ constants: [Double], _ x: Double) -> Double? {
      let names = Dictionary(uniqueKeysWithValues: zip(["C1", "C2"], constants))
      return Evaluation.value(of: solution, at: names.merging(["x": x]) { $1 })
    }
    func misses(_ constants: [Double]) -> [Double]? {
      guard let y = value(constants, start) else { return nil }
      if values.count == 1 { return [y - values[0]] }
      guard let next = value(constants, start + 1e-5), let last = value(constants, start - 1e-5)
      else { return nil }
      return [y - values[0], (next - last) / 2e-5 - values[1]]
    }
    for guess in [0.3, -0.7, 2, -4.1, 0.01, 9] {
      if let constants = solve(misses, from: values.map { _ in guess }) {
        return value(constants, start + 0.5)
      }
    }
    return nil
  }

  private static func solve(
    _ misses: ([Double]) -> [Double]?, from guess: [Double]
  ) -> [Double]? {
    var point = guess
    for _ in 0..<60 {
      guard let now = misses(point) else { return nil }
      if now.allSatisfy({ abs($0) < 1e-9 }) { return point }
      var columns: [[Double]] = []
      for index in point.indices {
        var other = point
        other[index] += 1e-6
        guard let there = misses(other) else { return nil }
        columns.append(zip(there, now).map { ($0 - $1) / 1e-6 })
      }
      if point.count == 1 {
        point[0] -= now[0] / columns[0][0]
      } else {
        let below = columns[0][0] * columns[1][1] - columns[1][0] * columns[0][1]
        point[0] -= (now[0] * columns[1][1] - columns[1][0] * now[1]) / below
        point[1] -= (columns[0][0] * now[1] - now[0] * columns[0][1]) / below
      }
    }
    return misses(point).map { $0.allSatisfy { abs($0) < 1e-6 } } == true ? point : nil
  }
}
